import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { axeFindings, expect, journey, sidewaysScroll } from './support/journey'
import { plannerAddress, seedNames, sixDates, slugsByProvider, termDates } from './support/release-time'

/** Sides of A4 that the browser prints. */
async function sides(page: Page): Promise<number> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const first = await document.getPage(1)
  const { width, height } = first.getViewport({ scale: 1 })
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
  return document.numPages
}

/** Words that stand for an answer on the sheet. */
const answers = (page: Page) =>
  page.locator('.sheetpage tbody td:not(.from)').evaluateAll((cells) => cells.map((cell) => (cell.textContent ?? '').trim()))

journey('one side of A4 for every course and every pair of courses', async ({ page }) => {
  journey.setTimeout(240_000)
  const slugs = [...(await slugsByProvider(page)).values()]
  const sets = [...slugs.map((slug) => [slug]), ...slugs.flatMap((one, at) => slugs.slice(at + 1).map((other) => [one, other]))]
  for (const set of sets) {
    await page.goto(`/release-time/sheet?${new URLSearchParams(set.map((slug) => ['course', slug]))}`)
    expect(await sides(page), set.join(' and ')).toBe(1)
  }
})

journey('one side too with the reader’s own figures and dates, which take the place of "ask"', async ({ page }) => {
  await page.goto(await plannerAddress(page, ['bpn', 'roehampton']))
  await page.getByLabel('Or your own day rate').fill('187.25')
  await page.getByLabel('Travel, each day').fill('22')
  await page.getByLabel('Your term dates').fill(termDates)
  for (const seed of ['bpn', 'roehampton'] as const) await page.getByLabel(`Dates of ${seedNames[seed]}`).fill(sixDates)
  await page.getByRole('link', { name: 'Make one sheet for both courses' }).click()
  await expect(page.getByRole('row', { name: /^Cover/ })).toContainText('at £187.25 a day')
  await expect(page.getByRole('row', { name: /^Cover/ })).toContainText('Our own day rate')
  await expect(page.getByRole('row', { name: /^Dates/ })).toContainText('6 dates, 14 October 2026 to 3 March 2027; 4 of them out of class')
  expect(page.url()).not.toContain('187')
  expect(await sides(page)).toBe(1)
})

journey.describe('without JavaScript', () => {
  journey.use({ javaScriptEnabled: false })

  journey('a head reads days, money, promises and what to ask, each with its words', async ({ page }) => {
    await page.goto(await plannerAddress(page, ['bpn'], '/release-time/sheet'))
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
    await expect(row('Days out of class')).toContainText('10 to 11 days, or more')
    await expect(row('Days out of class')).toContainText('4-5 days release')
    await expect(row('Dates')).toContainText('Ask the provider')
    await expect(row('Fee')).toContainText('£2,250 + VAT. Our school pays. VAT of £450 comes back through your authority.')
    await expect(row('Known cost')).toContainText('£4,430 to £4,648, or more')
    await expect(row('Head signs')).toContainText('signed in ink')
    await expect(page.getByText('No, if begun now.')).toBeVisible()
    await expect(page.getByText('Headteacher: name and signature')).toBeVisible()
    await page.goto(await plannerAddress(page, ['birmingham'], '/release-time/sheet'))
    await expect(row('Fee')).toContainText('£2,190, of 2016-17')
    await expect(row('Fee')).toContainText('Ask the provider for this year’s fee and whether VAT comes on top')
    await page.goto(await plannerAddress(page, ['bpn'], '/release-time/sheet', { buyer: 'self', phase: 'primary' }))
    await expect(row('Fee')).toContainText('VAT of £450 does not come back.')
    await expect(row('Days out of class')).toContainText('6 days')
  })

  journey('no answer is blank, and every one has its words or a box for the provider', async ({ page }) => {
    for (const slug of (await slugsByProvider(page)).values()) {
      await page.goto(`/release-time/sheet?course=${slug}`)
      const told = await answers(page)
      expect(told.length).toBeGreaterThan(9)
      for (const words of told) expect(words).not.toMatch(/^(-|–|—|0|£0|n\/a|tbc)?$/i)
      const sources = await page.locator('.sheetpage td.from').evaluateAll((cells) => cells.map((cell) => (cell.textContent ?? '').trim()))
      expect(sources.filter((words) => words === '')).toEqual([])
    }
  })

  journey('more than two courses, or none: says so and shows the way', async ({ page }) => {
    await page.goto(await plannerAddress(page, ['bpn', 'birmingham', 'worcester'], '/release-time/sheet'))
    await expect(page.getByText('One side of paper holds 2 courses. The others are left out.')).toBeVisible()
    await page.goto('/release-time/sheet')
    await page.getByLabel(seedNames.worcester).check()
    await page.getByRole('button', { name: 'Show the sheet' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What this course asks of our school')
  })
})

journey('no finding of axe on the sheet, at any width, and no sideways scroll', async ({ page }) => {
  journey.setTimeout(240_000)
  const [one, two] = [
    await plannerAddress(page, ['bpn'], '/release-time/sheet'),
    await plannerAddress(page, ['bpn', 'worcester'], '/release-time/sheet'),
  ]
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of [320, 360, 768, 1280])
      for (const path of [one, two]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(path)
        expect(await axeFindings(page), `${width} ${colorScheme}`).toEqual([])
        expect(await sidewaysScroll(page), `${width} ${colorScheme}`).toBeLessThanOrEqual(0)
      }
  }
})

journey('on paper nothing but the sheet, black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(await plannerAddress(page, ['bpn'], '/release-time/sheet'))
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByText('Back to release time')).toBeHidden()
  const colours = await page
    .locator('.sheetpage, .sheetpage *:not(svg *)')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))])
  expect(colours).toEqual(['rgb(0, 0, 0)'])
})
