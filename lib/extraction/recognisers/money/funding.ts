import type { FactValue } from '@/lib/domain/fact-kinds'
import { firstMatch, matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import type { Finding, Recogniser, Sentence } from '../../types'
import { closedFunding, fundingSources, fundingTypes, ifSome, openFunding, otherFunding, selfFund, selfFundDenied } from '../../words/funding'

type Found = Finding<'funding'>
type Value = FactValue<'funding'>

const pieces = /(?:(?!,? but |; ).)+/g
const pointer =
  /\b(?:see|visit|find out|details|information|read|look at|go to|please refer)\b[^.;]{0,60}\b(?:page|website|link|guide|section|below|overleaf|more)\b/i
const heading = /^[A-Z][^.!?]{0,60}\??$/
const toSchools = /\btowards (?:the )?(?:supply|cover|release)/i
/** "If you do not get a scholarship" offers none. */
const without = /\b(?:not|n't|without|unable|unsuccessful|fail\w*|instead of)\b[^.;]{0,60}$/i
/** The answer of an FAQ to whether there is help. */
const denies =
  /^(?:A[.:] )?(?:no\b(?!,? but)|not (?:from|at|any|currently|now|since)|sorry|unfortunately|i'm afraid (?:not|there)|none\b|there (?:is|are) (?:no|none))/i
/** "schools with many pupils on free school meals": which schools get help. */
const ofPupils = /\bpupils (?:who are )?(?:on|eligible for|entitled to|receiving|with) (?:free school meals|pupil premium)\b/i
const shut = /\b(?:close[ds]?|end(?:ed|s)?)\b/i

function finding(sentence: Sentence, status: Value['status'], from: number, to: number): Found {
  const near = sentence.text.slice(Math.max(0, from - 60), to + 60)
  const type =
    status === 'self_fund_possible'
      ? undefined
      : (fundingTypes.find(([, pattern]) => meets(sentence.text.slice(from, to), pattern)) ??
          fundingTypes.find(([, pattern]) => meets(near, pattern)))?.[0]
  const source = status === 'self_fund_possible' ? undefined : (fundingSources.exec(sentence.text.slice(from, to)) ?? fundingSources.exec(near))?.[0]
  return {
    kind: 'funding',
    value: { status, ...(type && { type }), ...(source && { source }) },
    at: quoteAround(sentence, from, to),
    core: spanIn(sentence, from, to),
  }
}

function withoutHelp(text: string, open: RegExpExecArray): boolean {
  const word = open.index + Math.max(0, open[0].search(/fund|grant|scholar|bursar|subsid/i))
  return meets(text.slice(0, word), without)
}

/** What one part of a sentence says of help: "grants have ended, but the council may offer a bursary" says two things. */
function* helpIn(sentence: Sentence, piece: string, at: number, own: number | null): Generator<Found> {
  const gone = firstMatch(piece, closedFunding)
  if (gone) {
    yield finding(sentence, 'closed', at + gone.index, at + gone.index + gone[0].length)
    return
  }
  const open = openFunding.exec(piece)
  if (!open || (meets(piece, pointer) && !/\bavailable\b/i.test(piece)) || shut.test(open[0]) || withoutHelp(piece, open)) return
  const [from, to] = [at + open.index, at + open.index + open[0].length]
  if (own !== null && from >= own && to <= own + 20) return
  yield finding(sentence, ifSome.test(sentence.text) ? 'conditional' : 'available', from, to)
}

/** Help with the price of this course: closed, to be had, to be had by some; and whether one may pay for oneself. */
export const funding: Recogniser = {
  name: 'funding',
  kinds: ['funding'],
  cues: [
    'fund*',
    'sponsor*',
    'free',
    'grant*',
    'scholarship*',
    'bursar*',
    'part-bursary',
    'self-fund*',
    'selffund*',
    'self',
    'yourself',
    'themselves',
    'subsid*',
    'pay',
    'pays',
    'paying',
    'payable',
    'paid',
    'meet',
    'meets',
    'help',
    'financial',
    'personally',
    'contribut*',
    'aside',
    'oneself',
    'privately',
  ],
  contextCues: ['funding', 'grant', 'grants', 'scholarships', 'bursaries', 'financial', 'scholarship', 'bursary'],
  find: (sentence, document) => {
    const { text, block } = sentence
    const found: Found[] = []
    // Help with the NPQ is none with the award that came before it.
    if (document.kind === 'nasenco_course' && /\bNPQ\w*/.test(text) && !/\bNASENCO\b|\bNational (?:SENCO )?Award\b|\bself[- ]?fund/i.test(text))
      return []
    const asked = document.sentences[sentence.index - 1]
    if (
      asked &&
      /\b(?:funding|grants?|scholarships?|bursar(?:y|ies)|financial (?:help|support))\b[^?]{0,60}\?$/i.test(asked.text) &&
      denies.test(text)
    )
      return [{ ...finding(sentence, 'closed', 0, text.length), at: { start: asked.start, end: sentence.end } }]
    const own = selfFund.exec(text)
    if (own && !selfFundDenied.test(text) && !(block.type === 'heading' && text.length < 40)) {
      found.push(finding(sentence, 'self_fund_possible', own.index, own.index + own[0].length))
    }
    if (
      meets(text.replace(ofPupils, ''), otherFunding) ||
      meets(text.replace(/\bfee\b[^;]*$/, ''), toSchools) ||
      (heading.test(text) && block.type === 'heading' && !/\b(?:covers?|pays?|meets?|is|are|have|has)\b/.test(text))
    )
      return found
    if (/\?$/.test(text)) return found
    for (const { index, 0: piece } of matches(text, pieces)) found.push(...helpIn(sentence, piece, index, own?.index ?? null))
    return found
  },
}
