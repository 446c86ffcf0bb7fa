import type { Page } from '@playwright/test'
import { expect, journey } from '../support/journey'
import { choose, enter, expectFocusSeen, skipToContent, tabTo, typeInto } from '../support/keys'
import { makeMember } from '../support/staff'

const words = (mark: string) =>
  [
    'National Award for SEN Coordination (NASENCO)',
    'Postgraduate Certificate, University of Worcester',
    'Our course leads to the National Award for SEN Coordination. The course is offered by the University of Worcester for SENCOs in post.',
    'It carries 60 credits at Masters level.',
    'There are 8 taught days. Teaching is always on a Thursday.',
    'The course costs £2,300 for the whole course (2026/27).',
    mark,
  ].join('\n')

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
// The key for “back” belongs to the window of the browser, and a browser without a window has none.
const back = (page: Page) => page.goBack()
/** The confirmation of the form that was just sent: it has the focus. */
async function expectTold(page: Page, what: string | RegExp): Promise<void> {
  const told = page.getByRole('status').filter({ hasText: what })
  await expect(told).toBeFocused()
  await expectFocusSeen(page)
}
async function editFee(page: Page, pounds: string, reason: string): Promise<void> {
  await enter(page, page.getByRole('link', { name: 'Money' }).first())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit University of Worcester')
  await skipToContent(page)
  const fee = page.getByRole('region', { name: 'Course fee', exact: true })
  await typeInto(page, fee.getByLabel('Price in pounds').first(), pounds)
  await typeInto(page, fee.getByLabel(/^Why did you change/).first(), reason)
  await enter(page, button(page, 'Save draft'))
  await expectTold(page, /^Saved as version/)
}
async function publish(page: Page, reason: string, version: number): Promise<void> {
  await tabTo(page, page.getByLabel('Why are you publishing?'))
  await page.keyboard.press('Enter')
  await expect(page.locator('.errors')).toBeFocused()
  await enter(page, page.getByRole('link', { name: 'Reason: say why you are publishing' }))
  await expect(page.getByLabel('Why are you publishing?')).toBeFocused()
  await page.keyboard.type(reason)
  await enter(page, button(page, 'Publish'))
  await expectTold(page, `Version ${version} is published. Readers see it now.`)
}

journey('the whole way by keyboard alone, from the sign-in to the course withdrawn', async ({ page }) => {
  journey.setTimeout(300_000)
  const tom = await makeMember('editor', ['university-of-worcester'])
  await page.goto('/staff')
  await typeInto(page, page.getByLabel('E-mail address'), tom.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type('not the password')
  await page.keyboard.press('Enter')
  await expect(page.locator('.errors')).toBeFocused()
  await expectFocusSeen(page)
  await typeInto(page, page.getByLabel('Password'), tom.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('for you')

  // A document is pasted and read; its proposals are decided by their keys, and one is corrected.
  await skipToContent(page)
  await enter(page, page.getByRole('link', { name: 'Add a document' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add a document')
  await typeInto(page, page.getByLabel('Or paste the text'), words(crypto.randomUUID()))
  await typeInto(page, page.getByLabel('Title'), 'Worcester by keyboard')
  await choose(page, page.getByLabel('Which course does it speak of?'), 'A new course of University of Worcester')
  await enter(page, button(page, 'Add the document'))
  await page.waitForURL(/\/staff\/readings\//)
  await expect(page.locator('[data-keys="on"]')).toBeVisible()
  const items = page.locator('[data-item]')
  const current = page.locator('[data-item][aria-current="true"]')
  const count = await items.count()
  for (let at = 0; at < count; at += 1) {
    const key = await current.getAttribute('data-item')
    const isLast = at === count - 1
    await page.keyboard.press(isLast ? 'r' : 'a')
    await expect(page.locator(`[data-item="${key}"]`)).toHaveAttribute('data-decided', 'yes')
    await expect(current).toBeFocused()
    await expectFocusSeen(page)
  }
  // Back to the fee, and corrected.
  const fee = items.filter({ hasText: 'Course fee' })
  for (let at = 0; at < count && !(await fee.evaluate((item) => item.contains(document.activeElement))); at += 1) await page.keyboard.press('k')
  await page.keyboard.press('c')
  await page.waitForURL(/correct=/)
  await typeInto(page, page.getByLabel('Price in pounds'), '2,310')
  await typeInto(page, page.getByLabel('Reason', { exact: true }), 'Told by the office')
  await page.keyboard.press('Enter')
  await expect(fee).toContainText('Corrected by Tom Hale')
  await expectFocusSeen(page)
  await enter(page, button(page, 'Put it into the draft'))
  await page.waitForURL(/\/staff\/drafts\//)
  await expectTold(page, 'What you accepted is in this draft.')

  // A field is edited, the draft is previewed and published.
  const draft = new URL(page.url()).pathname
  await editFee(page, '2,350', 'New price list')
  await enter(page, page.getByRole('link', { name: 'Preview the draft' }))
  await expect(page.getByRole('complementary', { name: 'Preview' })).toContainText('This is a draft.')
  await expect(page.locator('main')).toContainText('£2,350')
  await enter(page, page.getByRole('link', { name: 'What publishing does' }))
  await expect(page).toHaveURL(new RegExp(`${draft}/publish`))
  await publish(page, 'First entry', 1)
  await enter(page, page.getByRole('link', { name: 'The public page' }))
  await expect(page.locator('main')).toContainText('£2,350')
  const slug = new URL(page.url()).pathname.split('/')[2] ?? ''

  // A second edition, beside what is public.
  await back(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(': 1 version')
  await enter(page, page.getByRole('link', { name: 'University of Worcester', exact: true }).first())
  await enter(page, button(page, 'Edit this course'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Draft of University of Worcester')
  await editFee(page, '2,500', 'Dearer next year')
  await enter(page, page.getByRole('link', { name: 'All parts of this course' }))
  await enter(page, page.getByRole('link', { name: 'See what publishing does' }))
  await expect(page.getByRole('region', { name: 'If you publish this' })).toContainText('£2,350')
  await publish(page, 'Prices of 2027', 2)

  // History: two versions beside each other, the first restored, the course withdrawn.
  await enter(page, button(page, 'Compare'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 field differs between version 1 and version 2')
  await back(page)
  const first = page.locator('[data-version="1"]')
  await enter(page, first.locator('summary', { hasText: 'Restore version 1' }))
  await typeInto(page, first.getByLabel('Why do you restore it?'), 'Published too early')
  await page.keyboard.press('Enter')
  await expectTold(page, 'Version 3 is published.')
  await enter(page, page.getByRole('link', { name: 'University of Worcester', exact: true }).first())
  await enter(page, page.getByRole('link', { name: /^Withdraw/ }))
  await typeInto(page, page.getByLabel('Why is it withdrawn?'), 'it was made to try the keys')
  await page.keyboard.press('Enter')
  await expectTold(page, 'It is withdrawn.')
  await page.goto(`/courses/${slug}`)
  await expect(page.locator('main')).toContainText('This course was withdrawn')
})
