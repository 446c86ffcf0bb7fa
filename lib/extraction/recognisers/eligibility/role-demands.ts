import { meets } from '../../matches'
import type { Context, Governing } from './context'
import type { Eligibility, Mention } from './finding'
import type { Role } from './role-words'

type Demand = Eligibility['demand']

export interface Named extends Mention<Role> {
  /** "SENCOs" without another word: only words that open the course at once make it a rule. */
  readonly plain?: boolean
}

const breaksOff =
  /\b(?:taught|led|delivered|facilitated|supported|run|tutored|mentored|written|designed|developed|provided|offered) by\b|\balongside\b|\bwith other\b|\bnetwork|\bwork(?:s|ing)? with\b|\bsupport (?:from|of)\b|\bby (?:experienced|practising)\b|\btutors?\b|\bthe role of\b|\bof the (?:role )?$|\bhelp(?:s|ing)? (?:them|you|to)\b|\benabl\w+|\b(?:so|as) long as\b|\bprovided\b/i
/** What the law asks of SENCOs, not what the course asks: that they gain the award. */
const gainsAward =
  /^(?: all| also| now| then| by law| therefore| to| legally){0,3}\s?(?:be (?:required|trained|qualified)|achieve|gain|complete|hold|undertake|obtain|have (?:the |a |this |post)|attain|acquire|get|pass|do|study|possess|take|required)\b/i
const awardForWhom = /(?:award|qualification|course|programme|certificate|training|_|NASENCO)[^.;]{0,80}\b(?:which|that|for|by)\b[^.;]{0,24}$/i
const condition =
  /^(?:(?:that )?you(?:'re| are| have| hold| must| will| currently)|are|have|hold|be|being|is|has|work|working|currently|employed|in)\b/i
/** "It is also right for those who": each item of the list is another group. */
const ofPeople = /\b(?:those|people|anyone|teachers|colleagues|professionals|staff|leaders) (?:who|that)(?:\b[^.:;]{0,50} and(?: who| either)?)?\W*$/i
const opensToAll = /\b(?:open|aimed|designed|suitable|available|intended|welcom\w+|ideal|perfect|accept|take|recruit|targets|for)\b/i
const obliges = /\b(?:mandatory|statutory|compulsory|required|legal)\b|(?:award|qualification|certificate|_) for$/i
/** A sentence without verb that lists people. */
const startsWithPeople =
  /^you can be\b|^(?:(?:first and foremost|mainly|mostly|primarily|principally|chiefly|above all|in particular),? )?(?:for |at )?(?:all |any |both |other |those |qualified |either an? |current )*(?:teachers?|SEND?COs?|colleagues|staff|leaders|practitioners|professionals|people|anyone|head ?teachers|new|newly|experienced|aspiring|existing|current)\b/i
const speaksOfCourse = /\b(?:course|programme|award|qualification|training|apply|join|welcome|please|complete|contact|can|may|must|need|benefit)\b/i
const ownsSelf = /\b(?:working|practi|serving|current|existing|designated|named)/i

/** People whom a course may open itself to: what is asked of them shows that they may come. */
const invited: ReadonlySet<Role> = new Set<Role>(['new_senco', 'experienced_senco', 'aspiring_senco'])

/** Demand of a mention that stands before its marker: "Experienced SENCOs are welcome". */
export function asSubject(context: Context, mention: Named, { stance, marker }: Governing): Demand | null {
  if (mention.plain) return null
  switch (stance) {
    case 'required':
    case 'normally':
    case 'may_be_required':
      if (!invited.has(mention.rule)) return null
      if (!gainsAward.test(context.text.slice(marker?.end ?? mention.to))) return 'accepted'
      return mention.rule === 'new_senco' && (context.section === 'audience' || meets(context.text.slice(0, mention.from), awardForWhom))
        ? 'accepted'
        : null
    case 'given':
      return invited.has(mention.rule) ? 'accepted' : null
    case 'accepted':
    case 'preferred':
    case 'may_be_accepted':
    case 'not_accepted':
      return stance
    default:
      return null
  }
}

/** Demand of a mention that stands behind its marker: "open to experienced SENCOs", "must be a SENCO". */
export function asObject(context: Context, mention: Named, { stance, marker }: Governing): Demand | null {
  if (!marker) return null
  const { rule, from, to, plain } = mention
  const gap = context.text.slice(marker.end, from)
  if (
    rule === 'new_senco' &&
    stance === 'required' &&
    gainsAward.test(
      context.text
        .slice(to)
        .replace(/^(?: \d{1,2})?(?: [A-Z][a-z]+)? 20\d\d,?/, '')
        .replace(/^ (?:should|must|to|have to|has to)\b/, ''),
    )
  )
    return null
  const words = context.text.slice(marker.start, marker.end)
  if (meets(gap, breaksOff)) return null
  switch (stance) {
    case 'accepted':
      if (gap.length > (rule === 'school_leader' ? 110 : 170)) return null
      if (plain && (gap.length > 60 || !meets(words, opensToAll) || meets(context.text.slice(Math.max(0, marker.start - 30), marker.end), obliges)))
        return null
      if (plain && marker.also) return null
      return marker.only && !marker.also && rule === 'in_post_senco' ? 'required' : 'accepted'
    case 'addressed':
      if (/^if you/i.test(words) && !meets(context.sentence.text, speaksOfCourse)) return null
      if (gap.length > 60 || plain || !(invited.has(rule) || rule === 'in_post_senco')) return null
      return rule === 'in_post_senco' && !meets(context.text.slice(from, to), ownsSelf) ? null : 'accepted'
    case 'required':
    case 'normally':
    case 'preferred':
      if (gap.length > 110 || plain || rule === 'school_leader') return null
      if (stance === 'required' && rule === 'new_senco' && context.effect !== 'funding') return 'accepted'
      return stance === 'required' && rule === 'experienced_senco' ? null : stance
    case 'not_required':
      return gap.length < 40 && rule === 'in_post_senco' ? stance : null
    case 'may_be_accepted':
    case 'not_accepted':
      return gap.length < 80 && !plain && !(rule === 'in_post_senco' && stance === 'not_accepted') ? stance : null
    default:
      return null
  }
}

/** Demand of a mention in a list or section that says for whom the course is: "Who should apply? • newly appointed SENCOs". */
export function asListed(context: Context, mention: Named, { stance, marker }: Governing): Demand | null {
  const { text, intro, section, sentence } = context
  const { rule, from, to, plain } = mention
  const inList =
    intro !== null ||
    sentence.block.type === 'item' ||
    sentence.label !== null ||
    !/[.!?]["')\]]?$/.test(text.trim()) ||
    from < 16 ||
    startsWithPeople.test(text)
  if (!inList || text.length > 260) return null
  const between = /[;,•/]\s*(?:and |or )?$/.test(text.slice(0, from)) && /^\s*(?:[;,•/]|and |or |$)/.test(text.slice(to))
  if (plain && ((from > 40 && !between) || /^(?:'s|s'|\s+(?:role|is|are|must|will|play|need|can|have|has|should)\b)/i.test(text.slice(to))))
    return null
  if (stance === 'accepted' && intro !== null && meets(intro, ofPeople)) return 'accepted'
  if (rule === 'leads_sen' && !condition.test(text) && stance !== 'required' && !/\b(?:who|with)\b/i.test(text.slice(0, from))) return null
  if (rule === 'new_senco' && context.effect !== 'funding' && (stance === 'accepted' || stance === 'required')) return 'accepted'
  if (section === 'audience' && (rule === 'experienced_senco' || rule === 'aspiring_senco') && (stance === 'accepted' || stance === 'addressed'))
    return 'accepted'
  if (condition.test(text) && (stance === 'accepted' || stance === 'required' || stance === 'addressed')) return 'required'
  if (stance === 'addressed' || stance === 'given') return null
  if (marker) return stance === 'required' && rule === 'experienced_senco' ? 'accepted' : stance
  return section === 'entry' && !plain && (rule === 'in_post_senco' || rule === 'leads_sen') ? 'required' : 'accepted'
}
