import { firstMatch, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { type DayCount, dayCounts } from '../../readers/day-counts'
import { quantities } from '../../readers/quantities'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'
import { releaseOf, speaksOfRelease } from './release-sentence'

const advised =
  /\b(?:recommend(?:s|ed|ation)?|advis(?:e|es|ed|able)|suggest(?:s|ed)?|encourage[sd]?|ask(?:s|ed)? (?:heads|head ?teachers|schools|employers|that|for|you|your)|(?:is|are) asked|hope|would (?:benefit|help|like|hope)|ideally|urge[sd]?|should|may wish|helpful|desirable|preferabl[ey]|useful|beneficial|consider)\b/i
const demanded =
  /\b(?:must|required?|requires|requirement|has to|have to|need(?:s|ed)? to|will need|needs|condition|compulsory|mandatory|essential|obliged|expect(?:s|ed)?|will (?:release|let|allow|give|grant|be (?:released|given|granted|allowed))|commit(?:s|ted)?|guarantee[sd]?|undertakes?|agree(?:s|d)? to|sign(?:s|ed)? (?:to say|an? (?:form|agreement|undertaking))|entitled)\b/i
const condition = /\b(?:condition of|must be|(?:is|are) (?:required|compulsory)|required to)\b/i
const further =
  /\b(?:further|additional(?:ly)?|extra|in addition|on top|over and above|as well as|besides|beyond|another|aside from|apart from|other than)\b/i
/** "These do not include the training days." */
const notIncluded =
  /^(?:these|this|they|it)\b[^.;]{0,25}\b(?:(?:do|does) ?(?:not|n't) include|(?:is|are) (?:additional|in addition|on top)|(?:come|comes) on top)/i
const plus = /(?:\+|\bplus)\s*(?:at least |a minimum of |up to |about )?$/i
const anecdote = /\b(?:gave|given me|was given|were given|managed|have given|found (?:me|him|her))\b/i
const perTime = /^'?s?\s*(?:\w+ ){0,2}(?:a|per|each|every|for each|for every) (?:week|month|term|half[- ]term|module|unit|assignment|fortnight)/i

/** "Agreement to seven days out of school, plus what we suggest is …": the advice is of what comes after. */
const otherAdvice = /[,;] ?(?:plus|and|as well as|but) (?:what |that )?(?:we|which we)\b.*$/i
const asked = /^(?:you|applicants|candidates|participants|delegates|we)(?:'ll| will)? (?:also |will |each )?(?:need|must|require)\b/i
/** Advice never becomes a rule: with words of advice, or none of demand, it is a recommendation. */
function forceOf(sentence: Sentence, end: number, next: string): 'required' | 'recommended' {
  const text = `${sentence.text.slice(0, end)}${sentence.text.slice(end).replace(otherAdvice, '')}`
  if (meets(text, condition)) return meets(text.replace(/\bshould\b/gi, ''), advised) ? 'recommended' : 'required'
  if (meets(text, advised)) return 'recommended'
  if (meets(text, demanded)) return 'required'
  if (asked.test(sentence.leadIn ?? '') || asked.test(sentence.headings[0] ?? '')) return 'required'
  return meets(next, demanded) && /^(?:this|it|these)\b/i.test(next) ? 'required' : 'recommended'
}

function finding(sentence: Sentence, count: DayCount, next: string, same: boolean): Finding<'release_days'> {
  const beside = notIncluded.test(next)
  return {
    kind: 'release_days',
    value: {
      min: count.min,
      max: count.max,
      force: forceOf(sentence, count.end, next),
      additional:
        !same && (beside || /\bmore\b/i.test(count.words) || meets(sentence.text, further) || meets(sentence.text.slice(0, count.start), plus)),
    },
    qualifier: count.qualifier,
    ...(count.workings && { standing: 'implied', workings: count.workings }),
    at: quoteAround(sentence, count.start, count.end),
    core: spanIn(sentence, count.start, count.end),
  }
}

const fewMore = /\b(?:and|plus|as well as)(?: for)?\s(?:[\w ]{0,24}\s)?$/i
/** "… for the eight teaching days and for not less than four more, for reading": the word "days" is said once. */
function asMany(sentence: Sentence, told: readonly Finding<'release_days'>[]): readonly Finding<'release_days'>[] {
  const [first] = told
  if (!first || told.length > 1) return []
  return [...quantities(sentence.text, '(?:more|further|others)\\b(?! than| days)')].flatMap((count) =>
    meets(sentence.text.slice(0, count.start), fewMore) && /\bdays\b/i.test(sentence.text.slice(0, count.start))
      ? [
          {
            ...finding(sentence, { ...count, words: '', form: 'days' as const }, '', false),
            value: { min: count.min, max: count.max, force: first.value.force, additional: true },
          },
        ]
      : [],
  )
}

const regularly =
  /\b(?:half an? day|half[- ]days?|a morning|an afternoon|(?:a|one|1) day|(?:two|2) days|an hour|(?:two|three|2|3) hours)\b[^.;]{0,12}? (?:a|each|every|per) (?:week|fortnight|month|half[- ]term|term)\b/i
/** "Half a day a fortnight": time given again and again has no number of days. */
function regular(sentence: Sentence): readonly Finding<'release_days'>[] {
  const { text } = sentence
  const found = firstMatch(text, regularly)
  if (
    !found ||
    text.endsWith('?') ||
    /^(?:all |every |the )?SENCOs? (?:should|must|needs?|ought)\b/i.test(text) ||
    !(speaksOfRelease(text) || asksFor.test(text))
  )
    return []
  const [start, end] = [found.index, found.index + found[0].length]
  const said = finding(sentence, { min: null, max: null, qualifier: 'exact', start, end, words: '', form: 'days' }, '', false)
  return /\b(?:in all|altogether|in total|days? (?:over|in) the year)\b/i.test(text) ? [] : [said]
}
const asksFor =
  /\b(?:suggest|recommend|advise|encourage|ask(?:ing)?|urge)\w*\b[^.;]{0,60}\b(?:half|day|morning|afternoon|hours?)\b[^.;]{0,60}\b(?:on top|besides|extra|for (?:study|reading|tasks|the (?:work|tasks|assignments?|portfolio)|your (?:work|tasks|assignments?|portfolio)))\b/i

const asksRelease = /\b(?:release|let (?:me|us|you|them) out|time off|cover)\b[^?]{0,40}\?$/i
const yes = /,? (?:yes|certainly|they do|it does)\b|^yes\b/i
/** "Do schools have to release me? For the two conference days, yes." */
function answered(sentence: Sentence, { sentences }: ReadDocument): readonly Finding<'release_days'>[] {
  const question = sentences[sentence.index - 1]
  if (!question || !meets(question.text, asksRelease) || !meets(sentence.text, yes)) return []
  const forced = /\b(?:have to|must|need|required|obliged)\b/i.test(question.text)
  const [count] = dayCounts(sentence.text)
  if (!count) return []
  const said = finding(sentence, count, '', true)
  return [
    {
      ...said,
      value: { ...said.value, force: forced ? 'required' : 'recommended' },
      at: [
        { start: sentence.start, end: sentence.end },
        { start: question.start, end: question.end },
      ],
    },
  ]
}

/** Days away from class that an employer gives or is asked to give; whether on top of the attended days, and whether as advice or as a condition. */
export const releaseDays: Recogniser = {
  name: 'release-days',
  kinds: ['release_days'],
  cues: ['day*', 'morning', 'afternoon', 'half', 'hours', 'hour'],
  find: (sentence, document) => {
    const { text } = sentence
    const next = document.sentences[sentence.index + 1]
    const following = next?.block === sentence.block ? next.text : ''
    const told = dayCounts(text).flatMap((count) => {
      if (meets(text.slice(Math.max(0, count.start - 60), count.end + 20).replace(/;.*$/, ''), anecdote)) return []
      const released = releaseOf(text, count)
      if (released !== null && perTime.test(text.slice(count.end))) return []
      return released === null ? [] : [finding(sentence, count, following, released === 'same')]
    })
    const more = [...told, ...asMany(sentence, told), ...answered(sentence, document)]
    return more.length > 0 ? more : regular(sentence)
  },
}
