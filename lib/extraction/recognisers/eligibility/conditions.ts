import { meets } from '../../matches'
import { applicantWords } from '../../words/people'
import { type Context, type Governing, governing, isLawAt } from './context'
import { type Eligibility, eligibility, type Mention, mentionsOf, type Pattern } from './finding'

const applicant = new RegExp(
  `(?<![A-Za-z])(?:${applicantWords}|SEND?COs?|your|applications?|offers?|places?|to (?:apply|enrol|join|take|undertake|be|gain|receive|achieve|access|complete)|entry|admission)(?![A-Za-z])`,
  'i',
)
const onCondition = /\b(?:any|anyone|anybody|who|whose|with|if|provided|where|as long as|so long as|having|that|once|when)\b[^.;]{0,90}$/i
const negation =
  /\b(?:without|lack(?:s|ing)?|(?:do|does|did|is|are)(?: not|n't)|not|no)\s?(?:(?:yet|currently|already|have|having|hold|be|been|an?|the|any|full) ?){0,3}\W?$/i
const aspiring = /\baspir\w+|\bnot (?:yet |currently |already )?(?:an? |the |in )?(?:SEND?CO|in post)|\bwho are not (?:an? )?SEND?CO/i

const verb =
  /\b(?:is|are|was|were|will|would|can|could|may|has|have|had|do|does|provides?|offers?|includes?|enables?|develops?|explores?|takes?|you|we|our|it)\b/i

/** What is the subject itself can only be asked for: "the support of the head is essential". */
const isAsked =
  /\b(?:required?|requirement|essential|necessary|needed|mandatory|compulsory|prerequisite|must be (?:obtained|secured|given|provided|in place|confirmed)|needs? to be|expected)\b/i

/** "Anyone with QTS who is working in a school", as an answer to who may come. */
const peopleFirst = /^(?:anyone|anybody|any|all|those|teachers|people|applicants|candidates) (?:\w+ )?(?:with|who|working|in|holding)\b/i

/** Whether a sentence of a list or of a section on entry names its condition without a verb of demand. */
const isListed = ({ intro, section, sentence, text }: Context, from: number): boolean =>
  text.length < 320 &&
  (intro !== null ||
    sentence.block.type === 'item' ||
    sentence.label !== null ||
    !/[.!?]["')\]]?$/.test(text.trim()) ||
    from < 20 ||
    (section !== null && peopleFirst.test(text)) ||
    !meets(text, verb))

/** What a condition of work, support or study is: mostly something asked. Null when the words around it ask for nothing. */
export function conditionDemand(context: Context, { from, to }: Pick<Mention, 'from' | 'to'>, by: Governing | null): Eligibility['demand'] | null {
  const before = context.text.slice(0, from)
  if (!by || context.isQuestion || isLawAt(context, from)) return null
  if (meets(before.slice(-40), negation) && by.stance !== 'not_required') return by.stance === 'not_accepted' ? 'required' : null
  const gap = by.marker ? (by.as === 'subject' ? by.marker.start - to : from - by.marker.end) : 0
  if (by.as === 'subject' && context.introMarker && by.stance !== 'not_required')
    return isListed(context, from) ? listed({ ...by, stance: context.introMarker.stance }) : null
  if (by.as === 'listed') return isListed(context, from) ? listed(by) : null
  switch (by.stance) {
    case 'required':
    case 'normally':
      return gap <= 190 &&
        ((by.as === 'object' && (context.section !== null || by.marker?.only || meets(context.text.slice(0, to).slice(-260), applicant))) ||
          (by.as === 'subject' && meets(context.text.slice(by.marker?.start, (by.marker?.end ?? 0) + 14), isAsked)))
        ? by.stance
        : null
    case 'accepted':
    case 'may_be_accepted':
    case 'given':
      return by.as === 'object' && meets(context.text.slice(by.marker?.end ?? 0, from), onCondition) ? 'required' : null
    case 'preferred':
    case 'may_be_required':
    case 'not_required':
      return gap <= 90 ? by.stance : null
    default:
      return null
  }
}

const listed = ({ stance }: Governing): Eligibility['demand'] | null =>
  stance === 'accepted' || stance === 'addressed' || stance === 'given' || stance === 'may_be_accepted' ? 'required' : stance

/** "must be a SENCO or have the agreement of the head to …": the condition stands for the post. */
const orElse = /\bSEND?CO\b[^.;]{0,40},? or (?:(?:else|otherwise|alternatively) )?(?:have|has|having|be|being|with|obtain|secure)\b[^.;]{0,24}$/i

/** Findings of one sentence from patterns of conditions, each with what the words around it demand. */
export function conditionsIn<R extends Eligibility['rule']>(
  context: Context,
  patterns: readonly Pattern<R>[],
  accept: (mention: Mention<R>, demand: Eligibility['demand'], by: Governing | null) => boolean = () => true,
) {
  if (!context.speaks || context.isQuestion) return []
  return mentionsOf(context.text, patterns).flatMap((mention) => {
    const by = governing(context, mention.from, mention.to)
    const demand = conditionDemand(context, mention, by)
    if (!demand || !accept(mention, demand, by)) return []
    const ofAspiring =
      context.audience ?? (by?.stance === 'accepted' && meets(context.text.slice(0, mention.from), aspiring) ? 'aspiring_senco' : null)
    const said = demand === 'required' && meets(context.text.slice(0, mention.from), orElse) ? 'any_of' : demand
    return [eligibility(context, mention, { demand: said, audience: ofAspiring, ...(demand === 'normally' && { qualifier: 'typical' as const }) })]
  })
}
