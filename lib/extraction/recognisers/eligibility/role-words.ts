import type { EligibilityRule } from '@/lib/domain/enumerations'
import { needsWords, sencoWord } from '../../words/awards'
import { sencoPerson } from '../../words/people'

export type Role = Extract<
  EligibilityRule,
  'in_post_senco' | 'new_senco' | 'experienced_senco' | 'aspiring_senco' | 'related_role' | 'school_leader' | 'pru_teacher' | 'leads_sen'
>

const senco = `(?:${sencoPerson})`
/** "SENCO", "the role of SENCO", "this role": what one is new to or aspires to. */
const role = `(?:${senco}|(?:the |this |a |that |such a )(?:new |important )?(?:role|post|position|job)\\b(?: of (?:a |the )?${senco})?|coordination role)`
const wish =
  '(?:wish(?:es|ing)?|hop(?:e|es|ing)|want(?:s|ing)?|plan(?:s|ning)?|intend(?:s|ing)?|look(?:s|ing)?|aim(?:s|ing)?|aspir(?:e|es|ing)|prepar(?:e|es|ing)|would like|interested|consider(?:s|ing)?|thinking|seek(?:s|ing)?|expect(?:s|ing)?|keen|due|about|soon|likely|ready|train(?:s|ing)?|works?|working|designated|looking forward)'
const toward = '(?:to |towards |in |of |about |for |at |the possibility of |themselves |yourself ){0,3}'
const become =
  '(?:be(?:com(?:e|ing))?|being|tak(?:e|ing) (?:on|up)|step(?:ping)? (?:into|up to)|mov(?:e|ing) into|progress(?:ing)? (?:to|into|towards)|assum(?:e|ing)|pursu(?:e|ing)|undertak(?:e|ing)|fill(?:ing)?|enter(?:ing)?|be appointed(?: as| to)?|work(?:ing)? as|develop(?:ing)? into|go(?:ing)? for|hold(?:ing)?)'

/** In order: where two meet, the earlier stays. Sources for the flags `gi`. */
const sources: readonly (readonly [Role, string])[] = [
  [
    'aspiring_senco',
    [
      `\\b${wish} ${toward}${become},? (?:(?:the|a|an|in|to|as|future|new|their|school's) ){0,4}(?:${role}|role\\b|one\\b|it\\b(?= up)|so\\b(?= within| by| in))(?: up)?`,
      `\\b(?:about|likely|hoping|going|due|soon|expecting|intending|wanting|would like|like|hope|want|expect|plan)(?: to)? (?:be(?:come)?|inherit it|take it on)\\b(?: (?:one|a ${senco}))?(?=[,.;)]| before (?:too )?long| soon| one| in (?:the )?(?:near |next |coming )?(?:future|year|months)| next (?:year|term)|$)`,
      `\\bwill be (?:taking (?:on|up)|moving into) (?:the |this )?(?:${senco} )?(?:role|post|job)(?: of ${senco})?\\b|\\bto take (?:on|up) (?:the |this )?(?:${senco} )?(?:role|post|job) in (?:the )?(?:near |next |coming )?(?:future|year|months)\\b|\\b(?:lined up|waiting|set|about|due|going) to (?:take over|step in|succeed)\\b|\\b(?:would like|want|wanting) (?:the|this|a) (?:${senco} )?(?:job|role|post)(?: in (?:the )?future| one day| later)|\\b(?:consider(?:s|ing)?|thinking (?:about|of)|interest(?:ed)? in|eye on) (?:taking (?:on|up) )?(?:the |this |a )?(?:${senco} )?(?:role|post|position|job)\\b|\\b(?:those|teachers|people|anyone) (?:who are )?(?:awaiting|waiting for) (?:appointment|designation|a post)\\b(?: (?:to|as) (?:the |a )?(?:role|post|${senco}))?|\\bthe promise of (?:one|a (?:post|role)|such a post)\\b|\\b(?:be |being |are )?working towards (?:one|it|that)\\b|\\bor (?:be |are )?(?:working|aspiring|moving) towards?(?=[.,;)]|$)|\\baspire(?:s)? to,? (?:the |a )(?:${senco} )?(?:role|post|position)`,
      `\\bor,? (?:expect(?:ing|s)?|about|due|shortly|soon)(?: (?:within|before|by|in|during|this|next|the) [^.;,]{2,30})? (?:to hold|to be|to take up|to be in|to have),?(?= (?:the |an? )?(?:post|role|position|SEND?CO))`,
      `\\b(?:eyes?|sights|hearts?) (?:set )?on (?:(?:an?|the|this|that|becoming|being|future|first) ){0,3}(?:${role}|${senco})`,
      `\\b(?:can|could) (?:see|picture|imagine) (?:themselves|yourself|himself|herself)(?: (?:as|becoming|being|in|moving into|taking on))?(?: (?:an?|the|that|this))? (?:future )?(?:${role}|${senco})`,
      `\\bnot (?:yet )?(?:an? |the |in post as an? )?${senco}(?: yet)?,? but (?:fancy|would (?:like|love)|'d like|wants?|hop(?:e|ing)|wish|think(?:ing)?|keen|might|one day|plan)\\b|\\bfanc(?:y|ies) (?:it|(?:the|this) (?:job|role)|being one|becoming (?:one|an? ${senco}))`,
      `\\bwhose (?:heads?|schools?|head ?teachers?) (?:intends?|wants?|plans?|(?:is|are) preparing|ha(?:s|ve) (?:asked|chosen|earmarked)|would like) (?:them|him or her|to)\\b[^.;,]{0,20}\\b(?:post|role|job|${senco})|\\bgetting ready (?:for|to take on) (?:the|this|that) (?:${senco} )?(?:role|post|job)`,
      `\\b(?:wish|hop|want|plan|intend|lik|aim)(?:e|es|s|ing)? to (?:move|step|go|progress) into (?:it|one|that)\\b|\\bwill (?:shortly |soon )?be taking (?:up|on) (?:such )?(?:an? |the )?(?:${senco} )?(?:post|role|position)`,
      `\\baspir(?:e|es|ing|ations?) (?:to|towards|for|of|in) (?:the |a |this |being |becoming |be |become |an ){0,3}(?:${role}|role|post|position|one\\b)`,
      `\\b(?:prepar(?:e|es|ing)|train(?:s|ing)?|interested) (?:themselves |yourself )?(?:for|in|towards) (?:the |a |this |a future )?(?:future )?(?:${senco}|(?:the |this )?(?:${sencoWord} )?(?:role|post|position|job)\\b(?! of head))`,
      `\\btowards (?:(?:the |an? )?(?:${senco} (?:role|post|position|status))|(?:that|this|the) (?:role|post))|\\btowards (?:becoming|being|the role|a role as|a career as|an?)(?: an?| the)? ${senco}|\\btowards becoming\\b`,
      `\\b(?:who|that) (?:you )?(?:are |is |will )?(?:about to be|soon (?:to|will) be|will soon be)\\b(?: an?| the| one| appointed)?(?: ${senco})?|\\b(?:who|that) (?:you )?will be (?:an? |the |our |their )?${senco}`,
      `\\byou (?:soon will|will soon) be\\b|\\bwill be one soon\\b|\\b(?:about|due|waiting) to take (?:up|on)\\b|\\bnot yet (?:(?:an?|the|in|in post as an?|working as an?) ){0,2}${senco}|(?<=${senco}[^.;]{0,20}\\b(?:or|and|/) )aspiring\\b(?=[.,;)]|$)|\\bexpect to be so\\b|\\bbeen designated to take it up\\b|\\bsights (?:set )?on (?:the|this|a) (?:${senco} )?(?:role|post|position|job)\\b`,
      `\\b(?:${senco}|leaders? of SEND?|SEND? leaders?)(?: of| in) the (?:future|making)\\b|\\b${senco}[- ]to[- ]be\\b|\\b(?:will|who) (?:shortly |soon )?(?:be )?(?:tak(?:e|ing) (?:on|up)|start(?:ing)?) (?:the |a )?(?:role|post|position) of ${senco}`,
    ].join('|'),
  ],
  [
    'new_senco',
    [
      `\\b(?:(?:have|has|are|were|was)|\\w+'ve) (?:only |very )?(?:just|recently|newly|lately) (?:become|been (?:made|given|named|appointed|asked to be)|taken (?:on|up|over)|started(?: as)?|begun|stepped (?:into|up)|moved into|come into|got(?= (?:the|a) ))\\b(?: as)?(?: (?:an?|the|their|your))? ?(?:school's |new )?(?:${senco} (?:role|post|job)|${senco}|role|post|job)?`,
      `${senco},? (?:who|that) (?:were|was|have been|has been|are|is) (?:only )?(?:recently|newly|just|lately) (?:appointed|designated|made|named)`,
      `\\b(?:taking|takes?|stepping|coming) (?:on|up|into|to) (?:the |this |their )?(?:${senco} )?(?:role|post|job)(?: of ${senco})? for the first time`,
      `(?<=${senco}), (?:whether )?(?:new|newly appointed) (?:or|and) (?:otherwise|experienced|established|existing|old|longer|long)\\b|\\b${senco}(?:,? (?:who|that) (?:are|is|have been))?,? ?\\(?(?:relatively |newly |recently |still |fairly )?(?:new(?:ly)?[- ](?:appointed |in |to[- ](?:the |their |this )?|in[- ]|into )?(?:the |their |this )?(?:${senco} )?(?:role|post|position|job)\\b|(?:newly|recently) (?:appointed|designated|in post)|appointed (?:on or )?(?:after|since|from)|in (?:the|their) first (?:(?:or \\w+|\\w+|and \\w+) )?years?)`,
      `\\b(?:relatively |still |fairly |quite )?new(?:ly appointed)?[- ](?:to|into|in|as)[- ](?:(?:the|an?|this|their|being|role of|post of|position of|job of) ){0,3}(?:${senco} (?:role|post|position|job)s?|${senco}|(?:role|post|position|job)\\b)(?: (?:of|as) (?:an? |the )?${senco})?(?: ${senco})?`,
      `\\b(?:newly|recently|just)[- ](?:been )?(?:appointed|designated) (?:as |to (?:be )?|into )(?:an? |the )?(?:(?:role|post|position) (?:of|as) (?:an? |the )?)?${senco}`,
      `\\b(?:came|come|coming) into (?:the )?post (?:on or )?(?:after|since)\\b|\\b(?:became|become|appointed(?: as)?)(?: an?| the| their school's)? ${senco}(?: (?:in|at) (?:an? |the )?(?:[\\w-]+ ){1,3}(?:school|academy|setting))? (?:(?:on or )?(?:after|since)|this|last|recently|earlier this|(?:with)?in the (?:last|past))\\b|\\b(?:took|taken) (?:up|on) (?:the |their )?(?:${senco} )?(?:post|role) (?:on or )?(?:after|since|recently)`,
      '\\bnew(?:ly)?[- ](?:appointed|to[- ](?:post|role|the[- ]role)) (?:teachers|staff|colleagues|leaders)\\b',
      `\\b(?:those|anyone|teachers|colleagues|people|participants|you|somebody|someone|staff)(?: (?:who|that))?(?:(?: (?:have|has|had|are|is|were))|'ve|'re)? (?:only )?(?:recently|newly|just)(?: been)? (?:appointed|designated|taken (?:on|up|over)(?: as| the)?|stepped into|become|becoming|(?:been )?made|started(?: as| in)?)\\b(?: (?:to |as |an? |the )*(?:${senco}(?: (?:role|post))?|role|post|position))?`,
      `\\b(?:taken|took) (?:on|up|over) (?:the |their |a )?(?:${senco} )?(?:role|post|job|position)(?: of ${senco})? (?:since|after|from|within)\\b|\\bappointed (?:to (?:the|their) (?:post|role|job) |as (?:an? )?${senco} )?for the first time\\b|\\b${senco} in (?:the|their|your) first (?:year|few|two|three|couple)\\b|\\bin (?:your|their) first (?:\\w+ )?(?:years?|months|terms?) (?:as (?:an? |the )?${senco}|in (?:the )?(?:role|post|job))`,
    ].join('|'),
  ],
  [
    'experienced_senco',
    [
      `\\b(?:have|has|'ve) been (?:an? |the |their school's )?${senco} for (?:years|ages|longer|some|many|several|a (?:long )?(?:while|time)|a number|more than|over|at least|\\d)`,
      "\\b(?:(?:have|has|already)|\\w+'ve) been doing (?:it|this|that|(?:the|this) (?:job|role)) for (?:years|ages|longer|some|many|several|a (?:long )?(?:while|time)|a number|more than|over|at least|\\d)",
      '\\b(?:already )?(?:some|several|many|a few) years into (?:the|this|their) (?:post|role|job)\\b|\\blong in the tooth\\b',
      `\\bif you were appointed (?:before|earlier)\\b|\\b(?:${senco}|colleagues|teachers|those) of (?:long|some|longer|many years') standing\\b`,
      `\\b${senco}(?:,? who (?:have|had|has)|,? with)(?:,[^,]{1,24},)?,? (?:(?:already |now )?been (?:in (?:the |their )?(?:role|post|job)|doing)\\b[^.;]{0,50}?(?:years?|months|time|longer|ages|a while)|been appointed before|(?:\\w+ ){0,3}(?:years'?|experience)\\b)`,
      `\\b(?:those|colleagues|people|teachers) with (?:longer|more|many years'?|several years'?) (?:of )?(?:service|experience in (?:the|this) (?:role|post|job))\\b|\\b${senco} (?:who (?:were|was) )?(?:appointed|in post|in the role) (?:before|prior to)\\b|\\b(?:already|more) experienced (?:${senco}|in (?:the|this|their) (?:role|post|job))`,
      '\\b(?:have|has|already) (?:been in (?:the |this )?(?:post|role|job)|done (?:the|this) job|held (?:the|this) (?:post|role)) for (?:some|several|many|a number of|a few|more than|over|years|a (?:long )?(?:while|time)|longer|ages|\\d+)\\b',
      `\\b${senco} with (?:several|many|some|more) years behind them\\b`,
      '\\b(?:experienced|long-serving|established) (?:colleagues|practitioners|post-?holders)\\b',
    ].join('|'),
  ],
  [
    'pru_teacher',
    '\\bteach(?:ers|ing staff) (?:who (?:are |work )?)?(?:working |based |employed )?(?:in|at|from) (?:an? )?(?:PRUs?\\b|pupil referral units?)',
  ],
  [
    'related_role',
    [
      `\\b(?:deputy|assistant|associate) ${senco}`,
      '\\binclusion[- ](?:managers?|leads?|leaders?|co-?ordinators?)\\b|\\bINCOs?\\b|\\b(?:SEND?|special (?:educational )?needs) (?:leads?|leaders?|managers?|teachers?|specialists?)\\b(?! (?:to|the|on))|\\bleaders? of (?:SEND?|inclusion)\\b',
      '\\b(?:heads of (?:year|department|faculty|key stage|inclusion)|(?:phase|middle|pastoral|subject|key stage) (?:leaders|leads)|pastoral (?:staff|managers)|bursars)\\b',
      '\\b(?:advisory|specialist|support|learning support|peripatetic|outreach|hospital) teachers\\b|\\b(?:learning support|teaching) assistants\\b|\\bHLTAs?\\b|\\bhigher[- ]level teaching assistants?\\b|\\bTAs\\b|\\b(?:educational psychologists|portage workers|speech and language therapists|lecturers(?: from FE)?)\\b',
      `\\bother(?:s)? (?:\\w+ ){0,3}?(?:professionals|practitioners|teachers|staff|colleagues|educators|roles)\\b|\\bothers who are not ${senco}`,
      '\\b(?:all|any) (?:education(?:al)? |school )?(?:professionals|practitioners)\\b',
      '\\b(?:alternative|other|different) professional (?:experience|roles?)\\b|\\brelevant professional roles?\\b|\\bteachers? (?:with (?:the |their )?[^.;,]{0,40}\\b(?:agreement|consent|permission)[^.;,]{0,30} )?to (?:shadow|deputise|take on delegated|support the)\\b|\\bprofessionals (?:working|who work|with (?:an interest|responsib\\w+))\\b|\\bpractitioners (?:working|with responsib\\w+)\\b|\\bdeputies\\b|\\b(?:deputy|assistant) (?:and \\w+ )?SENCOs?\\b|\\b(?<!\\bleaders who )(?:line[- ]manag(?:e|es|ing)) (?:the |a )?SENCOs?\\b|\\bteachers? with (?:an? |some )?(?:\\w+ )?responsibility for (?:inclusion|pastoral)\\b',
      `\\b(?:those|teachers|anyone|everyone|practitioners) with (?:a |an |some )?(?:interest|role) in (?:${needsWords}|inclusion)`,
    ].join('|'),
  ],
  [
    'in_post_senco',
    [
      `\\b(?:be|being|is|are|am|remain|become) (?:(?:a|an|the|already|currently|now|your|their|either|in|school's|schools'|setting's|named|designated|official|lead|qualified|acting|practising|serving|appointed) ){0,6}${senco}(?: (?:role|post|position))?(?: in[- ]post)?`,
      '\\bworking as\\b(?=,? (?:or|and) (?:towards|about to|hoping to|soon to|due to))',
      `(?<=${sencoWord}\\b[^.;]{0,70})\\b(?:be )?(?:working|employed|serving|in post) as one\\b(?! of)`,
      `\\bhold\\b(?=, or (?:are |is |will )?(?:expect|about|due|shortly|soon)[^.;,]{0,50}, (?:the|an?) (?:statutory |designated |school )?(?:post|role|position) (?:of|as) (?:a )?SEND?CO)`,
      '\\b(?:teachers?|those|anyone|staff|colleagues) who (?:already )?(?:are|is)\\b(?=,? or (?:who )?(?:are |is |will be )?(?:aspir|hop|prepar|want|wish|plan|about|soon|becoming|to be)[^.;]{0,24}\\bSEND?CO)',
      '\\b(?:working|employed) (?:in|as)\\b(?=,? or (?:who )?(?:are )?(?:aspir|hop|prepar|want|wish|plan)[^.;]{0,20}\\bSEND?CO)',
      `\\b(?:work(?:ing|s)?|employed|act(?:ing|s)?|serv(?:e|ing)|in[- ]post|in[- ]role|practi[sc]ing|operating|appointed|designated|based|teaching|placed) (?:currently |already )?(?:as,? (?:or towards (?:becoming|being),? )?|in |for )(?:(?:a|an|the|your|their|role|post|position|capacity|of|in|as|school|named|designated|substantive) ){0,5}${senco}`,
      `(?<=\\bemployed (?:currently )?(?:in|at|by) (?:an? |the )?[\\w ]{3,40} )as (?:an? |the |its )?${senco}`,
      `\\b(?:hold(?:ing|s)?|have|has|having|in|occupy(?:ing)?|secured?|within|undertaking|working in|employed in|need|require) (?:currently )?(?:(?:an?|the|your|their|current|substantive|permanent|designated|named) ){0,3}(?:(?:post|role|position|job|duties|responsibilities)s? (?:of|as) (?:an? |the |being )?${senco}|${senco} (?:role|post|position|responsibilit(?:y|ies)|duties|status)|coordination role)`,
      `\\b${senco} (?:(?:who (?:are|is) )?(?:currently |already )?(?:in[- ](?:post|role|position|service)|practi[sc]ing)|(?:post|status|position)\\b)`,
      `\\b(?:serving|practi[sc]ing|current|existing) co-?ordinators?\\b(?: \\(${senco}\\))?`,
    ].join('|'),
  ],
  [
    'leads_sen',
    `\\b(?:lead(?:s|ing)?|responsib(?:le|ility|ilities) (?:for|in|towards)|(?<!line[- ])manag(?:e|es|ing)|oversee(?:s|ing)?|co-?ordinat(?:e|es|ing)) (?:on )?(?:\\([^()]{1,30}\\) )?(?:(?:at least|some|parts?|aspects?|of|the|an?|on|whole[- ]school|areas?|coordination|management|leadership|developing|provision|for|in|children|pupils|learners|young people|and|those|with) ){0,8}(?:${needsWords}|inclusion)(?! co-?ordinat)|\\bSEND? (?:leadership )?responsibilit(?:y|ies)\\b`,
  ],
  [
    'school_leader',
    "(?<!\\b(?:your|their|the|of|with|by|our|his|her|a)(?: current| own| previous)? )\\b(?:(?:executive |deputy |assistant |co-)?head ?-?teachers?|(?:deputy |assistant |executive )?heads\\b(?! of)|heads of school|(?:senior|school|trust|academy|system) leaders|senior management|members of (?:the )?(?:SLT|senior leadership teams?)|principals)(?!['a-z])",
  ],
]
const hints: Readonly<Record<Role, RegExp>> = {
  aspiring_senco:
    /aspir|hoping|taking|moving|take|lined|promise|eyes? |hearts? |whose|getting ready|fanc|picture|imagine|can see|could see|not yet|not (?:an? )?|waiting|like|going|becom|toward|prepar|train|\b(?:wish|hop|want|plan|intend|look|aim|interest|consider|think|seek|expect|keen|due|about|soon|likely|ready|future|sights|designated|will|would)|not yet|to-be|in the making/i,
  new_senco: /\bnew|recent|lately|appointed|post\b|first|just|taken|took|(?:became|become) /i,
  experienced_senco: /experienc|service|standing|held|longer|years into|tooth|\bbeen\b|appointed|before|prior|established|serving/i,
  pru_teacher: /\bPRU|referral/i,
  related_role:
    /deput|assistant|associate|inclusion|INCO|lead|heads? of|pastoral|bursar|teacher|HLTA|psycholog|portage|therapist|lecturer|other|profession|practitioner|with|manag/i,
  in_post_senco: /S\.?E\.?N|co-? ?ordinat|special/i,
  leads_sen: /lead|responsib|manag|oversee|ordinat/i,
  school_leader: /head|leader|management|SLT|principal/i,
}
export const rolePatterns = sources.map(([rule, source]) => [rule, new RegExp(source, 'gi'), hints[rule]] as const)

const adjectives: readonly (readonly [Role, string])[] = [
  [
    'new_senco',
    '(?:newly|recently)[- ](?:appointed|designated|in[- ]post|qualified)|new(?:ly)?(?:[- ](?:in|to)[- ](?:the[- ])?(?:role|post))?|beginning|novice|first[- ]time|beginner',
  ],
  ['aspiring_senco', 'aspiring|aspirant|aspirational|prospective|future|potential|would-be|trainee|intending|upcoming'],
  [
    'experienced_senco',
    '(?:more |highly |already |very )?experienced|established|long(?:er)?[- ](?:serving|standing|established)|seasoned|veteran|well-established',
  ],
  ['in_post_senco', 'practi[sc]ing|serving|current(?:ly serving)?|existing|in[- ]post|acting|designated|named|working|in[- ]service|lead'],
]
const anyAdjective = adjectives.map(([, source]) => source).join('|')
const joint = '(?:,| ?/| ?&|,? and(?:/or)?|,? or| as well as| to|, as well as|,? and also)'

/** "new and aspiring SENCOs", "experienced SENCOs": each adjective is a finding of its own. */
export const qualifiedSenco = new RegExp(
  `\\b((?:${anyAdjective})(?:${joint} (?:${anyAdjective})){0,4})(?: (?:primary|secondary|school|special|mainstream|qualified|early years|teachers?|or|and)){0,3}[ /](?:${senco}|(?:Inclusion|SEND?) leaders)`,
  'gi',
)
export const adjectiveOf = adjectives.map(([rule, source]) => [rule, new RegExp(`\\b(?:${source})\\b`, 'gi')] as const)

/** SENCOs without any adjective. */
export const plainSenco = new RegExp(senco, 'gi')
