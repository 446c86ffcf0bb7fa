import type { FactValue } from '@/lib/domain/fact-kinds'
import { matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'
import { leaderWords } from '../../words/people'
import { contextOf } from '../eligibility/context'
import { documentPatterns } from './document-words'

type Value = FactValue<'application_document'>

/** Words that hand something in, or ask for it. */
const asked =
  /\b(?:must|needs?|needed|should|requir\w+|provid\w+|supply|supplied|submit\w*|send|sent|upload\w*|enclos\w+|attach\w*|includ\w+|complet\w+|download\w*|return\w*|sign(?:ed|s)?|countersigned|ask(?:ed)?|bring|wanted|obtain|get|together with|accompanied|along with|supported by|give|given|email\w*|fill|request\w*|expected|have|has|use|apply|with (?:a|an|your|their|the)|produce|seek|secure|supporting|confirm\w*)\b/i
const sectionOfApplying =
  /\b(?:appl(?:y|ying|ications?)|entry|admissions?|eligib\w+|criteria|requirements?|enrol\w*|documents?|booking|register|registration|how to|nominations?|next steps?|who can|can i (?:join|apply|do)|you(?:'ll| will)? need|what (?:do|will) (?:i|you|we) need|we (?:do )?need|checklist|join|what (?:do|should|must) (?:i|we|you) (?:send|submit|enclose|include|provide|bring))\b/i
const physical =
  /\b(?:physical|wet|handwritten|hand-written|ink|original) signatures?\b|\btyped (?:signatures?|names?)?[^.;]{0,24}\b(?:not|cannot|can't)\b|\bsigned (?:by hand|in ink)\b|\bhand-?signed\b/i
const signed = /\b(?:signs?|signed|countersign\w*|signatures?)\b/i
const employerPays =
  /\bif (?:your|the) (?:employer|school) (?:is|will be) (?:paying|funding|sponsoring)|\b(?:employer|school)[- ]funded\b|\bif you are (?:being )?(?:funded|sponsored) by\b/i
const optional =
  /\b(?:transcript (?:will|shall) (?:say|show|read|state)|not (?:required|needed|necessary)|do(?:es)? not need|don't need|no need|no (?:\w+ )?(?:references?|certificates?|forms?|documents?|evidence) (?:is|are)|without (?:a|an|any))\b/i
const leader = new RegExp(leaderWords, 'i')

function signatureOf(sentence: Sentence, document: ReadDocument, value: Value): Value['signature'] {
  if (!value.document.startsWith('headteacher')) return undefined
  const near = document.sentences.slice(Math.max(0, sentence.index - 4), sentence.index + 5)
  if (near.some(({ text }) => meets(text, physical))) return 'physical'
  return meets(sentence.text, signed) ? 'any' : undefined
}

function find(sentence: Sentence, document: ReadDocument): readonly Finding<'application_document'>[] {
  const context = contextOf(sentence, document)
  const { text } = sentence
  if (context.isQuestion || meets(text, optional)) return []
  const section = [sentence.label, context.intro, ...sentence.headings.slice(0, 2)].some(
    (title) => title !== null && title !== undefined && meets(title, sectionOfApplying),
  )
  const taken: { from: number; to: number }[] = []
  const findings: Finding<'application_document'>[] = []
  for (const { document: kind, pattern, hint, anywhere } of documentPatterns) {
    if (!meets(text, hint)) continue
    for (const found of matches(context.text, pattern)) {
      const [from, to] = [found.index, found.index + found[0].length]
      if (taken.some((other) => from < other.to && other.from < to)) continue
      // "two references, one of them from the head" asks for references besides his.
      const ofSeveral = kind === 'headteacher_reference' && meets(text.slice(Math.max(0, from - 24), to), several)
      if (!ofSeveral) taken.push({ from, to })
      const isLink = text.length < 80 && /\b(?:forms?|templates?|pro ?forma)\b/i.test(text)
      if (!anywhere && !isLink && !meets(text, asked) && !(section && text.length < 240)) continue
      if (
        kind === 'reference' &&
        !section &&
        !isLink &&
        !/\b(?:requir\w+|need\w*|suppl\w+|provid\w+|submit|ask(?:ed)?|must|should|want(?:ed)?|details|accompanied|together with|enclos\w+)\b/i.test(
          text,
        )
      )
        continue
      const value: Value = { document: kind }
      const signature = signatureOf(sentence, document, value)
      const audience = context.audience ?? (meets(text, employerPays) ? 'employer_funded' : meets(text, inPost) ? 'in_post_senco' : null)
      findings.push({
        kind: 'application_document',
        value: { ...value, ...(signature && { signature }), ...(audience && { audience }) },
        ...(audience === 'aspiring_senco' && { scope: { audience } }),
        at: quoteAround(sentence, from, to),
        core: spanIn(sentence, from, to),
        strength: meets(found[0], leader) ? 1 : 0,
      })
    }
  }
  return findings
}
const several = /\b(?:two|2|three|3) (?:\w+ )?(?:references|referees)\b[^.;]{0,20}\b(?:one|at least|including)\b/i
const inPost = /^if you are (?:already )?(?:the|a|your) (?:schools?'?s? )?(?:designated |current |named )?SEND?CO/i

/** What an application consists of: forms, letters and agreements of the head, references, certificates, numbers. */
export const applicationDocuments: Recogniser = {
  name: 'application-documents',
  kinds: ['application_document'],
  cues: [
    'form',
    'forms',
    'pack',
    'application',
    'letter',
    'letters',
    'reference',
    'references',
    'referee',
    'referees',
    'agreement',
    'consent',
    'declaration',
    'statement',
    'statements',
    'confirmation',
    'cv',
    'vitae',
    'certificate',
    'certificates',
    'transcript*',
    'evidence',
    'proof',
    'copy',
    'copies',
    'trn',
    'number',
    'sign',
    'side',
    'words',
    'page',
    'signed',
    'endorsement',
    'commitment',
  ],
  find,
}
