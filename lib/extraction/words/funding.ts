/** Kinds of help, by their words. */
export const fundingTypes: readonly (readonly ['scholarship' | 'bursary' | 'grant' | 'funded_place', RegExp])[] = [
  ['scholarship', /\bscholarships?\b/i],
  ['bursary', /\b(?:part-?)?bursar(?:y|ies)\b/i],
  ['grant', /\bgrants?\b(?! (?:your|you|a|the|access|permission|release)\b)/i],
  [
    'funded_place',
    /\b(?:(?:fully|part|part(?:ially|ly)|government|DfE|nationally|TDA|NCTL)[- ]*(?:and fully )?)?funded (?:training )?places?\b|\bfully[- ]funded\b/i,
  ],
]

/** Who gives it, as printed. */
export const fundingSources =
  /\b(?:Department for Education|DfE|DfES|DCSF|TDA|Training and Development Agency(?: for Schools)?|Teaching Agency|NCTL|National College(?: for Teaching and Leadership)?|(?:local )?authorit(?:y|ies)|county council|council|LAs?|(?:central |national )?government|Strategic School Improvement Fund|Targeted Support Fund|Teaching and Leadership Innovation Fund|multi-academy trusts?|charit(?:y|ies)|Alliance)\b/i

/** Help that is none for this course: of a whole university, for other students, for pupils. */
export const otherFunding =
  /\b(?:across the university|postgraduate students|all (?:of )?our students|care leavers|asylum seekers|through other providers|hardship|alumni|loyalty|loans?\b|studentships?|PhD|doctora\w*|undergraduate|(?:full-time )?(?:Master'?s?|MA) (?:students?|degrees?|courses?|fees)|(?:vice-)?chancellor'?s|dean'?s|excellence scholarship|international scholarship|sports? scholarship|free school meals|pupil premium|high needs|notional|element [123]|SEN funding|funding (?:models?|streams?|mechanisms?|systems?|arrangements for|for (?:pupils|children|SEN|provision|SEND)|of SEN)|school funding|costed|delegated|personal budgets|top-?up funding|funding bids?|research (?:grant|council|funding)|crowdfund|funding body|funded by the (?:University|European|ESRC)|funding,? (?:and )?(?:provision|costed|inspection|mediation)|career development|student finance|child ?care grant|disabled students)/i

export const selfFund =
  /\b(?:self[- ]?fund(?:ed|ing|ers?|s)?|(?:pay|fund|paying|funding|finance) for (?:yourself|themselves|it yourself|it themselves|the course (?:yourself|themselves))|(?:fund|finance|pay for) (?:yourself|themselves|(?:your|their) own (?:places?|study|training|fees))|pay (?:your|their) own (?:fees?|way)|individuals (?:may|can) pay|pay(?:ing)? for oneself|you(?:'re| are) paying (?:for it |the fees? )?yourself|(?:individuals|people|those|teachers) (?:funding|financing) (?:yourself|themselves)|not funded[^.;]{0,30}\b(?:may|can) be (?:bought|paid for)|pay (?:your|their) own way|(?:you|you or your (?:school|employer)|individuals) (?:can|may|could) (?:also )?(?:pay|self[- ]?pay)\b(?! (?:in|by|the (?:deposit|balance)|over|monthly|a deposit))|(?:you|individuals|teachers|participants) who (?:pay|are paying) for themselves|pay(?:ing)? (?:the fee |for the course )?(?:privately|personally)|privately funded|payable by (?:the |your )?(?:[\w ]{1,24} or (?:by )?)?(?:the |an? )?(?:participant|individual|applicant|teacher|delegate)s?|personally fund(?:ed|ing)?|meet the (?:fee|cost)s? (?:yourself|themselves|personally))\b/i
export const selfFundDenied = /\b(?:not|cannot|can't|no)\b[^.;]{0,25}\bself[- ]?fund/i

const thing =
  '(?:funding|grants?|scholarships?|bursar(?:y|ies)|(?:\\w+[- ])?funded places?|(?:free|subsidised|sponsored) places?|places? funded by [\\w ]{2,40}?|(?:government|public|state|central) (?:money|cash)|funds?|subsid(?:y|ies)|financial (?:help|support|assistance))'
const gone =
  '(?:closed|ended|ceased|finished|expired|stopped|withdrawn|been withdrawn|run out|exhausted|no longer (?:be )?(?:available|offered|provided|open)|unavailable|not (?:currently |now )?available|came to an end|come to an end|went in \\d{4}|discontinued|been (?:allocated|used|taken))'
/** Help that is no more, or is not given. */
export const closedFunding = new RegExp(
  [
    `\\b${thing}\\b[^.;]{0,70}\\b(?:(?:has|have|is|are|was|were)\\s+(?:now |currently |all )?)?${gone}`,
    `\\b(?:applications? (?:have|has|are|is) (?:now )?closed for)\\b[^.;]{0,50}\\b${thing}`,
    `\\bno (?:longer any |more |further |current )?(?:\\w+ ){0,3}${thing}\\b[^.;]{0,30}\\b(?:available|offered|given|on offer|attached|provided|awarded|at (?:the moment|present)|for (?:this|NASENCO|the (?:award|course)))`,
    `\\b(?:government|DfE|TDA|NCTL|Department(?: for Education)?|Teaching Agency|local authority|council)\\b[^.;]{0,24}\\b(?:stopped|ceased|ended|no longer|does not|doesn't) (?:now )?(?:pay(?:s|ing)?|fund(?:s|ing)?|funding|meets?|meeting)\\b`,
    `\\bthere (?:isn't|aren't)\\b[^.;]{0,40}\\b${thing}`,
    `\\b(?:allocated|filled|given out|used(?: up)?|spent) (?:now )?all (?:of )?(?:its|our|the|their) (?:\\w+ )?${thing}`,
    `\\ball (?:of )?(?:its|our|the|their) (?:\\w+ )?${thing} (?:have|has|are|is) (?:now )?(?:been )?(?:allocated|filled|taken|gone|used)\\b`,
    `\\bno (?:further|more) applications? for (?:\\w+ )?${thing}`,
    `\\b(?:no longer|cannot|can't|unable to|stopped|ceased)\\b (?:\\w+ ){0,3}(?:offer(?:ing)?|provid(?:e|ing)|giv(?:e|ing)|award(?:ing)?)\\b(?! the \\w+ of)[^.;]{0,30}\\b${thing}`,
    `\\b(?:this (?:course|award)|NASENCO|the (?:award|course)) (?:is|are) (?:no longer|not(?: currently)?) funded\\b`,
    `\\b(?:there (?:is|are|'s)|we have)\\s+(?:currently |now |at present )?(?:no|not any|n't any)\\b(?! (?:charge|cost|fee)s?\\b)[^.;]{0,40}\\b${thing}`,
  ].join('|'),
  'i',
)

/** Help that may be had. */
export const openFunding = new RegExp(
  [
    `\\b(?:keep(?: back)?|reserve|hold(?: back)?|have|offer) (?:\\w+ ){0,2}free places?\\b`,
    `\\b(?:DfE|Department|TDA|government|council|authority)\\b[^.;]{0,12}\\bpays in full\\b`,
    `\\bhelp with (?:half|part|some|all|the whole) of the (?:costs?|fees?)\\b`,
    `\\b(?:apply|ask) to (?:their|your|the) (?:local )?(?:authority|council|school|trust)\\b[^.;]{0,20}\\bfor (?:a |some )?(?:contribution|help)\\b`,
    `\\b(?:agreed|set aside|put aside|earmarked|made available|put)\\b[^.;]{0,30}\\b(?:money|contributions?|funds?|sum|budget)\\b(?=[^.;]{0,40}\\b(?:for|to|towards|aside)\\b)`,
    `\\b${thing}\\b[^.;]{0,90}\\b(?:(?:is|are|may be|might be|can be|will be|remains?)\\s+(?:also |now |still |currently |available |sometimes |set )*(?:available|offered|had|set aside|claimed|open|awarded|provided|accessed|limited|given|applied for|on offer|obtained|sought)|available|for (?:schools|teachers|SENCOs|those|leaders|eligible|participants|people|settings|primary|small))`,
    `\\b(?:apply|bid|claim|eligible|qualify|ask|asking|enquire|contact|access|receive|secure|obtain|offer(?:s|ing)?|provid(?:e|es|ing)|have|has|get|given?|entitled)\\b[^.;]{0,70}\\b${thing}`,
    `\\b${thing}\\b(?:(?!\\bnot\\b|n't\\b)[^.;]){0,60}\\b(?:pays?|meets?|met|covers?|funds?|contributes?)\\b[^.;]{0,30}\\b(?:fees?|costs?|course|place|training)\\b`,
    `\\b(?:DfE|Department for Education|TDA|NCTL|Teaching Agency|council|local authorit(?:y|ies)|LA|we|Fund|Alliance|government|hub|trust)\\b[^.;]{0,40}\\b(?:pays?|meets?|covers?|funds?|contributes?|subsidis(?:e|es))\\b[^.;]{0,40}\\b(?:(?:whole|half|part|some|all|full|%)\\b[^.;]{0,20}\\b(?:fees?|costs?)|fees?|costs? of|places?)\\b`,
    `\\b(?:council|MBC|borough|authorit(?:y|ies)|LA|trust|alliance|hub|partnership|[A-Z]\\w+ CC)\\b (?:also )?(?:will|may|can|is able to|are able to) (?:also )?(?:contribute|pay|give|add|offer|refund) (?:up to |the first )?£\\d(?![^.;]{0,40}\\b(?:governors?|cover|supply|travel|briefing)\\b)`,
    `\\bfees?\\b[^.;]{0,20}\\bpaid by (?:the |their |your )?(?:DfE|Department|TDA|NCTL|local authorit|council|LA\\b|government|hub|trust)`,
    `\\b(?:local authorit(?:y|ies)|councils?|LAs|trusts)\\b[^.;]{0,40}\\b(?:funds?|pays? for|subsidises?) (?:the|this) (?:course|award|programme|training)\\b`,
    `\\bsponsors? (?:\\w+ ){0,2}(?:places?|participants|SENCOs|teachers|delegates)\\b|\\bplaces? (?:is|are) (?:sponsored|paid for|met|bought|funded) (?:by|through)\\b`,
    `\\b(?:is|are) (?:fully|part(?:ly|ially)?)[- ]funded\\b`,
    `\\bfully[- ]funded (?:by|for|course|programme|NPQ|training|places?)\\b`,
    `\\b(?:no (?:charge|cost|fee)|free(?: of charge)?)\\b[^.;]{0,60}\\b(?:thanks to|through|owing to|because of|courtesy of|from)\\b[^.;]{0,30}\\b(?:${thing}|council|government|DfE|local authorit|trust)`,
  ].join('|'),
  'i',
)
export const ifSome =
  /\b(?:may|might|could|can apply|if|eligib\w+|who\b|those|some|only|subject to|conditions?|criteria|limited|first come|schools (?:in|that|with|judged|working)|(?:small|primary|maintained|state-funded|rural) |for (?:schools|teachers|SENCOs|leaders)|working in|ask(?:ing)?|check|colleagues in|up to \d+ pupils|fewer than|places last|for maintained|(?:as|so) long as|while (?:funds|places|stocks|money)|capped)\b/i
