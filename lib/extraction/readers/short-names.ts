import { matches } from '../matches'
import { quoteAround } from '../quote'
import type { ReadDocument, Sentence, Span } from '../types'
import { outside } from '../words/organisations'

const name = "([A-Z][a-z][\\w'-]+(?: [A-Z][a-z][\\w'-]*){0,2}|[A-Z]{3,6})"
/** Words by which a page speaks of its owner under a short name. */
const contexts: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Hh]ere at|[Ss]tudy(?:ing)? (?:\\w+ ){0,3}at|[Ll]ife at|[Ww]elcome to|[Ww]hy (?:choose|study at)|[Cc]hoose|[Ss]tudents at|[Ss]taff at|[Tt]he team at|[Ff]ees at|[Cc]ampus at|[Cc]ourses? at|NASENCO at|[Tt]aught at|[Aa]pply to) ${name}\\b`,
    'g',
  ),
  new RegExp(`\\b(?:At|With) ${name},? (?:we|our|you)\\b`, 'g'),
  new RegExp(`\\b${name} (?:students|graduates|alumni|offers|runs|provides|delivers|is an? (?:approved|accredited))\\b`, 'g'),
  new RegExp(`^© ?(?:20\\d\\d )?${name}`, 'g'),
]
const never =
  /^(?:Masters?|Level|School|Schools|Teaching|Learning|Primary|Secondary|Key Stage|Local|England|English|Education|Higher|Early|Children|Teams|Zoom|Canvas|Moodle|Blackboard|International|Home|Overseas|Undergraduate|Teacher|Teachers|Previous|Past|Past students|Part|Former|Most|Many|Other|Current|All|New|PGCE|UCAS|EU|UK|NHS)\b/

/** The name under which a page that prints no full name speaks of its owner: "At Elmford we …", "study at Elmford". The most frequent, at least twice. */
export function ownerByShortName(document: ReadDocument): { readonly name: string; readonly sentence: Sentence; readonly at: Span } | null {
  const seen = new Map<string, { count: number; sentence: Sentence; at: Span }>()
  for (const sentence of document.sentences) {
    if (sentence.zone !== 'course' && sentence.zone !== 'campus_life' && sentence.zone !== 'footer') continue
    for (const pattern of contexts) {
      for (const found of matches(sentence.text, pattern)) {
        const printed = found[1] ?? ''
        if (never.test(printed) || outside.has(printed.toLowerCase().split(' ')[0] ?? '')) continue
        const at = found.index + found[0].indexOf(printed)
        const entry = seen.get(printed) ?? { count: 0, sentence, at: quoteAround(sentence, at, at + printed.length) }
        seen.set(printed, { ...entry, count: entry.count + 1 })
      }
    }
  }
  const [best] = [...seen].toSorted(([, one], [, other]) => other.count - one.count)
  return best && best[1].count >= 2 ? { name: best[0], sentence: best[1].sentence, at: best[1].at } : null
}
