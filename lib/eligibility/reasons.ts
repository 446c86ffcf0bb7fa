import { courseReasons } from './reasons-of-courses'
import { dutyReasons } from './reasons-of-duty'
import type { Asked } from './verdict'

/** A reason as data: words with `{slots}`, one next step, who can settle it, and a stable code by which tests, API and exports know it. */
export interface Reason {
  readonly words: string
  readonly next?: string
  readonly asked?: Asked
}

const reasons = { ...courseReasons, ...dutyReasons } as const satisfies Record<string, Reason>
export type ReasonCode = keyof typeof reasons
export type Slots = Readonly<Record<string, string>>

const filled = (words: string, slots: Slots): string => {
  const said = words.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots[slot]
    if (value === undefined) throw new Error(`No words for {${slot}} in: ${words}`)
    return value
  })
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/**
 * A reason in words. Throws where a slot has no words: the product's own fault.
 *
 * @example say('area_met', { authority: 'Dudley' }).words // 'It takes people who work in Dudley.'
 */
export function say(code: ReasonCode, slots: Slots = {}): { code: ReasonCode; words: string; next: string | null; asked: Asked | null } {
  const reason: Reason = reasons[code]
  return { code, words: filled(reason.words, slots), next: reason.next ? filled(reason.next, slots) : null, asked: reason.asked ?? null }
}
