import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { axeFindings, expect, journey, sidewaysScroll, unfold } from './support/journey'
import { type Member, makeMember, signInAs } from './support/staff'

let priya: Member
let tom: Member

journey.beforeAll(async () => {
  priya = await makeMember('administrator', [], 'Priya Nair')
  tom = await makeMember('administrator', [], 'Tom Hale')
})

/** Begins a course of a provider that no other journey knows; gives the address of its draft. */
async function beginCourse(page: Page): Promise<string> {
  await page.goto('/staff/courses')
  await page.getByRole('link', { name: 'Begin a new course' }).click()
  await page.getByLabel('Or a provider that is new').fill(`Fenside ${randomUUID().slice(0, 8)}`)
  await page.getByLabel('Title in the list').fill('Award for SENCOs')
  await page.getByLabel('Award', { exact: true }).selectOption('nasenco')
  await page.getByRole('button', { name: 'Begin the draft' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Draft of Fenside')
  return new URL(page.url()).pathname
}

const kind = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const unfoldKind = (page: Page, name: string) =>
  kind(page, name)
    .locator('summary')
    .filter({ hasText: /^(Give a value|Add another)/ })
    .click()

/** Another person at the same draft, in a browser of their own. */
async function pageOf(browser: Browser, member: Member, baseURL: string | undefined, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, ...(baseURL && { baseURL }) })
  await signInAs(context, member, baseURL)
  return context.newPage()
}

async function setFee(page: Page, pounds: string, reason: string) {
  const fee = kind(page, 'Course fee')
  await fee.getByLabel('Price in pounds').first().fill(pounds)
  await fee.getByLabel('Why did you change the fee?').fill(reason)
}
async function addFee(page: Page, pounds: string, reason: string) {
  await unfoldKind(page, 'Course fee')
  await setFee(page, pounds, reason)
  const fee = kind(page, 'Course fee')
  await fee.getByLabel('What the price covers').selectOption('course')
  await fee.getByLabel('For whom').selectOption('any')
  await fee.getByLabel('VAT').selectOption('not_stated')
}
/** Saves and waits until it is saved: the next to save comes second. */
async function save(page: Page) {
  const saved = page.waitForResponse((response) => response.request().method() === 'POST' && response.status() === 303)
  await page.getByRole('button', { name: 'Save draft', exact: true }).click()
  await saved
}

for (const javaScriptEnabled of [true, false]) {
  journey.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    journey.use({ javaScriptEnabled })
    journey.beforeEach(async ({ context, baseURL }) => signInAs(context, priya, baseURL))

    journey('a wrong year and a missing reason come back beside all that was typed, and are put right', async ({ page }) => {
      const draft = await beginCourse(page)
      await page.getByRole('link', { name: 'Money' }).first().click()
      await addFee(page, '2,650', '')
      const fee = kind(page, 'Course fee')
      await fee.getByLabel('Academic year', { exact: true }).first().fill('26-27')
      await save(page)
      await expect(page.getByRole('heading', { name: 'Not published: 2 things to put right' })).toBeVisible()
      await expect(page.getByRole('alert').filter({ hasText: 'to put right' })).toBeFocused()
      await expect(page).toHaveTitle(/^Error: /)
      await page.getByRole('link', { name: 'Academic year: write it as 2026/27' }).click()
      await expect(fee.getByLabel('Academic year', { exact: true }).first()).toBeFocused()
      await expect(fee.getByLabel('Academic year', { exact: true }).first()).toHaveValue('26-27')
      await expect(fee.getByLabel('Price in pounds').first()).toHaveValue('2,650')
      await page.goto(draft)
      await page.getByRole('link', { name: 'Reason: say why you changed the fee' }).click()
      await expect(fee.getByLabel('Why did you change the fee?')).toBeFocused()
      await fee.getByLabel('Academic year', { exact: true }).first().fill('2026/27')
      await fee.getByLabel('Why did you change the fee?').fill('New price list, 3 November 2026')
      await save(page)
      await expect(page.getByRole('status')).toContainText('Saved as version 3')
      await expect(page.getByRole('heading', { name: /to put right$/ })).toHaveCount(0)
      await expect(fee).toContainText('£2,650 (for the whole course; VAT not stated; 2026-27)')
      await page.goto(draft)
      await expect(page.locator('main')).toContainText('Changed: Course fee')
    })

    journey('two people at one draft: different fields merge, the same field is settled by choice, twice', async ({ page, browser, baseURL }) => {
      const draft = await beginCourse(page)
      await page.goto(`${draft}/money`)
      await addFee(page, '2,190', 'From the leaflet')
      await save(page)
      await expect(page.getByRole('status')).toContainText('version 2')
      const other = await pageOf(browser, tom, baseURL, javaScriptEnabled)
      await other.goto(`${draft}/money`)
      await setFee(other, '2,690', 'Phoned the office')
      await page.goto(`${draft}/place`)
      await unfoldKind(page, 'Where you are taught')
      await kind(page, 'Where you are taught').getByLabel('Place', { exact: true }).fill('Oakham')
      await kind(page, 'Where you are taught')
        .getByLabel(/^Why did you change/)
        .fill('Told by the office')
      await save(page)
      await save(other)
      await expect(other.getByRole('status')).toContainText('nothing is lost, both changes are in')
      await page.goto(`${draft}/money`)
      await setFee(page, '2,650', 'New price list')
      await other.goto(`${draft}/money`)
      await setFee(other, '2,700', 'Phoned again')
      await save(other)
      await save(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tom Hale saved this course while you were editing')
      const sides = page.getByRole('group', { name: 'Course fee' })
      for (const words of ['£2,650', '£2,700', '£2,690', 'New price list', 'Phoned again']) await expect(sides).toContainText(words)
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([])
      // Tom saves once more before the choice is made: it is asked again.
      await setFee(other, '2,750', 'Third call')
      await save(other)
      await page.getByRole('button', { name: /^Save as version/ }).click()
      await expect(page.getByRole('status')).toContainText('Tom Hale saved again meanwhile')
      await expect(sides).toContainText('£2,750')
      await sides.getByRole('radio', { name: /^You, not yet saved/ }).check()
      await page.getByRole('button', { name: /^Save as version/ }).click()
      await expect(kind(page, 'Course fee').getByLabel('Price in pounds').first()).toHaveValue('2,650')
      await page.goto(`${draft}/place`)
      await expect(kind(page, 'Where you are taught').getByLabel('Place', { exact: true }).first()).toHaveValue('Oakham')
      await other.context().close()
    })

    journey('of two additions to a list both are kept; what one typed can be edited on or dropped', async ({ page, browser, baseURL }) => {
      const draft = await beginCourse(page)
      const add = async (who: Page, place: string) => {
        await who.goto(`${draft}/place`)
        await unfoldKind(who, 'Where you are taught')
        await kind(who, 'Where you are taught').getByLabel('Place', { exact: true }).last().fill(place)
        await kind(who, 'Where you are taught')
          .getByLabel(/^Why did you change/)
          .fill('Cohort confirmed')
      }
      await add(page, 'Birmingham')
      await save(page)
      const other = await pageOf(browser, tom, baseURL, javaScriptEnabled)
      await add(other, 'Shropshire')
      await add(page, 'Dudley')
      await save(other)
      await save(page)
      const sides = page.getByRole('group', { name: 'Where you are taught' })
      await expect(sides.locator('ins').filter({ hasText: 'Dudley' }).first()).toBeVisible()
      await page.getByRole('link', { name: 'Keep editing' }).click()
      await expect(kind(page, 'Where you are taught').getByLabel('Place', { exact: true }).nth(1)).toHaveValue('Dudley')
      await save(page)
      await sides.getByRole('radio', { name: /^Both/ }).check()
      await page.getByRole('button', { name: /^Save as version/ }).click()
      const places = kind(page, 'Where you are taught').getByLabel('Place', { exact: true })
      await expect(places.nth(0)).toHaveValue('Birmingham')
      await expect(places.nth(1)).toHaveValue('Shropshire')
      await expect(places.nth(2)).toHaveValue('Dudley')
      await other.context().close()
    })
  })
}

journey('a course is rolled over, each field of the year is to be confirmed, and the draft is thrown away', async ({ page, context, baseURL }) => {
  await signInAs(context, priya, baseURL)
  await page.goto('/staff/courses/south-west-consortium')
  await page.getByRole('link', { name: 'Roll over to a new year' }).click()
  await page.getByLabel('Academic year of the new cohort').fill('27-28')
  await page.getByRole('button', { name: 'Roll over' }).click()
  await expect(page.getByRole('heading', { name: 'Not rolled over: 1 thing to put right' })).toBeVisible()
  await page.getByLabel('Academic year of the new cohort').fill('2027/28')
  await page.getByRole('button', { name: 'Roll over' }).click()
  const asked = page.getByRole('link', { name: /: confirm it for the new year, or change it$/ })
  await expect(asked.first()).toBeVisible()
  const count = await asked.count()
  expect(count).toBeGreaterThan(0)
  await asked.first().click()
  const ticks = page.getByRole('checkbox', { name: /^Confirm for the new year/ })
  await expect(ticks.first()).toBeVisible()
  const here = await ticks.count()
  for (const tick of await ticks.all()) await tick.check()
  await save(page)
  await page.getByRole('link', { name: 'All parts of this course' }).click()
  await expect(asked).toHaveCount(count - here)
  await page.locator('summary', { hasText: 'Throw the draft away' }).click()
  await page.getByRole('checkbox', { name: /^Throw away every change/ }).check()
  await page.getByRole('button', { name: 'Throw the draft away' }).click()
  await expect(page.getByText('There is no draft.')).toBeVisible()
})

journey('an editor sees the words behind each live value; a course of others is not there', async ({ page, context, baseURL }) => {
  await signInAs(context, await makeMember('editor', ['best-practice-network'], 'Rosa Lund'), baseURL)
  await page.goto('/staff/courses')
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1)
  await page.getByRole('link', { name: 'Best Practice Network' }).first().click()
  await page
    .getByRole('button', { name: 'Edit this course' })
    .or(page.getByRole('link', { name: 'Edit the draft' }))
    .click()
  await page.getByRole('link', { name: 'Money' }).first().click()
  const fee = kind(page, 'Course fee')
  await expect(fee.getByText(/^Live now: £/).first()).toBeVisible()
  await expect(fee.locator('blockquote mark').first()).not.toBeEmpty()
  await expect(fee.getByText('No one has edited it.').first()).toBeVisible()
  for (const path of [
    '/staff/courses/university-of-birmingham',
    '/staff/courses/university-of-birmingham/roll-over',
    '/staff/providers/university-of-birmingham',
  ])
    expect((await page.request.get(path)).status()).toBe(404)
})

journey('signed out while editing, one signs in and finds all that was typed, and saves it', async ({ page, context, baseURL }) => {
  await signInAs(context, priya, baseURL)
  const draft = await beginCourse(page)
  await page.goto(`${draft}/money`)
  await addFee(page, '2,650', 'New price list')
  await context.clearCookies()
  await save(page)
  await expect(page.getByText('You were signed out. What you typed is kept.')).toBeVisible()
  await page.getByLabel('E-mail').fill(priya.email)
  await page.getByLabel('Password').fill(priya.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(kind(page, 'Course fee').getByLabel('Price in pounds').first()).toHaveValue('2,650')
  await save(page)
  await expect(page.getByRole('status')).toContainText('Saved as version 2')
})

for (const width of [360, 1280]) {
  journey(`nothing for axe, nothing sideways, and by keyboard at ${width}`, async ({ page, context, baseURL }) => {
    journey.setTimeout(300_000)
    await signInAs(context, priya, baseURL)
    await page.setViewportSize({ width, height: 900 })
    const draft = await beginCourse(page)
    const course = '/staff/courses/university-of-roehampton'
    await page.goto(course)
    await page
      .getByRole('button', { name: 'Edit this course' })
      .or(page.getByRole('link', { name: 'Edit the draft' }))
      .click()
    const full = new URL(page.url()).pathname
    const parts = ['name', 'dates', 'time', 'money', 'place', 'study', 'who', 'after', 'law'].map((part) => `${full}/${part}`)
    const others = ['/staff/courses', '/staff/courses/new', course, `${course}/roll-over`, '/staff/providers/university-of-roehampton', draft, full]
    for (const path of [...others, ...parts]) {
      await page.goto(path)
      await unfold(page)
      expect(await axeFindings(page), path).toEqual([])
      expect(await sidewaysScroll(page), path).toBe(0)
    }
    await page.goto(`${draft}/time`)
    const summary = kind(page, 'Days of the course').locator('summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    const many = kind(page, 'Days of the course').getByLabel('How many')
    await page.keyboard.press('Tab')
    await expect(many).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.type('7')
    await expect(kind(page, 'Days of the course').getByLabel('Number', { exact: true })).toHaveValue('7')
  })
}
