import { coursePaths, expect, journey } from './support/journey'

interface Quoted {
  readonly href: string
  readonly quote: string
}

journey('every "See it in the document" of every published value lands on marks that are the quote, word for word', async ({ page }) => {
  journey.setTimeout(240_000)
  const quoted: Quoted[] = []
  for (const path of await coursePaths(page)) {
    await page.goto(path)
    const own = await page.locator('.source > div:has(blockquote)').evaluateAll((all) =>
      all.map((one) => ({
        href: one.querySelector('a')?.getAttribute('href') ?? '',
        quote: one.querySelector('blockquote')?.textContent ?? '',
      })),
    )
    expect(own.length, path).toBeGreaterThan(20)
    quoted.push(...own)
  }
  const byDocument = new Map<string, Quoted[]>()
  for (const entry of quoted) {
    const [document = ''] = entry.href.split('?')
    byDocument.set(document, [...(byDocument.get(document) ?? []), entry])
  }
  for (const [document, entries] of byDocument) {
    await page.goto(document)
    const pieces = await page.locator('mark[data-words]').evaluateAll((marks) => {
      const texts: Record<string, string> = {}
      for (const mark of marks) {
        const words = mark.getAttribute('data-words') ?? ''
        texts[words] = (texts[words] ?? '') + mark.textContent
      }
      return { texts, ids: marks.map((mark) => mark.id).filter(Boolean) }
    })
    for (const { href, quote } of entries) {
      const [, words = '', anchor = ''] = /\?words=([\d-]+)#(.+)$/.exec(href) ?? []
      expect(pieces.ids, href).toContain(anchor)
      expect(`“${pieces.texts[words]}”`, href).toBe(quote)
    }
    expect(new Set(pieces.ids).size, `${document}: anchors are unique`).toBe(pieces.ids.length)
  }
})

for (const javaScriptEnabled of [true, false]) {
  journey.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    journey.use({ javaScriptEnabled })

    journey('value, quote, words in the document, and back', async ({ page }) => {
      const [course = ''] = await coursePaths(page)
      await page.goto(course)
      const value = page.locator('[data-row="days-out-of-class"] details').first()
      await expect(value.locator('.source')).toBeHidden()
      await value.locator('summary').click()
      const quote = (await value.locator('blockquote').first().textContent()) ?? ''
      await value
        .getByRole('link', { name: /^See it in the document/ })
        .first()
        .click()
      await expect(page).toHaveURL(/\/sources\/[^/]+\?words=\d+-\d+#words-\d+-\d+$/)
      const here = page.locator('mark.here')
      await expect(here.first()).toBeInViewport()
      expect(`“${(await here.allTextContents()).join('')}”`).toBe(quote)
      await page.goBack()
      await expect(page).toHaveURL(new RegExp(`${course}$`))
    })
  })
}

journey('a gloss leads back to the row of its fact', async ({ page }) => {
  const [course = ''] = await coursePaths(page)
  await page.goto(course)
  await page
    .getByRole('link', { name: /^Read the document/ })
    .first()
    .click()
  await page.locator('.gloss a').first().click()
  await expect(page).toHaveURL(new RegExp(`${course}#\\w+$`))
  const row = new URL(page.url()).hash.slice(1)
  await expect(page.locator(`[data-row="${row}"]`)).toBeInViewport()
})
