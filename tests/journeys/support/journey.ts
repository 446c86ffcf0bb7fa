import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test as plain } from '@playwright/test'

/** A journey fails on whatever the browser complains of, and on any request to another host. */
export const journey = plain.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = []
      const own = new URL(baseURL ?? '').origin
      page.on('pageerror', (error) => complaints.push(`Error: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`Console: ${message.text()}`)
      })
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (/^https?:$/.test(protocol) && origin !== own) complaints.push(`Request to another host: ${request.url()}`)
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

/** What axe finds on the page as it stands, each with the first element it is about. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** How far the page scrolls sideways, in pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Addresses of all links of the page that match. */
export const addresses = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])))

/** The address of every course in the catalogue. */
export async function coursePaths(page: Page): Promise<readonly string[]> {
  await page.goto('/sources')
  const all = await addresses(page, 'main a[href^="/courses/"]')
  return [...new Set(all.map((address) => new URL(address).pathname))]
}

/** The address of every document in the catalogue. */
export async function documentPaths(page: Page): Promise<readonly string[]> {
  await page.goto('/sources')
  const all = await addresses(page, 'main a[href^="/sources/"]')
  return [...new Set(all.map((address) => new URL(address).pathname))]
}

/** Opens everything that folds. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((found) => {
    for (const details of found) if (details instanceof HTMLDetailsElement) details.open = true
  })
