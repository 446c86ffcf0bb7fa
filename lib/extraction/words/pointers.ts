import type { FactKind } from '@/lib/domain/fact-kinds'

/** What a sentence that points elsewhere speaks of; the first that fits decides ("help with the cost" is funding, not a fee). */
export const pointedSubjects: readonly (readonly [FactKind, RegExp])[] = [
  ['funding', /\b(?:funding|scholarships?|bursar(?:y|ies)|financial (?:support|help)|help with (?:the |your )?(?:fees?|costs?)|loans?)\b/i],
  ['fee', /\b(?:fees?|costs?|prices?|pricing|charges?)\b/i],
  [
    'eligibility',
    /\b(?:entry (?:requirements?|criteria)|eligib(?:le|ility)(?: criteria| requirements?)?|(?:specific|admissions?|selection|full|detailed) (?:entry )?criteria|who can apply|criteria document|admissions? policy|teacher status)\b/i,
  ],
  ['application_deadline', /\b(?:deadlines?|closing dates?)\b/i],
  ['start', /\b(?:start(?:ing)? dates?|(?:course|session|training|teaching|cohort|delivery) dates?|dates (?:and|of|for)|timetables?|term dates)\b/i],
  ['venue', /\b(?:venues?|locations?|where (?:the )?(?:days|sessions) (?:are|take))\b/i],
  ['module_count', /\b(?:modules? (?:details|information|descriptions?|list)|details of (?:the )?modules?)\b/i],
  ['assessment', /\b(?:assessment (?:details|information|requirements|methods))\b/i],
  ['prior_learning', /\b(?:APL|RPL|APEL|prior learning|credit from earlier study|credit transfer|advanced standing)\b/i],
  ['outcomes_framework', /\b(?:learning outcomes|programme specification)\b/i],
]
