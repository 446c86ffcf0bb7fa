import { matches } from '../matches'
import type { Block, Zone } from '../types'
import { furnitureSentences, furnitureWords, otherCourse, otherSubject, ownCourse, zoneHeadings } from '../words/zones'
import { collapse } from './collapse'

type Unzoned = Omit<Block, 'zone'> & { readonly zone?: Zone | undefined }

const words = (text: string): number => (text.match(/[\p{L}\p{N}'-]+/gu) ?? []).length

const notMenu = /[.!?;]\s|£/

/** Whether a line is made of menu words and little else. */
function isMenu(text: string): boolean {
  if (notMenu.test(text)) return false
  const furniture = matches(text, furnitureWords)
  if (furniture.length < 3) return false
  const total = words(text)
  return total > 0 && total <= 40 && furniture.reduce((sum, found) => sum + words(found[0]), 0) / total >= 0.7
}

/** A remark in quotation marks, with or without the name of who made it. */
const remark = /^["'][^"]{40,}["']?(?:\s*[-,(]?\s*[A-Z][^.]{0,90})?\.?$/
/** The same with the name of who said it, which tells a remark of whatever length: "Best course ever." Jo, Hull */
const signed = /^"[^"]{8,400}"\s*(?:[-,(]\s*)?(?:[A-Z][\w.' -]{1,40},\s[^".;:]{2,70}|-\s?[A-Z][^".;:]{2,80}|\([^()]{3,80}\))\.?$/
const firstPerson = /\b(?:I|my|me|I'm|I've)\b/

function ownZone(text: string): Zone | undefined {
  const bare = text.trim()
  for (const [zone, pattern] of furnitureSentences) if (pattern.test(bare) && bare.length < 400) return zone
  if (isMenu(bare)) return 'navigation'
  return (remark.test(bare) && firstPerson.test(bare)) || signed.test(bare) ? 'testimonial' : undefined
}

/** The zone of what stands under a heading; one that names another qualification, and not ours, opens another course. */
function zoneUnder(heading: string): Zone | undefined {
  return (
    zoneHeadings.find(([, pattern]) => pattern.test(heading))?.[0] ??
    ((otherCourse.test(heading) || otherSubject.test(heading)) && !ownCourse.test(heading) ? 'other_courses' : undefined)
  )
}

/** The paragraph before a line that signs it ("NASENCO participant", "Priya, SENCO, Leeds") is a remark too. */
const opensRemark = (text: string): boolean => /^["']/.test(text.trim()) && firstPerson.test(text)

/** Behind the name of another course a line with its code opens nothing of its own. */
const detail = /^(?:route|course|ucas|module|programme) codes?:? \w+$/i

/** Parts of a page that a heading opens last at most so many blocks: pages lose headings, and course text must not drown with them. */
const reach = 12
/** Menus, footers and notices are short lines; a sentence under their heading is the page's own text again. */
const shortOnly: ReadonlySet<Zone> = new Set(['navigation', 'footer', 'cookies'])
/** Whom to ask stands behind the remarks, not among them. */
const contactLine =
  /^(?:(?:for )?(?:further|more) (?:information|details)|enquir(?:y|ies)|contacts?(?: us)?|to apply|how to apply|to book|questions\??)\b/i
const isSentence = (text: string): boolean => text.length > 60 && /[.!?:]["')]?$/.test(text.trim())

/**
 * Adds the zone of each block: what its format, its own words or the heading above it say. Remarks in quotation marks run to their closing mark.
 */
export function* zonesOf(blocks: Iterable<Unzoned>, plain: string): Generator<Block> {
  let remarkOpen = false
  let under: Zone | undefined
  let since = 0
  for (const block of blocks) {
    const text = collapse(plain.slice(block.start, block.end))
    since += 1
    if (block.type === 'heading' && !(under === 'other_courses' && detail.test(text))) {
      under = zoneUnder(text.trim())
      remarkOpen = false
      since = 0
    } else if (opensRemark(text) && !text.slice(1).includes('"')) remarkOpen = true
    else if (under === 'testimonial' && contactLine.test(text)) under = undefined
    else if (under && (since > reach || (shortOnly.has(under) && isSentence(text)))) under = undefined
    const spoken = remarkOpen ? 'testimonial' : undefined
    if (remarkOpen && /"/.test(text.slice(1))) remarkOpen = false
    yield { ...block, zone: block.zone ?? ownZone(text) ?? spoken ?? under ?? 'course' }
  }
}
