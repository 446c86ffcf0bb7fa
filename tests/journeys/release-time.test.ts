import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { axeFindings, expect, journey, sidewaysScroll } from './support/journey'
import { costCell, costRow, lowerHalf, plannerAddress, seedNames, sixDates, slugsByProvider, termDates } from './support/release-time'

const five = ['bpn', 'southWest', 'birmingham', 'roehampton', 'worcester'] as const

journey.describe('without JavaScript', () => {
  journey.use({ javaScriptEnabled: false })

  journey('the five seeds: days, fee, cover and cost with the labelled day rate', async ({ page }) => {
    await page.goto(await plannerAddress(page, five))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About 10 days out of class, whichever course')
    const told: Record<(typeof five)[number], readonly string[]> = {
      bpn: ['10 to 11 days, or more', '6 taught + at least 4 to 5 recommended', '£2,250 + VAT', '£4,430 to £4,648, or more', 'Not included: travel'],
      southWest: ['10 or more days', '6 or more taught + 4 or more recommended', 'Given elsewhere', '£2,180 or more, plus the fee'],
      birmingham: ['10 days', '£2,190', 'Old information: 2016-17', '£4,370', 'VAT if any'],
      roehampton: ['Documents disagree', 'Both come to 10.', '9 taught + 1 tutorial', 'Not stated', '£2,180, plus the fee', 'Wednesdays'],
      worcester: ['10 days', '7 contact + 3 study', 'Given elsewhere', '£2,180, plus the fee', '£1,526 without'],
    }
    for (const seed of five) for (const words of told[seed]) await expect(costRow(page, seed)).toContainText(words)
  })

  journey('the form is a link: payer, phase and recommended days change the sums, and the address tells no more', async ({ page }) => {
    await page.goto(await plannerAddress(page, ['bpn']))
    await page.getByLabel('Who pays the fee?').selectOption('The SENCO')
    await page.getByLabel(/^Secondary/).check()
    await page.getByLabel('Recommended days too').uncheck()
    await expect(page.getByLabel('Or your own day rate')).toBeDisabled()
    await page.getByRole('button', { name: 'Work it out' }).click()
    await expect(costCell(page, 'bpn')).toContainText('£4,446')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('6 days out of class')
    expect([...new URL(page.url()).searchParams.keys()].toSorted()).toEqual(['buyer', 'course', 'phase'])
  })

  journey('courses are chosen by ticks, and a bad address says what to do', async ({ page }) => {
    await page.goto('/release-time')
    await page.getByLabel(seedNames.worcester).check()
    await page.getByRole('button', { name: 'Show days and cost' }).click()
    await expect(costRow(page, 'worcester')).toBeVisible()
    await page.goto('/release-time?course=no-such-course&buyer=nobody')
    await expect(page.getByText('1 course of this address is not in the catalogue now.')).toBeVisible()
    await expect(page.getByText('We do not know that payer.')).toBeVisible()
  })

  journey('the plan is a file for a spreadsheet', async ({ page, request }) => {
    await page.goto(await plannerAddress(page, ['bpn', 'worcester']))
    const answer = await request.get((await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')) ?? '')
    expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8')
    const text = await answer.text()
    expect(text.startsWith('\uFEFFCourse,')).toBe(true)
    expect(text).toContain('Best Practice Network,,Known cost,Not included: travel,4430,4648,"£, or more"\r\n')
  })
})

journey('sums change as one types; nothing typed leaves the browser; it is kept until it is cleared', async ({ page }) => {
  await page.goto(await plannerAddress(page, ['bpn', 'birmingham']))
  await expect(page.getByLabel('Or your own day rate')).toBeEnabled()
  await lowerHalf(page)
  await page.waitForLoadState('networkidle')
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.getByLabel('Or your own day rate').fill('199.50')
  await page.getByLabel('Travel, each day').fill('13.37')
  await page.getByLabel('How many SENCOs?').fill('2')
  await page.getByLabel('Who pays the fee?').selectOption('The SENCO')
  // 2 x (£2,250 + £450 + 10 x £199.50 + 6 x £13.37), with 11 days at most.
  await expect(costCell(page, 'bpn')).toContainText('£9,550.44 to £9,949.44, or more')
  await page.getByLabel('Your term dates').fill(termDates)
  await page.getByLabel(`Dates of ${seedNames.birmingham}`).fill(sixDates)
  await page.getByRole('button', { name: 'Work it out' }).click()
  await expect(page.getByRole('heading', { name: 'Days and cost, course by course' })).toBeFocused()
  expect(sent).toEqual([])
  await page.reload()
  await expect(page.getByLabel('Or your own day rate')).toHaveValue('199.50')
  await expect(costCell(page, 'bpn')).toContainText('£9,550.44 to £9,949.44, or more')
  await expect(page.getByLabel(`Dates of ${seedNames.birmingham}`)).toHaveValue(sixDates)
  await page.getByRole('button', { name: 'Clear what I typed' }).click()
  await expect(costCell(page, 'bpn')).toContainText('£4,430 to £4,648, or more')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('199.50')
  await page.reload()
  await expect(page.getByLabel('Or your own day rate')).toHaveValue('')
})

journey('the scripts for dates come when one nears them, or at once where something was typed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  const address = await plannerAddress(page, ['bpn'])
  await page.goto(address)
  await expect(page.getByLabel('Or your own day rate')).toBeEnabled()
  await expect(page.locator('#cohort').getByRole('row', { name: /In all/ })).toContainText('10 to 11 days, or more')
  await page.waitForLoadState('networkidle')
  await expect(page.getByLabel('Your term dates')).toBeDisabled()
  await lowerHalf(page)
  await page.getByLabel(`Dates of ${seedNames.bpn}`).fill(sixDates)
  await page.goto(address)
  await expect(costRow(page, 'bpn')).toContainText('6 with a date')
  await page.getByLabel('How many SENCOs?').fill('2')
  await expect(page.locator('#cohort').getByRole('row', { name: /In all/ })).toContainText('18 to 20 days, or more')
})

journey('where those scripts do not come, no sum stands that leaves out what was typed', async ({ page, complaints }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(await plannerAddress(page, ['bpn']))
  await expect(page.getByLabel('Or your own day rate')).toBeEnabled()
  await page.waitForLoadState('networkidle')
  await page.route('**/_next/static/**', (route) => route.abort())
  await page.getByLabel('Or your own day rate').fill('100')
  await expect(costCell(page, 'bpn')).toContainText('£3,250')
  await expect(page.getByText(/^This part did not load/)).toHaveCount(2)
  await expect(page.locator('main')).not.toContainText('£4,430')
  // The browser says so too.
  expect(complaints.filter((complaint) => !complaint.includes('Failed to load resource'))).toEqual([])
  complaints.length = 0
})

journey('a field that cannot be read says so in words, and the sums go on without it', async ({ page }) => {
  await page.goto(await plannerAddress(page, ['bpn']))
  const rate = page.getByLabel('Or your own day rate')
  await rate.fill('two hundred')
  await expect(rate).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('Write pounds in figures, such as 218 or 218.50.')).toBeVisible()
  await expect(costCell(page, 'bpn')).toContainText('£4,430 to £4,648, or more')
  await page.getByLabel('Your term dates').fill('Autumn term: 2 September to 18 December')
  await expect(page.getByText(/the year is missing/)).toBeVisible()
})

journey('six dates, one in half term and one on a Saturday: four days out of class, by half term', async ({ page }) => {
  await page.goto(await plannerAddress(page, ['bpn', 'birmingham']))
  await page.getByLabel('Recommended days too').uncheck()
  await page.getByLabel('Your term dates').fill(termDates)
  await page.getByLabel(`Dates of ${seedNames.bpn}`).fill(sixDates)
  await expect(costRow(page, 'bpn')).toContainText('6 with a date, 4 of them out of class')
  // £2,250 and 4 days at £218.
  await expect(costCell(page, 'bpn')).toContainText('£3,122')
  const table = page.locator('#half-terms')
  await expect(table.getByRole('row', { name: /Autumn term, first half/ })).toContainText('14 October')
  await expect(table.getByRole('row', { name: /Days without a date/ })).toContainText('None')
  await expect(table.getByRole('row', { name: /Days without a date/ })).toContainText('10 days')
  await expect(table.getByRole('row', { name: /Autumn term, second half/ })).toContainText('No dates given')
  await expect(page.getByText('28 October 2026 (Wednesday): in the holidays. No cover needed.')).toBeVisible()
  await expect(page.getByText('14 November 2026 (Saturday): at the weekend. No cover needed.')).toBeVisible()
  await page.getByLabel('Wednesday', { exact: true }).check()
  await expect(costRow(page, 'bpn')).toContainText('6 with a date, 0 of them out of class')
})

journey('term dates from a calendar file, and the dates of the course as one', async ({ page }) => {
  await page.goto(await plannerAddress(page, ['worcester']))
  await lowerHalf(page)
  const day = (name: string, from: string, to: string) =>
    `BEGIN:VEVENT\r\nUID:${from}\r\nDTSTAMP:20260901T000000Z\r\nSUMMARY:${name}\r\nDTSTART;VALUE=DATE:${from}\r\nDTEND;VALUE=DATE:${to}\r\nEND:VEVENT\r\n`
  const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A school//EN\r\n${day('Autumn Term', '20260902', '20261219')}${day('Half Term', '20261026', '20261031')}${day('Sports day', '20261001', '20261002')}END:VCALENDAR\r\n`
  const upload = page.getByLabel('Or read them from a calendar file (.ics)')
  await upload.setInputFiles({ name: 'broken.ics', mimeType: 'text/calendar', buffer: Buffer.from('hello') })
  await expect(page.getByText(/We could not read this file: it is not a calendar/)).toBeVisible()
  await upload.setInputFiles({ name: 'school.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) })
  await expect(page.getByLabel('Your term dates')).toHaveValue('Autumn Term: 2026-09-02 to 2026-12-18\nHalf Term: 2026-10-26 to 2026-10-30')
  await expect(page.getByText('2 periods read from the file. Check them above. 1 other entry left out.')).toBeVisible()
  await page.getByLabel(`Dates of ${seedNames.worcester}`).fill('14 October 2026\n2 December 2026, 9.30am to 3.30pm')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /Download the dates/ }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.ics$/)
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')))
  expect(calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toString())).toEqual([
    '2026-10-14',
    '2026-12-02T09:30:00',
  ])
})

journey('with scripts the spreadsheet holds what was typed', async ({ page }) => {
  await page.goto(await plannerAddress(page, ['bpn']))
  await page.getByLabel('Or your own day rate').fill('100')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as CSV' }).click()
  expect(await readFile(await (await download).path(), 'utf8')).toContain(
    'Best Practice Network,,Known cost,Not included: travel,3250,3350,"£, or more"',
  )
})

journey('several SENCOs at once: days and cost of all of them', async ({ page }) => {
  await page.goto(await plannerAddress(page, ['birmingham', 'worcester']))
  await lowerHalf(page)
  await page.getByLabel(seedNames.birmingham, { exact: true }).last().fill('3')
  await page.getByLabel(seedNames.worcester, { exact: true }).last().fill('0')
  const total = page.locator('#cohort').getByRole('row', { name: /In all/ })
  await expect(total).toContainText('30 days')
  // 3 x (£2,190 and 10 days at £218).
  await expect(total).toContainText('£13,110')
})

journey('keyboard alone: from the top to an own day rate and back to the sums', async ({ page }) => {
  await page.goto(await plannerAddress(page, ['bpn']))
  const rate = page.getByLabel('Or your own day rate')
  await expect(rate).toBeEnabled()
  for (let steps = 0; steps < 60 && !(await rate.evaluate((one) => one === document.activeElement)); steps++) await page.keyboard.press('Tab')
  await page.keyboard.type('200')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Days and cost, course by course' })).toBeFocused()
  await expect(costCell(page, 'bpn')).toContainText('£4,250 to £4,450, or more')
})

for (const colorScheme of ['light', 'dark'] as const)
  journey(`no finding of axe and no sideways scroll, ${colorScheme}`, async ({ page }) => {
    journey.setTimeout(180_000)
    await page.emulateMedia({ colorScheme })
    const address = await plannerAddress(page, five)
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      for (const path of ['/release-time', address]) {
        await page.goto(path)
        expect(await axeFindings(page), `${width} ${path}`).toEqual([])
        expect(await sidewaysScroll(page), `${width} ${path}`).toBeLessThanOrEqual(0)
      }
    }
    await lowerHalf(page)
    await page.getByLabel('Your term dates').fill(`${termDates}\nnonsense`)
    await page.getByLabel(`Dates of ${seedNames.bpn}`).fill(sixDates)
    await page.locator('main details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    expect(await axeFindings(page)).toEqual([])
  })

journey('on paper: table and sums without form and navigation', async ({ page }) => {
  await page.goto(await plannerAddress(page, five))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#school')).toBeHidden()
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(costCell(page, 'bpn')).toBeVisible()
})

journey('every course of the catalogue has days and cost, or words for what is not known', async ({ page }) => {
  for (const [name, slug] of await slugsByProvider(page)) {
    await page.goto(`/release-time?course=${slug}`)
    for (const cell of await page.locator('.costtable tbody td').all()) {
      expect(((await cell.textContent()) ?? '').trim(), name).not.toMatch(/^(-|–|—|0|£0|n\/a|tbc)?$/i)
    }
  }
})
