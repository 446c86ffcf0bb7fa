import type { Page } from '@playwright/test'
import { axeFindings, coursePaths, expect, journey, sidewaysScroll, unfold } from './support/journey'

/** Marks that style draws, and the property that draws them. */
const drawn = [
  ['.d-taught', 'fill'],
  ['.d-other', 'fill'],
  ['.d-study', 'stroke'],
  ['.d-recommended', 'stroke'],
  ['.amountbar', 'fill'],
  ['.c-fee', 'fill'],
  ['.c-cover', 'fill'],
  ['.kind svg', 'color'],
  ['.chip svg', 'color'],
] as const

/** Marks whose colour is that of the page, or none at all. */
const vanished = (page: Page): Promise<readonly string[]> =>
  page.evaluate((marks) => {
    const ground = getComputedStyle(document.body).backgroundColor
    const isGone = (colour: string): boolean => colour === ground || colour === 'none' || /rgba\(.*, 0\)|transparent/.test(colour)
    return marks.flatMap(([selector, property]) =>
      [...document.querySelectorAll(selector)].flatMap((mark) => (isGone(getComputedStyle(mark)[property]) ? `${selector} has no ${property}` : [])),
    )
  }, drawn)

for (const colorScheme of ['light', 'dark'] as const) {
  journey.describe(`forced colours, ${colorScheme}`, () => {
    journey.use({ forcedColors: 'active', colorScheme })

    journey('the list: no finding of axe, every mark is there, every choice can be seen', async ({ page }) => {
      await page.goto('/courses?area=dudley&mode=online&order=fee')
      expect(await axeFindings(page)).toEqual([])
      expect(await vanished(page)).toEqual([])
      expect(await page.locator('.d-taught').count()).toBeGreaterThan(10)
      for (const select of await page.locator('select:visible').all())
        expect(await select.evaluate((box) => getComputedStyle(box).appearance)).toBe('auto')
      const [chosen, open] = await Promise.all(
        [page.getByLabel(/^Online/), page.getByLabel(/^Face to face/)].map((box) => box.evaluate((tick) => getComputedStyle(tick).backgroundColor)),
      )
      expect(chosen).not.toBe(open)
      for (const button of await page.locator('.button:visible, .chip:visible').all()) {
        expect(await button.evaluate((box) => Number.parseFloat(getComputedStyle(box).borderTopWidth))).toBeGreaterThan(0)
      }
    })

    journey(
      'the comparison: no finding of axe, the marks of differences and the rule under the names stay, folded and unfolded',
      async ({ page }) => {
        const slugs = (await coursePaths(page)).map((path) => path.split('/').at(-1) ?? '').slice(0, 5)
        await page.goto(`/compare?${slugs.map((slug) => `course=${slug}`).join('&')}`)
        expect(await vanished(page)).toEqual([])
        const signs = await page.locator('.diff').evaluateAll((found) =>
          found.map((sign) => {
            const { borderTopWidth, borderTopColor } = getComputedStyle(sign, '::before')
            return Number.parseFloat(borderTopWidth) > 0 && borderTopColor !== getComputedStyle(document.body).backgroundColor
          }),
        )
        expect(signs.length).toBeGreaterThan(20)
        expect(signs).not.toContain(false)
        const rule = page.locator('table.compare thead th').nth(1)
        expect(await rule.evaluate((head) => getComputedStyle(head).borderBottomWidth)).toBe('2px')
        await unfold(page)
        expect(await axeFindings(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBe(0)
      },
    )
  })
}
