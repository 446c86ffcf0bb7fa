import { axeFindings, expect, journey, sidewaysScroll } from '../support/journey'
import { draftWithFee, save, setFee } from '../support/new-course'
import { type Member, makeMember, signInAs } from '../support/staff'

let priya: Member
journey.beforeAll(async () => {
  priya = await makeMember('administrator', [], 'Priya Nair')
})

for (const javaScriptEnabled of [true, false]) {
  journey.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    journey.use({ javaScriptEnabled })
    journey.beforeEach(async ({ context, baseURL }) => signInAs(context, priya, baseURL))

    journey('preview, effect, publish, change, history, restore, withdraw: the public page says so each time', async ({ page }) => {
      const { draft, provider } = await draftWithFee(page)
      await page.goto(`${draft}/preview`)
      await expect(page.getByRole('complementary', { name: 'Preview' })).toContainText('This is a draft.')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(provider)
      await page.getByRole('link', { name: 'What publishing does' }).click()
      await expect(page.getByRole('region', { name: 'If you publish this' })).toContainText('“Fee up to £2,000”')
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await expect(page.locator('.errors')).toContainText('Not published: 1 thing to put right')
      await page.getByLabel('Why are you publishing?').fill('First entry')
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await expect(page.locator('main')).toContainText('Version 1 is published. Readers see it now.')
      const history = new URL(page.url()).pathname
      const slug = history.split('/')[3] ?? ''

      await page.goto(`/courses/${slug}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(provider)
      await expect(page.locator('main')).toContainText('£1,990')

      await page.goto(`/staff/courses/${slug}`)
      await page.getByRole('button', { name: 'Edit this course' }).click()
      const second = new URL(page.url()).pathname
      await page.goto(`${second}/money`)
      await setFee(page, '2,450', 'New price list')
      await save(page)
      await page.goto(`/courses/${slug}`)
      await expect(page.locator('main')).toContainText('£1,990')
      await page.goto(`${second}/publish`)
      await expect(page.getByRole('region', { name: 'If you publish this' })).toContainText('It leaves “Fee up to £2,000”.')
      await expect(page.getByRole('region', { name: 'If you publish this' })).toContainText('Course fee: £1,990')
      await page.getByLabel('Why are you publishing?').fill('Price list of 2027')
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await page.goto(`/courses/${slug}`)
      await expect(page.locator('main')).toContainText('£2,450')
      await expect(page.locator('main')).toContainText('Edited by staff')

      await page.goto(history)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${provider}: 2 versions`)
      const newest = page.locator('[data-version="2"]')
      await newest.locator('summary').first().click()
      for (const words of ['Priya Nair', 'Price list of 2027', '£1,990', '£2,450']) await expect(newest).toContainText(words)
      await page.getByRole('button', { name: 'Compare', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 field differs between version 1 and version 2')
      await page.goBack()
      const first = page.locator('[data-version="1"]')
      await first.locator('summary', { hasText: 'Restore version 1' }).click()
      await first.getByLabel('Why do you restore it?').fill('The new price holds from 2028')
      await first.getByRole('button', { name: 'Restore version 1' }).click()
      await expect(page.locator('main')).toContainText('Version 3 is published.')
      await page.goto(`/courses/${slug}`)
      await expect(page.locator('main')).toContainText('£1,990')

      await page.goto(`/staff/courses/${slug}/withdraw`)
      await page.getByLabel('Why is it withdrawn?').fill('the provider has stopped it.')
      await page.getByRole('button', { name: 'Withdraw this course' }).click()
      await page.goto(`/courses/${slug}`)
      await expect(page.locator('main')).toContainText('This course was withdrawn on 22 November 2026: the provider has stopped it.')
      await page.goto('/courses')
      await expect(page.locator('main')).not.toContainText(provider)
      await page.goto(`/compare?course=${slug}&course=university-of-birmingham`)
      await expect(page.locator('body')).not.toContainText('£1,990')
    })
  })
}

journey('a draft that moved on under the page is not published unseen, and sent twice it is published once', async ({ page, context, baseURL }) => {
  await signInAs(context, priya, baseURL)
  const { draft } = await draftWithFee(page)
  await page.goto(`${draft}/publish`)
  const other = await context.newPage()
  await other.goto(`${draft}/money`)
  await setFee(other, '2,050', 'Corrected')
  await save(other)
  await page.getByLabel('Why are you publishing?').fill('First entry')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.locator('.errors')).toContainText('Somebody else saved this draft meanwhile.')
  await expect(page.getByLabel('Why are you publishing?')).toHaveValue('First entry')
  const form = await page
    .locator('form')
    .filter({ hasText: 'Why are you publishing?' })
    .evaluate((found) => (found instanceof HTMLFormElement ? [...new FormData(found)].map(([name, value]) => [name, String(value)] as const) : []))
  const send = () =>
    page.request.post(`${draft}/publish/now`, { form: Object.fromEntries(form), headers: { 'sec-fetch-site': 'same-origin' }, maxRedirects: 0 })
  const [one, two] = await Promise.all([send(), send()])
  expect(one.headers().location).toBe(two.headers().location)
  expect(one.headers().location).toMatch(/\/history\?published=1$/)
  await page.goto((one.headers().location ?? '').split('?')[0] ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(': 1 version')
})

journey(
  'published past an open draft, a course is taken in: the clash is asked, and the draft is published on top',
  async ({ page, context, baseURL }) => {
    journey.setTimeout(120_000)
    await signInAs(context, priya, baseURL)
    const { draft } = await draftWithFee(page)
    const publish = async (address: string, reason: string) => {
      await page.goto(`${address}/publish`)
      await page.getByLabel('Why are you publishing?').fill(reason)
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await expect(page.locator('main')).toContainText('is published. Readers see it now.')
      return new URL(page.url()).pathname
    }
    const edit = async (pounds: string) => {
      await page.goto(course)
      await page.getByRole('button', { name: 'Edit this course' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Draft of')
      const address = new URL(page.url()).pathname
      await page.goto(`${address}/money`)
      await setFee(page, pounds, 'New price list')
      await save(page)
      await expect(page.getByRole('status')).toContainText('Saved as version')
      return address
    }
    const history = await publish(draft, 'First entry')
    const course = history.replace('/history', '')
    await publish(await edit('2,050'), 'Second entry')
    // While a draft is open, an older version is restored: the course is published past the draft.
    const third = await edit('2,100')
    await page.goto(history)
    const first = page.locator('[data-version="1"]')
    await first.locator('summary', { hasText: 'Restore version 1' }).click()
    await first.getByLabel('Why do you restore it?').fill('Published too early')
    await first.getByRole('button', { name: 'Restore version 1' }).click()
    await expect(page.locator('main')).toContainText('Version 3 is published.')
    await page.goto(third)
    await page.getByRole('link', { name: 'Take the published changes in' }).click()
    const sides = page.getByRole('group', { name: 'Course fee' })
    for (const words of ['£1,990', '£2,050', '£2,100']) await expect(sides).toContainText(words)
    await sides.getByRole('radio', { name: /^The draft, saved by Priya Nair/ }).check()
    await page.getByRole('button', { name: 'Take it into the draft' }).click()
    await expect(page.getByRole('status')).toContainText('Saved as version')
    await publish(third, 'Fourth entry')
    await page.goto(history)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(': 4 versions')
    await page.goto(`${course}/withdraw`)
    await page.getByLabel('Why is it withdrawn?').fill('it was made to try the way')
    await page.getByRole('button', { name: 'Withdraw this course' }).click()
    await expect(page.getByRole('status')).toContainText('It is withdrawn.')
  },
)

journey('a time for publishing is set, said on the desk and taken back', async ({ page, context, baseURL }) => {
  await signInAs(context, priya, baseURL)
  const { draft, provider } = await draftWithFee(page)
  await page.goto(`${draft}/publish`)
  await page.getByLabel('Why are you publishing?').fill('From Monday')
  await page.getByLabel('Day').fill('2026-11-21')
  await page.getByLabel('Time').fill('08:00')
  await page.getByRole('button', { name: 'Publish at this time' }).click()
  await expect(page.locator('.errors')).toContainText('give a time that is still to come')
  await page.getByLabel('Day').fill('2026-11-23')
  await page.getByRole('button', { name: 'Publish at this time' }).click()
  await expect(page.locator('main')).toContainText('It is set to publish itself on 23 November 2026 at 08:00.')
  await page.goto('/staff')
  await expect(page.getByRole('region', { name: /^Drafts that are not published/ })).toContainText(
    `It publishes itself on 23 November 2026 at 08:00.`,
  )
  await expect(page.getByRole('link', { name: provider })).toBeVisible()
  await page.goto(`${draft}/publish`)
  await page.getByRole('button', { name: 'Take the time back' }).click()
  await expect(page.locator('main')).not.toContainText('It is set to publish itself')
})

for (const width of [360, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    journey(`nothing for axe and nothing sideways at ${width}, ${colorScheme}`, async ({ page, context, baseURL }) => {
      await signInAs(context, priya, baseURL)
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const { draft } = await draftWithFee(page)
      const course = '/staff/courses/university-of-worcester'
      for (const path of ['/staff', `${draft}/preview`, `${draft}/publish`, `${course}/history`, `${course}/withdraw`]) {
        await page.goto(path)
        expect(await axeFindings(page), path).toEqual([])
        expect(await sidewaysScroll(page), path).toBe(0)
      }
    })
