import { matches, meets } from '../../matches'
import type { ReadDocument, Recogniser, Sentence } from '../../types'
import { contextOf } from './context'
import { type Eligibility, eligibility, type Mention, mentionsOf } from './finding'
import { plainSenco } from './role-words'
import { settingTypesIn } from './setting-types'
import { statusPatterns } from './teacher-status'

const asksNeed = /\b(?:need|have to|must|required?|necessary|essential|requirement|obliged)\b/i
const asksMay = /\b(?:can|could|may|eligible|accept(?:ed)?|count|suitable|allowed|apply|possible|enough|ok)\b/i
const asksHarm =
  /\b(?:matter|(?:a|any) (?:problem|barrier|difficulty|difference|obstacle|bar)|rule (?:me|us) out|(?:stop|prevent|exclude|disqualify|count against) (?:me|us))\b/i
const yes = /^(?:A[.:]? )?(?:yes(?:,? please)?|certainly|of course|absolutely|it does|you do|you can|you may|you are|they are)\b(?!,? but)/i
const no =
  /^(?:A[.:]? )?(?:no\b(?!,? problem)|not at all|not necessarily|i'm afraid not|unfortunately not|sorry,? (?:but )?no|you do not|you don't|it is not|it isn't|not for)/i

/** "Not to us", "That's fine": what one asks about does no harm. */
const noHarm =
  /^(?:A[.:]? )?(?:no\b|not (?:at all|to us|in the least|a bit|really|for us)|that(?:'s| is) (?:fine|no problem|ok)|it (?:does not|doesn't|isn't|is not)|none\b)/i
const maybe =
  /^(?:A[.:]? )?(?:possibly|perhaps|maybe|sometimes|it depends|that depends|it may be possible|in (?:some|certain|exceptional) (?:cases|circumstances)|quite possibly)\b/i
const mostly = /^(?:A[.:]? )?(?:normally|usually|generally|ordinarily|typically|in most cases|as a rule)\b[,:]?(?: yes)?\b/i
/** "Ditto special schools": what was said holds for these too. */
const likewise = /^(?:ditto|the same (?:goes|is true|applies) (?:for|to|of)|likewise|(?:nor|neither) (?:does it|for|if)|and (?:so|the same))\b/i

const asked = [
  ...statusPatterns,
  ['degree', /\b(?:a|my|first|undergraduate|honours) degree\b/gi] as const,
  ['dbs_check', /\bDBS\b(?: check)?/gi] as const,
  [
    'leader_support',
    /\b(?:my|the|your) (?:head ?teacher|head|principal|school|employer|line manager)(?:'s)? (?:ok\b|okay|permission|agreement|support|approval|backing|consent)/gi,
  ] as const,
]

/** "An independent school / a college / a PRU": a college beside other kinds of school is one of further education. */
const withCollege = (text: string) => {
  const named = settingTypesIn(text)
  const [college] = named.length > 0 ? matches(text, /\b(?:an? |the )college\b/gi) : []
  return college ? [...named, { type: 'further_education' as const, from: college.index, to: college.index + college[0].length }] : named
}

/** What the law asks of schools is no rule of the course. */
const lawWords = /\b(?:by law|the law|legal(?:ly)?|compulsory|mandatory|statutory|regulations?|does it apply|requirement appl\w*)\b/i

/** The first sentence after the question that belongs to another breath: its answer. */
function answerTo({ index }: Sentence, { sentences }: ReadDocument): Sentence | null {
  const next = sentences[index + 1]
  if (!next) return null
  return /\?["')]?$/.test(next.text.trim()) ? (sentences[index + 2] ?? null) : next
}

/** What an answer makes of what a question asks about; null when it answers something else. */
function demandOf(question: string, answer: string): Eligibility['demand'] | null {
  if (meets(question, asksHarm)) return meets(answer, noHarm) ? 'accepted' : null
  const says = meets(answer, yes) ? 'yes' : meets(answer, no) ? 'no' : meets(answer, maybe) ? 'maybe' : meets(answer, mostly) ? 'mostly' : null
  if (says === null) return null
  if (meets(question, asksNeed)) return says === 'yes' ? 'required' : says === 'no' ? 'not_required' : says === 'mostly' ? 'normally' : null
  if (!meets(question, asksMay)) return null
  if (says === 'yes' || says === 'mostly') return 'accepted'
  if (says === 'maybe') return 'may_be_accepted'
  return /^\W*(?:A[.:]? )?no,? but\b/i.test(answer) ? null : 'not_accepted'
}

const notYet = /\b(?:am|'m|are|is) not (?:yet |currently |actually )?(?:an? |the |in post as an? )?\S+|\bnot (?:an? )?\S+ yet\b/i

/** The sentence behind the answer that names further settings: "Ditto special schools and PRUs." */
function alsoNamed(answer: Sentence, { sentences }: ReadDocument): Sentence | null {
  const next = sentences[answer.index + 1]
  return next?.block === answer.block && meets(next.text, likewise) ? next : null
}

/** Questions of an FAQ with a plain yes or no: "Do I need QTS? Yes." "Do I have to be a SENCO? No." "I hold EYPS. Does it count? I'm afraid not." */
export const questions: Recogniser = {
  name: 'questions',
  kinds: ['eligibility'],
  cues: ['do', 'would', 'can', 'is', 'does', 'must', 'i', 'could', 'am', 'will', 'need', 'matter', 'would'],
  find: (sentence, document) => {
    const { text } = sentence
    const asks = /\?["')]?$/.test(text.trim())
    const before = document.sentences[sentence.index - 1]
    if (!asks || text.length > 220) return []
    const answer = answerTo(sentence, document)
    const ofLaw = answer && (meets(text, lawWords) || (meets(answer.text, no) && meets(answer.text, lawWords)))
    const demand = answer && !ofLaw ? demandOf(text, answer.text) : null
    if (!demand || !answer) return []
    // "I hold EYPS. Does it count?": what it is stands in the sentence before.
    const points = /\b(?:it|this|that|these)\b/i.test(text) || /^(?:Q[.:]? ?)?I\b/.test(before?.text ?? '')
    const subject = points && before?.block === sentence.block ? before : sentence
    const context = contextOf(subject, document)
    const listed = demand === 'required' ? mentionsOf<Eligibility['rule']>(answer.text, statusPatterns) : []
    // "Do I need QTS? Yes - QTS or QTLS.": the answer lists what is enough, and is read as its own sentence.
    if (listed.length > 1) return []
    const statuses = mentionsOf<Eligibility['rule']>(context.text, asked)
    const [senco] = matches(context.text, plainSenco)
    const mayBe = demand === 'may_be_accepted' || demand === 'accepted'
    const ofSenco =
      statuses.length === 0 &&
      senco &&
      demand.endsWith('required') &&
      /\bbe(?:ing)? (?:an? |the |already |currently |in post as |employed as |working as )/i.test(context.text)
    const places =
      statuses.length === 0 && !senco && (mayBe || demand === 'not_accepted')
        ? withCollege(context.text).map(({ type, from, to }) => ({ rule: 'setting_type' as const, from, to, detail: type }))
        : []
    const mentions: readonly Mention[] =
      places.length > 0 ? places : ofSenco ? [{ rule: 'in_post_senco' as const, from: senco.index, to: senco.index + senco[0].length }] : statuses
    const whole = { start: subject.start, end: answer.end }
    // "I'm not a SENCO yet. Can I come?"
    if (demand === 'may_be_accepted' && statuses.length === 0 && senco && meets(context.text, notYet)) {
      const mention = { rule: 'aspiring_senco' as const, from: senco.index, to: senco.index + senco[0].length }
      return [{ ...eligibility(context, mention, { demand, strength: 1 }), at: whole }]
    }
    if (places.length > 0 && demand === 'accepted') {
      const also = alsoNamed(answer, document)
      const findings = settingTypesIn(also?.text ?? '').map(({ type, from, to }) =>
        eligibility(
          contextOf(also ?? sentence, document),
          { rule: 'setting_type', from, to, detail: type },
          { demand, effect: 'entry', strength: 1 },
        ),
      )
      return [...places.map((mention) => ({ ...eligibility(context, mention, { demand, strength: 1 }), at: whole })), ...findings]
    }
    const says = demand === 'accepted' || demand === 'required'
    const negated = /\b(?:without|not|no|if i am an? (?:un|non))\b|n't\b/i.test(context.text)
    if (negated && senco && says && statuses.length === 0) {
      const mention = { rule: 'in_post_senco' as const, from: senco.index, to: senco.index + senco[0].length }
      return [{ ...eligibility(context, mention, { demand: 'not_required', strength: 1 }), at: whole }]
    }
    return negated
      ? []
      : mentions.map((mention) => ({
          ...eligibility(context, mention, { demand, strength: 1, ...(demand === 'normally' && { qualifier: 'typical' as const }) }),
          at: whole,
        }))
  },
}
