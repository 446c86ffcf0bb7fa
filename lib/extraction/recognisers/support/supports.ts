import { firstMatch, meets } from '../../matches'
import { quoteOf, spanOf } from '../../quote'
import type { AnyFinding, Recogniser } from '../../types'
import { notSupport, supportWords, yours } from '../../words/support'

const topics =
  /^(?:day|session|conference|week|module|unit) \d|\b(?:content|topics|syllabus|what (?:will|you will) (?:you|i)? ?(?:study|learn|cover)|learning outcomes|event content)\b/i

const asksForTutor = /\b(?:get|have|be given|assigned) (?:a|my own|an?) (?:personal |named )?tutor\b[^?]{0,30}\?$/i

/** What helps participants through: tutors, mentors, peers, platforms, libraries. Not what they learn or do for pupils. */
export const supports: Recogniser = {
  name: 'supports',
  kinds: ['support'],
  cues: [
    'tutor',
    'friend',
    'buddy',
    'acts',
    'acting',
    'borrowing',
    'visiting',
    'you',
    'yes',
    'tutors',
    'tutoring',
    'tuition',
    'supervisor',
    'mentor',
    'mentors',
    'mentoring',
    'coach',
    'coaching',
    'network',
    'networking',
    'networks',
    'peer',
    'peers',
    'forum',
    'forums',
    'board',
    'boards',
    'visit',
    'visits',
    'vle',
    'virtual',
    'moodle',
    'blackboard',
    'canvas',
    'brightspace',
    'platform',
    'learning',
    'resources',
    'online',
    'electronic',
    'webinars',
    'webinar',
    'workshop',
    'workshops',
    'tutorial',
    'tutorials',
    'formative',
    'feedback',
    'draft',
    'drafts',
    'library',
    'libraries',
    'librarian',
    'facilities',
    'technical',
    'helpdesk',
    'help',
    'pastoral',
    'wellbeing',
    'counselling',
    'disability',
    'dyslexia',
    'group',
    'groups',
    'community',
    'facebook',
    'whatsapp',
    'sets',
    'set',
    'study',
    'skills',
    'ebooks',
    'borrow',
    'boards',
    'twilights',
    'disabilities',
    'difficulty',
    'e',
  ],
  find: (sentence, document) => {
    const { text } = sentence
    if (sentence.block.type === 'heading' || topics.test(sentence.headings[0] ?? '') || topics.test(sentence.leadIn ?? '')) return []
    const asked = document.sentences[sentence.index - 1]
    if (asked && meets(asked.text, asksForTutor) && /^(?:A[.:] )?(?:yes|you (?:do|will)|certainly|of course)\b/i.test(text))
      return [
        {
          kind: 'support',
          value: { type: 'personal_tutor' },
          at: [sentence, asked].map(({ start, end }) => ({ start, end })),
          core: { start: sentence.start, end: sentence.end },
        },
      ]
    if (notSupport.test(text) && !yours.test(text)) return []
    return supportWords.flatMap(([type, pattern]): readonly AnyFinding[] => {
      const found = firstMatch(text, pattern)
      if (
        !found ||
        (type === 'visits' && /\breleas\w+/i.test(text)) ||
        (notSupport.test(text.slice(Math.max(0, found.index - 40), found.index + found[0].length + 30)) && type !== 'disability')
      )
        return []
      return [{ kind: 'support', value: { type }, at: quoteOf(sentence, found), core: spanOf(sentence, found) }]
    })
  },
}
