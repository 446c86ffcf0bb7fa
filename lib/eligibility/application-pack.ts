import { type CatalogueCourse, factsOf, type PublishedFact } from '@/lib/domain/catalogue'
import { applicationDocumentLabels, eligibilityRuleLabels, signatureLabels } from '@/lib/wording/eligibility-labels'
import { listOf } from '@/lib/wording/lists'
import type { Day } from './days'
import { audienceNouns, statusWords } from './own-words'
import type { Persona } from './persona'
import { type Claim, claimsOf } from './rules/claims'
import { fulfils } from './rules/fulfils'
import { type Group, isIn } from './rules/groups'
import { sourceOf } from './source-of'
import type { Outcome, Source } from './verdict'

/** A paper to send. `stated`: printed as a paper; otherwise a rule asks for the thing and the document does not say what to send. */
export interface Paper {
  readonly label: string
  /** "signed in ink: typed is not accepted" */
  readonly signature: string | null
  readonly stated: boolean
  /** `met`: needed for this reader; `not_met`: meant for others; `ask`: not clear. */
  readonly needed: Outcome
  readonly why: string
  readonly source: Source
}

export interface ApplicationRoute {
  /** `yours` is named for the reader's authority, `general` for everybody; `choose` where we do not know the authority; `none` if nothing is printed. */
  readonly kind: 'yours' | 'general' | 'choose' | 'not_yours' | 'none'
  readonly routes: readonly PublishedFact<'application_route'>[]
  readonly contacts: readonly PublishedFact<'contact'>[]
}

export interface ApplicationPack {
  readonly papers: readonly Paper[]
  readonly route: ApplicationRoute
  /** The document names no paper at all. */
  readonly silent: boolean
  /** Where it sends readers for more. */
  readonly elsewhere: readonly string[]
}

type DocumentFact = PublishedFact<'application_document'>

function isFor(persona: Persona, fact: DocumentFact, today: Day): Outcome {
  const audience = fact.value.audience ?? fact.scope.audience
  if (audience === undefined) return 'met'
  const rule =
    audience === 'in_post_senco' || audience === 'aspiring_senco' || audience === 'new_senco' || audience === 'experienced_senco' ? audience : null
  if (rule === null) return 'ask'
  // Forms for those "who are not the SENCO" stand under the aspiring role, and are meant for every other role as well.
  if (rule === 'aspiring_senco' && persona.role === 'other') return 'met'
  return fulfils(persona, { rule }, today, 'nasenco').holds
}

const otherAudiences: Readonly<Record<string, string>> = {
  criteria_not_met: 'those who do not meet the criteria',
  employer_funded: 'those whose employer pays',
}
const audienceNoun = (audience: string): string =>
  Object.entries(audienceNouns).find(([role]) => role === audience)?.[1] ?? otherAudiences[audience] ?? audience.replaceAll('_', ' ')

function printed(persona: Persona, fact: DocumentFact, today: Day): Paper {
  const audience = fact.value.audience ?? fact.scope.audience
  const needed = isFor(persona, fact, today)
  const why =
    audience === undefined
      ? 'Everybody sends it.'
      : `Meant for ${audienceNoun(audience)}. ${needed === 'met' ? 'That is you.' : needed === 'not_met' ? 'That is not you.' : 'Ask whether that is you.'}`
  return {
    label: applicationDocumentLabels[fact.value.document],
    signature: fact.value.signature ? signatureLabels[fact.value.signature] : null,
    stated: true,
    needed,
    why,
    source: sourceOf([fact]),
  }
}

const headPapers: readonly string[] = ['headteacher_agreement', 'headteacher_declaration', 'headteacher_letter', 'headteacher_reference']

interface ByRule {
  readonly group: Group
  readonly label: (persona: Persona) => string
  /** Papers that already prove it. */
  readonly covers: readonly string[]
}
const byRule: readonly ByRule[] = [
  { group: 'support', label: () => 'Support of your head or a senior leader, in writing', covers: headPapers },
  {
    group: 'status',
    label: ({ status }) => (status === undefined || status === 'none' ? 'Proof of teacher status' : `Proof of ${statusWords[status]}`),
    covers: ['certificates', 'teacher_reference_number'],
  },
  { group: 'induction', label: () => 'Proof that induction is complete', covers: [] },
  { group: 'dbs', label: () => 'Confirmation of your DBS check', covers: [] },
  { group: 'contract', label: () => 'Confirmation of your contract', covers: ['employer_statement'] },
  { group: 'education', label: () => 'Proof of your degree', covers: ['certificates'] },
]

const isStrict = ({ fact }: Claim): boolean => ['required', 'any_of', 'normally'].includes(fact.value.demand)

function fromRule({ group, label, covers }: ByRule, persona: Persona, course: CatalogueCourse, today: Day): readonly Paper[] {
  if (factsOf(course, 'application_document').some(({ value }) => covers.includes(value.document))) return []
  const facts = factsOf(course, 'eligibility').filter(({ value }) => isIn(group, value.rule))
  const award = course.award === 'npq_senco' ? 'npq' : 'nasenco'
  const claims = (['entry', 'award'] as const).flatMap((purpose) => claimsOf(facts, persona, today, award, purpose)).filter(isStrict)
  if (claims.length === 0) return []
  const rules = listOf([...new Set(claims.map(({ fact }) => eligibilityRuleLabels[fact.value.rule]))], 'or')
  return [
    {
      label: label(persona),
      signature: null,
      stated: false,
      needed: claims.some(({ applies }) => applies === 'met') ? 'met' : 'ask',
      why: `It asks for: ${rules}. It does not say what to send.`,
      source: sourceOf(claims.map(({ fact }) => fact)),
    },
  ]
}

function routeOf({ authority }: Persona, course: CatalogueCourse): ApplicationRoute {
  const routes = factsOf(course, 'application_route')
  const contacts = factsOf(course, 'contact')
  const general = routes.filter(({ value }) => value.areas === undefined || value.areas.length === 0)
  const yours = routes.filter(({ value }) => authority !== undefined && value.areas?.includes(authority))
  if (yours.length > 0) return { kind: 'yours', routes: yours, contacts: [] }
  if (routes.length === 0) return { kind: 'none', routes, contacts }
  if (authority === undefined && general.length < routes.length) return { kind: 'choose', routes, contacts: [] }
  return general.length > 0 ? { kind: 'general', routes: general, contacts: [] } : { kind: 'not_yours', routes, contacts: [] }
}

/**
 * The papers of an application and where it goes, for one reader: what the document prints, whom each paper is for, and what its rules ask for without
 * naming a paper. Nothing is added from general knowledge.
 *
 * @example applicationPack({ authority: 'Torbay' }, southWest, '2026-11-22').route.routes[0]?.value.provider // 'University of Plymouth'
 */
export function applicationPack(persona: Persona, course: CatalogueCourse, today: Day): ApplicationPack {
  const documents = factsOf(course, 'application_document')
  const papers = [...documents.map((fact) => printed(persona, fact, today)), ...byRule.flatMap((rule) => fromRule(rule, persona, course, today))]
  return {
    papers,
    route: routeOf(persona, course),
    silent: documents.length === 0,
    elsewhere: course.elsewhere.filter(({ kind }) => kind === 'application_document' || kind === 'application_route').map(({ where }) => where),
  }
}
