import type { Page } from '@playwright/test'
import { axeFindings, expect, journey, sidewaysScroll, unfold } from '../support/journey'
import { makeMember, signInAs } from '../support/staff'

const lines = [
  'National Award for SEN Coordination (NASENCO)',
  'Postgraduate Certificate, University of Worcester',
  'Course overview',
  'Our course leads to the National Award for SEN Coordination. The course is offered by the University of Worcester for SENCOs in post.',
  'It carries 60 credits at Masters level.',
  'There are 8 taught days. Teaching is always on a Thursday.',
  'The course costs £2,300 for the whole course (2026/27).',
]
const hostile = (mark: string) => `<!doctype html><html><head><title>Course</title>
<script src="https://evil.example/a.js"></script><script>alert(1)</script><link rel="stylesheet" href="https://evil.example/a.css">
<meta http-equiv="refresh" content="0;url=https://evil.example/"></head>
<body onload="alert(2)"><h1>${lines[0]}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}
<p>Mark ${mark} &lt;img src=x onerror=alert(3)&gt; &lt;script&gt;alert(4)&lt;/script&gt;</p>
<img src="https://evil.example/x.png" onerror="alert(5)"><iframe src="https://evil.example/"></iframe>
<svg xmlns="http://www.w3.org/2000/svg" onload="alert(6)"><image href="https://evil.example/y.svg"/><script>alert(7)</script></svg>
<a href="javascript:alert(8)">Apply</a><form action="https://evil.example/"><button>Go</button></form></body></html>`
const hostilePdf = (mark: string) =>
  Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\('${mark}'\\);app.launchURL\\("https://evil.example/"\\))>>>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 600 800]/A<</S/URI/URI(https://evil.example/)>>>>]>>endobj
4 0 obj<</Length 190>>stream
BT /F1 12 Tf 40 700 Td (National Award for SEN Coordination ${mark}) Tj 0 -20 Td (The course costs 2300 pounds. Teaching is always on a Thursday. <script>alert\\(9\\)</script>) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`)

/** Adds a document by the form and waits until it is read. */
async function add(page: Page, title: string, given: { text: string } | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.goto('/staff/documents/add')
  await page.getByLabel('Title').fill(title)
  if ('text' in given) await page.getByLabel('Or paste the text').fill(given.text)
  else await page.getByLabel('File').setInputFiles(given)
  await page.getByLabel('Which course does it speak of?').selectOption({ label: 'A new course of University of Worcester' })
  await page.getByRole('button', { name: 'Add the document' }).click()
  await page.waitForURL(/\/staff\/(uploads|readings)\//)
}
const unique = () => crypto.randomUUID()

journey('a pasted text is read, decided by the keyboard alone, and settled into a draft', async ({ page, context, baseURL }) => {
  await signInAs(context, await makeMember('editor', ['university-of-worcester']), baseURL)
  await add(page, 'Worcester page by keys', { text: `${lines.join('\n')}\n${unique()}` })
  await page.waitForURL(/\/staff\/readings\//)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Worcester page by keys')
  const current = page.locator('[data-item][aria-current="true"]')
  const first = await current.getAttribute('data-item')
  await expect(page.locator('[data-keys="on"]')).toBeVisible()
  await page.keyboard.press('j')
  await expect(current).not.toHaveAttribute('data-item', first ?? '')
  await page.keyboard.press('k')
  await expect(current).toHaveAttribute('data-item', first ?? '')
  await expect(page.locator('mark.here')).not.toHaveCount(0)
  await page.keyboard.press('a')
  await expect(page.locator(`[data-item="${first}"]`)).toHaveAttribute('data-decided', 'yes')
  await expect(current).not.toHaveAttribute('data-item', first ?? '')
  const second = await current.getAttribute('data-item')
  await page.keyboard.press('r')
  await expect(page.locator(`[data-item="${second}"]`)).toContainText('Rejected by')
  await page.keyboard.press('c')
  await page.waitForURL(/correct=/)
  const reason = page.getByLabel('Reason', { exact: true })
  await reason.focus()
  await page.keyboard.type('jackaroo')
  await expect(reason).toHaveValue('jackaroo')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Corrected by').or(page.getByText('Corrected by Tom Hale: jackaroo')).first()).toBeVisible()
  await page.getByLabel(/Leave out the \d+/).check()
  await page.getByRole('button', { name: 'Put it into the draft' }).press('Enter')
  await page.waitForURL(/\/staff\/drafts\//)
})

journey('what is not read as a course is read as one when somebody says so and why', async ({ page, context, baseURL }) => {
  await signInAs(context, await makeMember('editor', ['university-of-worcester']), baseURL)
  await add(page, 'A handbook', { text: `Staff handbook\nWhere to park.\nThere are 7 taught days. The course costs £1,987 in 2026/27.\n${unique()}` })
  await page.waitForURL(/\/staff\/readings\//)
  await expect(page.locator('main')).toContainText('By its words this is not a course: it names neither')
  await page.getByRole('radio', { name: 'A NASENCO course' }).check()
  await page.getByRole('button', { name: 'Read it as this course' }).click()
  await page.getByRole('link', { name: 'Reason: say why it is a course' }).click()
  await expect(page.getByLabel('Why is it a course?')).toBeFocused()
  await page.keyboard.type('The award stands in a picture')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-item]').filter({ hasText: 'Course fee' })).toBeVisible()
  await expect(page.locator('main')).toContainText('Tom Hale had it read as a NASENCO course on 22 November 2026: The award stands in a picture')
  await page.getByRole('link', { name: 'The document and its editions' }).click()
  await expect(page.locator('main')).toContainText('Read as “A NASENCO course” by their word: The award stands in a picture')
})

journey.describe('without JavaScript', () => {
  journey.use({ javaScriptEnabled: false })
  journey('a file is read while the page looks again by itself, and every decision is a form', async ({ page, context, baseURL }) => {
    await signInAs(context, await makeMember('editor', ['university-of-worcester']), baseURL)
    await add(page, 'Worcester page as a file', { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(hostile(unique())) })
    await page.getByRole('link', { name: 'Review what was read' }).click({ timeout: 30_000 })
    const item = page.locator('[data-item]').filter({ hasText: 'Weekday' })
    await item.getByRole('button', { name: /^Accept/ }).click()
    await expect(page.locator('[data-item]').filter({ hasText: 'Weekday' })).toContainText('Accepted by Tom Hale')
    await page.getByRole('button', { name: 'Put it into the draft' }).click()
    await expect(page.getByRole('alert')).toContainText(/Decide the \d+ that are open, or leave them out/)
    await page.getByLabel(/Leave out the \d+/).check()
    await page.getByRole('button', { name: 'Put it into the draft' }).click()
    await page.waitForURL(/\/staff\/drafts\//)
  })

  journey('what is to put right is said, and what was typed is kept', async ({ page, context, baseURL }) => {
    journey.setTimeout(120_000)
    await signInAs(context, await makeMember('editor', ['university-of-worcester']), baseURL)
    await page.goto('/staff/documents/add')
    await page.getByLabel('Title').fill('A title that stays')
    await page.getByLabel('Address').fill('nowhere')
    await page.getByRole('button', { name: 'Add the document' }).click()
    await expect(page.getByRole('alert')).toContainText('Address: write it as https://…')
    await expect(page.getByLabel('Title')).toHaveValue('A title that stays')
    await page.getByLabel('Address').fill('')
    await page.getByLabel('File').setInputFiles({ name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.alloc(21 * 1024 * 1024, 'a ') })
    await page.getByRole('button', { name: 'Add the document' }).click()
    await expect(page.getByRole('alert')).toContainText('File: it is larger than 20 MB')
    await expect(page.getByLabel('Title')).toHaveValue('A title that stays')
    await page.getByLabel('Or paste the text').fill('')
    await page.getByLabel('File').setInputFiles({ name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a00', 'hex') })
    await page.getByRole('button', { name: 'Add the document' }).click()
    await page.getByRole('link', { name: 'Add it as another file, or as text' }).click({ timeout: 30_000 })
    await expect(page.getByLabel('Title')).toHaveValue('A title that stays')
  })
})

for (const [what, name, mimeType, bytes] of [
  ['HTML', 'hostile.html', 'text/html', (mark: string) => Buffer.from(hostile(mark))],
  [
    'SVG',
    'hostile.html',
    'image/svg+xml',
    (mark: string) =>
      Buffer.from(
        `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(2)</script><text>${lines.join(' ')} ${mark}</text></svg>`,
      ),
  ],
  ['PDF', 'hostile.pdf', 'application/pdf', hostilePdf],
] as const)
  journey(`hostile ${what} in the review runs nothing and fetches nothing`, async ({ page, context, baseURL }) => {
    await signInAs(context, await makeMember('editor', ['university-of-worcester']), baseURL)
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await add(page, `Hostile ${what}`, { name, mimeType, buffer: bytes(unique()) })
    await page.waitForURL(/\/staff\/readings\//)
    await page.locator('#document').getByText('National Award').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('#document :is(script, img, iframe, svg, form, object, embed)').count()).toBe(0)
    expect(await page.locator('#document a[href^="javascript"]').count()).toBe(0)
    expect(dialogs).toEqual([])
  })

for (const [width, colorScheme] of [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)
  journey.describe(`${width} px, ${colorScheme}`, () => {
    journey.use({ viewport: { width, height: 900 }, colorScheme })
    journey('the pages of documents have no axe finding and scroll in one direction', async ({ page, context, baseURL }) => {
      journey.setTimeout(240_000)
      await signInAs(context, await makeMember('editor', ['university-of-worcester']), baseURL)
      await add(page, `Worcester page at ${width} ${colorScheme}`, { text: `${lines.join('\n')}\n${unique()}` })
      await page.waitForURL(/\/staff\/readings\//)
      const review = new URL(page.url()).pathname
      const correct = await page.locator('[data-correct]').first().getAttribute('href')
      // A newer edition of it, and a file that cannot be read.
      await page.getByRole('link', { name: 'The document and its editions' }).click()
      await expect(page.getByRole('heading', { name: 'Readings' })).toBeVisible()
      const document = new URL(page.url()).pathname
      await page.goto(`/staff/documents/add?replaces=${document.split('/').at(-1)}`)
      await page.getByLabel('Title').fill(`Worcester page, newer, at ${width} ${colorScheme}`)
      const newer = lines.join('\n').replace('£2,300', '£2,450').replace('8 taught days', '9 taught days')
      await page.getByLabel('Or paste the text').fill(`${newer}\nA new line.\n${unique()}`)
      await page.getByRole('button', { name: 'Add the document' }).click()
      await page.waitForURL(/\/staff\/readings\//)
      const compare = await page.getByRole('link', { name: 'What changed since the edition before' }).getAttribute('href')
      await add(page, 'A picture', {
        name: 'picture.png',
        mimeType: 'image/png',
        buffer: Buffer.from(`89504e470d0a1a0a0000000d00${unique().replaceAll('-', '')}`, 'hex'),
      })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('picture.png was not added')
      const refused = new URL(page.url()).pathname
      for (const path of [review, correct ?? review, '/staff/documents', '/staff/documents/add', document, compare ?? document, refused]) {
        await page.goto(path)
        await unfold(page)
        expect(await axeFindings(page), path).toEqual([])
        expect(await sidewaysScroll(page), path).toBe(0)
        await page.screenshot({
          path: `test-results/staff-documents-${width}-${colorScheme}-${path.replace(/\W+/g, '-').slice(0, 40)}.png`,
          fullPage: true,
        })
      }
    })
  })
