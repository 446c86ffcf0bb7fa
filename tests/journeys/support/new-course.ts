import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

const kind = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
/** Saves the part of the draft that is open. */
export const save = (page: Page) => page.getByRole('button', { name: 'Save draft', exact: true }).click()

/** A draft of a new course with a fee; gives the address of the draft and the name of its provider. */
export async function draftWithFee(page: Page): Promise<{ readonly draft: string; readonly provider: string }> {
  const provider = `Larchmere ${randomUUID().slice(0, 8)}`
  await page.goto('/staff/courses/new')
  await page.getByLabel('Or a provider that is new').fill(provider)
  await page.getByLabel('Title in the list').fill('Award for SENCOs')
  await page.getByLabel('Award', { exact: true }).selectOption('nasenco')
  await page.getByRole('button', { name: 'Begin the draft' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Draft of ${provider}`)
  const draft = new URL(page.url()).pathname
  await page.goto(`${draft}/money`)
  await kind(page, 'Course fee')
    .locator('summary')
    .filter({ hasText: /^Give a value/ })
    .click()
  await setFee(page, '1,990', 'Told by the office')
  await kind(page, 'Course fee').getByLabel('What the price covers').selectOption('course')
  await kind(page, 'Course fee').getByLabel('For whom').selectOption('any')
  await kind(page, 'Course fee').getByLabel('VAT').selectOption('not_stated')
  await save(page)
  return { draft, provider }
}
/** Writes the fee into the part of the draft about money. */
export async function setFee(page: Page, pounds: string, reason: string): Promise<void> {
  await kind(page, 'Course fee').getByLabel('Price in pounds').first().fill(pounds)
  await kind(page, 'Course fee')
    .getByLabel(/^Why did you change/)
    .first()
    .fill(reason)
}
