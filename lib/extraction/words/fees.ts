import { meets } from '../matches'

/** Words that make a sum a price of a course. */
export const feeWords =
  /\b(?:fees?|costs?|prices?|priced|tuition|charge(?:s|d)?|pay|pays|payable|invoiced?|invest(?:ment)?|how much|VAT)\b|\b(?:per|a|each|every) (?:delegate|person|participant|place|student|candidate|head|module|unit|\d+ credits?|credit)\b|\bfor the (?:whole |full |entire )?(?:course|programme|award)\b/i

/** Words before a sum, in its clause, that make it something else than the price of this course. */
export const otherSum =
  /\b(?:deposits?|suppl(?:y|ied)(?: cover| teacher| costs?)?|cover\b(?! (?:the|all|your) (?:fee|cost))|salar(?:y|ies)|pay scale|earn(?:s|ing)?|grant(?:s|ed)?\b|bursar(?:y|ies)|scholarships?|studentships?|fund(?:s|ing)? (?:of|worth|up to)|contribut(?:ion|ions|e|es|ing)(?: of)?|subsid(?:y|ies|ised by)|sav(?:e|es|ing|ings)(?: of)?|discount(?: of)?|reduc(?:ed|tion) (?:of|by)|refund(?: of)?|re-?sits?|retak(?:e|es|ing)|re-?submi(?:t|ssion)|re-?assess(?:ment)?|late (?:fee|charge|submission)|extension|administration|admin (?:fee|charge)|(?:re-?)?registration fee|application fee|joining fee|membership|transcript|replacement|instalments?|payments? of|(?:paid|payable|spread|split) (?:over|across)|monthly|books?|travel(?:ling)?|parking|accommodation|hotel|rent|rooms?|lunch(?:es)?|meals|budget|worth|awarded|awards? of|loans?|penalt(?:y|ies)|keep|retain|reimburse[sd]?|repa(?:y|id)|claim(?:ed)? back|forfeit|cancell?ation|withdraw(?:al|s)?|compensat|planner|turnover|first|additional cost|save up|(?:vice-)?chancellor'?s|prize|raised?|pro[- ]rata|a further|another|early[- ]bird|there (?:is|will be|may be) (?:also )?an? (?:\w+ )?(?:charge|fee) of|plus £|top[- ]up)\b[^.;]{0,60}$/i

/** Those of them that only tell who does not get help: "Without a scholarship the fee is". */
export const helpWords =
  /\b(?:grant(?:s|ed)?|bursar(?:y|ies)|scholarships?|fund(?:s|ing)?|subsid(?:y|ies)|discounts?|loans?|lunch(?:es)?|books?|materials)\b/gi

/** Words behind a sum that do the same. */
export const otherSumBehind =
  /^(?:\s?\([^)]{0,25}\))?\s*(?:(?:non-?)?(?:refundable )?deposit|bursar(?:y|ies)|grants?|scholarships?|discount|off\b|(?:per|a|each|every|\/) ?(?:day|week|month|hour|night|pupil|term|child|page|year group)\b|towards\b|of (?:funding|supply|cover)|supply\b|saving|re-?sit|administration|admin\b|registration (?:fee|charge)|charge\b|instalments?|contribution|extra\b|pro rata|refund|salary|allowance|voucher|prize|to (?:spend|schools for|help)|(?:for|per) (?:each |every )?(?:further|extra|subsequent)\b|for (?:each |every )?(?:resit|retake|late|an extension|lunch|books|travel|supply|cover|an? additional|extension|non-attendance)|each way|surcharge)/i

/** A price that was, or that is named only to compare. */
export const pastPrice = /\b(?:was|were|previously|last year|used to be|(?:rose|risen|up) from|instead of|formerly)\b[^.;]{0,25}$/i
export const pastPriceBehind = /^[^.;,]{0,20}\b(?:last year|no longer appl|previously|in previous years)\b/i
export const comparedPrice = /\((?:open|other|previous|standard|normal(?:ly)?|usual(?:ly)?|full price|elsewhere|rrp|was)\b[^)]{0,40}$/i

export const overseasWords =
  /\b(?:overseas|international|non-? ?EU|non-? ?UK|(?:from )?outside (?:of )?(?:the )?(?:UK|EU|Europe|United Kingdom|England)|rest of (?:the )?world|foreign|INT|Int'?l)\b/i
export const homeWords =
  /\b(?:home|(?<!outside (?:of )?(?:the )?)(?<!non-)(?<!non )UK|domestic|England|British|GB|United Kingdom|Republic of Ireland)\b/i
const europeWords = /\b(?<!non-)(?<!non )EU\b/i

/** Whose fee words tell of. EU goes with whichever it stands beside. @example residencyIn('Home/EU') // 'home' */
export function residencyIn(words: string): 'home' | 'overseas' | 'any' | null {
  const [abroad, here] = [meets(words, overseasWords), meets(words, homeWords)]
  if (abroad && here) return 'any'
  if (abroad) return 'overseas'
  return here || europeWords.test(words) ? 'home' : null
}

/** How value added tax stands to a sum; the first that fits. */
export const vatWords: readonly (readonly ['excluded' | 'included' | 'exempt', RegExp])[] = [
  [
    'excluded',
    /\+ ?VAT\b|\badd VAT\b|\bplus (?:20% )?VAT\b|\b(?:ex|excl|exc)\.? ?VAT\b|\bexcluding (?:of )?VAT\b|\bexclusive of VAT\b|\bexcludes? VAT\b|\b(?:net of|before) VAT\b|\bVAT (?:is |will be |to be )?(?:not included|extra|added|charged in addition|on top|excluded|additional|applies|payable in addition|at the (?:standard|current|prevailing) rate)\b|\b(?:(?<!\b(?:not|never|nor) )(?<!n't )subject to|do(?:es)? not include|don't include|doesn't include|not including) (?:the )?VAT\b/i,
  ],
  [
    'exempt',
    /\bVAT[- ]?(?:exempt|free)\b|\bexempt (?:from|for|of) VAT\b|\bno VAT\b|(?:\bnot|n't|\bnor) (?:\w+ ){0,3}VAT\b|\bVAT (?:isn't|is not|won't be|will not be|is never) (?:payable|charged|applicable|due|applied|added)|\bVAT (?:is )?(?:not (?:payable|charged|applicable|due|applied|added)|does not apply|zero)\b|\bzero[- ]rated\b|\boutside the scope of VAT\b|\bwithout VAT\b|\bexempt supply\b/i,
  ],
  ['included', /\binc(?:l(?:uding|usive|udes|\.)?)?\.? ?(?:of )?(?:20% )?VAT\b|\bVAT (?:is )?(?:included|inclusive)\b|\bwith VAT\b|\bVAT inc\b/i],
]

/** To what a price is tied; the first that fits. Group 1 of `credits` is their number. */
export const creditsBasis =
  /\b(?:(?:per|for each|for every|each|every|for|\/) ?(\d{1,3})[- ]?(?:credits?|CATS?\b|cr\b)(?! (?:module|unit|course|award|programme|PG|post|certificate|qualification))|(\d{1,3}) credits\b(?= (?:at|costs?|is|are) £))|\b(?:per|a|each|\/) ?credit\b/i
export const moduleBasis =
  /\b(?:per|a|each|every|for (?:each|every|one|a)|one|single|\/) ?(?:\d{1,2}[- ]credit )?(?:module|unit)\b|\b(?:\d{1,2}[- ]credit )?(?:module|unit) fees?\b|\bfee per (?:module|unit)\b|\bfor each of (?:the )?(?:\w+ )?(?:modules|units)\b/i
export const yearBasis =
  /\b(?:per|a|each|every|\/) ?(?:academic )?(?:year|yr)\b|\bper annum\b|\bp\.?a\.?(?=[\s,).]|$)|\bannual(?:ly)?\b|\byearly\b|\bfor (?:the |one )?(?:first year|one year|whole year|year)\b(?! (?:2|of entry|group))|\bfor (?:one year|year 1|year one)\b/i
export const courseBasis =
  /\bfor (?:the |this |our )?(?:whole |full |entire |complete )?(?:(?:one|two)[- ]year )?(?:course|programme|award|PG ?Cert\w*|qualification|certificate|NASENCO|training|NPQ\w*)\b(?! (?:in|fees))|\b(?:full|whole|total|entire|complete|overall) (?:course|programme|award|tuition|cost|fee|price|PG ?Cert\w*|certificate|qualification)\b|\ball (?:the |of the )?(?:60|sixty)(?: \w+)? credits\b|\b(?:for|the) (?:60|sixty) credits\b|\b(?:in total|altogether|in all)\b|\bfor (?:the|all) (?:two|three|four|[2-4])(?= modules| units|[.,;)]|$)|\b(?:cost|price|fee)s? (?:of|for) (?:the |this |our )?(?:whole |full |entire |complete )?(?:course|programme|award|training|qualification|NASENCO|NPQ\w*|PG ?Cert\w*|national award)\b|\b(?:course|programme) (?:fee|cost|price)\b|\btotal\b/i
export const subjectCosts =
  /\b(?:course|programme|award|training|qualification|NASENCO|NPQ\w*|PG ?Cert\w*|certificate|co-?ordination|SENCOs?)\b[^.;]{0,25}\b(?:costs?|is priced at|will cost|is offered at|is available (?:at|for))\s+(?:just |only |about |around )?$/i
