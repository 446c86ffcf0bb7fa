import type { Zone } from '../types'

/** Headings of parts of a page that do not speak about the course; matched against the whole heading, case aside. */
export const zoneHeadings: readonly (readonly [Zone, RegExp])[] = [
  [
    'other_courses',
    /^(?:(?:related|similar|other|associated|more|explore(?: more)?) (?:courses?|programmes?|qualifications?|training|products|cpd|pages|subjects?|content|links|events)(?: and (?:courses?|content|programmes?))?(?: (?:that )?(?:you (?:may|might)(?: also)? (?:like|be interested in)|in .{2,40}|at .{2,40}))?|you (?:may|might) (?:also )?(?:like|be interested in)|also of interest|people who (?:looked at|viewed|booked|bought) this.{0,40}|customers also.{0,30}|also from .{3,40}|(?:other|our other) (?:short courses|npqs|training|programmes|events|courses)(?: (?:we offer|on offer|available|from us))?|(?:more|other) from (?:us|.{3,30})|also in (?:this|our) (?:subject|area|department|school|faculty|field)|other (?:subjects|awards) in .{2,40}|courses? you (?:may|might) like|people also (?:viewed|looked at)|see also)$/i,
  ],
  [
    'campus_life',
    /^(?:life (?:at|in|on) .{2,40}|accommodation.{0,30}|(?:campus|student|uni(?:versity)?) (?:life|living|experience|community)|living in .{2,40}|our (?:campus(?:es)?|city|facilities|location)|student (?:services|union|accommodation|wellbeing)|sports?(?: and societies)?|societies|explore (?:the|our) (?:campus|city)|about the (?:university|city|college)|visit us|virtual tours?|the city of .{2,30})$/i,
  ],
  ['cookies', /^.{0,40}\bcookies?\b.{0,40}$/i],
  [
    'testimonial',
    /^(?:testimonials?|(?:customer |delegate |student )?reviews?(?: ?\(\d+\))?|student voices?|(?:what )?(?:our |past |previous |former )?(?:students?|participants?|delegates?|graduates?|alumni|sencos?|heads?|headteachers?|schools?)(?: (?:say|said|think|tell us|stories|views|voices|feedback|comments|profiles?|quotes?))(?: about .{2,40})?|what (?:people|they|others) (?:say|said|think).{0,30}|(?:meet|hear from) (?:our|a|the) (?:students?|graduates?|alumni|participants?|sencos?).{0,30}|.{2,25}'s (?:story|experience|journey)|(?:student|success|graduate|alumni) (?:stor(?:y|ies)|profiles?|voices?|testimonials?)|in their (?:own )?words|feedback from (?:past |previous |our )?.{2,30})$/i,
  ],
  ['law', /^(?:the )?[^.]{0,90}\b(?:Regulations|Act) (?:19|20)\d\d\b[^.?]{0,60}$/i],
  [
    'navigation',
    /^(?:(?:main |site |page |quick )?(?:menu|navigation|links?)|in this section|on this page|jump to|breadcrumbs?|you are here|share(?: this)?(?: page| course)?|follow us.{0,30}|search(?: (?:courses?|this site))?|quick links|site ?map|skip to (?:main )?content|(?:latest |related |our )?news(?: (?:from|and) .{2,60})?|latest (?:news|posts|tweets)|our research|research(?: areas| impact| excellence)?)$/i,
  ],
  [
    'footer',
    /^(?:copyright|legal|terms(?: (?:and|&) conditions)?|privacy(?: policy)?|©.{0,60}|(?:our )?(?:other )?sites|find us|social media|connect with us|site information|useful links)$/i,
  ],
]

/** A heading that names another qualification … */
export const otherCourse =
  /\b(?:B\.?A\.?|BSc|BEd|M\.?A\.?|MSc|MEd|MBA|Ed\.?D|PhD|MPhil|MRes|PGCE|PG ?Dip|FdA|Foundation Degree|HLTA|Level [1-6]\b|NPQ\w{0,3}|SCITT|School Direct|Apprenticeships?|Doctora(?:te|l)|Postgraduate Diploma|Master(?:'?s)? (?:of|in)\b)(?![A-Za-z])/
/** A certificate in a subject that is not ours. */
export const otherSubject =
  /\b(?:PG ?-?Cert\w*|PgC|Postgraduate Certificate|Certificate|Diploma|Level \d \w+)\b[^.]{0,30}\b(?:autis[mt]\w*|dyslexia|dyscalculia|SpLD|specific learning (?:difficult|differen)\w+|speech|deaf\w*|hearing|visual|multi-?sensory|mentoring|coaching|counselling|play therapy|mental health|wellbeing|SEMH|behaviou?r|early years|early childhood|TESOL|literacy|numeracy|mathematics|reading|higher education|academic practice|careers|safeguarding|looked[- ]after|music|computing|psychology|middle leadership|assistive technology)\b/i
/** … and is none of ours: it names neither the award nor what comes before, after or within it. */
export const ownCourse =
  /\bSEN(?:D?CO)?s?\b|NASENCO|co-?ordinat|National Award|progress|next|further|after|towards|top.?up|credits?|your|lead(?:s|ing)?\b(?! learning)|continu|route|equivalent|entry|requirement|qualification|open (?:day|even)|events?\b|fees?\b|this|which|\?|level 7/i

/** Words of menus and footers; a line or a run of short lines made of little else is furniture. */
export const furnitureWords =
  /\b(?:home|about(?: us)?|study(?: here| with us)?|courses|undergraduate|postgraduate(?: taught| research)?|international|research|business(?:es)?|alumni|news|events|contact(?: us)?|search|library|a-z|menu|login|log in|sign in|register|staff|students?|login|short courses|apprenticeships|degree apprenticeships|prospectus|vacancies|jobs|facebook|twitter|linkedin|instagram|youtube|email|share|print|next|previous|back to top|top|sitemap|accessibility|privacy|cookies?|terms(?: and conditions)?|modern slavery(?: statement)?|freedom of information|skip to (?:main )?content|overview|entry requirements?|structure|teaching|fees(?: (?:and|&) funding)?|careers?|apply|how to apply|jump to|download|book (?:a place|now)|find out more|read more|chat|yes|no|manage preferences|accept(?: all)?|support|governance|giving|schools?|governors|training|consultancy|our team|blog|shop|basket|donate|events calendar|resources|cpd|membership)\b/gi

/** Sentences that are page furniture wherever they stand. */
export const furnitureSentences: readonly (readonly [Zone, RegExp])[] = [
  // A review opens with its stars.
  ['testimonial', /^(?:[★☆⭐] ?){3,}/],
  [
    'cookies',
    /\b(?:we|this (?:web)?site|our (?:web)?site) uses? (?:\w+ ){0,3}cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences|notice)\b/i,
  ],
  [
    'footer',
    /^\W{0,3}(?:©|\(c\) (?:copyright )?(?:19|20)\d\d|copyright\b)|\ball rights reserved\b|\bregistered (?:charity|company|in england|office)\b|\bcompany (?:number|no\.?|registration)\b|\bVAT (?:reg|number|no\b)|\b(?:page )?last (?:updated|reviewed|modified)\b|\bpowered by\b|\bwebsite (?:by|design)/i,
  ],
  [
    'navigation',
    /^(?:skip to|jump to|back to top|you are here|home\s*[>»|"]|home \/ (?!EU|UK)[A-Z]|share (?:this|on)\b|follow us\b|chat (?:is|to|with) |was this page|print this page|request a prospectus|order a prospectus|view (?:all|more)\b|show (?:all|more)\b)/i,
  ],
]
