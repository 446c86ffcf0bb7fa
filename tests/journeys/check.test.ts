import type { Page } from '@playwright/test'
import { axeFindings, coursePaths, expect, journey, sidewaysScroll } from './support/journey'

const newSenco =
  'role=senco&since=2026-09-01&earlier=none&setting=academy&authority=Dudley&status=qts&induction=yes&progress=none&support=yes&dbs=yes&contract=yes&access=yes&degree=yes'
const asOf = 'as of 21 November 2026'

async function answer(page: Page, question: string, choices: readonly string[]) {
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible()
  for (const choice of choices) await page.getByRole('radio', { name: choice, exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
}

async function answerAll(page: Page) {
  await page.goto('/check')
  await page.getByRole('link', { name: 'One question a page' }).click()
  await answer(page, 'What is your role?', ['I am the SENCO'])
  await expect(page.getByRole('heading', { level: 1, name: 'When did you become SENCO?' })).toBeVisible()
  await page.getByLabel('Month').fill('9')
  await page.getByLabel('Year').fill('2026')
  await page.getByRole('button', { name: 'Continue' }).click()
  await answer(page, 'Were you a SENCO before that?', ['No, this is my first SENCO post'])
  await expect(page.getByRole('heading', { level: 1, name: 'Where do you work?' })).toBeVisible()
  await page.getByLabel('Authority').selectOption('Dudley')
  await answer(page, 'Where do you work?', ['Mainstream academy'])
  await page.getByRole('radio', { name: 'Qualified Teacher Status (QTS)' }).check()
  await answer(page, 'Which teacher status do you have?', ['Yes'])
  await answer(page, 'Do you hold an award, or have you begun one?', ['Neither'])
  await expect(page.getByRole('heading', { level: 1, name: 'What can you and your school confirm?' })).toBeVisible()
  for (const yes of await page.getByRole('radio', { name: 'Yes', exact: true }).all()) await yes.check()
  await page.getByRole('button', { name: 'Continue' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  journey.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    journey.use({ javaScriptEnabled })

    journey('question by question to a position, back and on again, then shown with a course until cleared', async ({ page }) => {
      await answerAll(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('You need the NPQ for SENCOs by 1 September 2029')
      expect(new URL(page.url()).search).toBe(`?${newSenco.replace('2026-09-01', '2026-09')}`)
      await expect(page.getByRole('row').filter({ hasText: 'It does not count' }).first()).toBeVisible()

      await page.goBack()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('What can you and your school confirm?')
      await page.getByRole('link', { name: 'Back' }).click()
      await expect(page.getByRole('radio', { name: 'Qualified Teacher Status (QTS)' })).toHaveCount(0)
      await expect(page.getByRole('radio', { name: 'Neither' })).toBeChecked()

      const [course = '', other = ''] = await coursePaths(page)
      const slugs = [course, other].map((path) => path.replace('/courses/', ''))
      for (const path of ['/courses', `/compare?course=${slugs.join('&course=')}`, course]) {
        await page.goto(path)
        const you = page.locator('[data-you="rows"], [data-you="columns"]').first()
        for (const words of ['Can I join?', 'I would gain', 'Meets the duty?', 'It does not count', 'Latest safe start'])
          await expect(you).toContainText(words)
        await expect(you).toContainText(asOf)
      }
      await page.getByRole('button', { name: 'Clear my answers' }).click()
      expect(new URL(page.url()).pathname).toBe(course)
      for (const path of [course, '/courses']) {
        await page.goto(path)
        await expect(page.locator('[data-you]')).toHaveCount(0)
      }
    })

    journey('all on one page: a date that cannot be is named, what was typed stays, the answer follows', async ({ page }) => {
      await page.goto('/check?q=all')
      await page.getByRole('radio', { name: 'I am the SENCO' }).check()
      const since = page.getByRole('group', { name: 'You became SENCO' })
      await since.getByLabel('Day (optional)').fill('30')
      await since.getByLabel('Month').fill('2')
      await since.getByLabel('Year').fill('2026')
      await page.getByRole('button', { name: 'Show my position' }).click()
      await expect(page).toHaveTitle(/^Error:/)
      await expect(page.getByRole('alert').filter({ hasText: 'to put right' })).toContainText('that month has no such day')
      await expect(since.getByLabel('Day (optional)')).toHaveValue('30')
      await expect(page.getByRole('radio', { name: 'I am the SENCO' })).toBeChecked()
      await since.getByLabel('Day (optional)').fill('28')
      await page.getByRole('button', { name: 'Show my position' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('We need more answers to place you')
    })

    journey('dates of earlier posts come to a choice and leave the address', async ({ page }) => {
      await page.goto('/check?q=earlier&role=senco&since=2026-09')
      await page.getByText('Not sure? Work it out').click()
      await page.getByLabel('First day').first().fill('2019-09-01')
      await page.getByLabel('Last day').first().fill('2020-09-01')
      await page.getByRole('button', { name: 'Continue' }).click()
      expect(new URL(page.url()).search).toBe('?q=setting&role=senco&since=2026-09&earlier=more_than_twelve')
    })
  })
}

journey('a link to a position shows it and keeps nothing in the browser of who opens it', async ({ page, context }) => {
  await page.goto(`/check/result?${newSenco}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('You need the NPQ')
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('you')
})

journey('every verdict of law on the page of a position carries its citation and the day', async ({ page }) => {
  for (const answers of [
    newSenco,
    `${newSenco.replace('academy', 'pru')}`,
    newSenco.replace('progress=none', 'progress=on_nasenco&begun=2024-08&finish=2027-08'),
  ]) {
    await page.goto(`/check/result?${answers}`)
    const lines = page.locator('section[aria-labelledby="why"] .verdict')
    expect(await lines.count()).toBeGreaterThan(2)
    for (const line of await lines.all()) await expect(line).toContainText(asOf)
    for (const cell of await page.locator('td[data-label="Meets the duty?"]').all()) await expect(cell).toContainText(asOf)
    for (const item of await page.locator('section[aria-labelledby="why"] li').all()) await expect(item).toContainText(asOf)
  }
})

journey('the last safe start follows the figures of the reader; a figure that is none is named', async ({ page }) => {
  await page.goto(`/check/result?${newSenco}`)
  await page.getByLabel('Marking after the course, in months').fill('many')
  await page.getByRole('button', { name: 'Work it out' }).click()
  await expect(page.getByText('give a whole number from 0 to 48')).toBeVisible()
  expect(new URL(page.url()).searchParams.get('role')).toBe('senco')
})

journey('a position prints on one side of A4', async ({ page }) => {
  const positions = [
    newSenco,
    'role=senco&since=2024-09&earlier=twelve_or_less&setting=pru&authority=Bournemouth, Christchurch and Poole&status=none&induction=no&progress=on_nasenco&begun=2024-08&finish=2027-08&support=no&dbs=no&contract=no&access=no&degree=no',
    '',
  ]
  for (const answers of positions) {
    await page.goto(`/check/result?${answers}`)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  }
})

journey('which qualification: both side by side, cited, with a way into the catalogue', async ({ page }) => {
  await page.goto('/which-qualification')
  await expect(page.getByRole('columnheader')).toHaveText(['What', 'NPQ for SENCOs', 'NASENCO'])
  const duty = page.getByRole('row').filter({ hasText: 'Meets the legal duty' })
  await expect(duty).toContainText('begun on or after 1 September 2024')
  await expect(duty).toContainText('completed before 1 September 2027')
  await expect(duty).toContainText(asOf)
  await page.getByRole('link', { name: /^See \d+ NASENCO course/ }).click()
  await expect(page).toHaveURL(/\/courses\?award=nasenco$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('match')
})

journey('application pack: papers with their words, and the route of one’s own authority', async ({ page }) => {
  const seen = new Map<string, string>()
  for (const authority of ['Dorset', 'Torbay']) {
    await page.goto('/check?q=all')
    await page.getByRole('radio', { name: 'I am the SENCO' }).check()
    await page.getByLabel('Authority').selectOption(authority)
    await page.getByRole('button', { name: 'Show my position' }).click()
    for (const path of await coursePaths(page)) {
      await page.goto(`${path}/application`)
      await expect(page.getByRole('heading', { level: 2, name: 'Papers' })).toBeVisible()
      const own = page.locator('[data-route="yours"]')
      if ((await own.count()) > 0) seen.set(authority, (await own.textContent()) ?? '')
    }
  }
  expect(seen.get('Dorset')).toContain('Exeter')
  expect(seen.get('Torbay')).toContain('Plymouth')
})

const pages = [
  '/check',
  '/check?q=role',
  '/check?q=since&role=senco&since-year=20',
  '/check?q=all',
  `/check/result?${newSenco}`,
  '/check/result',
  '/which-qualification',
  '/courses',
  'application',
  'compare',
]
for (const colorScheme of ['light', 'dark'] as const) {
  journey.describe(`on a phone, ${colorScheme}`, () => {
    journey.use({ colorScheme, viewport: { width: 360, height: 800 } })
    for (const name of pages) {
      journey(`${name.slice(0, 40)} has no axe finding and does not scroll sideways`, async ({ page, baseURL }) => {
        await page.context().addCookies([{ name: 'you', value: encodeURIComponent(newSenco), url: baseURL ?? '' }])
        const [course = '', other = ''] = await coursePaths(page)
        const compared = [course, other].map((path) => `course=${path.replace('/courses/', '')}`).join('&')
        const path = { application: `${course}/application`, compare: `/compare?${compared}` }[name] ?? name
        await page.goto(path)
        await page.evaluate(() => {
          for (const part of document.querySelectorAll('details')) part.open = true
        })
        expect(await axeFindings(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBe(0)
      })
    }
  })
}

journey('the keyboard alone answers a question', async ({ page }) => {
  await page.goto('/check?q=role')
  await page.getByRole('radio', { name: 'Not sure, or leave open' }).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/role=other/)
})
