import { firstMatch, matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { number, numberOf } from '../../readers/numbers'
import type { Finding, Recogniser, Sentence } from '../../types'

type Found = Finding<'attendance_rule'>

const percentage = /\b(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per ?cent\b)/gi
/** Being there, of the participant; "the examiner praised attendance of 97%" is none. */
const presence =
  /\b(?:be at|been (?:to|at)|attend(?:s|ed|ing|ance)?|present\b|participat(?:e|es|ed|ion)|tak(?:e|en|ing) part|of (?:the |all |all the |our )?(?:taught|contact|training|teaching|study|face[- ]to[- ]face|timetabled) (?:days|sessions|time|hours)|engage(?:s|d|ment)?|complet(?:e|es|ed|ion) (?:of )?(?:at least )?\d|absen(?:t|ce|ces)|miss(?:es|ed)?)\b/i
const notPresence =
  /\b(?:pass(?:ed)? (?:mark|rate)|mark of|pass rate|satisf|survey|respond|rated|scored?|discount|off\b|saving|deposit|fees?\b|retention|past (?:cohorts?|years?)|last year|enrol|of our (?:students|participants|graduates)|of (?:participants|students|delegates|sencos) (?:said|say|felt|agreed|would|rated|found|pass|complet|attend)|weight(?:ing|ed)?|achieve[sd]? (?:an? )?(?:average|rate)|online|of (?:the )?(?:assessment|marks?|grade|content is)|employment|world-leading)/i
const below = /\b(?:below|less than|under|fewer than|lower than)\s+$/i
const most =
  /\b(?:miss(?:es|ed|ing)?|absent (?:for|from)|absences? of)\b[^.;]{0,20}\b(?:more than|over|no more than|up to|a maximum of|only|maximum)\b/i
const missedOf = new RegExp(
  `\\bmiss(?:es|ed|ing)?\\s+(?:no |not )?(?:more than )?(?:a maximum of |up to )?(${number}) (?:\\w+ ){0,2}(?:out )?of (?:the |these |our )*(${number})\\b`,
  'i',
)
const bracketDays = new RegExp(
  `^[^.;(]{0,60}\\((?:i\\.?e\\.?,? |at least |or )?(${number})(?:\\s?(?:-|to|or|out of|of)\\s?(?:the )?(${number}))? (?:taught |full |whole )?(?:days|sessions)\\)`,
  'i',
)
const daysOf = new RegExp(
  `\\b(?:attend(?:ed|ance)?(?: (?:at|of|on|for))?|present (?:for|at|on|during)|come to|be there (?:for|on|at)|there (?:for|on|at)|be with us (?:for|on)|be at|participate in|take part in|complete)\\s+(?:at least |a minimum of |no fewer than |not fewer than |no less than |not less than |any )?(${number}) (?:(?:\\w+ ){0,2}(?:days|sessions|saturdays|seminars|workshops|events) )?(?:out )?of (?:the |these |those |all |our )*(${number})\\b`,
  'i',
)
const leastDays = new RegExp(
  `\\b(?:must|need(?:s|ed)? to|required to|have to|has to|expected to|should)\\b[^.;]{0,40}\\b(?:attend(?:ed)?|present (?:for|at|on)|be at|be there for|come to)\\s+(at least|a minimum of|no fewer than|no less than|not less than|all)\\s+(?:of )?(?:the )?(${number})\\b(?!-?(?:fifths|quarters|thirds|tenths))(?:[\\w -]{0,30})\\b(?:days|sessions|saturdays|seminars|workshops)\\b|\\b(?:present (?:for|at|on)|minimum attendance(?: is| of|:)?)\\s+(at least |a minimum of |)(${number}) (?:\\w+ ){0,2}(?:days|sessions)\\b`,
  'i',
)
const fewer = new RegExp(
  `\\b(?:(?:fall|falls|drop|drops|slip|slips)(?:s|ing)? (?:below|under)|(?:attend(?:s|ed|ing)?|complete[sd]?|come to|been (?:to|at|present (?:at|for|on))) (?:fewer|less) than|fewer than|(?:attend(?:s|ed|ing)?) (?:below|under))\\s+(${number}) (?:of (?:the |these |our )?(?:(?:${number}) )?)?(?:[\\w-]+ ){0,2}(?:days|sessions|saturdays|fridays|thursdays|seminars|workshops|events|meetings)\\b`,
  'i',
)
/** "All seven days". */
const counted = new RegExp(
  `\\b(?:all|each of the|every one of the) (?:of the )?(${number}) (?:[\\w-]+ ){0,2}(?:days|sessions|saturdays|workshops|seminars)`,
  'i',
)
const full =
  /\b(?:full attendance|attendance (?:at|on|of|for) (?:all|every|each)(?: of)?(?: (?:the|our|these))?[\w -]{0,40}?(?:days?|sessions?|elements?|parts?|events?|workshops?|seminars?|modules?)|attendance is (?:compulsory|mandatory|required|essential|obligatory)|(?:must|need to|required to|have to|expected to|should|are to|asked to|will)\s+(?:be able to |aim to )?attend (?:all|every|each)\b[\w ,-]{0,40}?(?:days?|sessions?|elements?|events?|workshops?|seminars?|course)|(?:all|every) [\w -]{0,30}?(?:days?|sessions?) (?:must be attended|(?:is|are) (?:compulsory|mandatory|obligatory)))\b/i
const fullForced =
  /\b(?:required|compulsory|mandatory|must|essential|expected|need|obligatory|have to|has to|condition|should|necessary|important)\b/i
const fractions: readonly (readonly [RegExp, number])[] = [
  [/\btwo[- ]thirds\b/i, 67],
  [/\bthree[- ]quarters\b/i, 75],
  [/\bfour[- ]fifths\b/i, 80],
  [/\bnine[- ]tenths\b/i, 90],
]

const finding = (sentence: Sentence, from: number, to: number, value: Found['value'], rest: Partial<Found> = {}): Found => ({
  kind: 'attendance_rule',
  value,
  qualifier: 'minimum',
  at: quoteAround(sentence, from, to),
  core: spanIn(sentence, from, to),
  ...rest,
})

function* percentages(sentence: Sentence): Generator<Found> {
  const { text, headings, label } = sentence
  const about = meets(text, presence) || /\battendance\b/i.test(`${label ?? ''} ${headings[0] ?? ''}`)
  if (!about) return
  for (const found of matches(text, percentage)) {
    const value = Number(found[1])
    const end = found.index + found[0].length
    const near = text.slice(Math.max(0, found.index - 70), end + 70)
    if (value < 40 || value > 100 || meets(near, notPresence) || !meets(`${near} ${label ?? ''} ${headings[0] ?? ''}`, presence)) continue
    const [, low, high] = bracketDays.exec(text.slice(end)) ?? []
    const [minDays, maxDays] = [numberOf(low ?? ''), numberOf(high ?? '')]
    const days = { ...(minDays && { minDays }), ...(maxDays && { maxDays }) }
    const implied = meets(text.slice(Math.max(0, found.index - 20), found.index), below)
    yield finding(
      sentence,
      found.index,
      end,
      { minPercent: value, ...days },
      {
        ...(value === 100 && { qualifier: 'exact' }),
        ...(implied && { standing: 'implied', workings: `Less than ${value}% has consequences, so at least ${value}% is asked for.` }),
      },
    )
  }
}

function* counts(sentence: Sentence): Generator<Found> {
  const { text } = sentence
  const ofAll = firstMatch(text, daysOf)
  const [minDays, maxDays] = [numberOf(ofAll?.[1] ?? ''), numberOf(ofAll?.[2] ?? '')]
  if (ofAll && minDays !== null && maxDays !== null && minDays <= maxDays) {
    yield finding(sentence, ofAll.index, ofAll.index + ofAll[0].length, { minDays })
    return
  }
  const out = /\battendance\b/i.test(text) ? firstMatch(text, outOf) : null
  const [fewest, all] = [numberOf(out?.[1] ?? ''), numberOf(out?.[2] ?? '')]
  if (out && fewest !== null && all !== null && fewest < all) {
    yield finding(sentence, out.index, out.index + out[0].length, { minDays: fewest })
    return
  }
  const some = firstMatch(text, someOf)
  const ofThem = numberOf(some?.[1] ?? '')
  if (some && ofThem !== null) {
    yield finding(sentence, some.index, some.index + some[0].length, { minDays: ofThem })
    return
  }
  const least = firstMatch(text, leastDays)
  const value = numberOf(least?.[2] ?? least?.[4] ?? '')
  if (least && value !== null) {
    yield finding(sentence, least.index, least.index + least[0].length, { minDays: value }, least[1] === 'all' ? { qualifier: 'exact' } : {})
  }
}

/** "You have to be present at six of the live days to pass." */
const someOf = new RegExp(
  `\\b(?:must|need(?:s)? to|required to|have to|has to|expected to)\\b[^.;]{0,30}\\b(?:attend|be (?:present (?:at|on|for)|at|there (?:for|on)))\\s+(?:at least )?(${number}) of (?:the|these|our) (?:[\\w-]+ ){0,2}(?:days|sessions|meetings|seminars|workshops)\\b`,
  'i',
)
/** "Attendance requirement: 6 out of 7 days" */
const outOf = new RegExp(`\\b(${number}) out of (?:the |a possible )?(${number}) (?:[\\w-]+ ){0,2}(?:days|sessions|meetings)\\b`, 'i')
/** "No more than one of the eight days may be missed." */
const mayBeMissed = new RegExp(
  `\\b(?:no more than|not more than|at most|up to|a maximum of|only) (${number}) (?:\\w+ ){0,2}(?:out )?of (?:the |these |our )*(${number})\\b[^.;]{0,30}\\b(?:may|can|might) be missed\\b`,
  'i',
)
/** "No one who has missed more than two of the eight": six at least. */
function* missed(sentence: Sentence): Generator<Found> {
  const found = firstMatch(sentence.text, missedOf) ?? firstMatch(sentence.text, mayBeMissed)
  const [may, all] = [numberOf(found?.[1] ?? ''), numberOf(found?.[2] ?? '')]
  if (!found || may === null || all === null || may >= all) return
  yield finding(
    sentence,
    found.index,
    found.index + found[0].length,
    { minDays: all - may },
    {
      standing: 'implied',
      workings: `${may} of ${all} may be missed, so ${all - may} have to be attended.`,
    },
  )
}

function* others(sentence: Sentence): Generator<Found> {
  const { text } = sentence
  const under = firstMatch(text, fewer)
  const least = numberOf(under?.[1] ?? '')
  if (under && least !== null && meets(text.replace(/\b(?:fall|drop|slip)s? below\b/i, 'attend'), presence) && least >= 3) {
    yield finding(
      sentence,
      under.index,
      under.index + under[0].length,
      { minDays: least },
      { standing: 'implied', workings: `Fewer than ${least} have consequences, so ${least} are asked for.` },
    )
    return
  }
  const whole = firstMatch(text, full)
  if (whole && meets(text, fullForced) && !/\b(?:not (?:compulsory|required|mandatory|obligatory)|optional|unless)\b/i.test(text)) {
    const all = numberOf(firstMatch(whole[0], counted)?.[1] ?? '')
    if (all !== null) {
      yield finding(sentence, whole.index, whole.index + whole[0].length, { minDays: all }, { qualifier: 'exact' })
      return
    }
    yield finding(
      sentence,
      whole.index,
      whole.index + whole[0].length,
      { minPercent: 100 },
      {
        qualifier: 'exact',
        standing: 'implied',
        workings: 'Attendance at everything is 100%.',
      },
    )
    return
  }
  for (const [pattern, minPercent] of fractions) {
    const found = firstMatch(text, pattern)
    if (found && meets(text.replace(/\bcom(?:es?|ing) to\b/i, 'attend'), presence) && !meets(text, notPresence)) {
      yield finding(
        sentence,
        found.index,
        found.index + found[0].length,
        { minPercent },
        {
          standing: 'implied',
          workings: `${found[0]} is about ${minPercent}%.`,
        },
      )
    }
  }
}

/** How much of the course one has to be present for: a share, a number of days or sessions, or everything. */
export const attendanceRule: Recogniser = {
  name: 'attendance-rule',
  kinds: ['attendance_rule'],
  cues: [
    'attend*',
    'present',
    'participat*',
    'engage*',
    'absen*',
    'miss*',
    'come',
    'comes',
    'there',
    'part',
    'below',
    'fewer',
    'days',
    'sessions',
    'hours',
    'missed',
  ],
  contextCues: ['attendance'],
  find: (sentence) => {
    if (meets(sentence.text, most) || meets(sentence.text, mayBeMissed)) return [...missed(sentence)]
    const shares = [...percentages(sentence)]
    if (shares.length > 0) return shares
    const days = [...counts(sentence)]
    return days.length > 0 ? days : [...others(sentence)]
  },
}
