import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { axeFindings, coursePaths, expect, journey, sidewaysScroll, unfold } from './support/journey'

const standings = /^(stated|implied|says_none|stated_elsewhere|not_stated|contested|stale|edited)$/

/** The address of a comparison of the first so many courses. */
async function comparison(page: Page, count: number): Promise<string> {
  const slugs = (await coursePaths(page)).map((path) => path.split('/').at(-1) ?? '').slice(0, count)
  return `/compare?${slugs.map((slug) => `course=${slug}`).join('&')}`
}

journey('a real table: names across, row names at the side, every cell in a state with words', async ({ page }) => {
  await page.goto(await comparison(page, 5))
  const table = page.getByRole('table', { name: '5 courses side by side' })
  expect(await table.getByRole('columnheader').count()).toBe(6)
  expect(await table.locator('th[scope="row"]').count()).toBeGreaterThan(28)
  const rows = await table.locator('tr[data-row]').evaluateAll((found) =>
    found.map((row) => ({
      name: row.getAttribute('data-row') ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => ({
        standing: cell.getAttribute('data-standing') ?? '',
        words: (cell.textContent ?? '').trim(),
      })),
    })),
  )
  for (const { name, cells } of rows) {
    expect(cells.length, name).toBe(5)
    for (const { standing, words } of cells) {
      expect(standing, name).toMatch(standings)
      expect(words, name).not.toMatch(/^(-|–|—|0|n\/a|tbc)?$/i)
      if (standing === 'not_stated') expect(words, name).toMatch(/^Not (stated|known)/)
      if (standing === 'contested' && name === 'attendance_days') expect(words).toContain('Documents disagree')
    }
  }
})

journey('what is heard: the table reads group, row name, then each course in the order of the heads', async ({ page }) => {
  await page.goto(await comparison(page, 3))
  const spoken = await page.getByRole('table').ariaSnapshot()
  const names = [...spoken.matchAll(/columnheader "([^"]+)"/g)].map(([, name]) => name)
  expect(names[0]).toBe('What is compared')
  const at = (words: string) => spoken.indexOf(words)
  expect(at('Time away from school')).toBeLessThan(at('Days out of class'))
  expect(at('Days out of class')).toBeLessThan(at('Of these, required'))
  expect(at('Of these, required')).toBeLessThan(at('Money'))
  expect(at('Money')).toBeLessThan(at('Course fee'))
  expect(spoken).toContain('img "')
})

for (const javaScriptEnabled of [true, false]) {
  journey.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    journey.use({ javaScriptEnabled })

    journey('filter, compare, source, and back', async ({ page }) => {
      await page.goto('/courses?days=10')
      await page
        .getByRole('button', { name: /^Add to compare/ })
        .first()
        .click()
      await page
        .getByRole('button', { name: /^Add to compare/ })
        .first()
        .click()
      await page.getByRole('link', { name: /^Compare/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 2 courses')
      const back = page.url()
      const value = page.locator('tr[data-row="attendance_days"] details.fact').first()
      await value.locator('summary').click()
      const quote = ((await value.locator('blockquote').first().textContent()) ?? '').slice(1, -1)
      await value
        .getByRole('link', { name: /^See it in the document/ })
        .first()
        .click()
      await expect(page).toHaveURL(/\/sources\/.+words=/)
      const marked = async (): Promise<string> => (await page.locator('main mark').allTextContents()).join('').replace(/\s+/g, '')
      await expect.poll(marked).toContain(quote.replace(/\s+/g, ''))
      await page.goBack()
      await expect(page).toHaveURL(back)
    })

    journey('only differences, only unknowns, chosen rows', async ({ page }) => {
      await page.goto(await comparison(page, 4))
      const row = (key: string) => page.locator(`tr[data-row="${key}"]`)
      await expect(row('award')).toBeVisible()
      await page.getByText('Differences', { exact: true }).click()
      await expect(row('award')).toBeHidden()
      await expect(row('attendance_days')).toBeVisible()
      await page.getByText('Unknowns', { exact: true }).click()
      await expect(row('support')).toBeHidden()
      await page.getByText('All rows', { exact: true }).click()
      await page.getByText('Choose single rows').click()
      await page.locator('input[name="row"][value="fee"]').check()
      await page.getByRole('button', { name: 'Show these rows' }).click()
      await expect(page).toHaveURL(/row=fee/)
      await expect(row('fee')).toBeVisible()
      await expect(row('weekday')).toHaveCount(0)
    })

    journey('remove a column, add it again: it stands at the end', async ({ page }) => {
      await page.goto(await comparison(page, 3))
      const heads = page.locator('table.compare thead th[data-c]')
      const [first = ''] = await heads.allTextContents()
      await page.getByRole('link', { name: `Remove ${first}` }).click()
      await expect(heads).toHaveCount(2)
      const option = page.getByLabel('Add a course').locator('option').filter({ hasText: first })
      await page.getByLabel('Add a course').selectOption((await option.getAttribute('value')) ?? '')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await expect(heads).toHaveCount(3)
      await expect(heads.last()).toHaveText(first)
    })

    journey('a link that is sent gives the same columns in the same order, and says that nothing has changed', async ({ page, browser, baseURL }) => {
      await page.goto(await comparison(page, 3))
      await page.getByText('Link to this comparison').click()
      const link = await page.getByLabel('Send this address').inputValue()
      const names = await page.locator('table.compare thead th[data-c]').allTextContents()
      const clean = await browser.newContext({ javaScriptEnabled, ...(baseURL && { baseURL }) })
      const other = await clean.newPage()
      await other.goto(link)
      expect(await other.locator('table.compare thead th[data-c]').allTextContents()).toEqual(names)
      await expect(other.locator('[data-changes]')).toHaveText(/^This link was made on 22 November 2026\. No value has changed since\.$/)
      await clean.close()
    })
  })
}

journey('a link from before marks what has changed, and keeps the column of a course that is gone', async ({ page }) => {
  await page.goto(await comparison(page, 3))
  await page.getByText('Link to this comparison').click()
  const link = new URL(await page.getByLabel('Send this address').inputValue())
  const slugs = link.searchParams.getAll('course')
  // The first course then said something else in its first row; the last one had another name.
  const was = (link.searchParams.get('was') ?? '')
    .split('.')
    .map((word, at) => (at === 0 ? `${word.startsWith('zzz') ? 'yyy' : 'zzz'}${word.slice(3)}` : word))
  const query = new URLSearchParams([...slugs.slice(0, 2), 'course-long-gone'].map((slug) => ['course', slug]))
  query.set('on', '2026-10-01')
  query.set('was', was.join('.'))
  await page.goto(`/compare?${query}`)
  await expect(page.locator('[data-changes]')).toContainText('This link was made on 1 October 2026. 1 value has changed since')
  await expect(page.locator('[data-changes]')).toContainText('Course long gone is no longer in the catalogue.')
  await expect(page.locator('tr[data-row="attendance_days"] td[data-changed]')).toContainText('Changed since 1 October 2026')
  await expect(page.locator('[data-changed]')).toHaveCount(1)
  await expect(page.locator('tr[data-row="fee"] td[data-c="2"]')).toHaveText('No longer in the catalogue')
})

journey('addresses that make no comparison are answered with what to do', async ({ page }) => {
  const two = await comparison(page, 2)
  const [first = ''] = [...new URL(two, 'http://localhost').searchParams.getAll('course')]
  for (const [path, sentence] of [
    ['/compare?course=atlantis-university', 'One course in the address is not in the catalogue. Choose from the list of courses.'],
    [`/compare?course=${first}`, 'One course is no comparison. Add another to see them side by side.'],
    [`${two}&course=${first}`, 'You chose one course twice. It stands in the table once.'],
    [`${two}&course=%3Cscript%3E`, 'One of the courses in the address has no name that we know. Choose it from the list of courses.'],
    [
      `${two}&course=a&course=b&course=c&course=d`,
      'You can compare 5 courses at once, and the address names 6. The first 5 are shown: remove one to make room.',
    ],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('alert').filter({ hasText: sentence }), path).toBeVisible()
  }
})

journey('the file and the text hold every row', async ({ page, request }) => {
  await page.goto(await comparison(page, 3))
  const rows = await page.locator('tr[data-row]').count()
  const href = await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')
  const csv = (await (await request.get(href ?? '')).body()).toString('utf8')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv.split('\r\n').indexOf('')).toBe(rows + 1)
  await page.getByText('Copy as text for an e-mail').click()
  const text = await page.getByLabel('The comparison as text').inputValue()
  expect(text).toContain('3 courses for SENCOs, side by side')
  expect(text).toContain('DAYS OUT OF CLASS')
})

journey.describe('on a phone, without JavaScript', () => {
  journey.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })

  journey('two columns at a time, chosen by the reader; one twice is one wide one', async ({ page }) => {
    await page.goto(await comparison(page, 5))
    const shown = () => page.locator('table.compare thead th[data-c]:visible').allTextContents()
    const names = await page.locator('table.compare thead th[data-c]').allTextContents()
    expect(await shown()).toEqual(names.slice(0, 2))
    await page.getByText(/^Showing 2 of 5 courses/).click()
    await page
      .getByRole('group', { name: 'Right column' })
      .getByText(names[3] ?? '', { exact: true })
      .click()
    await expect.poll(shown).toEqual([names[0], names[3]])
    await page
      .getByRole('group', { name: 'Right column' })
      .getByText(names[0] ?? '', { exact: true })
      .click()
    await expect.poll(shown).toEqual([names[0]])
    const width = await page.locator('tr[data-row="fee"] td:visible').evaluate((cell) => cell.getBoundingClientRect().width)
    expect(width).toBeGreaterThan(280)
  })
})

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    journey.describe(`${width} px, ${colorScheme}`, () => {
      journey.use({ viewport: { width, height: 900 }, colorScheme })

      journey('no finding of axe and no sideways scroll, folded and unfolded', async ({ page }) => {
        journey.slow()
        await page.goto(await comparison(page, 5))
        expect(await axeFindings(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBe(0)
        await unfold(page)
        expect(await axeFindings(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBe(0)
      })
    })
  }
}

journey('keyboard alone: choice of rows, a value, its words, and back to the row', async ({ page }) => {
  await page.goto(await comparison(page, 2))
  await page.getByRole('radio', { name: 'All rows' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('tr[data-row="award"]')).toBeHidden()
  await page.keyboard.press('ArrowLeft')
  const value = page.locator('tr[data-row="award"] summary').first()
  await value.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('tr[data-row="award"] blockquote').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('tr[data-row="award"] blockquote').first()).toBeHidden()
})

journey('the focus is never under the names that stick to the top', async ({ page }) => {
  await page.goto(await comparison(page, 3))
  const last = page.locator('tr[data-row="delivery_mode"] summary').first()
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await last.focus()
  const [focused, heads] = [await last.boundingBox(), await page.locator('table.compare thead th[data-c="0"]').boundingBox()]
  expect(focused && heads && focused.y >= heads.y + heads.height).toBe(true)
})

journey('on paper: A4 across, names on every page, documents with their ages at the end, nothing to press', async ({ page }) => {
  await page.goto(await comparison(page, 5))
  const heads = await page.locator('table.compare thead th[data-c]').allTextContents()
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const { text } = await extractText(paper)
  expect(text.length).toBeLessThanOrEqual(6)
  for (let number = 1; number <= text.length; number++) {
    const [, , width = 0, height = 0] = (await paper.getPage(number)).view
    expect([Math.round(width / 2.8346), Math.round(height / 2.8346)]).toEqual([297, 210])
  }
  const flat = text.map((words) => words.replace(/\s+/g, ' '))
  const [first = ''] = heads
  const tables = flat.filter((words) => words.includes('stated') || words.includes('Differs'))
  expect(tables.every((words) => words.includes(first))).toBe(true)
  const all = flat.join(' ')
  expect(all).toContain('Printed on 22 November 2026, from:')
  expect(all).not.toMatch(/Press any|Remove|Download|Add a course|See it in the document/)
})

journey.describe('at 320 px, which is 1280 at 400 %', () => {
  journey.use({ viewport: { width: 320, height: 640 } })

  journey('nothing scrolls sideways, folded or unfolded', async ({ page }) => {
    await page.goto(await comparison(page, 5))
    expect(await sidewaysScroll(page)).toBe(0)
    await unfold(page)
    expect(await sidewaysScroll(page)).toBe(0)
  })
})
