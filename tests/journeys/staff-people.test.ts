import type { Browser, Page } from '@playwright/test'
import { axeFindings, expect, journey, sidewaysScroll } from './support/journey'
import { makeMember, runStaffCommand, signInAs } from './support/staff'

const worcester = 'university-of-worcester'
const password = 'four words that rhyme not'

/** A browser of somebody else. */
async function anotherPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
}
const pathOf = (link: string): string => new URL(link).pathname

journey('from the first administrator to an editor of one provider', async ({ page, browser, baseURL }) => {
  const printed = await runStaffCommand('invite', `${crypto.randomUUID()}@team.example`, '--role', 'admin')
  const first = /http\S+/.exec(printed)?.[0] ?? ''
  await page.goto(pathOf(first))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Come in to the staff pages')
  await page.getByLabel('Your name').fill('Ada Quill')
  await page.getByLabel('Choose a password').fill('short')
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page.locator('.errors')).toContainText('Not signed in: 1 thing to put right')
  await expect(page.locator('.errors')).toBeFocused()
  await expect(page.getByLabel('Your name')).toHaveValue('Ada Quill')
  await page.getByLabel('Choose a password').fill(password)
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page).toHaveURL(/\/staff$/)
  await page.goto(pathOf(first))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This invitation has ended')

  await page.goto('/staff')
  await page.getByRole('link', { name: 'People' }).click()
  const email = `${crypto.randomUUID()}@team.example`
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('radio', { name: /^Editor/ }).check()
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  await expect(page.locator('.errors')).toContainText('Providers: choose at least one')
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await page.getByRole('checkbox', { name: 'University of Worcester' }).check()
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  const link = await page.getByLabel(`Link for ${email}`).inputValue()
  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByRole('button', { name: `Withdraw the invitation of ${email}` })).toBeVisible()
  await expect(page.getByLabel(`Link for ${email}`)).toHaveCount(0)

  const editor = await anotherPage(browser, baseURL)
  await editor.goto(pathOf(link))
  await editor.getByLabel('Your name').fill('Tom Hale')
  await editor.getByLabel('Choose a password').fill(password)
  await editor.getByRole('button', { name: 'Come in' }).click()
  await expect(editor.getByRole('link', { name: 'Tom Hale' })).toBeVisible()
  await expect(editor.getByRole('link', { name: 'People' })).toHaveCount(0)
  expect((await editor.goto('/staff/people'))?.status()).toBe(404)

  await page.goto('/staff/people')
  await page.getByRole('row').filter({ hasText: email }).getByRole('link').click()
  await page.getByRole('button', { name: 'End access of Tom Hale' }).click()
  await expect(page.getByRole('status')).toContainText('Access is ended')
  await editor.goto('/staff/account')
  await expect(editor).toHaveURL(/\/staff\/sign-in/)
  await editor.context().close()
})

for (const javaScriptEnabled of [true, false])
  journey(`what was typed survives an ended session, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({ browser, baseURL }) => {
    const ada = await makeMember('administrator', [], 'Ada Quill')
    const context = await browser.newContext({ javaScriptEnabled, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    await signInAs(context, ada, baseURL)
    await page.goto('/staff/people')
    const email = `${crypto.randomUUID()}@team.example`
    await page.getByLabel('E-mail address').fill(email)
    await page.getByRole('radio', { name: /^Reader/ }).check()
    for (const name of ['University of Worcester', 'University of Roehampton']) await page.getByRole('checkbox', { name }).check()
    await context.clearCookies()
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await expect(page.getByText('You were signed out. What you typed is kept.')).toBeVisible()
    await page.getByLabel('E-mail address').fill(ada.email)
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.locator('.errors')).toContainText('The e-mail address or the password is not right')
    await expect(page.getByText('You were signed out. What you typed is kept.')).toBeVisible()
    await page.getByLabel('Password').fill(ada.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(/\/staff\/people\?kept=/)
    await expect(page.getByLabel('E-mail address')).toHaveValue(email)
    await expect(page.getByRole('radio', { name: /^Reader/ })).toBeChecked()
    for (const name of ['University of Worcester', 'University of Roehampton']) await expect(page.getByRole('checkbox', { name })).toBeChecked()
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await expect(page.getByRole('status')).toContainText('The invitation is made')
    await context.close()
  })

journey('the second step by keyboard alone', async ({ page, context, baseURL }) => {
  const tom = await makeMember('editor', [worcester])
  await signInAs(context, tom, baseURL)
  await page.goto('/staff/account/second-step')
  await page.getByLabel('Your password').focus()
  await page.keyboard.type(tom.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up the second step')
  await expect(page.getByRole('img', { name: /QR code of the secret/ })).toBeVisible()
  const spare = (await page.locator('.codes code').first().textContent()) ?? ''
  const secret = ((await page.locator('section[aria-labelledby="app"] code').textContent()) ?? '').replaceAll(/\s/g, '')
  const code = await page.evaluate(async (base32) => {
    const bits = [...base32].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
    const bytes = new Uint8Array((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
    const counter = new DataView(new ArrayBuffer(8))
    counter.setBigUint64(0, BigInt(Math.floor(Date.now() / 30_000)))
    const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])
    const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter.buffer))
    const number = mac.getUint32(mac.getUint8(19) & 15) & 0x7fffffff
    return String(number % 1_000_000).padStart(6, '0')
  }, secret)
  await page.getByLabel('Code', { exact: true }).focus()
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('The second step is on')
  await page.getByRole('button', { name: 'Sign out' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/staff\/sign-in$/)
  await page.getByLabel('E-mail address').focus()
  await page.keyboard.type(tom.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(tom.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Type the code that your app shows')
  await page.getByLabel('Code').focus()
  await page.keyboard.type(spare)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/staff$/)
})

for (const [width, colorScheme] of [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)
  journey(
    `pages of people and accounts at ${width} px, ${colorScheme}: axe finds nothing, nothing scrolls sideways`,
    async ({ page, context, baseURL }) => {
      journey.setTimeout(240_000)
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      const ada = await makeMember('administrator', [], 'Ada Quill')
      const tom = await makeMember('editor', [worcester])
      const look = async (path: string): Promise<void> => {
        await page.goto(path)
        expect(await axeFindings(page), path).toEqual([])
        expect(await sidewaysScroll(page), path).toBe(0)
      }
      for (const path of ['/staff/sign-in', '/staff/sign-in/second-step', '/staff/reset', '/staff/reset/no-such', '/staff/invitation/no-such'])
        await look(path)
      await signInAs(context, ada, baseURL)
      for (const path of ['/staff/people', '/staff/people?done=ended', `/staff/people/${tom.userId}`, '/staff/account', '/staff/account/second-step'])
        await look(path)
      await page.goto('/staff/people')
      await page.getByLabel('E-mail address').fill('somebody@team.example')
      await page.getByRole('button', { name: 'Invite', exact: true }).click()
      // An editor of no provider is refused: the page with its errors is looked at.
      await page.waitForURL(/kept=/)
      await look(page.url())
      await page.goto('/staff/account/second-step')
      await page.getByLabel('Your password').fill(ada.password)
      await page.getByRole('button', { name: 'Begin' }).click()
      await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0)
      await look(page.url())
    },
  )
