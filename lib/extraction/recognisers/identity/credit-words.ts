import { number } from '../../readers/numbers'

const kinds =
  '(?:CATS?|ECTS|UK|academic|university|credit|transferable|M|M-?level|level[ -]7|level seven|FHEQ|masters?(?: degree)?|post-? ?graduate|PG ?Cert)'
/** A number of credits in running text: "60 credits", "sixty Masters-level credits", "60 level 7 (Masters level) credits", "60 CATS points". */
export const creditsSource = `\\b(${number})[ -]?(?:(?:${kinds}'?s?'?(?:[ -]level)?)[ -]){0,3}(?:\\((?:masters?|master's|M|level 7)(?:[ -]level)?\\) )?(?:credits?\\b(?: points)?|CATS?\\b(?: points| credits)?|points at (?:M|masters?|master's|level 7)\\b)`

/** Credits that a student brings along instead of earning them here. */
export const broughtAlong =
  /\b(?:up to|maximum of|max\.?) [^.;]{0,30}credits?\b|\b(?:APL|RPL|AP\(E\)L|APEL|APCL|prior|previous(?:ly)?|earlier|existing|exempt(?:ion|ed)?|credit transfer|import(?:ed)?|already|elsewhere|another (?:university|institution|provider)|other (?:universities|institutions|providers))\b/i
/** Credits of something else that is named with them. */
export const ofAnother =
  /\b(?:dissertation|PG ?Dip(?:loma)?|postgraduate diploma|UCAS|tariff|full (?:MA|masters?|master's)|undergraduate|autism|dyslexia|SpLD|mentoring|coaching|TESOL|counselling|mathematics|phonics|foundation degree|PGCE|QTS\b[^.]{0,20}PGCE)\b/i
