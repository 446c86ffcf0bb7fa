import type { Block, Zone } from '../types'
import { furnitureSentences, furnitureWords, zoneHeadings } from '../words/zones'

type Unzoned = Omit<Block, 'zone'> & { readonly zone?: Zone | undefined }

const words = (text: string): number => (text.match(/[\p{L}\p{N}'-]+/gu) ?? []).length

/** Whether a line is made of menu words and little else. */
function isMenu(text: string): boolean {
  const total = words(text)
  if (total === 0 || total > 40 || /[.!?;]\s|£/.test(text)) return false
  const furniture = [...text.matchAll(furnitureWords)]
  return furniture.length >= 3 && furniture.reduce((sum, found) => sum + words(found[0]), 0) / total >= 0.7
}

/** A remark in quotation marks, with or without the name of who made it. */
const remark = /^["'][^"]{40,}["']?(?:\s*[-,(]?\s*[A-Z][^.]{0,90})?\.?$/
const firstPerson = /\b(?:I|my|me|I'm|I've)\b/

function ownZone(text: string): Zone | undefined {
  const bare = text.trim()
  for (const [zone, pattern] of furnitureSentences) if (pattern.test(bare) && bare.length < 400) return zone
  if (isMenu(bare)) return 'navigation'
  return remark.test(bare) && firstPerson.test(bare) ? 'testimonial' : undefined
}

/** The paragraph before a line that signs it ("NASENCO participant", "Priya, SENCO, Leeds") is a remark too. */
const opensRemark = (text: string): boolean => /^["']/.test(text.trim()) && firstPerson.test(text)

/**
 * Adds the zone of each block: what its format, its own words or a heading above it say. The zone of a heading lasts to the next heading of its rank;
 * remarks in quotation marks run to their closing mark.
 */
export function zonesOf(blocks: readonly Unzoned[], plain: string): readonly Block[] {
  let remarkOpen = false
  return blocks.map((block) => {
    const text = plain.slice(block.start, block.end).replace(/\s+/g, ' ')
    const inherited = block.headings.slice(0, 2).map((heading) => zoneHeadings.find(([, pattern]) => pattern.test(heading.trim()))?.[0])
    const heading = block.type === 'heading' ? zoneHeadings.find(([, pattern]) => pattern.test(text.trim()))?.[0] : inherited[0]
    if (block.type === 'heading') remarkOpen = false
    else if (opensRemark(text) && !text.slice(1).includes('"')) remarkOpen = true
    const spoken = remarkOpen ? 'testimonial' : undefined
    if (remarkOpen && /"/.test(text.slice(1))) remarkOpen = false
    return { ...block, zone: block.zone ?? ownZone(text) ?? spoken ?? heading ?? 'course' }
  })
}
