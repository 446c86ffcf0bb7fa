import { meets } from '../../matches'
import { quoteClause, spanIn } from '../../quote'
import { dates } from '../../readers/dates'
import { label, valueAt } from '../../readers/labels'
import { rowOf, wordsOf } from '../../readers/table-rows'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'

type Found = Finding<'application_deadline'>

const deadlineLabel = label(
  "(?:application |applications? |booking |registration |final |enrolment )?(?:closing date|deadline|close(?:s|d)?|closing|due|last date|by)s?(?: (?:for )?(?:all )?(?:applications?|bookings?|registration|enrolment|receipt of applications))?|apply (?:by|before)|(?:last|final) (?:date|day)(?: (?:for|to) (?:applications?|apply|applying|book(?:ings?)?|register|enrol|registration)(?: (?:with|on|for|your) .{2,30})?)?|return (?:forms? )?by|book by|register by|applications? (?:by|before)|application deadline dates?|deadline to apply|(?:when|what)(?:'s| is) (?:the|your) (?:application |booking )?(?:closing date|deadline|cut-?off)(?: (?:date|for (?:applying|applications)))?",
)
const applying =
  '(?:applications?|application forms?|forms?|nominations?|registrations?|bookings?|enrolments?|the list|expressions? of interest|applying|recruitment|places)'
const shuts = new RegExp(
  `\\b${applying}\\b[^.;]{0,130}\\b(?:clos(?:e|es|ed|ing)|due(?: in)?|reach(?:es)?|received|returned|submitted|sent|in|made|booked|completed|deadline(?: is| for)?|open until|accepted until|end)\\b[^.;]{0,40}$`,
  'i',
)
const byDate =
  /\b(?:by|before|no later than|not later than|on or before|until|on|at|is|:|for (?:\w+ ){1,4}is|-)\s*(?:(?:the )?(?:noon|midday|midnight|5pm|4pm|12 noon|9am|close of (?:play|business)|\d{1,2}(?:[.:]\d\d)?\s?[ap]m|end of|first|last)(?: on| of)?,?\s*)?(?:the end of )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*)?(?:the )?$/i
const closing = /\b(?:closing date|deadline|last date|final date|cut[- ]?off(?: date)?)\b[^.;]{0,70}$/i
const doing =
  /\b(?:apply|applying|return|send|submit|e-?mail(?: (?:all|it))?|register|book|complete|upload|post|enrol|nominate)\b[^;!?]{0,110}\b(?:by|before|no later than|not later than|on or before)\s/i
const forms = /\b(?:application|apply|applying|form|place|book|register|registration|enrol|course|programme|nomination)/i
const others =
  /\b(?:bursar(?:y|ies)|scholarships?|funding|funded|grants?|discount|early[- ]bird|assignments?|essays?|portfolio|coursework|work\b(?! (?:in|at|for))|withdraw|refund|cancel|confirm(?:ed|ation)|offers?\b|interviews?|studentships?|PhD|results|feedback|invoice|deposit|payment|pay\b|instalment|no (?:fixed|formal|set) (?:closing|deadline)|ballot|visa|hand[- ]in|draft|report|references? (?:by|are)|survey|finish it|tender|let you know|hear from us|be told|notif\w+|tell you)\b/i
const opened = /\bopen(?:s|ed|ing)?\b(?! until| and (?:will )?clos)[^.;]{0,20}$/i
const taken =
  /\b(?:accept|take|welcome|receive)(?:ing|d)? (?:late )?(?:applications|bookings|registrations|enrolments)\b[^.;]{0,20}\b(?:until|till|up to)\s|\bapplications\b[^.;]{0,20}\b(?:considered|accepted|welcome|taken|received|possible)\b[^.;]{0,12}\b(?:until|till|up to)\s/i
const reward = /\b(?:discount|early[- ]bird|refund|bursar|scholarship|funding|grant|reduced)/i
const applyOver = /\bappl(?:y|ying|ications?)|\bbook(?:ing)?\b|\bregister|\badmission|\bclosing/i
/** "We'll need everything by noon on 8 December", where the sentences before speak of applying. */
const everything =
  /\b(?:(?:need|want|must have|have to have|expect|receive) (?:it all|everything|all (?:of )?(?:this|these|the (?:papers|documents|paperwork))|the lot|your (?:papers|documents|paperwork))|(?:everything|all (?:papers|documents|paperwork)|complete(?:d)? (?:packs?|papers)) (?:must|should|has to|have to|needs? to|is to|are to) (?:reach us|be (?:with us|in|received|here|sent|returned|uploaded)|arrive))\b[^.;]{0,30}$/i
/** A line of a calendar, its date first: "16 October 2026 ..... registration closes". */
const closesBehind =
  /^[\s.:|-]{1,60}(?:the )?(?:(?:\w+ )?(?:registrations?|applications?|bookings?|enrolments?) (?:clos(?:es?|ing)|deadline|ends?\b|must be (?:in|made|received))|(?:closing date|deadline|last (?:day|date)) (?:for|to) (?:all )?(?:appl|regist|book|enrol))/i
/** "BOOKING FORM", and below it "Return to … by 3 June". */
const formAbove = /\b(?:booking|application|registration|nomination|reply) (?:form|slip)\b/i
const onlyDate = /^(?:[^.;]{0,60}\b)?(?:on or before|by|before|no later than|closes? on|closing(?: on)?)\s/i

const finding = (sentence: Sentence, date: string, from: number, to: number): Found => ({
  kind: 'application_deadline',
  value: { date },
  at: quoteClause(sentence, from, to),
  core: spanIn(sentence, from, to),
})

/** Whether the sentence, or the one before it that it goes on from, speaks of money or of other things with a last day. */
function ofSomethingElse(sentence: Sentence, document: ReadDocument, clause: string): boolean {
  if (meets(clause, others)) return true
  const previous = document.sentences[sentence.index - 1]
  const goesOn =
    /^(?:to be considered|these|they|this|it|both|(?:the )?(?:closing date|deadline)s? for (?:those|these|them|that|this|it)(?! (?:course|programme|award|cohort|intake|group)))\b/i.test(
      sentence.text,
    )
  return goesOn && previous?.block === sentence.block && meets(previous.text, others)
}

/** "16 October 2026 | registration closes": the date stands in the cell before. */
function ofRow(sentence: Sentence, document: ReadDocument): Found | null {
  const { block, label: over, text } = sentence
  if (block.type !== 'cell' || over === null || !closesBehind.test(` ${text}`)) return null
  const [first] = rowOf(block, document)
  const [only, ...others] = dates(over)
  if (!first || !only || others.length > 0 || wordsOf(first, document) !== over || over.length - (only.end - only.start) > 12) return null
  const at = { start: first.start, end: first.end }
  return { kind: 'application_deadline', value: { date: only.date }, at: [at, spanIn(sentence, 0, text.length)], core: at }
}

/** The last day for applying, by label or by sentence; never for bursaries, assignments, payment or interviews. */
export const applicationDeadline: Recogniser = {
  name: 'application-deadline',
  kinds: ['application_deadline'],
  cues: ['clos*', 'deadline*', 'by', 'before', 'last', 'later', 'apply*', 'due', 'until', 'cut-off', 'cutoff', 'cut', 'reach', 'final'],
  contextCues: ['clos*', 'deadline*', 'apply', 'by', 'last'],
  find: (sentence, document) => {
    const { text, headings } = sentence
    const inRow = ofRow(sentence, document)
    if (inRow) return [inRow]
    const under = valueAt(sentence, document, deadlineLabel)
    const all = dates(text)
    return all.flatMap(({ date, start, end }) => {
      if (/-(?:spring|summer|autumn|winter)$/.test(date) || /^ (?:starts?|starters|intakes?|cohorts?|entry)\b/i.test(text.slice(end))) return []
      const from =
        Math.max(text.lastIndexOf(';', start), text.lastIndexOf('. ', start), text.lastIndexOf(', and ', start), text.lastIndexOf(', but ', start)) +
        1
      const head = text.slice(from, start)
      if (ofSomethingElse(sentence, document, head) || meets(head, opened) || meets(text.slice(end, end + 50), reward)) return []
      const since = Math.max(under ?? 0, ...all.filter((other) => other.end <= start).map((other) => other.end), from)
      const labelled =
        under !== null &&
        start >= under &&
        (/-\d\d-\d\d$/.test(date) || (start - under < 12 && !/\bfor (?:an? |our |the )?$/i.test(head))) &&
        !/\b(?:open|begin|interview|start(?:s|ing)?\b(?!\)))/i.test(text.slice(since, start))
      const calendar = from === 0 && /^(?:(?:by|on) )?(?:\w+day,? )?$/i.test(head) && closesBehind.test(text.slice(end))
      const told =
        calendar ||
        ((meets(head, byDate) || /\bclos(?:e|es|ed|ing)\s+(?:\w+day,? )?(?:the )?$/i.test(head)) &&
          (meets(head, shuts) ||
            meets(head, taken) ||
            (meets(head, everything) && meets(`${headings[0] ?? ''} ${document.sentences[sentence.index - 1]?.text ?? ''}`, applyOver)) ||
            meets(head, closing) ||
            (meets(head, doing) &&
              (meets(text, forms) ||
                headings.slice(0, 4).some((words) => meets(words, applyOver)) ||
                meets(document.sentences[sentence.index - 1]?.text ?? '', formAbove))) ||
            (meets(headings[0] ?? '', applyOver) && onlyDate.test(head) && !/\b(?:post|appointed|began|started|qualified)\b/i.test(head))))
      // "The cut-off for January is 9 December 2022, and for April 24 March 2023."
      const goesOn = /^,? and for [A-Z][a-z]+,? $/.test(head.trim() === '' ? '' : `, ${head.trim()} `) && meets(text.slice(0, from), closing)
      return labelled || told || goesOn ? [finding(sentence, date, start, end)] : []
    })
  },
}
