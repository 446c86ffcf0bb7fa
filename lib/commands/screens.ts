import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { checkQuestionPath, comparePath, homePath, releaseTimePath, sheetPath } from '@/lib/paths'
import { browserArguments, ensureBrowser } from './service/browser'
import { root } from './service/run-tool'
import { commandSettings } from './service/settings'

const folder = join(root, '.screens')
const widths = [360, 768, 1280]
const schemes = ['light', 'dark'] as const
/** A4 less its margins, at 96 dots an inch. */
const paper = { width: 680, height: 1017 }
const mostPages = 80

const fileOf = (path: string): string =>
  path
    .replace(/^\//, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/-+$/, '')
    .slice(0, 80) || 'start'

/** Pages that only a question leads to: comparison, planner and sheet of the courses there are. */
function asked(paths: readonly string[]): readonly string[] {
  const slugs = paths.flatMap((path) => /^\/courses\/([^/]+)$/.exec(path)?.[1] ?? []).slice(0, 5)
  return slugs.length === 0 ? [] : [comparePath(slugs), releaseTimePath(slugs), sheetPath(slugs.slice(0, 1)), checkQuestionPath('all')]
}

/** Every page that links lead to from the first one; one address for each path. */
async function pagesOf(page: Page, site: string): Promise<readonly string[]> {
  const found = [homePath()]
  for (const path of found) {
    if (found.length >= mostPages) break
    await page.goto(site + path)
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const paths = links.map((link) => link.replace(/[?#].*$/, '')).filter((link) => link && !/\.\w{2,4}$/.test(link))
    for (const other of paths) if (!found.includes(other) && found.length < mostPages) found.push(other)
  }
  return [...found, ...asked(found)]
}

async function picture(
  browser: Browser,
  site: string,
  paths: readonly string[],
  width: number,
  colorScheme: (typeof schemes)[number],
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
  for (const path of paths) {
    await page.goto(site + path)
    await page.screenshot({ path: join(folder, `${fileOf(path)}-${width}-${colorScheme}.png`), fullPage: true })
  }
  await page.close()
}

async function print(browser: Browser, site: string, paths: readonly string[]): Promise<void> {
  const page = await browser.newPage({ viewport: paper, colorScheme: 'light' })
  for (const path of paths) {
    await page.goto(site + path)
    await page.pdf({ path: join(folder, `${fileOf(path)}-print.pdf`), preferCSSPageSize: true })
    await page.emulateMedia({ media: 'print' })
    await page.screenshot({ path: join(folder, `${fileOf(path)}-print.png`), fullPage: true })
    await page.emulateMedia({ media: null })
  }
  await page.close()
}

/** `npm run screens -- [ADDRESS]`: pictures of every page of a running site, at three widths, light, dark and on paper, into `.screens/`. */
async function screens(address: string | undefined): Promise<number> {
  const settings = commandSettings()
  if (!settings) return 1
  const site = (address ?? `http://localhost:${settings.PORT}`).replace(/\/$/, '')
  if (!(await fetch(site).catch(() => null))) {
    console.error(`Nothing answers at ${site}. Start the service with "npm start", or give its address: npm run screens -- http://localhost:3000`)
    return 1
  }
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments() })
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const first = await browser.newPage()
  const paths = await pagesOf(first, site)
  await first.close()
  console.log(`${paths.length} pages`)
  for (const width of widths) {
    for (const scheme of schemes) {
      await picture(browser, site, paths, width, scheme)
      console.log(`  ${width} px, ${scheme}`)
    }
  }
  await print(browser, site, paths)
  console.log('  on paper')
  await browser.close()
  console.log('The pictures are in .screens/')
  return 0
}

process.exit(await screens(process.argv[2]))
