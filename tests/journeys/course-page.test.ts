import { coursePaths, expect, journey } from './support/journey'

journey('every row has a standing, and an unknown has words of its own', async ({ page }) => {
  for (const path of await coursePaths(page)) {
    await page.goto(path)
    const rows = page.locator('main [data-row]')
    expect(await rows.count(), path).toBeGreaterThan(25)
    const told = await rows.evaluateAll((all) =>
      all.map((row) => ({
        row: row.getAttribute('data-row'),
        standing: row.querySelector('dd')?.getAttribute('data-standing') ?? '',
        words: row.querySelector('dd')?.textContent.trim() ?? '',
        quotes: row.querySelectorAll('blockquote').length,
      })),
    )
    for (const { row, standing, words, quotes } of told) {
      const name = `${path} ${row}`
      expect(standing, name).toMatch(/^(stated|implied|says_none|stated_elsewhere|not_stated|contested|stale|edited)$/)
      expect(words, name).not.toMatch(/^(-|–|—|0|n\/a|tbc)?$/i)
      if (standing === 'not_stated') expect(words, name).toMatch(/^Not stated/)
      if (standing === 'stated_elsewhere') expect(words, name).toMatch(/^Given elsewhere/)
      if (standing === 'contested') expect(words, name).toContain('Documents disagree')
      if (['stated', 'implied', 'stale', 'edited'].includes(standing)) expect(quotes, name).toBeGreaterThan(0)
    }
  }
})

journey.describe('without JavaScript', () => {
  journey.use({ javaScriptEnabled: false })

  journey('the way to apply follows from the authority where one works', async ({ page }) => {
    await page.goto('/sources')
    await page
      .getByRole('row', { name: /South West Consortium leaflet/ })
      .locator('a[href^="/courses/"]')
      .click()
    await page.getByLabel('Where do you work?').selectOption('Torbay')
    await page.getByRole('button', { name: 'Show my way to apply' }).click()
    await expect(page.locator('[data-authority="Torbay"]')).toContainText(/Apply to .*Plymouth/)
    await page.getByLabel('Where do you work?').selectOption('Dorset')
    await page.getByRole('button', { name: 'Show my way to apply' }).click()
    await expect(page.locator('[data-authority="Dorset"]')).toContainText(/Apply to .*Exeter/)
  })

  journey('an address that leads nowhere says so and shows the way', async ({ page, complaints }) => {
    const answer = await page.goto('/courses/no-such-course')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
    await page.getByRole('link', { name: 'See all documents' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('documents behind')
    complaints.length = 0
  })
})

journey('keyboard alone: skip link, value, quote, document', async ({ page }) => {
  const [course = ''] = await coursePaths(page)
  await page.goto(course)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
  const summary = page.locator('[data-row="award"] summary').first()
  for (let steps = 0; steps < 12 && !(await summary.evaluate((one) => one === document.activeElement)); steps++) await page.keyboard.press('Tab')
  await expect(summary).toBeFocused()
  const ring = await summary.evaluate((one) => getComputedStyle(one).outlineWidth)
  expect(ring).toBe('4px')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /^See it in the document/ }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('mark.here').first()).toBeInViewport()
})

journey('in forced colours and with reduced motion all kinds keep sign and words', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  const [course = ''] = await coursePaths(page)
  await page.goto(course)
  const kinds = page.locator('main .kind')
  expect(await kinds.count()).toBeGreaterThan(5)
  for (const kind of await kinds.all()) {
    if (!(await kind.isVisible())) continue
    expect(((await kind.textContent()) ?? '').length).toBeGreaterThan(3)
    expect((await kind.locator('svg').boundingBox())?.width ?? 0).toBeGreaterThan(10)
  }
})

journey('on paper: two sides of A4, without navigation or buttons', async ({ page }) => {
  journey.setTimeout(240_000)
  for (const path of await coursePaths(page)) {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation')).toBeHidden()
    await expect(page.locator('main .button').first()).toBeHidden()
    await page.emulateMedia({ media: null })
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length, path).toBeLessThanOrEqual(2)
  }
})
