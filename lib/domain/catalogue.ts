import type { Award, ProviderRole, ProviderType } from './enumerations'
import type { Contradiction, Elsewhere, FactStanding, Scope } from './fact'
import type { CoreKind, FactKind, FactValue } from './fact-kinds'

/**
 * How a comparable field stands for readers.
 *
 * `stated` printed · `implied` worked out from printed words · `says_none` the document says there is none · `stated_elsewhere` the document points
 * elsewhere and gives nothing · `not_stated` silent · `contested` its statements cannot all hold · `stale` printed, for a year that is over ·
 * `edited` set by staff.
 */
export const standings = ['stated', 'implied', 'says_none', 'stated_elsewhere', 'not_stated', 'contested', 'stale', 'edited'] as const
export type Standing = (typeof standings)[number]

/** Proof of a published fact: the words, and the document they stand in. Offsets as in `Evidence`. */
export interface Proof {
  readonly id: string
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** A fact as readers are shown it. */
export interface PublishedFact<K extends FactKind = FactKind> {
  readonly id: string
  readonly kind: K
  readonly value: FactValue<K>
  readonly qualifier: 'exact' | 'minimum' | 'maximum' | 'range' | 'typical' | 'approximate' | 'example'
  readonly standing: FactStanding | 'edited'
  readonly workings?: string
  readonly scope: Scope
  readonly proofs: readonly Proof[]
  /** Only for `edited`: who, when (ISO date) and why. */
  readonly edit?: { readonly by: string; readonly on: string; readonly reason: string }
}
export type AnyPublishedFact = { [K in FactKind]: PublishedFact<K> }[FactKind]

/** Where a document points for a kind; `proofs` are the pointing words. */
export interface PublishedElsewhere extends Omit<Elsewhere, 'evidence'> {
  readonly proofs: readonly Proof[]
}

/** A comparable field: its standing, and the contradiction or pointer behind that standing. Its facts are those of `course.facts` of its kind. */
export interface Field {
  readonly kind: CoreKind
  readonly standing: Standing
}

/** A document as readers meet it beside a value; the text itself is read on its own page only. */
export interface CatalogueDocument {
  readonly id: string
  readonly title: string
  readonly sourceKind: 'web_page' | 'leaflet' | 'prospectus' | 'programme_specification' | 'other'
  readonly url: string | null
  /** ISO dates, or null where unknown: when someone saw it at its address; when it was read in. */
  readonly seenOn: string | null
  readonly readOn: string
  readonly editionFrom: number | null
  readonly editionTo: number | null
  readonly characters: number
}

export interface CatalogueProvider {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly type: ProviderType | null
  /** The name is staff's: the document never names the provider as readers know it. */
  readonly nameGivenByStaff: boolean
  /** Members of a consortium, awarding universities, departments: as the documents say. */
  readonly partners: readonly { readonly name: string; readonly role: ProviderRole; readonly type: ProviderType | null }[]
}

/** A course as published: every comparable field in one of its states, every fact with its proofs. */
export interface CatalogueCourse {
  readonly id: string
  readonly slug: string
  readonly provider: CatalogueProvider
  readonly title: string
  readonly award: Award
  /** Newest first. */
  readonly documents: readonly CatalogueDocument[]
  /** Over all its documents. */
  readonly editionFrom: number | null
  readonly editionTo: number | null
  readonly fields: Readonly<Record<CoreKind, Field>>
  readonly facts: readonly AnyPublishedFact[]
  readonly contested: readonly Contradiction[]
  readonly elsewhere: readonly PublishedElsewhere[]
  /** ISO date-time of the last publication. */
  readonly publishedAt: string
}

export interface Authority {
  readonly gssCode: string
  readonly dfeNumber: string
  readonly name: string
  /** Short or other name that people type, such as "BCP". */
  readonly alias: string | null
  readonly region: string
  readonly type: string
  readonly latitude: number
  readonly longitude: number
}

/** A course that was published and was taken back: its page and its column in old links say so, with the day and the reason. */
export interface WithdrawnCourse {
  readonly slug: string
  readonly title: string
  readonly award: Award
  readonly provider: Pick<CatalogueProvider, 'name' | 'slug'>
  /** ISO date. */
  readonly withdrawnOn: string
  /** A clause that follows a colon: "the provider has stopped it". */
  readonly because: string
}

/** The published catalogue under its version: small, immutable, in memory (README, "How the rooms fit"). Courses are in order of provider name. */
export interface Catalogue {
  readonly version: number
  readonly courses: readonly CatalogueCourse[]
  readonly withdrawn: readonly WithdrawnCourse[]
  readonly authorities: readonly Authority[]
}

/** The facts of one kind, typed. @example factsOf(course, 'fee')[0]?.value.amountPence */
export function factsOf<K extends FactKind>(course: Pick<CatalogueCourse, 'facts'>, kind: K): readonly PublishedFact<K>[] {
  return course.facts.filter((fact): fact is AnyPublishedFact & PublishedFact<K> => fact.kind === kind)
}
