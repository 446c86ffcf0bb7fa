import { matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'

const got = '(?:gained|earned|obtained|achieved|taken|completed|studied|begun|started|done)'
const away = '(?:elsewhere|somewhere else|(?:at|with|from|through) (?:an?other|a different|other)\\b)'
const study = '(?:modules?|credits?|units?|study|part of (?:it|one|an? \\w+)|PG ?Cert\\w*)'
/** One family of naming earlier study a line. */
const term = new RegExp(
  [
    '\\b(?:APL|RPL|APEL|AP\\(E\\)L|A\\(?P\\)?E?CL|RPEL|RP\\(E\\)L|RPCL)\\b',
    '\\bprior learning\\b|\\b(?:accreditation|recognition|assessment|accrediting|recognising) (?:of |for )?(?:your |any |relevant )?(?:prior|previous) (?:\\w+ ){0,4}?(?:learning|experience|study)',
    '\\bprior (?:certificated |experiential |accredited |credited )?(?:learning|study|credit)\\b',
    '\\bcredit (?:transfers?|exemptions?)\\b|\\btransfer of (?:\\w+ )?credits?\\b|\\bmodule exemptions?\\b',
    '\\bexemptions? from (?:an? |one |part of |some |the )?(?:\\w+ )?modules?\\b|\\badvanced standing\\b',
    '\\b(?:earlier|previous|prior|existing|past) (?:\\S+ ){0,3}?(?:study|stud(?:y|ies)|credits?|modules|learning)\\b',
    '\\b\\d{2} (?:or \\d{2} )?credits? (?:already|from another)\\b',
    `\\bcredits? (?:from|gained at|obtained at|earned at|from study at) (?:another|other|elsewhere)\\b|\\bcredits from elsewhere\\b`,
    '\\bcredits? (?:gained|earned|obtained|brought|taken|achieved) (?:on|from|at|through|in|with) (?:an?other|other|previous|earlier|a different)\\b',
    "\\b(?:already (?:have|hold|got|gained|earned)|have already (?:gained|earned|got)) (?:some |any |a few )?(?:masters |master's |level 7 |M[- ]level |postgraduate )?credits?\\b",
    '\\bcredits? (?:that )?you (?:already )?(?:have|hold|bring)\\b|\\bcredits? I already have\\b|\\b(?:exemptions?|credits?) (?:for|from) (?:earlier|prior|previous|past) (?:study|learning|work)\\b',
    `\\bcredits? ${got} (?:elsewhere|somewhere else)\\b`,
    '\\bcredits? (?:gained |from |earned |obtained |achieved )(?:at |on |with |from )?other (?:universities|institutions|courses|providers|study)\\b',
    '\\bprior credits?\\b|\\b(?:already )?(?:hold|have) \\d{2} (?:level 7|masters?[- ]level|M[- ]level) credits\\b',
    `\\b${got} (?:[\\w'-]+ ){0,4}?${study} (?:[\\w'-]+ ){0,3}?${away}`,
    '\\b(?:did|took) (?:an?|some|part of) (?:[\\w-]+ ){0,3}?(?:modules?|units?|PG ?Cert\\w*) (?:elsewhere|somewhere else|(?:at|with) another)\\b|\\b(?:hold|have) credits (?:at|from)\\b',
    '\\bcredits?\\b(?: (?:at|of) (?:level 7|masters?(?: level)?|M[- ]level))? (?:from|with|at) (?:an?other (?:\\w+ )?(?:university|institution|provider|course)|(?:the|your) (?:PGCE|Open University))\\b|\\bPGCE (?:with|that carried|carrying) (?:[\\w-]+ ){0,3}credits\\b|\\bcredit for (?:prior|previous|earlier) \\w+',
    '\\btransfer (?:in|to us|across|into (?:year \\w+|the (?:course|programme|award))) ?(?:part[- ]way )?from (?:another|other) (?:provider|universit|institution)',
    '\\btransfer (?:in|to us|across|(?:in )?from another (?:provider|university|institution))\\b',
    `\\ball (?:of )?(?:the |their |your )?(?:\\d{2,3}|sixty|modules)(?: credits)? (?:must|have to|need to|should) be (?:\\w+ )?${got} (?:with|at|through) (?:us|the University)\\b`,
  ].join('|'),
  'gi',
)
const refused =
  /\bnot (?:\w+ ){0,3}?(?:permitted|accept(?:ed|able)?|allow(?:ed)?|available|possible|consider(?:ed)?|applicable|eligible|offer(?:ed)?|use|count(?:ed)?|operate|recogni[sz]ed?)\b|\b(?:is|are)n't (?:\w+ ){0,2}(?:permitted|accepted|allowed|available|possible|considered|offered|recogni[sz]ed)\b|\bno claims?\b|\bregret\b|\b(?:can(?:not| not|'t)|do(?:es)?(?:n't| not)|will not|won't|unable to|never)\b|\bno (?:facility|provision|scope|possibility|opportunity|arrangements?|mechanism|allowance|route)\b(?! to the)|\bmust be (?:\w+ )?(?:gained|earned|taken|studied|completed) (?:with|at|through) (?:us|the University)\b|\bno (?:APL|RPL|APEL|credit transfer|exemptions?|advanced standing|credit (?:is )?given)\b|\b(?:APL|RPL|APEL|prior learning|credit transfer|(?:earlier|previous|prior) (?:study|learning|credits?)|elsewhere)\b[^.;:]{0,20}: ?(?:no\b(?! more)|none|not|n\/a)/i
const granted =
  /\b(?:may|might|can|could|will|would|are|is) (?:also |be |normally |only |then ){0,3}(?:consider\w*|count\w*|possible|able|used?|eligible|grant\w*|transfer\w*|permit\w*|accept\w*|allow\w*|entertain\w*|available|recogni[sz]ed|look at|appl(?:y|ied)|claim\w*|credited|awarded|exempt\w*|sought|requested|made|bring|submitted|offered|given|brought|welcome)\b|\bup to\b|\b(?:no|not) more than\b|\bmax(?:imum)?\b|\blet off\b|\btak(?:e|en|es) (?:\w+ )?(?:account of|into account)\b|\bpolicy applies\b|\bmay join at\b|\bbring some\b|\b(?:we|university) (?:\w+ )?(?:accepts?|considers?|recogni[sz]es?|welcomes?|offers?|operates?)\b|\bcase[- ]by[- ]case\b|\b(?:should|please|must) (?:first )?(?:contact|get in touch|speak to|discuss|ask|send)\b|\breduce the (?:number|amount)\b|\b(?:applications?|claims?) for [^.;]{0,60}\b(?:welcome|considered|accepted)|\bentitled\b|\bin respect of\b|\b(?:may|can|could) (?:also )?(?:use|bring|count|transfer|claim|seek|request)\b|\bcan ask for\b|: ?(?:yes|up to|permitted|available|accepted|considered|possible)\b|\bpermitted\b|\bif you (?:have|hold) [^.;]{0,80}\bapply for\b/i
/** Credits of this course that are taken elsewhere are progression. */
const outward =
  /\b(?:its|their|our) (?:new |own )?(?:MA|Master'?s)\b|\b(?:towards?|into|onto|on to|on|to) (?:the |an? |our |your |full |further ){0,4}(?:MA\b|M\.?Ed|MSc|Master|PG ?Dip|diploma|doctora|degree|study|programmes? of)|\bthis (?:award|course|programme)(?:'s)? credits?\b|\byour (?:60|sixty) credits\b|\bgained (?:from|on|through) (?:the|this)\b/i
const inward = /\b(?:APL|RPL|APEL|prior|previous|earlier|another|elsewhere)\b/i

const yes = /^(?:A[.:] )?(?:yes|great|certainly|of course|good news|possibly|very possibly|you (?:may|can|could)|up to)\b(?!,? but not)/i
const no =
  /^(?:A[.:] )?(?:no\b|sorry|unfortunately|we regret|we(?:'re| are) (?:very )?(?:sorry|afraid)|not (?:for|on|at|permitted|allowed|accepted|available|applicable|possible|considered)|i'm afraid|we're afraid|none)/i
/** "APL claims cannot be made after enrolment": when, not whether. */
const timing = /\b(?:can(?:not|'t| not)|will not|won't|not)\b[^.;]{0,40}\b(?:after|once|later|retrospectively|until|unless|before|without)\b/i
const named = (words: string): boolean => matches(words, term).length > 0

/** "You won't need previous study": nothing is said of credit for it. */
const needless = /\b(?:won't|don't|do not|does not|will not|doesn't) (?:also )?(?:need|require|have to have)\b/i
/** What stands between semicolons around an offset. */
function clauseOf(text: string, at: number): string {
  const end = text.indexOf(';', at)
  return text.slice(text.lastIndexOf(';', at) + 1, end < 0 ? undefined : end)
}

const counts =
  /^(?:can|could|will|would) you (?:\w+ ){0,2}(?:knock|take|count|waive|excuse|let|credit|recogni[sz]e)\b|^(?:does|do|will|would|can|could) (?:it|they|that|this|these|those|I) (?:\w+ ){0,2}(?:count|use|help|be|bring|transfer)\b/i

/** The answer to a question about earlier credits. */
function answered(sentence: Sentence, document: ReadDocument): 'permitted' | 'not_permitted' | null {
  const asked = document.sentences[sentence.index - 1]
  const told = document.sentences[sentence.index - 2]
  // "I took a module elsewhere. Does it count?"
  const about = asked && (named(asked.text) || (counts.test(asked.text) && told?.block === asked.block && named(told.text)))
  if (!asked || !about || !(/[?!]$/.test(asked.text.trim()) || asked.block.type === 'heading')) return null
  if (no.test(sentence.text)) return 'not_permitted'
  if (yes.test(sentence.text)) return 'permitted'
  return meets(sentence.text, refused) && !meets(sentence.text, timing) && !meets(sentence.text, granted) ? 'not_permitted' : null
}

/** "Details are set out in our RPL policy": the rule stands elsewhere. */
const toldElsewhere =
  /\b(?:details|information|guidance|how we)\b[^.;]{0,60}\b(?:(?:set out|found|available|published|explained|given|described) (?:in|on|at|from)|contained in)\b/i

function find(sentence: Sentence, document: ReadDocument): readonly Finding<'prior_learning'>[] {
  const { text } = sentence
  if (/\?["')]?$/.test(text.trim())) return []
  const previous = document.sentences[sentence.index - 1]
  const answer = answered(sentence, document)
  if (answer && previous)
    return [
      {
        kind: 'prior_learning',
        value: { policy: answer },
        ...(answer === 'permitted' &&
          /\b(?:up to|at most|max\w*)\b/i.test(sentence.text + (document.sentences[sentence.index + 1]?.text ?? '')) && {
            qualifier: 'maximum' as const,
          }),
        at: [
          { start: sentence.start, end: sentence.end },
          { start: previous.start, end: previous.end },
        ],
        core: { start: sentence.start, end: sentence.end },
      },
    ]
  const [own] = matches(text, term)
  // A short heading or opening sentence may name the matter, the next sentence tells the rule.
  const under =
    previous &&
    previous.text.length < 70 &&
    (previous.block === sentence.block || previous.block.type === 'heading') &&
    matches(previous.text, term).length > 0
  if (!own && !under) return []
  if (meets(text, outward) && !meets(text, inward)) return []
  if (meets(text, toldElsewhere) && !/\b(?:permitted|accepted|allowed|possible|considered|up to)\b/i.test(text)) return []
  const said = own ? clauseOf(text, own.index).replace(needless, '') : text
  if (own && meets(text, needless) && !meets(said, granted)) return []
  const limited = own && /\b(?:limited to|up to|a maximum of|no more than) (?:\w+ )?\d/i.test(said)
  const policy = limited
    ? 'permitted'
    : own && meets(said, refused) && !meets(text, timing)
      ? 'not_permitted'
      : meets(text, granted)
        ? 'permitted'
        : null
  if (!policy || (!own && (!meets(text, granted) || !/\b(?:claims?|credits?|learning|applications?|considered)\b/i.test(text)))) return []
  const [from, to] = own ? [own.index, own.index + own[0].length] : [0, Math.min(text.length, 40)]
  return [
    {
      kind: 'prior_learning',
      value: { policy },
      ...(policy === 'permitted' &&
        /\b(?:up to|max(?:imum)?\.?|(?:no|not) more than|at most) (?:of )?(?:a )?\w+ (?:credits?|points|CATS?|%)|\bcredits?\b[^.;]{0,20}: (?:up to|no more than|max\w*) \d/i.test(
          text,
        ) && { qualifier: 'maximum' as const }),
      at: quoteAround(sentence, from, to),
      core: spanIn(sentence, from, to),
    },
  ]
}

/** Whether credit from earlier study may be counted: APL, RPL, credit transfer. Credit carried on to a Masters is progression, not this. */
export const priorLearning: Recogniser = {
  name: 'prior-learning',
  kinds: ['prior_learning'],
  cues: [
    'apl',
    'rpl',
    'apel',
    'ap',
    'rpel',
    'rp',
    'prior',
    'previous',
    'earlier',
    'hold',
    'other',
    'existing',
    'transfer',
    'exemption',
    'exemptions',
    'standing',
    'elsewhere',
    'another',
    'already',
    'claims',
    'apcl',
    'rpcl',
    'yes',
    'no',
    'sorry',
    'great',
    'up',
    'you',
    'credits',
    'unfortunately',
    'afraid',
    'regret',
    'certainly',
    'possibly',
    'past',
    'did',
    'took',
  ],
  contextCues: ['prior', 'apl', 'rpl', 'credits', 'credit'],
  find,
}
