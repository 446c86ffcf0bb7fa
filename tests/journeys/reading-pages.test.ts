import type { Page } from '@playwright/test'
import { addresses, axeFindings, coursePaths, documentPaths, expect, journey, sidewaysScroll } from './support/journey'

const fixed = ['/', '/how-to-read', '/sources', '/mistake']

async function providerPaths(page: Page): Promise<readonly string[]> {
  await page.goto('/sources')
  return [...new Set(await addresses(page, 'main a[href^="/providers/"]'))].map((address) => new URL(address).pathname)
}
const kindsOfPage = {
  'pages that stand still': async () => fixed,
  courses: coursePaths,
  documents: documentPaths,
  providers: providerPaths,
} as const satisfies Record<string, (page: Page) => Promise<readonly string[]>>

async function readingPages(page: Page): Promise<readonly string[]> {
  const [courses, documents, providers] = [await coursePaths(page), await documentPaths(page), await providerPaths(page)]
  for (const found of [courses, documents, providers]) expect(found.length).toBeGreaterThanOrEqual(5)
  return [...fixed, ...courses, ...documents, ...providers]
}
const open = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
  })

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    journey.describe(`${colorScheme}, ${width} px`, () => {
      journey.use({ colorScheme, viewport: { width, height: 800 } })

      for (const [kind, pathsOf] of Object.entries(kindsOfPage)) {
        journey(`axe finds nothing on ${kind}, folded or unfolded, and nothing scrolls sideways`, async ({ page }) => {
          journey.setTimeout(300_000)
          const paths = await pathsOf(page)
          expect(paths.length).toBeGreaterThanOrEqual(4)
          for (const path of paths) {
            await page.goto(path)
            if (colorScheme === 'light' && width > 1000) expect(await axeFindings(page), path).toEqual([])
            await open(page)
            expect(await axeFindings(page), `${path}, unfolded`).toEqual([])
            expect(await sidewaysScroll(page), path).toBe(0)
          }
        })
      }
    })
  }
}

journey('at 320 px and with text at 200 % nothing scrolls sideways', async ({ page }) => {
  journey.setTimeout(300_000)
  const paths = await readingPages(page)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of paths) {
    await page.goto(path)
    await open(page)
    expect(await sidewaysScroll(page), `${path} at 320 px`).toBe(0)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const path of paths) {
    await page.goto(path)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await open(page)
    expect(await sidewaysScroll(page), `${path} at 200 %`).toBe(0)
  }
})

journey('no pair of years is broken at its hyphen, however narrow the page', async ({ page }) => {
  journey.setTimeout(240_000)
  const courses = await coursePaths(page)
  const slugs = courses.map((path) => path.replace('/courses/', 'course='))
  let pairs = 0
  for (const path of ['/courses', `/compare?${slugs.slice(0, 5).join('&')}`, `/release-time?${slugs.slice(0, 5).join('&')}`, ...courses]) {
    await page.goto(path)
    await open(page)
    for (const width of [320, 360, 400, 460]) {
      await page.setViewportSize({ width, height: 800 })
      const found = await page.locator('main').evaluate((main) => {
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
        const heights: number[] = []
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          for (const { index, 0: pair } of (text.textContent ?? '').matchAll(/\b20\d\d-\d\d\b(?!-)/g)) {
            const range = document.createRange()
            range.setStart(text, index)
            range.setEnd(text, index + pair.length)
            heights.push(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size)
          }
        }
        return heights
      })
      pairs += found.length
      expect(Math.max(0, ...found), `${path} at ${width} px`).toBeLessThanOrEqual(1)
    }
  }
  expect(pairs).toBeGreaterThan(0)
})

journey('pages have one h1, a title and anchors of their own, and the language of England', async ({ page }) => {
  journey.setTimeout(240_000)
  const titles = new Set<string>()
  const paths = await readingPages(page)
  for (const path of paths) {
    await page.goto(path)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
    titles.add(await page.title())
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(ids.length - new Set(ids).size, `${path}: ids given twice`).toBe(0)
  }
  expect(titles.size).toBe(paths.length)
})

journey('nothing moves while a page loads', async ({ page }) => {
  journey.setTimeout(240_000)
  for (const path of await readingPages(page)) {
    await page.goto(path)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') sum += entry.value
          }).observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => setTimeout(() => resolve(sum), 200))
        }),
    )
    expect(shift, path).toBe(0)
  }
})
