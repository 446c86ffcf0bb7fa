import { expect, journey } from './support/journey'

for (const javaScriptEnabled of [true, false]) {
  journey.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    journey.use({ javaScriptEnabled })

    journey('the law comes before the form, with citation and date, and the form leads to the list', async ({ page }) => {
      await page.goto('/')
      const law = page.getByRole('region', { name: 'The law comes first' })
      await expect(law).toContainText('A NASENCO started today does not meet the legal duty.')
      await expect(law).toContainText('Regulation 49(7)')
      await expect(law).toContainText(/As of \d{1,2} \w+ 20\d\d/)
      const [above, below] = [await law.boundingBox(), await page.locator('main form').boundingBox()]
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0)
      await page.getByLabel('Where do you work?').selectOption('Dudley')
      await page.getByLabel('Highest fee').selectOption('£2,500')
      await page.getByRole('button', { name: 'Show courses' }).click()
      await expect(page).toHaveURL(/\/courses\?area=dudley&/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/match/)
    })
  })
}

journey('the specimen is a published fee and leads to its words', async ({ page }) => {
  await page.goto('/')
  const idea = page.getByRole('region', { name: 'Every value opens the words it came from' })
  const quote = await idea.locator('mark').textContent()
  await idea.getByRole('link', { name: 'Read the whole document' }).click()
  await expect.poll(async () => (await page.locator('mark.here').allTextContents()).join('')).toBe(quote)
})

journey('headers keep other hosts, frames and sniffing out, and every page has its own nonce', async ({ request }) => {
  const nonces = new Set<string>()
  for (const path of ['/', '/sources', '/no-such-page']) {
    const headers = (await request.get(path)).headers()
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
  }
  expect(nonces.size).toBe(3)
  expect(nonces).not.toContain('')
})
