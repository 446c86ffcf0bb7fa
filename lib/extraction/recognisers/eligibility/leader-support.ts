import { firstMatch } from '../../matches'
import type { Recogniser } from '../../types'
import { employerWords, leaderWords } from '../../words/people'
import { conditionsIn } from './conditions'
import { contextOf } from './context'
import { eligibility } from './finding'

const backing = '(?:support|backing|agreement|consent|permission|approval|endorsement|commitment|sponsorship|authori[sz]ation|recommendation)'
const who = `(?:${leaderWords}|${employerWords}(?! (?:mentor|based|tutor|website|community|improvement|staff|-)))`
const whose =
  "(?:(?:the|your|their|his|her|an?|his or her|full|written|explicit|signed|school|own|current|either|both|organi[sz]ation's|setting's|employing|school's|host|chair of|active|that|this) ){0,5}"
const patterns = [
  [
    'leader_support',
    new RegExp(
      [
        `\\b${backing}(?: in writing| and \\w+){0,2} (?:of|from|by|with) ${whose}${who}`,
        `\\b${whose}${who}(?:'s?)? (?:full |written |active |signed |formal |explicit ){0,2}${backing}\\b`,
        `\\b(?:supported|backed|endorsed|sponsored|approved|recommended|released) (?:fully |in writing )?by ${whose}${who}`,
        `\\b(?:your|their|the) (?:own |current )?${who} (?:(?:or|and) (?:your |their |a )?[\\w ]{1,24} )?(?:(?:must|has|have|needs?|to|should|will|is|are|also|be|willing|happy|agrees?|able|prepared|fully|shall) ){0,5}(?:backs?|supports?|supportive|agrees?|endorses?|approves?|sponsors?|consents?|agreed|support you|behind you)\\b`,
        `\\b(?:get|ask|obtain|persuade) (?:your|their|the) ${who}(?: or [\\w ]{1,24})? to (?:agree|support|back|endorse|sign|approve|confirm)\\b`,
        `\\b(?:have|has|having|with|secure|gain|seek|obtain) (?:secured )?${whose}${who}'s? (?:full |written )?${backing}`,
        '\\b(?:need|have|find|require) (?:an? )?(?:[\\w-]+ )?sponsor\\b',
      ].join('|'),
      'gi',
    ),
  ],
] as const

/** The head confirms something in the course of applying: no further word of demand is needed. */
const confirms = new RegExp(
  `\\b(?:your|the|their|an?|applicant's) ${leaderWords}(?:,? (?:or|and) [\\w ]{1,24})?,?(?: who)?(?: (?:must|will|should|has to|needs to|need to|then|also|is asked to|be asked to|be required to)){0,2} (?:endorse|confirm(?:s|ing)?|ticks?|signs?|fills? in|completes?|countersigns?|agrees?|states?)\\b[^.;]{0,80}\\b(?:support|behind (?:you|them)|application\\b|back(?:ing|s)?\\b|agree(?:s|ment)?|happy)|\\b(?:part|section|page|form) \\w+ (?:is|must be|has to be|to be) (?:for|signed by|completed by|filled in by) (?:your|the) ${leaderWords}|\\b(?:head ?teachers|heads|employers|schools|principals) are (?:also )?(?:asked|required|expected) to (?:approve|support|endorse|confirm|sign|back|agree)\\b`,
  'i',
)

/** "provided your head will let you shadow the post-holder" */
const provided = new RegExp(
  `\\b(?:provided|providing|as long as|so long as|on condition) (?:that )?(?:your|their|the) ${leaderWords}\\b[^.;]{0,30}\\b(?:lets?|allows?|agrees?|supports?|backs?|behind|happy|willing|approves?|endorses?)\\b[^.;]{0,30}`,
  'i',
)
const imperative = /^(?:\W|step \d+\W*|\d+[.)]\s*)*(?:please )?(?:get|ask|obtain|secure|gain|seek) /i

/** The support of the head, senior leaders or governors as a condition of a place. */
export const leaderSupport: Recogniser = {
  name: 'leader-support',
  kinds: ['eligibility'],
  cues: [
    'support*',
    'backing',
    'backs',
    'back',
    'agreement',
    'agree*',
    'consent*',
    'permission',
    'approv*',
    'endors*',
    'commitment',
    'sponsor*',
    'backed',
    'released',
    'recommend*',
    'behind',
    'releas*',
    'happy',
    'provided',
    'providing',
    'long',
    'part',
    'section',
  ],
  find: (sentence, document) => {
    const context = contextOf(sentence, document)
    const found = conditionsIn(context, patterns, (mention, demand, by) => {
      if (demand !== 'required' && demand !== 'normally' && demand !== 'not_required') return false
      return (
        by?.as !== 'subject' ||
        /\b(?:must|required?|essential|needed|necessary|has|have|important)\b/i.test(context.text.slice(mention.from, by.marker?.end))
      )
    })
    if (found.length > 0 || context.isQuestion) return found
    const confirmed = firstMatch(sentence.text, confirms) ?? (context.speaks ? firstMatch(sentence.text, provided) : null)
    if (confirmed) {
      const mention = { rule: 'leader_support' as const, from: confirmed.index, to: confirmed.index + confirmed[0].length }
      return [eligibility(context, mention, { demand: 'required', effect: 'entry' })]
    }
    if (!imperative.test(sentence.text)) return found
    return conditionsIn({ ...context, introMarker: null, section: 'entry', speaks: true }, patterns)
  },
}
