import type { AssessmentMethod } from '@/lib/domain/enumerations'

/** Names of pieces of assessment, the more exact before the less: the first that fits the words is meant. Sources of patterns, plural allowed. */
export const methodNames: readonly (readonly [AssessmentMethod, string])[] = [
  ['performance_booklet', '(?:performance|competenc[ey]|standards) booklets?'],
  [
    'outcomes_framework',
    "(?:learning )?outcomes[' ]{1,2}(?:framework|record|log|tracker|audit|booklet|grid|document|profile)|(?:TDA |professional |evidence )?record of evidence (?:for|of|against|towards) (?:the |all |each )?(?:\\w+ ){0,2}(?:learning )?outcomes|(?:completed )?(?:record|audit) of (?:the )?(?:\\w+(?:'s)? ){0,2}learning outcomes",
  ],
  ['e_portfolio', '(?:e-?|electronic |on-?line |digital )portfolios?'],
  [
    'portfolio',
    '(?:evidence |practice |professional |reflective |senco |development )*portfolios?(?: of (?:\\w+ ){0,3}evidence)?|evidence (?:file|folder)s?|(?:learning )?outcomes (?:file|folder)s?|(?:file|folder)s? of evidence|(?:professional )?standards (?:files?|folders?)',
  ],
  ['reflective_log', '(?:reflective |learning |reading |reflection )+(?:logs?|journals?|diar(?:y|ies))'],
  [
    'enquiry_report',
    '(?:(?:practitioner|action|school-based|work-based|professional|small-scale|evidence-based|research)[ -](?:led )?)?(?:enquir(?:y|ies)|inquir(?:y|ies)) reports?|reports? (?:of|on) (?:a|an|your|the) (?:[\\w-]+ ){0,4}(?:enquiry|inquiry)|action research reports?|(?:practitioner|school-based|action|small-scale|classroom) (?:enquiry|inquiry|research)(?: project)?, written up(?: as| in)?|enquiry into [\\w ]{3,40}, written up as a report|(?<=\\bwords? |-word )(?:enquiry|inquiry)\\b(?! based| report)',
  ],
  [
    'critical_reflection',
    '(?:critical|critically) (?:reflections?|(?:critical|evaluative) commentar(?:y|ies)|reflective (?:accounts?|commentar(?:y|ies)|statements?|pieces?|analys[ie]s|writing))|reflective (?:accounts?|commentar(?:y|ies)|statements?|narratives?|analys[ie]s|reviews?)',
  ],
  ['case_study', 'case[- ]stud(?:y|ies)|(?<=\\bwords? |-word )study (?=of\\b)'],
  ['independent_study', 'independent stud(?:y|ies) (?:project|report|module|assignment)s?'],
  [
    'project',
    '(?:small-scale|practitioner|school-based|work-based|workplace|classroom|action|practice-based) (?:enquir(?:y|ies)|inquir(?:y|ies)|research (?:stud(?:y|ies)|enquir(?:y|ies)))|(?:[a-z]+-based |change |research |leadership |improvement |development |action |intervention |inquiry |enquiry )?projects?(?: reports?)?',
  ],
  [
    'presentation',
    '(?:poster |oral |professional |group |individual |recorded )?presentations?|posters?\\b(?! and (?:oral )?presentation)|(?:\\d{1,2}[- ]minute )seminar papers?|present (?:a|an|the|your) [\\w ,]{3,60} to (?:a panel|your peers|your tutors?|the group|colleagues|examiners)',
  ],
  ['essay', '(?:critical |reflective )?essays?'],
  ['report', '(?:written |critical |evaluative |evaluation )?reports?'],
  [
    'written_assessment',
    'written (?:assessments?|tasks?|papers?|coursework)|(?:pieces?) of (?:written|assessed) (?:work|coursework)|written pieces?|pieces? of writing|pieces? of (?:work|coursework)(?= of (?:about |around |up to )?\\d[\\d,]{3,} words)',
  ],
  ['examination', '(?:written )?exam(?:ination)?s?'],
  [
    'assignment',
    'pieces of coursework|(?:written |formal |academic |assessed |summative |module |masters?(?:-level)? |m-?level |level 7 |postgraduate )*assignments?|(?:critical|literature|policy) (?:reviews?|critiques?|analys[ie]s)(?: of [\\w ]{3,40})?|annotated bibliograph(?:y|ies)',
  ],
]
