import type { SettingType } from '@/lib/domain/enumerations'
import { matches, meets } from '../../matches'
import type { ReadDocument, Recogniser, Sentence } from '../../types'
import { type Context, clauseAround, contextOf, type Governing, governing, isLawAt } from './context'
import { type Eligibility, eligibility } from './finding'

const aCollege = /\ba college\b/gi

const kinds: readonly (readonly [SettingType, RegExp])[] = [
  [
    'any',
    /\b(?:any|all) (?:kinds?|types?|sorts?|sectors?|phases?) of (?:\w+ )?(?:schools?|settings?|education|provision)\b|\b(?:any|all) (?:educational |school |education )?(?:settings?|phases?(?: and (?:types|settings|sectors))?|sectors)\b|\b(?:wide |full |whole |broad )?range of (?:different )?(?:educational |education |school )?(?:settings|contexts|provision)\b|\bany (?:type of )?(?:school|setting)\b|\bwhat(?:ever)? (?:sort|kind|type)s? of (?:school|setting)\b/gi,
  ],
  [
    'nursery_school',
    /\b(?:maintained )?nursery (?:schools?|settings?)\b|\bearly years\b(?=,? (?:and |or )?(?:[\w-]+,? (?:and |or )?){0,4}(?:settings?|schools)\b)|(?<!\b(?:schools?|colleges?)(?:,| or| and| ?\/) (?:\w+ (?:or |and )?)?)(?:\bnurser(?:y|ies)\b|\bearly years (?:settings?|providers?|sector|provision)\b)/gi,
  ],
  [
    'special_school',
    /\bspecial(?:ist)? (?:schools?|academies|settings?|provisions?)\b|\bspecial(?= (?:and|or|&) \w+ schools?\b)|(?<=\b(?:primary|secondary|mainstream|nursery|infant|junior|independent)(?:,| and| or| &|, and)? )special\b/gi,
  ],
  ['independent_school', /\b(?:independent|private|fee-paying)(?= (?:(?:or|and) \w+ )?(?:\w+ )?(?:schools?|sector|settings?)\b)|\bindependents\b/gi],
  ['pupil_referral_unit', /\bPRUs?\b|\bpupil referral units?\b|\balternative provision(?:s| settings?| academ(?:y|ies))?\b/gi],
  ['free_school', /\bfree schools?\b/gi],
  [
    'further_education',
    /\b(?:FE|further education|sixth[- ]form|post[- ]?16|16-19|FE and HE)(?: (?:\w+ )?(?:colleges?|sector|settings?|providers?|institutions?|organi[sz]ations?))?\b|\bcolleges\b/gi,
  ],
  [
    'mainstream_school',
    /\b(?:maintained )?mainstream(?:,? (?!and\b|or\b)[\w-]+){0,2} (?:schools?|settings?|sector)\b|\bmaintained mainstream\b|\bmainstream\b(?=[,.;]|$| and| or)/gi,
  ],
  ['academy', /(?<!multi[- ])\b[Aa]cademies\b|(?<!multi[- ])(?<![A-Z][a-z]{1,24} )\b[Aa]cademy\b(?! Trusts?)/g],
  [
    'maintained_school',
    /\b(?:maintained|state(?:-funded|-maintained| funded)?|publicly funded) (?:(?:primary|secondary|and|or) ){0,3}(?:schools?|settings?|sector)\b/gi,
  ],
]

/** A kind of setting and where a text names it. */
interface Named {
  readonly type: SettingType
  readonly from: number
  readonly to: number
}

/** Kinds of school or setting that a text names, in order; "any" for words such as "all settings". Offsets within the text. */
export function settingTypesIn(text: string): readonly Named[] {
  const named: Named[] = []
  for (const [type, pattern] of kinds) {
    for (const found of matches(text, pattern)) {
      const [from, to] = [found.index, found.index + found[0].length]
      if (!named.some((other) => from < other.to && other.from < to)) named.push({ type, from, to })
    }
  }
  return named.toSorted((one, other) => one.from - other.from)
}

/** Words that make the place one where applicants come from. */
const from = /\b(?:applications? from|from|in|within|of|for|to|by|across|at|including|working in|employed (?:in|by)|based in)\b[^.;]{0,140}$/i
const people =
  /\b(?:SEND?COs?|teachers?|staff|colleagues|applicants?|applications?|candidates|leaders|professionals|practitioners|those|you|anyone|delegates|participants|people|schools?|individuals)\b/i
const unrelated =
  /\b(?:visits? to|placement|partner schools?|network of|experience (?:of|in)|taught (?:in|at)|held (?:in|at)|delivered (?:in|at)|sessions? in|tutors?|governors|deliver|enabl\w+|support (?:pupils|children)|duty|duties|discount|fees?|£|prices?|costs?|release|cover)\b/i

/** Kinds that say more than "a school" when applicants must work in one. */
const specific: ReadonlySet<SettingType> = new Set([
  'mainstream_school',
  'maintained_school',
  'academy',
  'free_school',
  'special_school',
  'independent_school',
  'pupil_referral_unit',
])
const worksIn = /\b(?:work(?:ing|s)?|employed|teach(?:ing)?|post|position|based|role) (?:as [^.;,]{1,30} )?(?:in|at|within|by)\b[^.;]{0,120}$/i
const toApplicant = /\b(?:applicants?|candidates?|you|participants?|teachers|to (?:apply|join|be eligible))\b/i

const peopleFirst =
  /^(?:all |any |both |other )?(?:SEND?COs?|teachers|staff|colleagues|leaders|professionals|practitioners|applicants|those|people|anyone)\b/i

/** Then the schools are those that the law binds. */
const obliged = /\b(?:mandatory|statutory|compulsory|legal(?:ly)?|the law|by law|obliged|must (?:gain|achieve|complete|hold|have))\b/i

function demandOf(context: Context, { from: start, type }: Named, by: Governing): Eligibility['demand'] | null {
  const { text, effect, section, intro } = context
  const before = text.slice(0, start)
  const gap = by.marker && by.as === 'object' ? text.slice(by.marker.end, start) : ''
  if (meets(gap, unrelated) || gap.length > 200 || meets(text.slice(clauseAround(context, start).start, clauseAround(context, start).end), obliged))
    return null
  if (type === 'any' && by.as !== 'subject' && /^any/i.test(text.slice(start)) && (by.stance === 'required' || by.as === 'listed')) return 'accepted'
  switch (by.stance) {
    case 'accepted':
    case 'not_accepted':
    case 'may_be_accepted':
    case 'preferred':
      if ((!meets(text, people) && type !== 'any') || !(by.as === 'subject' || meets(before, from) || by.as === 'listed')) return null
      if (by.as === 'listed' && text.length > 260) return null
      return by.stance
    case 'required':
      if (effect === 'funding' && (intro !== null || by.as === 'listed' || by.as === 'object')) return 'accepted'
      if (by.as === 'listed' && meets(text, people) && (section === 'audience' || (peopleFirst.test(text) && !meets(before, worksIn))))
        return 'accepted'
      return (specific.has(type) || (type === 'nursery_school' && /^(?:maintained nursery|nursery school)/i.test(text.slice(start)))) &&
        meets(before, worksIn) &&
        (section !== null || meets(before, toApplicant) || by.as === 'listed')
        ? 'required'
        : null
    default:
      return null
  }
}

const asksOfPlace =
  /^(?:if you(?:'re| are| work| teach)\b|(?:are you |do you )?(?:currently )?(?:work(?:ing)?|teach(?:ing)?|based|employed|from|in)\b[^.;]{0,20}\b(?:in|at|an?|the)\b[^.;]{3,120}\?)/i

/** "If you are from an independent school you cannot have funding. You are still welcome": what the next sentence says holds for these schools. */
function answeredNext(context: Context, { sentences }: ReadDocument): Eligibility['demand'] | null {
  const next = sentences[context.sentence.index + 1]
  if (!asksOfPlace.test(context.text) || !next || !/^(?:you|this|they|yes|no problem)\b/i.test(next.text)) return null
  return /\b(?:welcome|(?:can|may) (?:still |also )?(?:apply|join|take part|attend|come|enrol|do it)|eligible|yes)\b/i.test(next.text) &&
    !/\bnot\b/i.test(next.text)
    ? 'accepted'
    : null
}

/** What the rules demand of these schools, not what the course opens to them. */
const bound = /\b(?:are|is) (?:all |also |both )?(?:caught|bound|covered by the (?:law|rules|regulations))\b/i

function find(sentence: Sentence, document: ReadDocument) {
  const context = contextOf(sentence, document)
  if (meets(context.text, bound)) return []
  const asks = asksOfPlace.test(sentence.text)
  if ((context.isQuestion && !asks) || !(context.speaks || asks)) return []
  const named = settingTypesIn(context.text).filter((item) => !isLawAt(context, item.from))
  const next = named.length > 0 ? answeredNext(context, document) : null
  // "a college" beside "an independent school" is one of further education.
  const college = next
    ? matches(context.text, aCollege).map((at) => ({
        type: 'further_education' as const,
        from: at.index,
        to: at.index + at[0].length,
      }))
    : []
  const read = [...named, ...college].flatMap((item) => {
    const by = governing(context, item.from, item.to)
    const demand = next ?? (by && demandOf(context, item, by))
    return demand ? [{ item, demand }] : []
  })
  // One works in one kind of school: several that are asked for are alternatives.
  const several = read.filter(({ demand }) => demand === 'required').length > 1
  if (context.isQuestion && !next) return []
  return read.map(({ item: { type, from, to }, demand }) =>
    eligibility(
      context,
      { rule: 'setting_type', from, to, detail: type },
      { demand: demand === 'required' && several ? 'any_of' : demand, ...(next && { effect: 'entry' as const }) },
    ),
  )
}

/** Kinds of school or setting from which the course takes people. */
export const settingTypes: Recogniser = {
  name: 'setting-types',
  kinds: ['eligibility'],
  cues: [
    'school',
    'schools',
    'setting',
    'settings',
    'nursery',
    'nurseries',
    'academies',
    'academy',
    'pru',
    'prus',
    'fe',
    'colleges',
    'college',
    'independents',
    'sector',
    'sectors',
    'mainstream',
    'sixth',
    'units',
    'unit',
    'provision',
    'phases',
    'phase',
    'special',
  ],
  find,
}
