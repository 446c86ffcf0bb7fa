import { axeFindings, expect, journey, sidewaysScroll } from '../support/journey'
import { draftWithFee } from '../support/new-course'
import { makeMember, signInAs } from '../support/staff'

const other = 'university-of-birmingham'
const sentence = 'This course was withdrawn on 22 November 2026: the provider has stopped it.'

for (const javaScriptEnabled of [true, false]) {
  journey(
    `a withdrawn course: its page, and its column in a link sent before, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
    async ({ page, context, browser, baseURL }) => {
      journey.setTimeout(120_000)
      await signInAs(context, await makeMember('administrator', [], 'Priya Nair'), baseURL)
      const { draft, provider } = await draftWithFee(page)
      await page.goto(`${draft}/publish`)
      await page.getByLabel('Why are you publishing?').fill('First entry')
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await expect(page.locator('main')).toContainText('Version 1 is published.')
      const slug = new URL(page.url()).pathname.split('/')[3] ?? ''

      const clean = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 }, ...(baseURL && { baseURL }) })
      const reader = await clean.newPage()
      await reader.goto(`/compare?course=${slug}&course=${other}`)
      await expect(reader.locator('tr[data-row="fee"] td[data-c="0"]')).toContainText('£1,990')
      await reader.getByText('Link to this comparison').click()
      const link = await reader.getByLabel('Send this address').inputValue()

      await page.goto(`/staff/courses/${slug}/withdraw`)
      await page.getByLabel('Why is it withdrawn?').fill('the provider has stopped it.')
      await page.getByRole('button', { name: 'Withdraw this course' }).click()
      await page.waitForURL((address) => !address.pathname.endsWith('/withdraw'))

      await reader.goto(`/courses/${slug}`)
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(provider)
      await expect(reader.locator('main')).toContainText(sentence)
      await expect(reader.locator('main')).not.toContainText('£')
      await expect(reader.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
      // Axe works by timers of the page.
      if (javaScriptEnabled) expect(await axeFindings(reader)).toEqual([])
      await reader.getByRole('link', { name: /^Show the other/ }).click()
      await expect(reader.getByRole('heading', { level: 1 })).toContainText('courses')
      await expect(reader.locator('main')).not.toContainText(provider)

      await reader.goto(link)
      await expect(reader.locator('table.compare thead th[data-c="0"]')).toHaveText(provider)
      await expect(reader.locator('table.compare tbody').first().locator('td[data-c="0"]')).toContainText(sentence)
      await expect(reader.locator('tr[data-row="fee"] td[data-c="0"]')).toHaveText('Withdrawn')
      await expect(reader.locator('tr[data-row="fee"] td[data-c="1"]')).toContainText('£2,190')
      await expect(reader.locator('[data-changes]')).toContainText(`${provider} is no longer in the catalogue.`)
      for (const width of [360, 1280]) {
        await reader.setViewportSize({ width, height: 740 })
        if (javaScriptEnabled) expect(await axeFindings(reader), `${width}`).toEqual([])
        expect(await sidewaysScroll(reader), `${width}`).toBe(0)
      }
      await clean.close()
    },
  )
}
