import type { FactValue } from '@/lib/domain/fact-kinds'
import { firstMatch, meets } from '../../matches'
import { quoteOf } from '../../quote'
import { dates } from '../../readers/dates'
import type { AnyFinding, Recogniser } from '../../types'

type Endorsement = FactValue<'endorsement'>

const body =
  "(?:Department for Education(?: \\(DfE\\))?(?: and (?:the )?(?:National College for Teaching (?:and|&) Leadership|NCTL))?|DfE|National College for Teaching (?:and|&) Leadership(?: \\(NCTL\\))?|National College for School Leadership|NCTL|NCSL|National College|Training (?:and|&) Development Agency(?: for Schools)?(?: \\(TDA\\))?|TDA|TTA|Teaching Agency|nasen|National Association (?:for|of) Special Educational Needs|Leading Learning for SEND|LLSENDCIC|National SENCO Award (?:Provider(?:s'?)? )?(?:Group|Partnership))"
const nasen = '(?:nasen\\b|National Association (?:for|of) Special Educational? Needs)'
const listed = new RegExp(
  `\\b(?:listed|registered|found|included|appear(?:s|ing)?|named|details are|advertised|recognised)\\b[^.;]{0,50}\\b(?:by|on|with|in) (?:the )?${nasen}|\\bon (?:the )?${nasen}'?s? (?:approved |official |published )?(?:website|list|portal|register|page)|\\b${nasen}[- ]listed`,
  'i',
)
const provider = '(?:(?:[\\w-]+ ){0,4})?(?:providers?|centres?|institutions?|training organisations?)'
const approvedProvider = new RegExp(
  `\\b(?:approved|accredited|recognised|authorised|designated|licensed|registered|nominated|preferred)(?:,? (?:and|or) \\w+)?,? ${provider}\\b|\\bproviders? (?:that (?:is|are) |nationally )?(?:approved|accredited|recognised|authorised|licensed)(?: nationally)? (?:by|to)\\b`,
  'i',
)
const approvedBy = new RegExp(
  `\\b(?:(?:re-?)?(?:approved|accredited)|authorised|licensed|endorsed|kitemarked|recognised(?= by [^.;]{0,60}provider))(?: (?:nationally|and \\w+))? by (?:both )?(?:the )?(${body})`,
  'i',
)
const bodyApproved = new RegExp(`\\b(${body})[- ](?:approved|accredited|recognised|endorsed)\\b`, 'i')
const byBody = new RegExp(`\\bby (?:both )?(?:the )?(${body})`, 'i')
const beforeProvider = new RegExp(`\\b(?:is|are|as) (?:an?|the|one of the) (?:\\w+ )?(${body}) (?:approved|accredited|recognised)`, 'i')
const framework =
  /\bQuality Standards?(?: Framework)?\b|\bquality[- ]assur(?:ed|ance) (?:by(?! (?:the )?(?:University\b|(?:[A-Z][\w'&-]+ ){1,4}University\b|university))|framework|standards?|through|scheme)\b|\b(?:national|provider) quality (?:mark|standards?|framework)\b/i
const about = /\bNASENCO|\bSENCO|\bNational Award|\bprovider|\baward|\bpartnership|\bcourse|\bprogramme/i
/** Advice to choose an accredited provider, or a word on providers at large, endorses nobody. */
const atLarge =
  /\b(?:with|through|from|by|at|choose|choosing|find|any|each|every|all|other|another|many|several|must be|only|with one of|the list of|lists? of|use|contact) (?:an? |the |any |other |one of the |our )?(?:other )?$/i
const listOfOthers =
  /\blists? of (?:\w+ )?providers (?:is|are|can|may|appears)\b|\b(?:see|visit|check|find)\b[^.;]{0,40}\bnasen|\bother providers\b|\bfor (?:a|the) list\b/i
const self = /\b(?:as|we|our|us|university|is|are|was|has been|have been|college|trust|alliance|hub|consortium|[A-Z][a-z]+ (?:is|are))\b/i
const denied = /\b(?:not|n't|no longer|seeking|applying|application for|hope to be)\b[^.;]{0,40}$/i
const ofOthers = /\bGovernment|Regulations|governing bod|the law\b|\bmodules? (?:is|are) approved|\bpanel\b|\bqualifications? (?:is|are)\b/i

/** Standings that a body gives the provider for this award: on nasen's list, approved or accredited, judged by the providers' quality framework. */
export const endorsement: Recogniser = {
  name: 'endorsement',
  kinds: ['endorsement'],
  cues: ['nasen', 'approved', 'accredited', 'recognised', 'authorised', 'designated', 'licensed', 'endorsed', 'quality', 'special', 'listed'],
  find: (sentence) => {
    const { text } = sentence
    const findings: AnyFinding[] = []
    const add = (value: Endorsement, found: RegExpExecArray) => findings.push({ kind: 'endorsement', value, at: quoteOf(sentence, found) })
    if (text.endsWith('?')) return []
    const list = firstMatch(text, listed)
    if (list && !meets(text.slice(0, list.index), denied) && !meets(text, listOfOthers)) add({ type: 'listed_provider', body: 'nasen' }, list)
    const quality = firstMatch(text, framework)
    if (quality && meets(text, about) && !meets(text.slice(0, quality.index), denied)) {
      const date = dates(text).find((read) => /\d{4}/.test(read.date))?.date
      add({ type: 'quality_framework', ...(date && { date }) }, quality)
    }
    const approved = firstMatch(text, approvedBy) ?? firstMatch(text, bodyApproved) ?? firstMatch(text, approvedProvider)
    if (!approved || (list && /^(?:registered|recognised)/i.test(approved[0])) || meets(text, ofOthers)) return findings
    if (list && approved.index >= list.index && approved.index < list.index + list[0].length) return findings
    const before = text.slice(0, approved.index)
    if (meets(before, atLarge) || meets(before, denied) || (!meets(before, self) && before.length > 3)) return findings
    if (
      !meets(text, about) &&
      !(meets(text, approvedBy) && (text.length < 60 || /\b(?:consortium|university|college|alliance|hub|we)\b/i.test(before)))
    )
      return findings
    const by =
      firstMatch(text, beforeProvider)?.[1] ??
      firstMatch(text, approvedBy)?.[1] ??
      firstMatch(text, bodyApproved)?.[1] ??
      firstMatch(text, byBody)?.[1]
    const name = by?.replace(/ \((?:NCTL|DfE|TDA)\)/g, '')
    if (name && new RegExp(`^${nasen}`, 'i').test(name)) add({ type: 'approved_provider', body: 'nasen' }, approved)
    else add({ type: 'approved_provider', ...(name && { body: name }) }, approved)
    return findings
  },
}
