import { meets } from '../../matches'
import { quoteClause, spanIn } from '../../quote'
import { quantities } from '../../readers/quantities'
import type { Recogniser } from '../../types'

const span = '(?:(?:working|term[- ]time|term|school|calendar|business|university) )?(?:days?|weeks?)\\b'
const returned =
  /\b(?:feedback|mark(?:s|ed|ing|er|ers)?|return(?:s|ed|ing)?|grade[sd]?|assess(?:ed|ment results)|results?|turnaround|turn-around|hear from|comments? on (?:your )?(?:work|assignments?))\b/i
const work =
  /\b(?:feedback|scripts?|mark(?:s|ed|ing|er|ers)?|assignments?|assessments?|coursework|course work|work|essays?|drafts?|submission|submitted|hand[- ]?in|grades?|results?)\b/i
/** "When do I get my marks back?" */
const asksWhen = /\b(?:when|how (?:soon|long|quickly))\b[^?]{0,60}\b(?:marks?|results?|feedback|grades?|work|assignments?)\b/i
const others =
  /\b(?:evaluation|digest|ethical|survey|application|apply|appeal|complaint|enquir|email|e-mail|query|queries|extension|resit|resubmit|re-?submission|refund|cancel|notice|references?|offer|deposit|invoice|payment|board\b|certificate|transcript|visit|after the (?:window|course)|decision|open[- ]book|to (?:answer|complete|submit|write)|submit(?:ted)? (?:within|by)|hand(?:ed)? in (?:within|by)|before)\b/i

/** How soon work comes back with marks or comments; working days are kept apart from days. */
export const feedbackTime: Recogniser = {
  name: 'feedback-time',
  kinds: ['feedback_time'],
  cues: ['day', 'days', 'week*'],
  find: (sentence, document) => {
    const { text, headings, label } = sentence
    const asked = document.sentences[sentence.index - 1]
    const question = asked && /\?$/.test(asked.text) && meets(asked.text, asksWhen) ? asked.text : ''
    if (!meets(`${label ?? ''} ${text} ${question}`, returned) && !/\bfeedback|marking\b/i.test(headings[0] ?? '')) return []
    return [...quantities(text, span)].flatMap(({ min, max, qualifier, start, end, unit }) => {
      const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf(', and ', start), text.lastIndexOf(', but ', start), 0)
      const clause = text.slice(from, end + 50)
      const value = max ?? min
      if (
        value === null ||
        value > 90 ||
        !Number.isInteger(value) ||
        meets(clause, others) ||
        !meets(`${clause} ${question}`, returned) ||
        !meets(`${clause} ${question}`, work)
      )
        return []
      if (text[start - 1] === '(' && /\b(?:days?|weeks?)\s\($/i.test(text.slice(0, start))) return []
      if (/^\s*(?:a|per|each|every)\s|^\s*(?:after|before) the (?:start|first|course)/i.test(text.slice(end))) return []
      const kind = /week/i.test(unit)
        ? ('week' as const)
        : /working|term|school|business|university/i.test(unit)
          ? ('working_day' as const)
          : ('day' as const)
      return [
        {
          kind: 'feedback_time' as const,
          value: { max: value, unit: kind },
          qualifier: qualifier === 'range' ? ('maximum' as const) : qualifier,
          at: quoteClause(sentence, start, end),
          core: spanIn(sentence, start, end),
        },
      ]
    })
  },
}
