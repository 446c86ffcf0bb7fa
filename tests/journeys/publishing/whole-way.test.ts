import type { Browser, Page } from '@playwright/test'
import { pdfOf } from '@/tests/builders/pdf'
import { expect, journey } from '../support/journey'
import { makeMember, signInAs } from '../support/staff'

const provider = 'Plymouth University'
const leaflet = [
  ['National Award for SEN Coordination', 'Postgraduate Certificate, offered by Plymouth University', 'The award carries 60 credits at level 7.'],
  ['There are 7 taught days. Teaching is always on a Tuesday.', 'The course costs £1,950 for the whole course (2026/27).'],
]

const fee = (page: Page) => page.getByRole('region', { name: 'Course fee', exact: true })
async function setFee(page: Page, pounds: string, reason: string): Promise<void> {
  await fee(page).getByLabel('Price in pounds').first().fill(pounds)
  await fee(page)
    .getByLabel(/^Why did you change/)
    .first()
    .fill(reason)
  await page.getByRole('button', { name: 'Save draft', exact: true }).click()
}
async function publish(page: Page, draft: string, reason: string): Promise<void> {
  await page.goto(`${draft}/publish`)
  await page.getByLabel('Why are you publishing?').fill(reason)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.locator('main')).toContainText('is published. Readers see it now.')
}
async function anotherPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
}

journey(
  'invited, signed in, a PDF read and settled, edited, in conflict, previewed, published, restored',
  async ({ page, browser, context, baseURL }) => {
    journey.setTimeout(240_000)
    // The administrator invites an editor of one provider, who comes in by the link.
    await signInAs(context, await makeMember('administrator', [], 'Ada Quill'), baseURL)
    const email = `${crypto.randomUUID()}@team.example`
    await page.goto('/staff/people')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByRole('radio', { name: /^Editor/ }).check()
    await page.getByRole('checkbox', { name: provider }).check()
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    const link = await page.getByLabel(`Link for ${email}`).inputValue()
    const tom = await anotherPage(browser, baseURL)
    await tom.goto(new URL(link).pathname)
    await tom.getByLabel('Your name').fill('Tom Hale')
    await tom.getByLabel('Choose a password').fill('four words that rhyme not')
    await tom.getByRole('button', { name: 'Come in' }).click()
    await expect(tom.getByRole('heading', { level: 1 })).toHaveText('Nothing waits for you')

    // A PDF is uploaded, read and settled into the draft of a new course.
    await tom.getByRole('link', { name: 'Add a document' }).click()
    await tom.getByLabel('Title').fill('Plymouth leaflet')
    await tom.getByLabel('File').setInputFiles({ name: 'leaflet.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOf(leaflet)) })
    await tom.getByLabel('Which course does it speak of?').selectOption({ label: `A new course of ${provider}` })
    await tom.getByRole('button', { name: 'Add the document' }).click()
    await tom.waitForURL(/\/staff\/readings\//)
    const items = tom.locator('[data-item]')
    await expect(items.nth(4)).toBeVisible()
    for (const item of await items.all()) {
      const key = await item.getAttribute('data-item')
      const accept = tom.locator(`[data-item="${key}"]`).getByRole('button', { name: /^Accept/ })
      if ((await accept.count()) > 0) await accept.click()
      await expect(tom.locator(`[data-item="${key}"]`)).toHaveAttribute('data-decided', 'yes')
    }
    await tom.getByRole('button', { name: 'Put it into the draft' }).click()
    await tom.waitForURL(/\/staff\/drafts\//)
    const draft = new URL(tom.url()).pathname

    // Both edit the fee: the second sees both values and chooses.
    await tom.goto(`${draft}/money`)
    await page.goto(`${draft}/money`)
    await setFee(page, '2,050', 'Told by the bursar')
    await setFee(tom, '2,100', 'New price list')
    await expect(tom.getByRole('heading', { level: 1 })).toHaveText('Ada Quill saved this course while you were editing')
    const sides = tom.getByRole('group', { name: 'Course fee' })
    for (const words of ['£1,950', '£2,050', '£2,100']) await expect(sides).toContainText(words)
    await sides.getByRole('radio', { name: /^You, not yet saved/ }).check()
    await tom.getByRole('button', { name: /^Save as version/ }).click()

    // Preview, publish, and the public page with the words behind its values.
    await tom.goto(`${draft}/preview`)
    await expect(tom.locator('main')).toContainText('£2,100')
    await publish(tom, draft, 'First entry')
    const slug = new URL(tom.url()).pathname.split('/')[3] ?? ''
    const reader = await anotherPage(browser, baseURL)
    await reader.goto(`/courses/${slug}`)
    await expect(reader.locator('main')).toContainText('£2,100')
    await expect(reader.locator('main')).toContainText('Tuesday')

    // A second edition, its history, and the first one restored.
    await tom.goto(`/staff/courses/${slug}`)
    await tom.getByRole('button', { name: 'Edit this course' }).click()
    const second = new URL(tom.url()).pathname
    await tom.goto(`${second}/money`)
    await setFee(tom, '2,400', 'Dearer next year')
    await publish(tom, second, 'Prices of 2027')
    await reader.reload()
    await expect(reader.locator('main')).toContainText('£2,400')
    const first = tom.locator('[data-version="1"]')
    await first.locator('summary', { hasText: 'Restore version 1' }).click()
    await first.getByLabel('Why do you restore it?').fill('Published too early')
    await first.getByRole('button', { name: 'Restore version 1' }).click()
    await expect(tom.locator('main')).toContainText('Version 3 is published.')
    await reader.reload()
    await expect(reader.locator('main')).toContainText('£2,100')

    // Leaves the catalogue as it was found.
    await tom.goto(`/staff/courses/${slug}/withdraw`)
    await tom.getByLabel('Why is it withdrawn?').fill('it was made to try the way')
    await tom.getByRole('button', { name: 'Withdraw this course' }).click()
    await reader.reload()
    await expect(reader.locator('main')).toContainText('This course was withdrawn')
    await tom.context().close()
    await reader.context().close()
  },
)
