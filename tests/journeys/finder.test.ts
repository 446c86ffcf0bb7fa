import { axeFindings, expect, journey, sidewaysScroll, unfold } from './support/journey'

/** The numbers beside an option: those that match, and those that might. */
const numbersOf = (words: string): readonly number[] => [...words.matchAll(/(\d+) (?:match|might)/g)].map(([, number]) => Number(number))
/** The numbers of a list's heading: "2 courses match, 2 more might". */
const numbersOfHeading = (words: string): readonly number[] => {
  const match = /^(\d+) courses? match/.exec(words)?.[1] ?? '0'
  const might = /(\d+) (?:more )?might$/.exec(words)?.[1]
  return might === undefined ? [Number(match)] : [Number(match), Number(might)]
}

for (const javaScriptEnabled of [true, false]) {
  journey.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    journey.use({ javaScriptEnabled })

    journey('filter, apply, reopen: the address holds the state and the title states the count', async ({ page }) => {
      await page.goto('/courses')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('5 courses')
      await page.getByLabel('Where you work').selectOption('dudley')
      await page.getByLabel(/^Face to face/).check()
      await page.getByLabel(/^10 days/).check()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('5 courses')
      await page.locator('#filters .button').click()
      await expect(page).toHaveURL(/area=dudley/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('match')
      const heading = await page.getByRole('heading', { level: 1 }).textContent()
      await expect(page).toHaveTitle(new RegExp(`^${heading}: I work in Dudley, 10 days at most, Face to face - `))
      const list = await page.locator('[data-course]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-course')))
      await page.goto(page.url())
      expect(await page.locator('[data-course]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-course')))).toEqual(list)
      await expect(page.getByLabel('Where you work')).toHaveValue('dudley')
      await expect(page.getByLabel(/^Face to face/)).toBeChecked()
    })

    journey('a chip removes its own filter and nothing else', async ({ page }) => {
      await page.goto('/courses?area=dudley&mode=online&days=10')
      await page.getByRole('link', { name: 'Remove 10 days at most' }).click()
      await expect(page).toHaveURL(/\/courses\?area=dudley&mode=online$/)
      await expect(page.getByLabel(/^Online/)).toBeChecked()
      await page.getByRole('link', { name: 'Clear all' }).click()
      await expect(page).toHaveURL(/\/courses$/)
    })

    journey('the numbers beside an option are those of the list after choosing it', async ({ page }) => {
      for (const [group, option] of [
        ['Highest fee', /^£2,500/],
        ['Most days the course requires', /^6 days/],
        ['Your teacher status', /^QTLS/],
      ] as const) {
        await page.goto('/courses?area=dudley')
        const field = page.getByRole('group', { name: group })
        const label = field.locator('label').filter({ hasText: option })
        const promised = numbersOf(await label.textContent().then((words) => words ?? ''))
        await label.click()
        await page.locator('#filters .button').click()
        await expect(page).toHaveURL(/(fee|days|status)=/)
        const heading = page.getByRole('heading', { level: 1 })
        await expect.poll(async () => [group, ...numbersOfHeading((await heading.textContent()) ?? '')]).toEqual([group, ...promised])
        await expect(page.locator('[data-course]')).toHaveCount(promised.reduce((sum, number) => sum + number, 0))
      }
    })

    journey('set aside, compare, remove, undo: all with plain forms', async ({ page }) => {
      await page.goto('/courses')
      const first = page.locator('[data-course]').first()
      const name = (await first.getByRole('heading', { level: 3 }).textContent()) ?? ''
      await first.getByRole('button', { name: `Add to compare ${name}` }).click()
      await expect(page.getByRole('button', { name: `In compare: remove ${name}` })).toBeVisible()
      await page
        .locator('[data-course]')
        .nth(1)
        .getByRole('button', { name: /^Add to compare/ })
        .click()
      await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('2 courses')
      await page.getByRole('link', { name: /^Compare/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 2 courses')
      await page.getByRole('link', { name: 'Your 2 courses and notes' }).click()
      await page.getByRole('button', { name: `Remove ${name}` }).click()
      await expect(page.getByRole('status')).toContainText(`${name} was removed.`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 course to compare')
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 courses to compare')
    })

    journey('an area is chosen on the map, whose tiles are named', async ({ page }) => {
      await page.goto('/courses?mode=online')
      await page.getByText('Choose an area on a map').click()
      await expect(page.locator('svg.tiles a')).toHaveCount(153)
      await page.getByRole('link', { name: /^Dudley: \d+ course/ }).click()
      await expect(page).toHaveURL(/\/courses\?area=dudley&mode=online$/)
      await page.getByText('Choose an area on a map').click()
      await expect(page.getByRole('link', { name: /^Dudley: \d+ courses?, chosen$/ })).toHaveAttribute('aria-current', 'true')
    })
  })
}

journey('what an address cannot mean is said in a sentence', async ({ page }) => {
  await page.goto('/courses?area=atlantis&fee=-3&order=best')
  const alert = page.getByRole('alert').filter({ hasText: 'authority' })
  await expect(alert).toContainText('We do not know that local authority. Choose one from the list.')
  await expect(alert).toContainText('The highest fee is a number of whole pounds, such as 2500.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('5 courses')
})

journey('the button of the filters counts before it is pressed, and nothing else changes', async ({ page }) => {
  await page.goto('/courses')
  await page.getByLabel('Where you work').selectOption('dudley')
  const button = page.locator('#filters .button')
  await expect(button).toHaveText(/^Show \d/)
  await expect(page).toHaveURL(/\/courses$/)
  const promised = [...((await button.textContent()) ?? '').matchAll(/\d+/g)].map(([number]) => Number(number))
  await button.click()
  await expect(page).toHaveURL(/area=dudley/)
  await expect.poll(async () => numbersOfHeading((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')).toEqual(promised)
})

journey('a note on a course stays in the browser', async ({ page }) => {
  await page.goto('/courses')
  await page
    .getByRole('button', { name: /^Add to compare/ })
    .first()
    .click()
  await page.goto('/shortlist')
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.getByText('Your note').first().click()
  await page.getByRole('textbox', { name: /^Your note on/ }).fill('Ring them on Tuesday')
  await page.reload()
  await page.getByText('Your note').first().click()
  await expect(page.getByRole('textbox', { name: /^Your note on/ })).toHaveValue('Ring them on Tuesday')
  await expect(page.getByText('Kept in this browser only. It is not sent to us or to anybody.').first()).toBeVisible()
  expect(sent.filter((request) => request.includes('Tuesday'))).toEqual([])
  expect((await page.context().cookies()).filter(({ value }) => value.includes('Tuesday'))).toEqual([])
})

journey('a note is printed with the shortlist, and an empty one is not', async ({ page }) => {
  await page.goto('/courses')
  for (const name of ['University of Birmingham', 'University of Worcester'])
    await page.getByRole('button', { name: `Add to compare ${name}` }).click()
  await page.goto('/shortlist')
  const first = page.locator('[data-course="university-of-birmingham"]')
  await first.locator('summary').click()
  await first.getByRole('textbox').fill('Ring them on Tuesday\nAsk about the fee')
  await page.emulateMedia({ media: 'print' })
  await expect(first.getByText('Your note: Ring them on Tuesday')).toBeVisible()
  await expect(first.getByRole('textbox')).toBeHidden()
  await expect(page.getByText('Choose 2 to 5')).toBeHidden()
  await expect(
    page
      .locator('[data-course="university-of-worcester"]')
      .getByText(/^Your note/)
      .filter({ visible: true }),
  ).toHaveCount(0)
})

journey.describe('without JavaScript, the shortlist', () => {
  journey.use({ javaScriptEnabled: false })

  journey('offers no note that it could not keep', async ({ page }) => {
    await page.goto('/courses')
    await page
      .getByRole('button', { name: /^Add to compare/ })
      .first()
      .click()
    await page.goto('/shortlist')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 course to compare')
    await expect(page.getByText(/note/i)).toHaveCount(0)
  })
})

journey('distances are measured from a chosen town, said to be about right, and the address holds no postcode', async ({ page }) => {
  await page.goto('/courses')
  await page.getByLabel('Town to measure from').selectOption('weymouth')
  await page.getByLabel('Order of the list').selectOption('near')
  await page.locator('#filters .button').click()
  await expect(page).toHaveURL(/from=weymouth.*order=near/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('5 courses')
  await expect(page.getByText('Distances are about right: straight lines from the middle of Weymouth.')).toBeVisible()
  const first = page.locator('[data-course]').first()
  await expect(first).toHaveAttribute('data-course', 'south-west-consortium')
  await expect(first.locator('[data-row="where"]')).toContainText(/about \d+ miles? from Weymouth to Dorchester/)
  await expect(page.getByText('Distance not known, or taught online', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Remove Distances from Weymouth' }).click()
  await expect(page).toHaveURL(/\/courses$/)
})

journey('the file of the list holds the same courses, with a correct £', async ({ page, request }) => {
  await page.goto('/courses?area=dudley')
  const cards = await page.locator('[data-course]').count()
  const href = await page.getByRole('link', { name: /^Download \d+ courses? as CSV$/ }).getAttribute('href')
  const answer = await request.get(href ?? '')
  expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8')
  const text = (await answer.body()).toString('utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(text.trim().split('\r\n')).toHaveLength(cards + 1)
})

journey('a full shortlist says so and what to do, and the limit is said before it is met', async ({ page }) => {
  await page.goto('/courses')
  await expect(page.getByText('You can add up to 20 courses to compare, and see up to 5 side by side.')).toBeVisible()
  await page.goto('/shortlist?full=yes')
  await expect(page.getByRole('status')).toContainText('You have 20 courses to compare, which is the limit. Remove one to add another.')
})

journey('a form of another site changes nothing', async ({ request }) => {
  const answer = await request.post('/shortlist/change', {
    form: { add: 'university-of-roehampton', back: '//evil.example' },
    headers: { 'Sec-Fetch-Site': 'cross-site' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(403)
  const away = await request.post('/shortlist/change', { form: { remove: 'university-of-roehampton', back: '//evil.example/x' }, maxRedirects: 0 })
  expect([away.status(), away.headers().location]).toEqual([303, '/shortlist?removed=university-of-roehampton'])
})

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    journey.describe(`${width} px, ${colorScheme}`, () => {
      journey.use({ viewport: { width, height: 900 }, colorScheme })

      for (const path of ['/courses?area=dudley&fee=2500&order=fee', '/courses?q=zzzz&days=6', '/courses#filters', '/shortlist', '/compare']) {
        journey(`${path}: no finding of axe and no sideways scroll, folded and unfolded`, async ({ page }) => {
          journey.slow()
          await page.goto(path)
          expect(await axeFindings(page)).toEqual([])
          expect(await sidewaysScroll(page)).toBe(0)
          await unfold(page)
          expect(await axeFindings(page)).toEqual([])
          expect(await sidewaysScroll(page)).toBe(0)
        })
      }
    })
  }
}

journey.describe('on a phone', () => {
  journey.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })

  journey('results come first; the filters open in place and close again', async ({ page }) => {
    await page.goto('/courses')
    await expect(page.locator('#filters')).toBeHidden()
    await page.getByRole('link', { name: 'Change filters' }).click()
    await expect(page.locator('#filters')).toBeVisible()
    await page.getByRole('link', { name: 'Close' }).click()
    await expect(page.locator('#filters')).toBeHidden()
  })
})

journey('keyboard alone: from the filters to a quote', async ({ page }) => {
  await page.goto('/courses')
  const area = page.getByLabel('Where you work')
  await area.focus()
  await page.keyboard.type('Dudley')
  await expect(area).toHaveValue('dudley')
  await page.getByRole('group', { name: 'Most days the course requires' }).getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.locator('#filters .button').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/area=dudley/)
  const value = page.locator('[data-row="attendance_days"] summary').first()
  await value.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-row="attendance_days"] blockquote').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /^See it in the document/ }).first()).toBeFocused()
})

journey.describe('at 320 px, which is 1280 at 400 %', () => {
  journey.use({ viewport: { width: 320, height: 640 } })

  journey('nothing scrolls sideways, folded or unfolded', async ({ page }) => {
    for (const path of ['/courses?area=dudley&order=fee#filters', '/shortlist', '/compare']) {
      await page.goto(path)
      await unfold(page)
      expect(await sidewaysScroll(page), path).toBe(0)
    }
  })
})
