import { coursePaths, expect, journey } from './support/journey'

journey('the catalogue for programs: list, course, description, and trouble in JSON', async ({ request }) => {
  const list = await request.get('/api/courses?area=dudley')
  expect(list.status()).toBe(200)
  expect(list.headers()['content-type']).toMatch(/^application\/json/)
  expect(list.headers()['access-control-allow-origin']).toBe('*')
  const { courses, count } = await list.json()
  expect(courses).toHaveLength(count.match + count.might)

  const course = await request.get(courses[0].data)
  expect((await course.json()).slug).toBe(courses[0].slug)
  expect((await (await request.get('/api/openapi.json')).json()).openapi).toBe('3.1.0')

  for (const [path, status] of [
    ['/api/courses?fee=cheap', 400],
    ['/api/courses/no-such-course', 404],
    ['/api/anything', 404],
  ] as const) {
    const trouble = await request.get(path)
    expect([path, trouble.status(), trouble.headers()['content-type']]).toEqual([path, status, 'application/problem+json'])
    expect((await trouble.json()).title).toMatch(/^(A parameter|There is)/)
  }
})

journey('list, file and interface hold the same courses in the same order', async ({ page, request }) => {
  const query = 'mode=online&order=fee'
  await page.goto(`/courses?${query}`)
  const shown = await page.locator('[data-course]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-course')))
  const { courses } = await (await request.get(`/api/courses?${query}`)).json()
  expect(courses.map(({ slug }: { slug: string }) => slug)).toEqual(shown)
  const file = (await (await request.get(`/courses.csv?${query}`)).text()).trim().split('\r\n').slice(1)
  expect(file.map((line) => line.split('/courses/').at(-1))).toEqual(shown)
})

journey('the sitemap names every course with its day, each of them opens, and robots know where it is', async ({ page, request }) => {
  const paths = await coursePaths(page)
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const entries = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>(?:\s*<lastmod>([^<]+)<\/lastmod>)?/g)].map(([, address = '', day]) => ({ address, day }))
  for (const path of paths) expect(entries.find(({ address }) => address.endsWith(path))?.day).toMatch(/^\d{4}-\d{2}-\d{2}/)
  for (const { address } of entries) expect([address, (await request.get(address)).status()]).toEqual([address, 200])
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${new URL('/sitemap.xml', page.url())}`)
})

journey('a course page carries a Course of schema.org under the page’s own policy, and it says nothing that the page does not', async ({ page }) => {
  for (const path of await coursePaths(page)) {
    await page.goto(path)
    const scripts = page.locator('script[type="application/ld+json"]')
    await expect(scripts).toHaveCount(1)
    const course = JSON.parse((await scripts.textContent()) ?? '')
    expect([course['@context'], course['@type']]).toEqual(['https://schema.org', 'Course'])
    expect(course.url).toBe(page.url())
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(course.provider.name)
    const words = (await page.locator('main').textContent()) ?? ''
    for (const offer of course.offers ?? []) {
      const pounds = Number(offer.priceSpecification.price)
      expect(words).toContain(`£${pounds.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(pounds) ? 0 : 2 })}`)
    }
    for (const { location = [] } of course.hasCourseInstance ?? []) for (const { name } of location) expect(words).toContain(name)
  }
})
