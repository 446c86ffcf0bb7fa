/** Signs of a course page; each counts once. They are plain English of prospectuses and tell nothing about which course. */
export const courseSigns: readonly RegExp[] = [
  /\b(?:how (?:to|do i|can i|do you) apply|(?:may|can|should|must) apply|apply (?:now|online|today|for this|for the|directly|direct|by|here|to us)|to apply\b|application (?:form|deadline|process)|applications? (?:are|is|for|close|must|should|open|can)|applicants?\b|book (?:your|a|on|now|online)|register (?:your|for|now|here|online)|expressions? of interest|enrol(?:ment|led|ling)?\b|reserve (?:a|your) place)/i,
  /\b(?:entry (?:requirements?|criteria|qualifications)|who (?:is|are|can|should|may|it's|this is) .{0,40}(?:for|apply|attend|join)\b|eligib(?:le|ility)|admissions? (?:requirements|criteria)|pre-?requisites?|suitable for|aimed at|(?:is|are) open to|you (?:must|should|will need to|need to) (?:have|hold|be))/i,
  /\b(?:QTS|QTLS)\b|qualified teachers?\b/i,
  /\bfees?\b|£ ?\d|\b(?:price|costs?)\b.{0,30}\b(?:course|programme|place|person|delegate|participant)|\b(?:fully )?funded|funding/i,
  /\bcredits?\b|\bmaster'?s?'?[- ]level|\blevel 7\b|\bM[- ]level|\bCATS\b/i,
  /\b(?:modules?|units?)\b/i,
  /\b(?:taught|face[- ]to[- ]face|training|contact|study) (?:days?|sessions?)|\b(?:webinars?|twilights?|seminars?|workshops?|lectures?|conference days?|taught (?:over|in|on|by)|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:whole |full |half )?(?:days|sessions))\b/i,
  /\b(?:assignments?|portfolio|essays?|coursework|(?:is|are|be|being) assessed|assessment (?:is|consists|tasks?|window|method))\b/i,
  /\b(?:part[- ]time|full[- ]time|(?:one|1|two|2)[- ]years?\b|\d{2} months|academic year|duration|mode of (?:study|attendance|delivery)|blended|distance learning)/i,
  /\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|commenc(?:es|ing)|intakes?|cohorts?|entry points?)\b.{0,30}\b(?:january|february|march|april|may|june|july|september|october|november|autumn|spring|summer|20\d\d)|\bstart dates?\b/i,
  /\b(?:course|programme) (?:leader|director|tutor|lead|team|content|structure|overview|summary|code|fee|fees|length|aims|outline|information|details|handbook)\b/i,
]

/** The page speaks as the one who offers a course. */
export const ownVoice =
  /\b(?:this|our|the) (?:[\w-]+ ){0,2}(?:course|programme|award|training|qualification|PG ?Cert|certificate|NASENCO|NPQ)\b|\byou(?:'ll| will| can| may)\b|\bparticipants\b|\bwe (?:are|have|offer|run|deliver|provide|teach|welcome|also|will|work|use|can|expect)\b|\b(?:join|contact|email|call|ring) us\b/gi

/** Signs of pages that mention the award without offering a course; each counts once. `needed` of them make the page such a one. */
export interface LookAlike {
  readonly what: string
  readonly signs: readonly RegExp[]
  readonly needed: number
  /** One of these has to be among them. */
  readonly decisive?: RegExp
  /** Decides even where a headline names the award. */
  readonly overHeadline: boolean
  /** Not where the page has the sections of a prospectus, or speaks often of its own course: then the signs are furniture. */
  readonly yieldsToSections?: boolean
}

export const lookAlikes: readonly LookAlike[] = [
  {
    what: 'a forum thread',
    overHeadline: true,
    needed: 3,
    signs: [
      /\bthread (?:starter|moved|closed)|\boriginal poster\b|^started by\b|\bmoderators?\b/im,
      /\bposts?: ?\d|\bjoined: ?\w|^\d+ repl(?:y|ies)\b|^replies:? ?\d|\bquote:/im,
      /\b(?:logged|log) in to (?:reply|post|comment)|\blast post\b|\bpage 1 of \d|\bview previous topic|similar threads/i,
      /\bforums?\b ?(?:»|>|\||index|home|\/)|(?:»|>|\|) ?forums?\b|\btalk\b ?(?:»|>)/i,
      /\b(?:lol|hun|hi all|hi everyone|thanks in advance|has anyone|does anyone|anyone (?:else|know|done|got)|good luck with)\b/i,
      /^\S{2,30}[ ,]+(?:on )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,9} 20\d\d(?:,| at)? ?\d{1,2}[:.]\d\d/m,
    ],
  },
  {
    what: 'a job advertisement',
    overHeadline: true,
    needed: 4,
    decisive:
      /\bsalary\b|\b(?:MPS|UPS|TLR)\b|pay (?:scale|range|spine)|\b(?:seek(?:ing)?|wish(?:es)?|looking|hoping) to (?:appoint|recruit)|successful (?:candidate|applicant)|ideal candidate/i,
    signs: [
      /\bsalary\b|\b(?:MPS|UPS|TLR)\b|\bpay (?:scale|range|spine)|\bper annum\b|\bSEN allowance/i,
      /\b(?:seek(?:ing)?|wish(?:es)?|looking|hoping) to (?:appoint|recruit)|\bsuccessful (?:candidate|applicant)|\bideal candidate|\brequired (?:for|from) (?:september|january|april)|\bare looking for an? /i,
      /\bperson specification|\bjob (?:description|type|title|share)\b|\bcontract (?:type|term)|\bFTE\b|\bpro rata\b|\bfixed[- ]term\b|\bpermanent\b/i,
      /\binterviews?\b(?: date| will|:| on| w)|\bshort-?list/i,
      /\bclosing date\b/i,
      /\bpost is subject\b|\benhanced DBS|\bsafer recruitment|\bcommitted to safeguarding/i,
      /\bjob alerts?\b|\bsimilar jobs|\bcurrent vacanc|\bsave this job|\bapply for (?:this|the) (?:job|post|role|position|vacancy)|\bnumber on roll|\bvisits to the school|\bnursery school|\bprimary school|\bacademy trust/i,
    ],
  },
  {
    what: 'a record of parliament',
    overHeadline: true,
    needed: 2,
    signs: [
      /\bto ask the (?:secretary|minister)|\basked the (?:secretary|minister)/i,
      /\bhansard\b|\bhouse of (?:commons|lords)\b|\bHC deb\b|\bwritten (?:questions?|answers?)\b/i,
      /\bhon(?:\.|ourable)? (?:members?|friends?|lady|gentleman)\b|\bnoble (?:lord|baroness|friend)/i,
      /\bminister of state\b|\bparliamentary under-secretary|\bholding answer\b|\bdepartment for education written question/i,
      /\bUIN \d|\b(?:asked|tabled) by\b|\banswered on:? \d/i,
    ],
  },
  {
    what: 'a text of law',
    overHeadline: false,
    needed: 3,
    signs: [
      /\bcitation,? (?:and |commencement)/i,
      /\bstatutory instruments?\b|\b20\d\d no\. ?\d{3,4}\b/i,
      /\bin exercise of the powers|\blaid before parliament|\bcoming into force\b/i,
      /\bexplanatory (?:note|memorandum)\b/i,
      /\bthese regulations (?:may be cited|apply|come into force)|\bsection 67\b[\s\S]{0,200}\bAct\b/i,
    ],
  },
  {
    what: 'a news report',
    overHeadline: true,
    yieldsToSections: true,
    needed: 3,
    signs: [
      /^by [A-Z][\w'-]+ [A-Z][\w'-]+(?:,| [-|]).{0,40}(?:reporter|correspondent|editor|desk)\b|\b(?:education|local democracy|senior|news) (?:reporter|correspondent)\b/im,
      /\b(?:published|updated|posted):? .{0,20}\d{1,2}[:.]\d\d\b|\b(?:published|updated): .{0,30}20\d\d/i,
      /" (?:she|he|they|[A-Z][a-z]+) (?:said|added|explained|told)\b|\b(?:said|added|told [\w ]{3,30}): "/,
      /^(?:more|latest|related|local) (?:news|stories)\b|^(?:sport|what's on|property|family notices)\b|\| (?:sport|property|family notices)\b/im,
      /^.{0,60}\b(?:teachers?|sencos?|heads?|staff|schools?|assistant)\b.{0,40}\b(?:graduates?|celebrates?|among|wins?|praised|becomes?|gains?|achieves?|first to|honou?red|scoops?|lands?|earns?)\b.{0,80}$/im,
      /\bcelebrat|\bgraduation ceremony|\bat a ceremony|\bwere presented with|\blast (?:week|night|month)\b/i,
    ],
  },
  {
    what: 'a news report',
    overHeadline: false,
    needed: 4,
    signs: [
      /^by [A-Z][\w'-]+ [A-Z][\w'-]+|\b(?:reporter|correspondent|news desk)\b/m,
      /\bcomments? ?\(\d|\bshare this (?:article|story)|\bread more\b|\bmore from\b|\bpublished:? (?:on )?\d|\bposted (?:on|by)\b/i,
      /[,"] (?:said|added|explained) |\b(?:said|added): "|" (?:said|added|she said|he said)\b|\bsaid that\b/i,
      /\bsubscribe\b|\bIPSO\b|\badvertisement\b|\blatest news\b|\bpress release\b/i,
      /\bcelebrat|\bgraduation ceremony|\bat a ceremony|\bcongratulat|\bwere presented with|\b(?:have|has) been (?:given|presented|awarded)/i,
    ],
  },
  {
    what: 'a personal account',
    overHeadline: false,
    needed: 4,
    signs: [
      /\bposted (?:on|by)\b|\bblog\b|\bcomments? ?\(\d|\bshare this/i,
      /\bmy (?:assignments?|school|head|portfolio|year|tutor|dissertation|family|job)\b/i,
      /\bI (?:was|have|had|felt|did|am|found|think|started|wrote)\b/,
      /\bI\b(?:[\s\S]{0,300}?\bI\b){3}/,
    ],
  },
  {
    what: 'a school’s own page',
    overHeadline: false,
    needed: 3,
    signs: [
      /\bSEND? (?:information report|policy)\b|\bspecial educational needs (?:information report|policy)\b|\bschool offer\b/i,
      /\b(?:our|the school'?s?) (?:SENCO|SENDCO|inclusion (?:lead|leader|manager))\b|\bSEND? governor\b/i,
      /\b(?:my|your) child\b/i,
      /\b(?:holds?|has (?:completed|achieved|gained|undertaken|got)|who has|qualified with) (?:the |a |her |his )?(?:national|NASENCO|SENCO award)/i,
      /\bparents'? evenings?\b|\bcomplaints? (?:procedure|policy)\b|\baccessibility plan\b|\bclass teacher\b/i,
    ],
  },
]

/** The page says that its award is not the National Award, or that others teach it. */
export const denials: readonly RegExp[] = [
  /\b(?:is|are) ?(?:not|n't) (?:itself |the same (?:thing )?as )?(?:an? |the )?(?:statutory|mandatory|national|NASENCO|alternative to the national)/i,
  /\b(?:does|do) ?(?:not|n't) (?:itself |directly )?(?:confer|lead to|replace|constitute|count as|meet|satisfy|include) (?:[a-z]{1,12} ){0,4}(?:it\b|the national|the statutory|the mandatory|NASENCO|the award)/i,
  /\b(?:does|do|we|council|authority|trust) ?(?:not|n't|cannot|no longer) (?:itself |currently |directly )?(?:teach|offer|run|deliver|provide) (?:it\b|this (?:award|qualification|course)|the (?:national )?(?:award|NASENCO|qualification))/i,
  /\b(?:several|some|many|various|other|a number of) (?:universities|providers|institutions|organisations) (?:do|offer|run|deliver|provide|teach)/i,
  /\bhas to enrol on a NASENCO|\bshould (?:instead )?(?:look|apply|enrol) (?:for|on|to) an? (?:NASENCO|accredited provider)/i,
]

/** Headlines of other courses. */
export const rivalHeadlines: readonly (readonly [string, RegExp])[] = [
  ['an award of a lower level', /\blevel [1-5]\b|\bearly years SEN|\bfoundation degree\b|\bHNC\b|\bHND\b/i],
  [
    'a degree or another certificate',
    /^(?:[^|]{0,60}[|>-] ?)?(?:MA|MEd|M\.Ed|MSc|MRes|MTeach|BA|BEd|BSc|EdD|PhD|PGCE|MBA|masters?)\b|\b(?:MA|MEd|MSc|EdD|PGCE)\)?$|\b(?:MA|MEd|MSc)\/PG ?Dip/,
  ],
  [
    'a programme of events',
    /\b(?:SENCO|SEND|SEN|inclusion) (?:[a-z]+ ){0,2}(?:network|forum|conference|briefings?|training|cluster|induction|CPD|events?|courses|meetings?)\b|\b(?:training|CPD|professional development) (?:programme|brochure|directory|courses|calendar)|\bconference\b|\bcourses (?:for|a-z|and events)/i,
  ],
]

/** The page speaks of a course of its own, which a list of other people's courses does not. */
export const ownOffer =
  /\b(?:our|this) (?:[\w-]+ ){0,2}(?:course|programme|award|training|NASENCO|NPQ|fee|fees|tutors|team|universit(?:y|ies))\b|\bwe (?:offer|run|deliver|provide|teach)\b/gi
/** Lines under which a prospectus gives its particulars. */
export const sections =
  /^(?:entry (?:requirements|criteria)|(?:tuition |course )?fees?(?: (?:and|&) (?:funding|finance|costs))?|how (?:to|do i) apply|to apply|course (?:content|structure|details|overview|summary|fees)|modules|key (?:facts|information)|duration|assessment|what (?:you(?:'ll| will) (?:study|learn|do)|will (?:i|you) study)|who (?:is it for|is this for|can apply|can come|should apply)|structure|programme structure)\b.{0,3}$/gim
/** Titles of articles that explain; a course page may ask the same, but answers for itself. */
export const articleHeadline =
  /^(?:how to|what (?:is|are|does)|why (?:do|you|become)|do (?:i|you|all) |so you want|everything you|(?:a|the|your|our)? ?(?:complete |ultimate |quick )?guide to|(?:top )?\d+ (?:tips|things|ways|reasons)|a day in the life|the role of|should (?:i|you))\b/i
/** Lines from which on the titles are those of other courses. */
export const relatedLine =
  /^(?:related|similar|other|more|further|recommended) (?:[a-z]+ )?(?:courses?|programmes?|pages|links|content|qualifications)|^(?:see also|you (?:may|might) also|people also|customers also|also of interest)/i
export const otherNpqs =
  /\bNPQ-?(?:H|SL|EL|LT|LTD|LBC|LL|EYL|LPM|ML)\b|\bNPQ (?:for |in )?(?:headship|senior leadership|executive|leading teach|leading literacy|leading behaviour|early years)/gi
export const universities = /\b(?:University of (?:the )?[A-Z][a-z]+|[A-Z][a-z]+(?: [A-Z][a-z]+)? University)\b/g
/** Organisations of every kind that teach, for telling a list of them from the page of one. */
export const organisations =
  /\b(?:University of (?:the )?[A-Z][a-z]+|[A-Z][a-z']+(?: [A-Z][a-z]+){0,2} University(?: College)?|[A-Z][a-z]+(?: [A-Z][a-z]+){0,3} (?:Teaching School(?: Alliance| Hub)?|Alliance|SCITT|Training|Learning|Consultancy)|[A-Z][a-z]+(?: [A-Z][A-Za-z]+){0,2} (?:Ltd|Limited))\b/g
export const providerLists =
  /\b(?:list of|find an?|choose an?|choosing an?|contact details (?:for|of)|accredited|approved|recognised|training|course|NASENCO|award|lead) (?:[a-z-]+ ){0,3}providers\b/i
