/** Last words of names of organisations, with what they tell of the kind. Longest first where one ends another. */
export const anchors: readonly (readonly [RegExp, 'university' | 'college' | 'teaching_school' | 'consortium' | 'trust' | 'council' | 'firm'])[] = [
  [/^University$/i, 'university'],
  [/^(?:Polytechnic)$/i, 'university'],
  [/^College$/i, 'college'],
  [/^(?:Hubs?|TSH|TSA|SCITT|Alliance)$/i, 'teaching_school'],
  [/^(?:Consortium|Partnership|Collaborative|Federation)$/i, 'consortium'],
  [/^Trust$/i, 'trust'],
  [/^Council$/i, 'council'],
  [/^(?:Ltd|Limited|CIC|LLP|plc)\.?$/i, 'firm'],
  [
    /^(?:Learning|Training|Education|Network|Group|Associates|Academy|Institute|Consultancy|Services|Solutions|Foundation|Society|Centre|Company|Development)$/,
    'firm',
  ],
]
/** Legal forms: a firm by themselves, whatever stands around. */
export const legalForm = /^(?:Ltd|Limited|CIC|LLP|plc)\.?$/i

/** Bodies of the state, of the law and of the profession: they appear on every page and offer no course. */
export const bodies =
  /\b(?:Department for|Department of (?:Health|Work)|DfE|DfES|National College|NCTL|NCSL|Training (?:and|&) Development Agency|TDA|TTA|Teaching Agency|Teaching Regulation|nasen|National Association|Ofsted|QAA|Quality Assurance Agency|HEA|Advance HE|Higher Education (?:Academy|Funding|Statistics)|UCAS|Student Loans?|Office for|Secretary of State|Parliament|Government|British Council|Whole School SEND|Provider(?:s'?)? (?:Group|Partnership)|Award (?:Provider|Group)|Teaching Council|Education Endowment|Academies? Act|Teacher Training Agency|Teaching Excellence|Open Day|Royal College|Sixth Form|Local Authority Training|Education Act|Advisory Council|Research Council|University Council|Academic Council|School Council|Council of|Health Trust|NHS|Living Wage|Information Commissioner|Universities and Colleges|Students?'? Union|Chartered (?:College|Institute)|Driver Youth|Dyslexia (?:Association|Trust))\b/i

/** Capital words before which a name begins: they belong to the sentence, the page or the course. */
export const outside: ReadonlySet<string> = new Set(
  `The At In On With By From Our Your This That These Those We You Is Are Was As And Or If When While Since For To Of A An All Any Each Every Both Its Their His Her Through Via Within Beside Under Over After Before
  National Award Awards Senco Sencos Sendco Sen Send Nasenco Pgcert Pg Cert Pgc Postgraduate Post-graduate Undergraduate Certificate Diploma Masters Master's Ma Med Msc Ba Degree Apply Course Courses Programme Programmes
  Department About Study Studying Why Welcome Contact Join Fees Home Doctoral Delivered Offered Run Validated Awarded Taught Accredited Provided Designed Based Led Founded Registered Working Learn Choose Visit Call Email Download
  Approved Provider Providers Training-provider Partner Partners Partnered Collaborative Validating Awarding Body Institution Other Former Current New Many Most Some Several Local Regional Prospective Full Part-time Module Unit Cohort
  How What Who Where Which Level Entry Start Duration Location Venue Tutor Dr Professor Prof Mr Mrs Ms Miss Copyright Find Read More See Also Not No Yes Sessions Days Day Special Educational Needs Coordination Co-ordination
  January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Here Become Becoming Studied Graduated Graduates Students Student Alumni Staff
  Website Campus Library Between Including Across Throughout Alongside During Like Contacting Please Once Then There It So But Unlike Overview Page Online Blended Distance Although Because Recognised Teachers Schools Participants`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
)
/** Words within names between capital words. */
export const inner: ReadonlySet<string> = new Set(['of', 'and', '&', 'the', 'upon', 'in', 'for', 'on'])
