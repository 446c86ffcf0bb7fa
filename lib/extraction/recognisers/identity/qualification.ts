import type { FactValue } from '@/lib/domain/fact-kinds'
import { firstMatch, matches, meets } from '../../matches'
import { quoteOf } from '../../quote'
import { label } from '../../readers/labels'
import type { AnyFinding, Recogniser, Sentence } from '../../types'
import { certificateWords, nasencoSource, needsWords, npqSencoSource, sencoField } from '../../words/awards'
import { matchUnder, quoteWithLabel } from './labelled'

type Qualification = FactValue<'qualification'>

const certificate = new RegExp(
  `\\b(?:${certificateWords}|PG ?-?C\\b)(?! in (?:education|secondary|primary) \\(?(?:secondary|primary|QTS|PGCE))`,
  'gi',
)
const npq = new RegExp(`\\b(?:${npqSencoSource})`, 'i')
const named = new RegExp(`\\b(?:${nasencoSource})`, 'i')
const field = new RegExp(sencoField, 'i')
const subject =
  /^(?: of| in| for|:|,| -)? (?:the )?((?:(?:[A-Z][\w'-]*|\([A-Z][^()]{2,60}\)|SEND?\b|&)(?:,? | ?: | - )?(?:(?:and|of|in|for|the|with|&) )?){1,14})/
const oursByField = new RegExp(
  `^(?:[^.;]{0,60}?)(?:${sencoField}|${needsWords}|inclusi|special education|learning support|additional needs|leading)`,
  'i',
)

/** The certificate is what the course gives. */
const gives =
  /\b(?:leads? to|leading to|earn|gain|achiev|receiv|award(?:ed|s|ing)?|obtain|leave with|worth|carr(?:y|ies)|made up of|consists?|comprises?|is an?|are an?|as an?|study|studying|work towards|towards|complet|offers?|results? in|accredited|validated|equivalent to|count(?:s|ed)? as|part of|qualification|within|through|core component|along with|together with|as well as|alongside|plus|credits,?|credits,? (?:and|plus)|(?:this|the|our|your|whole|full)) \(?$/i
const behindGives =
  /^[^.;]{0,50}?\b(?:is worth|consists|comprises|is made up|is awarded|are awarded|of the university|of university|from the university|award\b|\(?60\b|programme|course|is taught|runs|carries|students|is a|is an|forms|will be|on completion|level 7|masters?)/i
/** Certificates that somebody has, that another course gives, or that are left when conditions are not met. */
const ofAnother =
  /\b(?:hold(?:s|ing)?|holders? of|have|has|previous|prior|existing|already|old|another|equivalent qualification|such as|or (?:an? )?(?:other )?|my|other|related|similar|MA\/|PGDip\/|exit|unlike|than|rather than|our PG ?Cert in (?!SEN|Special|Inclus)) (?:an? |the |your |other )?$/i
const otherField =
  /^s? ?(?:in|:|-)? ?(?:the )?(?:autism|dyslexia|specific learning|SpLD|mentoring|coaching|educational leadership|leadership and management|higher education|academic practice|early years|mathematics|TESOL|healthcare|mental health|neurodivers|multi-?sensory|child psychology)/i
const relations: readonly (readonly [RegExp, NonNullable<Qualification['relation']>])[] = [
  [/\bequivalent to (?:an? |the )?$|\bcount(?:s|ed)? as (?:an? |the )?$|\bequates to (?:an? |the )?$/i, 'equivalent_to'],
  [/\b(?:as |is |are |form |forms )?part of (?:an? |the |our )?$|\bwithin (?:an? |the |our )?$/i, 'part_of'],
]
const coreOf = /^[^.;]{0,30}\b(?:forms?|is) (?:an? |the )?(?:core|integral|essential|key) (?:component|part|element)/i
const underLabel = label(
  '(?:final |exit |named |academic |full )?(?:award|qualification|certificate)(?: (?:gained|title|type|awarded|obtained|offered|name|on completion))?|award type|study level|level|you will (?:gain|get|receive)|what you get|outcome',
)

/** The row of another course in a table of several: "Education (Autism) | PgDip". */
const ofOtherRow = ({ block, text }: Sentence): boolean =>
  block.type === 'cell' &&
  block.columnHeading !== undefined &&
  block.rowHeading !== undefined &&
  block.rowHeading !== text &&
  !meets(block.rowHeading, field) &&
  !meets(block.rowHeading, named)

const clean = (title: string): string =>
  title
    .replace(/[\s,:(-]+$/, '')
    .replace(/ (?:and|of|in|for|the|with|&)$/i, '')
    .replace(/^[\s,:-]+/, '')

function titleOf(printed: string, behind: string): string | undefined {
  const found = subject.exec(behind)
  const words = clean(found?.[1] ?? '')
  const beyond =
    /^(?:National|NASENCO|SENCO Award|It|The|This|You|We|At|On|In|For|And|University|Students?|Level|Masters?|Course|Award|Programme)\b/.test(words)
  if (words.length < 3 || beyond || /^\([^)]*(?:University|College)|University/.test(words)) return undefined
  return `${printed.replace(/\.$/, '')}${behind.slice(0, (found?.index ?? 0) + (found?.[0].indexOf(words) ?? 0))}${words}`.replace(/\s+/g, ' ')
}

function certificatesIn(sentence: Sentence): readonly AnyFinding[] {
  const { text, block } = sentence
  return matches(text, certificate).flatMap((found) => {
    const end = found.index + found[0].length
    const [before, behind] = [text.slice(0, found.index), text.slice(end)]
    const article = before.replace(/\b(?:an?|the|our|your|this|full|accredited|university|level 7|validated|academic|60[- ]credits?) $/gi, '')
    const heading = block.type === 'heading' || (text.length < 120 && !/[.!?]$/.test(text))
    if (meets(behind, otherField) || meets(before, ofAnother) || meets(article, ofAnother)) return []
    const top = sentence.place < 12 && found.index === 0 && end >= text.length - 1
    const ours =
      top ||
      (heading && (meets(text, named) || meets(text, field)) && !/\?$/.test(text)) ||
      oursByField.test(behind.slice(0, 90)) ||
      /\bthis (?:SENCO )?$|\b(?:it's|it is|this is) (?:their|our|the (?:\w+ )?university's) $/i.test(before) ||
      meets(before, gives) ||
      meets(article, gives) ||
      behindGives.test(behind) ||
      /^,? ?\(?(?:60|sixty)\b/.test(behind) ||
      (/\bpost-?graduate certificate\b/i.test(found[0]) === false && /\bthe $/i.test(before))
    if (!ours) return []
    const title = titleOf(found[0], behind)
    const relation = relations.find(([pattern]) => meets(before, pattern))?.[1] ?? (meets(behind, coreOf) ? 'core_of' : undefined)
    const value: Qualification = { type: 'PGCert', ...(title && { title }), ...(relation && relation !== 'core_of' && { relation }) }
    return [{ kind: 'qualification' as const, value, at: quoteOf(sentence, found) }]
  })
}

/** The academic qualification that the course gives, and how it stands to the National Award. Certificates of other courses and of applicants are none. */
export const qualification: Recogniser = {
  name: 'qualification',
  kinds: ['qualification'],
  cues: ['postgraduate', 'post', 'pg', 'pgc', 'pgcert*', 'npq*', 'professional', 'pgce', 'ma', 'pgdip'],
  contextCues: ['award', 'qualification', 'certificate'],
  find: (sentence, document) => {
    const { text } = sentence
    const findings: AnyFinding[] = [...certificatesIn(sentence)]
    const professional = firstMatch(text, npq)
    if (professional) findings.push({ kind: 'qualification', value: { type: 'NPQ' }, at: quoteOf(sentence, professional) })
    if (findings.length > 0) return findings
    const found = matchUnder(
      sentence,
      document,
      underLabel,
      /^\W{0,3}(?:(PG ?Cert\b|PGC\b|post-?graduate certificate)|(PGCE\b)|(PG ?Dip\b|postgraduate diploma))/i,
    )
    if (!found || ofOtherRow(sentence)) return []
    const type = found[1] ? 'PGCert' : found[2] ? 'PGCE' : 'PGDip'
    return [{ kind: 'qualification', value: { type }, at: quoteWithLabel(sentence, document, found.index, found.index + found[0].length) }]
  },
}
