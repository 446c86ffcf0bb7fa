import type { SettingType } from '@/lib/domain/enumerations'
import { meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import type { Recogniser, Sentence } from '../../types'
import { settingTypesIn } from '../eligibility/setting-types'
import { asksApplicants, awardInLaw, isQuestion, obliges, sencoInLaw } from './law-words'

const inLaw =
  /\b(?:by law|in law|the law|became law|legal(?:ly)?|statutor(?:y|ily)|mandatory|compulsory|obliged|regulations?|legislation|governing bod(?:y|ies)|governors|proprietors?)\b/i
const mustGain =
  /\b(?:must|ha(?:s|ve) to|(?:is|are|been|be) (?:required|obliged) to|need(?:s)? to|needs|requires?|(?:got|have) \w+ years to|every new|expects? every|to) (?:\w+ ){0,4}?(?:gain|achieve|attain|complete|hold|obtain|get|have|undertake|ensure|possess)\b|\bneeds the (?:National|NASENCO|SENCO|award)\b/i
const excluded =
  /\b(?:not (?:apply|required|mandatory|compulsory|covered|obliged|statutory|a (?:legal|statutory) requirement)|exempt|except|does not|do not|do(?:es)?n't|nor|outside)\b/i
const barred: ReadonlySet<SettingType> = new Set(['any', 'further_education'])
/** Schools that the law leaves out, named to say so. */
const beyond: ReadonlySet<SettingType> = new Set(['independent_school', 'special_school', 'pupil_referral_unit'])
const funded = /\b(?:fund(?:ed|ing)\b(?! english)|scholarships?|bursar|grant|fee)\b/i

/** "Academies are covered as well", "It binds maintained schools": what the sentence before tells of the law holds there too. */
const extends_ =
  /\b(?:are|is) (?:also |both |all )?(?:covered|included|bound|caught)\b(?! by the (?:fee|price))|^(?:it|this|the (?:law|rule|requirement|duty)|that) (?:also )?(?:binds|applies|covers|includes|extends)\b/i

function settingsIn(sentence: Sentence) {
  const { text } = sentence
  return settingTypesIn(text).flatMap(({ type, from, to }) => {
    const clauseStart = Math.max(text.lastIndexOf(';', from), text.lastIndexOf(' but ', from), 0)
    const next = text.indexOf(';', to)
    const clause = text.slice(clauseStart, next < 0 ? undefined : next)
    if (
      barred.has(type) ||
      meets(text.slice(clauseStart, from), excluded) ||
      (beyond.has(type) && meets(text, excluded)) ||
      /\bnot (?:covered|bound|included)\b|\bgood practice\b|\bask for it\b/i.test(clause)
    )
      return []
    const at = quoteAround(sentence, from, to)
    return [{ kind: 'statutory_scope' as const, value: { setting: type }, at, core: spanIn(sentence, from, to) }]
  })
}

/** In which schools the law wants a SENCO to hold the award, as a document tells it. */
export const statutoryScope: Recogniser = {
  name: 'statutory-scope',
  kinds: ['statutory_scope'],
  cues: ['school', 'schools', 'academies', 'academy', 'nursery', 'mainstream', 'maintained', 'units', 'prus'],
  find: (sentence, document) => {
    const { text } = sentence
    const before = document.sentences[sentence.index - 1]
    if (
      before?.block === sentence.block &&
      meets(text, extends_) &&
      sencoInLaw.test(before.text) &&
      (awardInLaw.test(before.text) || meets(before.text, inLaw))
    )
      return settingsIn(sentence)
    if (isQuestion(text) || meets(text, asksApplicants) || !meets(text, obliges) || /\bmust (?:have|hold) QTS\b/i.test(text)) return []
    const named =
      (sencoInLaw.test(text) || /\bgovern\w+|\bproprietors?\b/i.test(text) || /\bthe law\b/i.test(text)) &&
      (awardInLaw.test(text) || meets(text, inLaw))
    if (!named || !(meets(text, inLaw) || (meets(text, mustGain) && awardInLaw.test(text))) || meets(text.replace(/state[- ]funded/gi, ''), funded))
      return []
    return settingsIn(sentence)
  },
}
