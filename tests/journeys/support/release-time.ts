import { expect, type Locator, type Page } from '@playwright/test'

/** Slugs of the five seed courses by what their provider is called. */
export const seedNames = {
  bpn: 'Best Practice Network',
  southWest: 'South West Consortium',
  birmingham: 'University of Birmingham',
  roehampton: 'University of Roehampton',
  worcester: 'University of Worcester',
} as const
export type Seed = keyof typeof seedNames

/** The slug of each course on the planner's first page, by the name of its provider. */
export async function slugsByProvider(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.goto('/release-time')
  const pairs = await page
    .locator('main input[name="course"]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [
        input.closest('label')?.querySelector('span')?.firstChild?.textContent?.trim() ?? '',
        input instanceof HTMLInputElement ? input.value : '',
      ]),
    )
  return new Map(pairs.map(([name = '', slug = '']) => [name, slug]))
}

/** An address of the planner, or of its sheet, for some seeds in this order. */
export async function plannerAddress(page: Page, seeds: readonly Seed[], path = '/release-time', more: Readonly<Record<string, string>> = {}) {
  const slugs = await slugsByProvider(page)
  const pairs = [...seeds.map((seed) => ['course', slugs.get(seedNames[seed]) ?? seed]), ...Object.entries(more)]
  return `${path}?${new URLSearchParams(pairs)}`
}

/** The row of a course in the cost table. */
export const costRow = (page: Page, seed: Seed): Locator =>
  page.locator('.costtable tbody tr').filter({ has: page.getByRole('rowheader', { name: seedNames[seed] }) })

/** The last cell of that row: the cost as far as known. */
export const costCell = (page: Page, seed: Seed): Locator => costRow(page, seed).locator('[data-cost]')

/** Goes down to the dates, whose scripts come when one nears them. */
export async function lowerHalf(page: Page): Promise<void> {
  // The part is replaced when its scripts come, so no element is held between the tries.
  await expect(async () => {
    await page.evaluate(() => document.getElementById('calendar')?.scrollIntoView())
    await expect(page.getByLabel('Your term dates')).toBeEnabled({ timeout: 1000 })
  }).toPass()
}

export const termDates = `Autumn term: 2 September 2026 to 18 December 2026
Half term: 26 to 30 October 2026
Spring term: 4 January to 25 March 2027
Spring half term: 15 to 19 February 2027`

/** Six dates, one of them in half term and one on a Saturday. */
export const sixDates = '14 October 2026\n28 October 2026\n14 November 2026\n2 December 2026\n20 January 2027\n3 March 2027'
