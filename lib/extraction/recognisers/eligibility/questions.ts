import { matches, meets } from '../../matches'
import type { ReadDocument, Recogniser, Sentence } from '../../types'
import { contextOf } from './context'
import { type Eligibility, eligibility, type Mention, mentionsOf } from './finding'
import { plainSenco } from './role-words'
import { settingTypesIn } from './setting-types'
import { statusPatterns } from './teacher-status'

const asksNeed = /\b(?:need|have to|must|required?|necessary|essential|requirement|obliged)\b/i
const asksMay = /\b(?:can|could|may|eligible|accept(?:ed)?|count|suitable|allowed|apply|possible|enough|ok)\b/i
const yes = /^(?:A[.:]? )?(?:yes(?:,? please)?|certainly|of course|absolutely|it does|you do|you can|you may)\b(?!,? but)/i
const no =
  /^(?:A[.:]? )?(?:no\b(?!,? problem)|not at all|not necessarily|i'm afraid not|unfortunately not|sorry,? (?:but )?no|you do not|you don't|it is not|it isn't|not for)/i

const asked = [
  ...statusPatterns,
  ['degree', /\b(?:a|my|first|undergraduate|honours) degree\b/gi] as const,
  ['dbs_check', /\bDBS\b(?: check)?/gi] as const,
  [
    'leader_support',
    /\b(?:my|the|your) (?:head ?teacher|head|principal|school|employer|line manager)(?:'s)? (?:ok\b|okay|permission|agreement|support|approval|backing|consent)/gi,
  ] as const,
]

/** The first sentence after the question that belongs to another breath: its answer. */
function answerTo({ index }: Sentence, { sentences }: ReadDocument): Sentence | null {
  const next = sentences[index + 1]
  if (!next) return null
  return /\?["')]?$/.test(next.text.trim()) ? (sentences[index + 2] ?? null) : next
}

/** Questions of an FAQ with a plain yes or no: "Do I need QTS? Yes." "Do I have to be a SENCO? No." "I hold EYPS. Does it count? I'm afraid not." */
export const questions: Recogniser = {
  name: 'questions',
  kinds: ['eligibility'],
  cues: ['do', 'would', 'can', 'is', 'does', 'must', 'i', 'could', 'am', 'will', 'need'],
  find: (sentence, document) => {
    const { text } = sentence
    const asks = /\?["')]?$/.test(text.trim())
    const before = document.sentences[sentence.index - 1]
    if (!asks || text.length > 220) return []
    const answer = answerTo(sentence, document)
    const says = !answer ? null : meets(answer.text, yes) ? 'yes' : meets(answer.text, no) ? 'no' : null
    if (!says || !answer) return []
    const demand: Eligibility['demand'] | null = asksNeed.test(text)
      ? says === 'yes'
        ? 'required'
        : 'not_required'
      : asksMay.test(text)
        ? says === 'yes'
          ? 'accepted'
          : /^\W*(?:A[.:]? )?no,? but\b/i.test(answer.text)
            ? null
            : 'not_accepted'
        : null
    if (!demand) return []
    // "I hold EYPS. Does it count?": what it is stands in the sentence before.
    const points = /\b(?:it|this|that|these)\b/i.test(text) || /^(?:Q[.:]? ?)?I\b/.test(before?.text ?? '')
    const subject = points && before?.block === sentence.block ? before : sentence
    const context = contextOf(subject, document)
    const statuses = mentionsOf<Eligibility['rule']>(context.text, asked)
    const [senco] = matches(context.text, plainSenco)
    const ofSenco =
      statuses.length === 0 &&
      senco &&
      demand.endsWith('required') &&
      /\bbe(?:ing)? (?:an? |the |already |currently |in post as |employed as |working as )/i.test(context.text)
    const places =
      statuses.length === 0 && !senco && demand !== 'required' && demand !== 'not_required'
        ? settingTypesIn(context.text).map(({ type, from, to }) => ({ rule: 'setting_type' as const, from, to, detail: type }))
        : []
    const mentions: readonly Mention[] =
      places.length > 0 ? places : ofSenco ? [{ rule: 'in_post_senco' as const, from: senco.index, to: senco.index + senco[0].length }] : statuses
    const whole = { start: subject.start, end: answer.end }
    const negated = /\b(?:without|not|no|if i am an? (?:un|non))\b|n't\b/i.test(context.text)
    if (negated && senco && says === 'yes' && statuses.length === 0) {
      const mention = { rule: 'in_post_senco' as const, from: senco.index, to: senco.index + senco[0].length }
      return [{ ...eligibility(context, mention, { demand: 'not_required', strength: 1 }), at: whole }]
    }
    return negated ? [] : mentions.map((mention) => ({ ...eligibility(context, mention, { demand, strength: 1 }), at: whole }))
  },
}
