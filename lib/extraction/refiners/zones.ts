import type { Refiner } from '../types'

const reasons = {
  navigation: 'stands in a menu',
  cookies: 'stands in a notice about cookies',
  campus_life: 'describes life on campus, not the course',
  footer: 'stands in the page footer',
  testimonial: 'is a participant’s remark, not the provider’s statement',
  law: 'is quoted law',
  other_courses: 'speaks of another course',
} as const

/** Kinds that a part of the page other than the course's own may state all the same. */
const allowed: ReadonlyMap<string, readonly string[]> = new Map([
  ['law', ['statutory_deadline', 'statutory_scope', 'statutory_exemption', 'statutory_responsible', 'statutory_requirement', 'qualification_status']],
  ['footer', ['provider', 'contact']],
  // Who owns the page may stand anywhere on it.
  ['campus_life', ['provider', 'event']],
  ['navigation', ['provider']],
  ['cookies', ['provider']],
  // Open days stand among links to other pages.
  ['other_courses', ['event', 'provider', 'contact']],
])

/** Drops what stands in a part of the page that does not speak about the course (contract, section 7.11 and 7.14). */
export const zones: Refiner = {
  name: 'zones',
  refine: (candidates) => {
    const reason = ({ sentence: { zone }, finding }: (typeof candidates)[number]) =>
      zone === 'course' || allowed.get(zone)?.includes(finding.kind) ? undefined : reasons[zone]
    return {
      kept: candidates.filter((candidate) => !reason(candidate)),
      dropped: candidates.flatMap((candidate) => {
        const why = reason(candidate)
        return why ? [{ candidate, reason: why }] : []
      }),
    }
  },
}
