import type { FactValue } from '@/lib/domain/fact-kinds'
import { firstMatch, matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { label, valueAt } from '../../readers/labels'
import type { Finding, Recogniser, Sentence } from '../../types'

type Item = FactValue<'fee_includes'>['item']
type Found = Finding<'fee_includes'>

const items: readonly (readonly [Item, RegExp])[] = [
  [
    'tutor_support',
    /\b(?:tutor(?:ial)?s?(?: support| visits?)?|tuition|supervision|academic support|tutoring|mentor(?:ing)?|coach(?:ing)?|one-to-one support)\b(?! fees?)/gi,
  ],
  ['registration', /\b(?:registration|enrolment)\b(?! (?:form|fee of|page))/gi],
  [
    'virtual_learning',
    /\b(?:virtual learning(?: environment| platform)?|VLE|(?:on-?line|digital|e-?)\s?learning (?:platform|environment|space|portal)|learning (?:platform|environment)|Moodle|Canvas|Blackboard|(?:PebblePad|Mahara)(?: licence)?|online (?:platform|portal|resources?|materials|learning|forum)|e-?learning)\b/gi,
  ],
  [
    'materials',
    /\b(?:(?:course|training|learning|teaching|study|all|printed|digital) ?(?:course )?(?:materials?|resources|books?|texts?|handbooks?|packs?)|materials|(?:text|hand|note|course|set)[- ]?books?|handouts?|course papers|folders?|stationery|books\b|course pack)\b/gi,
  ],
  [
    'assessment',
    /\b(?:assessment(?:s)?(?: of| fees?|,|$|\.| and)|assessment|marking|moderation|examination|accreditation|certification|certificates?|(?:assignments?|work) marked)\b(?! of attendance)/gi,
  ],
  ['library', /\blibrar(?:y|ies)\b/gi],
  [
    'catering',
    /\b(?:lunch(?:es)?|refreshments?|catering|meals?|tea and \w+|coffee|buffet|food|breakfast|dinner|full board|board(?= and lodging))\b/gi,
  ],
  ['accommodation', /\b(?:accommodation|lodging|hotel|overnight stay|bed and breakfast)\b/gi],
]
const price =
  '(?:(?:course |tuition |programme |full |total |module )?(?:fees?|prices?|costs?|charges?)(?: of the (?:course|programme))?|£[\\d,.]+[^.;]{0,30}?|investment)'
const says = new RegExp(
  `(?:\\b|(?=£))${price}\\b[^.;]{0,40}?\\b(?:includ(?:e|es|ing)|covers?|covering|inclusive of|pays for|buys|takes in)\\b|\\b(?:this|it|that|which)\\b[^.;]{0,25}?\\s(?:also )?(?:includes?|covers|buys|pays for)\\b|\\bincluded (?:in|within) the (?:\\w+ ){0,2}(?:fee|price|cost)s?\\b|\\bcovered by the (?:fee|price)s?\\b|^(?:all |this |it |that )?includes\\b|\\b(?:that's|that is|which is) everything:|\\b(?:for (?:that|this),? you (?:get|receive))\\b|\\bthe price of (?:the lot|everything|the (?:whole )?package)\\b|\\bnothing (?:extra|more|further|else) to pay for\\b|\\bno (?:extra|additional|further|separate) (?:charge|cost|fee)s? (?:is made )?for\\b|\\b(?:is|are) on us\\b|\\b(?:is|are) (?:all )?(?:included|covered(?= ?[.;,]|$)|free of charge|in the (?:price|fee|cost)s?)\\b`,
  'i',
)
const behind =
  /\b(?:everything|the lot|package):|\b(?:to pay|charges?|costs?|fees?) for\b|\byou (?:get|receive)\b|\b(?:includ(?:e|es|ing)|covers?|covering|inclusive of|pays for|buys|takes in)\b/i
const provided =
  /\b(?:lunch(?:es)?|refreshments?|catering|buffet|meals?|tea and \w+|coffee)\b[^.;]{0,40}\b(?:provided|included|served|free|laid on|supplied)\b/i
const denied =
  /\b(?:(?:not|never)\b[^.;]{0,15}\b(?:includ|provid|cover)|\w+n't (?:\w+ ){0,2}(?:includ|provid|cover)|exclud(?:es?|ing)|excluding|not included|bring (?:your|a)|own (?:lunch|books|accommodation)|extra charge|additional cost|at (?:extra|additional) cost)/i
const cut = /\b(?:but not|excluding|except|not including|does not|do not|but does)\b|;/i
const priceOver = /\b(?:fees?|costs?|prices?|paying|how much|charges?|invest)\b/i
const includedLabel = label(
  "(?:what(?:'s| is) (?:included|covered)(?: (?:in|by) the (?:fee|price|cost)s?)?|what (?:the|your) (?:fee|price) (?:covers|includes|pays for)|(?:fee|price) covers|(?:the )?(?:course |tuition )?(?:fees?|price|cost) (?:includes?|covers?)|included(?: in the (?:fee|price|cost)s?)?|includes|inclusions|price includes)",
)
const getLabel = label(
  "what (?:you|do you|will you|you will|you'll)(?: also)? (?:get|receive)(?: for your money)?|(?:either way,? )?you(?:'ll)? (?:also )?get|(?:the )?(?:package|your place|your place includes)",
)
const leads = /\b(?:fees?|prices?|costs?)\b[^.;]{0,40}\b(?:includes?|covers?|including|inclusive of)\W*$/i

function found(sentence: Sentence, from: number, to: number, wanted?: readonly Item[]): readonly Found[] {
  const text = sentence.text.slice(0, to)
  return items.flatMap(([item, pattern]) => {
    if (wanted && !wanted.includes(item)) return []
    const match = matches(text.slice(from), pattern)[0]
    if (!match) return []
    const [start, end] = [from + match.index, from + match.index + match[0].length]
    return [{ kind: 'fee_includes' as const, value: { item }, at: quoteAround(sentence, start, end), core: spanIn(sentence, start, end) }]
  })
}

/** What the price pays for besides teaching: only where the words say so, never what is merely on offer or left out. */
export const feeIncludes: Recogniser = {
  name: 'fee-includes',
  kinds: ['fee_includes'],
  cues: [
    'include*',
    'including',
    'covers',
    'cover',
    'covering',
    'included',
    'inclusive',
    'covered',
    'buys',
    'lunch*',
    'refreshment*',
    'buffet',
    'catering',
    'meals',
    'pays',
    'free',
    'tea',
    'coffee',
    'registration',
    'tuition',
    'materials',
    'everything',
    'lot',
    'nothing',
    'price',
    'takes',
    'us',
  ],
  contextCues: ['included', 'covered', 'includes', 'include', 'get', 'receive', 'package', 'covers'],
  find: (sentence, document) => {
    const { text, headings, leadIn, block } = sentence
    if (meets(text, denied) && !meets(text, cut)) return []
    const stop = firstMatch(text, cut)?.index ?? text.length
    const asked = document.sentences[sentence.index - 1]
    const under = valueAt(sentence, document, includedLabel) ?? (asked?.block === block && meets(asked.text, includedLabel.whole) ? 0 : null)
    if (under !== null || (block.type === 'item' && meets(leadIn ?? '', leads))) return found(sentence, under ?? 0, stop)
    if (valueAt(sentence, document, getLabel) !== null) return found(sentence, 0, stop, ['catering', 'accommodation', 'registration'])
    const statement = firstMatch(text, says)
    const previous = document.sentences[sentence.index - 1]
    const priced =
      meets(`${sentence.label ?? ''} ${headings.slice(0, 2).join(' ')} ${text}`, priceOver) ||
      (previous?.block === block && /£\d/.test(previous.text))
    if (statement && priced && statement.index < stop) {
      const start = firstMatch(text.slice(statement.index), behind)
      const after =
        start && !/\b(?:included|covered|in the (?:price|fee|cost))\b/i.test(statement[0]) ? statement.index + start.index + start[0].length : 0
      return found(sentence, after, stop)
    }
    return meets(text, provided) && !/\b(?:break|time|until|bring|available to buy|can be bought|purchase|stops? for)\b/i.test(text)
      ? found(sentence, 0, stop, ['catering'])
      : []
  },
}
