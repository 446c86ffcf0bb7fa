import type { Locator, Page } from '@playwright/test'
import { expect } from './journey'

/** Where the focus is: in words for a failed journey, and whether a person sees it. */
const focusNow = (page: Page): Promise<{ readonly where: string; readonly hidden: string | null }> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { where: 'the top of the page', hidden: null }
    const where = `${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}”`
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    const { outlineStyle, outlineWidth, visibility, opacity } = getComputedStyle(element)
    const inSight = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && width > 0 && height > 0
    const ringed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    const hidden = [
      !inSight && `it is out of sight at ${Math.round(left)}, ${Math.round(top)}`,
      !ringed && 'it has no ring',
      (visibility !== 'visible' || opacity === '0') && 'it is not painted',
    ].filter(Boolean)
    return { where, hidden: hidden.length > 0 ? hidden.join(', ') : null }
  })

/** The focus is on something that a person sees, with a ring. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const { where, hidden } = await focusNow(page)
  expect(hidden, `focus on ${where} of ${page.url()}`).toBeNull()
}

/**
 * Presses Tab until the focus is there, and looks at every stop on the way.
 *
 * @example await tabTo(page, page.getByRole('button', { name: 'Save draft', exact: true }))
 */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < 300; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
    await expectFocusSeen(page)
  }
  throw new Error(`300 stops of ${key} do not reach ${target} on ${page.url()}`)
}

/** Past the head of the page, by its skip link. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
}

/** Goes by Tab to a link, a button or a summary, and presses Enter there. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Goes by Tab to an input, and types over what is there. */
export async function typeInto(page: Page, input: Locator, words: string): Promise<void> {
  await tabTo(page, input)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(words)
  await expect(input).toHaveValue(words)
}

/** Goes by Tab to a list, and down to a choice by the arrow. */
export async function choose(page: Page, list: Locator, label: string): Promise<void> {
  await tabTo(page, list)
  const chosen = () => list.evaluate((found) => (found instanceof HTMLSelectElement ? found.selectedOptions[0]?.label : null))
  for (let step = 0; step < 100 && (await chosen()) !== label; step += 1) await page.keyboard.press('ArrowDown')
  expect(await chosen()).toBe(label)
}
