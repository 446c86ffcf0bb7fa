import { matches, meets } from '../../matches'
import type { ReadDocument, Sentence } from '../../types'
import { applicantWords, sencoPerson } from '../../words/people'
import { type Effect, effectOf } from './effects'
import { type Marker, markersOf } from './markers'
import { introOf, type Section, sectionOf } from './sections'
import { withoutTitles } from './titles'

/** Everything around a sentence that decides what a condition in it means. */
export interface Context {
  readonly sentence: Sentence
  /** The sentence with names of awards and courses blotted out; same length. */
  readonly text: string
  readonly markers: readonly Marker[]
  /** The words that introduce its list, and the last word of demand in them. */
  readonly intro: string | null
  readonly introMarker: Marker | null
  /** The list asks for one of its members. */
  readonly oneOf: boolean
  readonly section: Section | null
  readonly effect: Effect
  readonly isQuestion: boolean
  /** Whether anything around it can make a rule of it. */
  readonly speaks: boolean
  /** Whom the condition binds, where the sentence or its list says so. */
  readonly audience: 'aspiring_senco' | null
}

const lawWords =
  /\b(?:by law|in law|the law|became law|legal(?:ly)?|statutory (?:requirement|guidance|dut(?:y|ies)|obligation)|regulations?|legislation|code of practice|children and families act|governing bod(?:y|ies)|governors|proprietors?|appropriate authority|(?:schools?|settings) (?:must|ha(?:s|ve) to|are required|should|shall)|must ensure)\b/i
const lawOfSenco = new RegExp(
  `\\bonly (?:an? )?qualified teachers? (?:may|can|is allowed to|are allowed to) (?:be|become|act as|serve as|hold)\\b|\\b(?:a|an|the|every|each|any|their|its|your|all|school's|designated|appointed|new) (?:\\w+ )?(?:${sencoPerson})(?: of [^.;,]{1,40})? (?:must|ha(?:s|ve) to|is required to|are required to|needs? to|should|shall|be|is) (?:be |hold |have |also )*(?:an? )?qualified teacher`,
  'i',
)
/** "To be a SENCO in a school you must …" */
const toBeSenco =
  /\b(?:to|who) (?:be|become|work as|act as|be appointed(?: as)?|serve as) (?:an? |the )?SEND?CO\b[^.;]{0,60}\b(?:must|need|ha(?:s|ve) to|requires?)\b/i
const toApplicants =
  /\b(?:applicants?|candidates?|participants?|delegates?|entrants?|prospective|your (?:school|head ?teacher|head|employer|application|place|setting)|you(?:'ll)?|places?|programme|course|to (?:apply|enrol|join|undertake|be (?:admitted|accepted|eligible|considered)))\b/i
const aspiringFirst =
  /^(?:in the event that |in cases where |if |where |for |when |those |all |any |also |however,? |please note(?: that)? ){0,3}(?:you |you're |your |applicants |candidates |teachers |participants |they |they're |who |that |are |is |an |a |the |do ){0,5}(?:aspir(?:e|ant|ing)|prospective sencos?|not (?:yet |currently |already |in |in post |a |the |an |be |have |hold |working |employed |as |practising |school's |designated |current )*(?:sen|post|role))/i
const notSenco = /\bwho (?:are|is) not (?:yet |currently |already )?(?:an? |the |in )?(?:practising |current )?(?:SEND?CO|in post)/i

/** The sentences asked about last; recognisers take them one after the other, and a long document must not keep them all. */
const known = new WeakMap<ReadDocument, Map<Sentence, Context>>()
const remembered = 512

/** The words of demand of the introduction read last: its items share it. */
let lastIntro: { readonly intro: string; readonly markers: readonly Marker[] } = { intro: '', markers: [] }
function markersOfIntro(intro: string | null): readonly Marker[] {
  if (!intro) return []
  if (lastIntro.intro !== intro) lastIntro = { intro, markers: markersOf(withoutTitles(intro)) }
  return lastIntro.markers
}

/** What stands around a sentence: its list, its section, the words of demand in it. Worked out once for each sentence. */
export function contextOf(sentence: Sentence, document: ReadDocument): Context {
  const latest = known.get(document) ?? new Map<Sentence, Context>()
  known.set(document, latest)
  const before = latest.get(sentence)
  if (before) return before
  const intro = introOf(sentence, document)
  const introMarkers = markersOfIntro(intro)
  const blotted = withoutLabel(sentence, withoutTitles(sentence.text))
  const markers = markersOf(blotted)
  const titles = [sentence.label, sentence.block.columnHeading ?? null, intro, ...sentence.headings.slice(0, 3)]
  const section = titles.reduce<Section | null>((found, title) => found ?? (title ? sectionOf(title.replace(/\s*:$/, '')) : null), null)
  const { text } = sentence
  const near = markers.length > 0 || intro !== null || section !== null
  const effect = near ? effectOf(text, intro, sentence.headings[0] ?? null) : 'entry'
  const context: Context = {
    sentence,
    text: blotted,
    markers,
    speaks: markers.length > 0 || introMarkers.length > 0 || section !== null || (intro !== null && effect === 'funding'),
    intro,
    introMarker: asRequired(intro, introMarkers.findLast(({ stance }) => stance !== 'given') ?? null),
    oneOf:
      intro !== null &&
      /\b(?:one|any|either|at least one)\b(?: or more)?(?: of)?(?: the)?(?: following| these| below)?|\bor\b[^.]{0,12}$/i.test(intro),
    section,
    effect,
    isQuestion: /\?["')]?$/.test(text.trim()) || opensQuestion(sentence, document),
    audience:
      near && (meets(text, aspiringFirst) || meets(text, notSenco) || (intro !== null && (meets(intro, aspiringFirst) || meets(intro, notSenco))))
        ? 'aspiring_senco'
        : null,
  }
  if (latest.size >= remembered) latest.clear()
  latest.set(sentence, context)
  return context
}

/** "I'm not a SENCO yet. Can I still come?": all of it is the question. */
function opensQuestion({ block, text, index }: Sentence, { plain, sentences }: ReadDocument): boolean {
  if (block.type === 'heading') return /\?["')]?$/.test(plain.slice(block.start, block.end).trimEnd())
  const next = sentences[index + 1]
  return /^I(?:'m|'ve)? /.test(text) && next?.block === block && next.text.length < 80 && next.text.endsWith('?')
}

/** "Who should attend: …": the label says what the sentence is about and demands nothing itself. */
const withoutLabel = ({ label, text }: Sentence, blotted: string): string =>
  label && text.startsWith(label) && sectionOf(label) === 'audience' ? '_'.repeat(label.length) + blotted.slice(label.length) : blotted

/** "We will consider you if you have:" asks for what it lists. */
const asRequired = (intro: string | null, marker: Marker | null): Marker | null =>
  marker && intro && /\b(?:if|provided|as long as) (?:that )?(?:you|they|applicants)\b[^.]{0,24}$/i.test(intro)
    ? { ...marker, stance: 'required' }
    : marker

const clauseBreak = new RegExp(
  `;|\\b(?:but|although|though|however|whereas|while|otherwise)\\b|,\\s(?=(?:and |or |then |so |please )?(?:other |some )?(?:${applicantWords}|they|it|he or she|schools?|this|the (?:course|programme|National|award))\\b(?!,))`,
  'gi',
)

/** The clause of the sentence around an offset, half open. */
export function clauseAround({ text }: Context, at: number): { readonly start: number; readonly end: number } {
  let [start, end] = [0, text.length]
  for (const found of matches(text, clauseBreak)) {
    if (found.index < at) start = found.index + found[0].length
    else if (found.index < end) end = found.index
  }
  return { start, end }
}

/** Between a subject and its verb stands no list, or a clause set off by commas. */
const subjectGap =
  /^(?:[^,;:]{0,90},?\s*(?:please |do |then |you (?:can|could|should) )?|\s?[:-]\s|(?:(?!\b(?:is|are|was|were|must|will|would|should|can|may|might|has|have|do|does|need|you|we|they|it|who|which)\b)[^;:]){0,150}:?\s?|[^,;:]{0,60}, (?:who|which|that|where|if|for example|such as|e\.g\.|including)\b[^;:]{0,110})$/i

/** What a condition at an offset opens: entry, the Award or funding; the words up to the end of its clause tell. */
export function effectAt(context: Context, at: number): Context['effect'] {
  const { text, headings } = context.sentence
  const { start, end } = clauseAround(context, at)
  // "You may begin the course without, but need it for the Award": behind "but" stands another aim.
  const from = /\bbut\W*$/i.test(text.slice(0, start)) ? start : 0
  return effectOf(text.slice(from, end), context.intro, headings[0] ?? null)
}

/** What the law lays on a school or its governors, though it speaks to "you". */
const dutyOfSchool =
  /\b(?:your|the|their|every|each) (?:schools?|governors|governing bod(?:y|ies)|heads?|head ?teachers?) (?:must|ha(?:s|ve) to|(?:is|are) (?:legally )?(?:required|obliged) to) (?:make sure|ensure|see (?:to it )?that)\b/i

/** "Holders of EYTS can work as SENCO only with under-fives": what a status is good for, no rule of the course. */
const limits =
  /\b(?:holders|those|they|you|teachers|which|who|it)\b[^.;,()]{0,40}\b(?:can|may|could) (?:then )?(?:only )?(?:work|practi[sc]e|act|serve|be (?:employed|appointed)) as\b[^.;()]{0,90}/gi
const isLimitAt = (text: string, at: number): boolean =>
  matches(text, limits).some((found) => found.index - 12 <= at && at < found.index + found[0].length)

/** "The requirement does not apply to independent schools": the law's reach, no rule of entry. */
const reachOfLaw =
  /\b(?:the |this |that )?(?:(?:statutory |legal |three-year )?(?:requirement|regulations?|duty|rule|law|legislation|obligation)s?|it) (?:does not|doesn't|do not|don't|only|also|equally|does|extends?|applies|covers?|binds?)\b[^.;]{0,24}\b(?:apply|applies|bind|cover|extend|include|to|in)\b/i
/** "The requirement, in force for SENCOs appointed since 2009, that …" */
const inForce = /\b(?:requirement|regulation|duty|rule|law)s?\b[^.;]{0,24}\bin force\b/i

/** Whether the words around an offset tell what the law asks of schools and SENCOs, not what the course asks of applicants. */
export function isLawAt(context: Context, at: number): boolean {
  if (isLimitAt(context.sentence.text, at)) return true
  const { start, end } = clauseAround(context, at)
  const clause = context.sentence.text.slice(start, end)
  return (
    context.sentence.zone === 'law' ||
    meets(clause, lawOfSenco) ||
    meets(clause, toBeSenco) ||
    meets(clause, dutyOfSchool) ||
    meets(clause, inForce) ||
    (meets(clause, reachOfLaw) && !/\b(?:course|programme|fee|price|funding|scholarship)s?\b/i.test(clause)) ||
    (meets(clause, lawWords) && !meets(clause, toApplicants))
  )
}

const isPredicate = (marker: Marker, gap: string): boolean =>
  subjectGap.test(gap) && (marker.stance !== 'preferred' || /\b(?:is|are|be|have|has|given|an?)\W*$|^\W*$/i.test(gap))

/** Words in brackets say something about the words in them, or right before them ("QTS (essential)"). */
function reaches(text: string, { start }: Marker, from: number, to: number): boolean {
  const opened = text.lastIndexOf('(', start)
  if (opened < 0 || text.slice(opened, start).includes(')')) return true
  const closed = text.indexOf(')', start)
  const ofItsOwn = /^\((?:we|or|and|also|but)\b/i.test(text.slice(opened, opened + 6)) && to <= opened
  const within = from > opened && (closed < 0 || to <= closed + 1)
  return within || (!ofItsOwn && opened >= to && opened - to < 3 && start - opened < 12)
}

/** How the words of demand around a mention govern it. */
export interface Governing {
  readonly stance: Marker['stance']
  /** Whether the mention stands before its marker (it is the subject), after it (it is asked for), or takes it from its list or section. */
  readonly as: 'subject' | 'object' | 'listed'
  readonly marker: Marker | null
  readonly also: boolean
}

/**
 * What governs the words from `from` to `to`: the nearest marker before them in their clause, else the nearest after them, else one of an earlier
 * clause, else that of the list, else the section. Null when nothing does: then it is no rule.
 */
export function governing(context: Context, from: number, to: number): Governing | null {
  const clause = clauseAround(context, from)
  const reachable = context.markers.filter((marker) => reaches(context.text, marker, from, to))
  const inside = reachable.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const before = inside.findLast((marker) => marker.end <= from)
  const after = inside.find((marker) => marker.start >= to && isPredicate(marker, context.text.slice(to, marker.start)))
  const normal = inside.find(
    ({ stance, end }) =>
      stance === 'normally' && end <= from && (!before || before.start <= end || !/\b(?:and|but)\b/i.test(context.text.slice(end, before.start))),
  )
  const answer = (marker: Marker, as: Governing['as']): Governing => ({ stance: marker.stance, as, marker, also: marker.also })
  const waived = reachable.find(({ stance, start }) => stance === 'not_required' && start >= clause.end)
  if (
    waived &&
    !inside.some(({ stance }) => stance === 'preferred') &&
    /\b(?:but|though|although|however)\W*(?:(?:it|this|that|one)(?: is| are)?|we)?\W*$/i.test(context.text.slice(0, waived.start))
  )
    return answer(waived, 'subject')
  const opening = before?.stance === 'addressed' ? inside.findLast(({ stance, end }) => stance === 'accepted' && end <= from) : undefined
  if (opening) return answer(opening, 'object')
  const soft = inside.findLast(({ stance, end }) => stance === 'preferred' && before && end <= before.start && before.start - end < 25)
  if (soft && before?.stance === 'required' && /ideally|preferably/i.test(context.text.slice(soft.start, soft.end))) return answer(soft, 'object')
  if (before) return before.stance === 'required' && normal ? answer(normal, 'object') : answer(before, 'object')
  const within = inside.findLast(({ start, end, stance }) => start < to && end > from && stance === 'required')
  if (within) return answer(within, 'object')
  if (after) return answer(after, 'subject')
  const later = reachable.find(({ start }) => start >= clause.end)
  if (
    later &&
    /\b(?:they|these|such)\b(?: (?:are|will be|can be|is|too|also|all|very|most|always|certainly|equally|more than|still)){0,3}\W*$/i.test(
      context.text.slice(0, later.start),
    )
  )
    return answer(later, 'subject')
  const leading = reachable.findLast(({ stance, end }) => stance === 'preferred' && end <= clause.start && clause.start - end < 4)
  if (leading) return answer(leading, 'object')
  const contrast = /\b(?:but|although|though|however|whereas|while|otherwise)\W*$/i.test(context.text.slice(0, clause.start))
  const earlier = contrast
    ? undefined
    : reachable.findLast(
        ({ end, stance }) =>
          end <= from &&
          (stance === 'required' || stance === 'normally' || stance === 'accepted' || (stance === 'not_required' && context.text[end] === ':')),
      )
  if (earlier) return answer(earlier, 'object')
  if (context.introMarker) return answer(context.introMarker, 'listed')
  if (context.intro && context.effect === 'funding') return { stance: 'required', as: 'listed', marker: null, also: false }
  if (context.section) return { stance: context.section === 'entry' ? 'required' : 'accepted', as: 'listed', marker: null, also: false }
  return null
}
