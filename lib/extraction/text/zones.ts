import type { Block, Zone } from '../types'

const zoneOfHeading: readonly (readonly [RegExp, Zone])[] = [
  [/^(?:related|similar|other) (?:courses?|programmes?|pages|links)|^you may also (?:like|be interested)/i, 'other_courses'],
  [/^life (?:at|in) |^accommodation$|^(?:campus|student) life|^why (?:study|choose) (?:at|here)/i, 'campus_life'],
  [/cookie/i, 'cookies'],
  [/^(?:testimonials?|what our (?:students|participants) say|\w+'s story|student stor(?:y|ies)|case stud(?:y|ies))$/i, 'testimonial'],
]

/** Adds the zone of each block: what its heading or its own words say it is. */
export function zonesOf(blocks: readonly Omit<Block, 'zone'>[], plain: string): readonly Block[] {
  return blocks.map((block) => {
    const heading = block.headings[0]
    const text = plain.slice(block.start, block.end)
    const byHeading = heading ? zoneOfHeading.find(([pattern]) => pattern.test(heading))?.[1] : undefined
    const quoted = /^"[^"]{40,}"?$/.test(text.trim()) ? 'testimonial' : undefined
    return { ...block, zone: quoted ?? byHeading ?? 'course' }
  })
}
