import type { FactValue } from '@/lib/domain/fact-kinds'
import { leaderWords } from '../../words/people'

const whose = '(?:(?:the|your|their|his|her|an?|his or her|own|current|school|employing|relevant|line|chair of) ){0,4}'
const leader = `${whose}${leaderWords}`
const employer = `${whose}(?:employers?|schools?|settings?|organi[sz]ations?|place of work|workplace|trust)\\b`
const form = '(?:forms?|documents?|letters?|sheets?|pages?|pro[- ]?formas?|slips?|sections?|templates?)'

interface DocumentPattern {
  readonly document: FactValue<'application_document'>['document']
  readonly pattern: RegExp
  readonly hint: RegExp
  /** Needs no word of asking beside it. */
  readonly anywhere?: boolean
}

/** A few letters that all words of a paper hold: most sentences are done with after these. */
const hints: Readonly<Record<DocumentPattern['document'], RegExp>> = {
  headteacher_reference: /referenc|referee|one of|of which|at least one|including/i,
  headteacher_letter: /letter|\bnote\b|supporting|in writing/i,
  headteacher_declaration: /\bI\b|declaration|statement|endorsement/i,
  headteacher_agreement: /agreement|page|section|part\b|part|consent|commitment|approval|permission|authori|support|contract|confirm/i,
  employer_statement: /employ|statement|letter|confirmation|agreement|consent/i,
  teacher_reference_number: /TRN|number/i,
  certificates: /certificate|transcript|proof|evidence|cop(?:y|ies)|scan|photo|original/i,
  reference: /referenc|referee/i,
  personal_statement: /statement|letter of|side|page|paragraph|words/i,
  curriculum_vitae: /CV|vitae|sum/i,
  application_form: /form|pack|application/i,
}

/** In order: where two meet, the earlier stays. */
const sources: readonly (readonly [DocumentPattern['document'], readonly string[], boolean?])[] = [
  [
    'headteacher_reference',
    [
      `\\b(?:references?|referees?)\\b(?! numbers?)(?:,(?= (?:from|by|one|including|of which|at least)))?(?:(?!\\bnot\\b|\\bletter|\\bagree)[^.;,]){0,70}?\\b(?:from|by|is|be) ${leader}`,
      `\\b(?:of which one|one of (?:which|these|whom)|at least one|including (?:one|a reference))[^.;]{0,30}\\b(?:from|be) ${leader}`,
      `\\b${leaderWords} references?\\b(?! numbers?)|\\b${leaderWords}[^.;]{0,40}\\breference forms?\\b`,
      `(?<=\\b(?:references|referees)\\b)(?:,| and|, and|;| -)? one (?:of (?:them|these|whom) )?(?:has to|must|should|needs to|will|to) (?:be|come) from ${leader}`,
      `\\ban? (?:short |brief |written |supporting )?reference\\b(?<=\\b${leaderWords}\\b[^.;]{0,90}\\b(?:and|plus) (?:there(?:'s| is) |gives? |provides? |writes? )?an? (?:\\w+ )?reference)`,
    ],
  ],
  [
    'headteacher_letter',
    [
      `\\b(?:letters?|(?:an? |short |written )note)\\b(?:(?! from the council)[^.;]){0,70}?\\b(?:from|by|of|signed by|written by) ${leader}`,
      `\\b(?:head|headteacher|principal)\\b[^;]{0,60}\\bin writing,? on (?:school|headed)\\b`,
      '\\bin writing,? on (?:school|headed) (?:headed )?(?:note)?paper\\b',
      `\\bsupporting (?:statements?|letters?|references?) (?:from|by|signed by) ${leader}`,
      `\\b${leaderWords} (?:supporting |support |recommendation )?letters?\\b|\\bletters? of (?:support|recommendation|endorsement)(?: (?:from|by) ${employer})?`,
    ],
  ],
  [
    'headteacher_declaration',
    [
      '\\bI (?:fully |strongly )?(?:support|endorse|recommend) (?:this|the) (?:application|applicant|candidate)\\b[^.]{0,160}',
      `\\b${leaderWords}(?: \\w+)? (?:declarations?|statements?|endorsements?)(?: ${form})?`,
      `\\b(?:declaration|statement(?: of support)?|endorsement)(?: ${form})?[^.;,]{0,40}\\b(?:signed|completed|from|by|made by)[^.;,]{0,16} ${leader}`,
      `\\b${leaderWords}[^.;,]{0,30}\\b(?:signs?|complete[sd]?|fills? in|countersigns?)\\b[^.;,]{0,30}\\b(?<!employer(?:'s)? (?:support )?)(?:declaration|statement|endorsement)`,
    ],
  ],
  [
    'headteacher_agreement',
    [
      `\\b${leaderWords}(?: (?:or|and) [\\w ]{1,24}?)?(?: \\w+)? (?:agreements?|consent|commitment|approval|permission|support|authori[sz]ation|confirmation) (?:and \\w+ )?${form}`,
      `\\b(?:signed |written |completed |formal )+(?:agreement|consent|commitment|approval|permission|authori[sz]ation)\\b[^.;,]{0,40}\\b(?:of|from|by) ${leader}`,
      `\\b(?:agreement|consent|commitment|approval|permission|support|learning agreement)(?: ${form})[^.;,]{0,60}\\b(?:signed|completed|from|by)[^.;,]{0,16} ${leader}`,
      `\\b${leaderWords}[^.;,]{0,40}\\b(?:signs?|complete[sd]?|fills? in|countersigns?)\\b[^.;,]{0,30}\\b(?:agreement|commitment|consent|contract|support form|learning agreement)(?: ${form})?`,
      `\\b(?:head ?-?teacher|head|principal)'s agreement\\b(?! (?:to|that|for|is|will|must)\\b)`,
      `\\b(?:the |an? |your |completed |signed )+(?:head ?-?teacher|head|principal|employer) agreement\\b(?! (?:to (?!upload|sign|complete|download|return)|that\\b|for\\b))`,
      `\\b${leaderWords}[^.;]{0,24}\\b(?:signs?|completes?|fills? in|countersigns?)\\b (?:page|section|part) \\w+`,
      `\\b(?:agreement|consent|commitment|contract),? (?:signed|completed|countersigned) by ${leader}`,
      `\\b(?:part|section|page) \\w+ (?:is|must be|has to be|to be) (?:for|signed by|completed by|filled in by) ${leader}`,
      `\\b${leaderWords} signature on (?:the|an?|this) (?:\\w+ )?(?:agreement|commitment|consent|support)(?: ${form})?`,
    ],
  ],
  [
    'employer_statement',
    [
      `\\b(?:statements?|letters?|confirmation|agreement|consent)\\b(?: (?:of|in) \\w+)?[^.;,]{0,30}?\\b(?:from|by) ${employer}`,
      `\\b(?:statement|letter|confirmation|consent|agreement) of (?:employer|employment)\\b|\\bemployer(?:'s)? (?:support )?(?:statements?|agreements?|consent|confirmation|declaration)(?: ${form})?|\\bemployer(?:'s)? support ${form}`,
      '\\bwritten confirmation that your (?:setting|school|employer)\\b',
    ],
  ],
  [
    'teacher_reference_number',
    [
      '\\bTRN\\b(?: number)?',
      '\\byour teacher numbers?\\b',
      "\\bteachers?(?:'s)? (?:reference|registration) numbers?(?: \\(TRN\\))?",
      '\\b(?:DfE|DCSF|DfES|GTCE?|TRA) (?:teacher )?(?:reference |registration )?numbers?\\b',
    ],
    true,
  ],
  [
    'certificates',
    [
      '\\b(?:cop(?:y|ies)|scans?|scanned|photocop(?:y|ies)|photos?|photographs?|originals?|evidence|proof) of (?:[^.;]{0,60}?\\b)?(?:certificates?|QTS|QTLS|EYTS|transcripts?|degree|teacher status|teaching status|qualified teacher status|teaching qualifications?|qualifications)\\b',
      '\\b(?:degree|QTS|qualification|teaching|academic|teacher status) (?:and \\w+ )?(?:certificates?|transcripts?)\\b',
      '\\b(?:your|their|all|academic|official|relevant|the|original|full|an?) (?:\\w+ )?(?:certificates|transcripts?)\\b|\\btranscripts? of\\b',
    ],
  ],
  [
    'reference',
    [
      '(?<!\\b(?:course|terms|cross|unique|job|booking|teacher|application|your|library|module|this) )\\b(?:an?|one|two|three|2|1|both|satisfactory|suitable|academic|professional|written|confidential|employer|work)(?: (?:or|and|satisfactory|suitable|academic|professional|written|confidential|good|recent|supporting|employer)){0,4} (?:references?|referees?)\\b(?! (?:numbers?|lists?|code|books?|points?|material|to|guide|library|management))',
      '\\breferences?: ?(?:one|two|1|2)\\b',
      '\\bname (?:a|one|two) referees?\\b',
      '\\breferences? (?:is|are|will be|must be|may be) (?:\\w+ )?(?:required|needed|requested|taken up|wanted|provided|sought)\\b',
      '\\b(?:names? (?:and \\w+ \\w+ )?of|details of) (?:\\w+ )?referees?\\b',
    ],
  ],
  [
    'personal_statement',
    [
      '\\bpersonal statements?\\b|(?<!\\b(?:head|headteacher|him or her|them|employer|referees?)\\b[^.;,]{0,24})\\bsupporting statements?\\b(?! (?:from|by))|\\bstatement of (?:not more than |no more than |up to |about |around )?[\\d,]+ words\\b|\\bstatement of (?:purpose|motivation|suitability)\\b|\\bletter of application\\b|\\bstatement (?:explaining|outlining|about|describing|of) (?:why|your|how)\\b|\\b(?:a|one|half a) (?:side|page|paragraph)(?: of A4)?,? (?:saying|telling us|explaining|about|on|setting out|describing) (?:why|what|how|your)\\b|\\b(?:up to |about )?\\d{2,4} words (?:saying|telling us|explaining|on|about) (?:why|what you)\\b',
    ],
  ],
  ['curriculum_vitae', ['(?<![A-Z])\\bCVs?\\b|\\bcurriculum vitae\\b|\\br[eé]sum[eé]\\b(?= and| or|,)']],
  [
    'application_form',
    [
      `\\b(?:application|booking|registration|enrolment|enrollment|nomination|applicant|expression of interest)(?:/\\w+)?[- ](?:forms?|packs?)\\b`,
      '(?<=\\b(?:complet\\w+|fill(?:ing)? (?:in|out)|return\\w*|submit\\w*|download\\w*|us(?:e|ing)|send|request|ask for|email)\\b[^.;,]{0,40})\\b(?:the|an?|our|this|your|these|below) (?:(?!head|declar|agree|consent|referenc|evaluat|feedback|attend|order|contact|enquir|medical|travel|expense)\\w+ ){0,2}forms?\\b',
      '^(?:the|an?|our|your) (?:completed )?(?:application|booking) form\\b',
      '\\b(?:application |booking )?forms?,?[^.;]{0,30}? (?:must|should|have to|has to|need to|needs to|are to) (?:reach|be (?:returned|submitted|received|sent|completed|signed))\\b',
      '\\b(?:complet(?:e|ed|ing)|submit(?:ting|ted)?|make|send|with) (?:an?|the|your|our)? ?(?:full |completed )?(?:online|on-line|direct|electronic|written|university) applications?\\b|(?<=\\bdocuments?: ?)online application\\b',
    ],
    true,
  ],
  [
    'application_form',
    [
      '(?<!enquiry |contact )\\bonline forms?\\b|\\b(?:upload|submit|send) (?:the|your) application\\b(?! fee)|(?<=\\b[Uu]se )form [A-Z]{1,3} ?\\d{1,3}\\b',
    ],
  ],
]
export const documentPatterns: readonly DocumentPattern[] = sources.map(([document, patterns, anywhere]) => ({
  document,
  hint: hints[document],
  pattern: new RegExp(patterns.join('|'), 'gi'),
  ...(anywhere && { anywhere }),
}))
