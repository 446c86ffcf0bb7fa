import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAuthorities } from '@/lib/domain/authorities'
import type { AnyPublishedFact, Catalogue, CatalogueCourse } from '@/lib/domain/catalogue'
import { standingsOf } from '@/lib/domain/course-standing'
import type { ProviderType } from '@/lib/domain/enumerations'
import type { Evidence, Extraction } from '@/lib/domain/fact'
import { expectedExtraction } from './expected-extraction'

const seeds = join(import.meta.dirname, '../../seeds')
interface About {
  readonly title: string
  readonly sourceKind: 'web_page' | 'leaflet'
  readonly provider?: { readonly name: string; readonly type: ProviderType }
}

const proofs = (documentId: string, id: string, evidence: readonly Evidence[]) =>
  evidence.map((words, at) => ({ id: `${documentId}-${id}-${at + 1}`, documentId, ...words }))

/** A course as it would be published from one extraction. `slug` names course, provider and document alike. */
export function courseFromExtraction(slug: string, extraction: Extraction, about: About): CatalogueCourse {
  const facts = extraction.facts.map(({ evidence, recogniser: _, scope, ...fact }) => ({
    ...fact,
    scope: scope ?? {},
    proofs: proofs(slug, fact.id, evidence),
  })) as unknown as readonly AnyPublishedFact[]
  const find = (role: string) => extraction.facts.find((fact) => fact.kind === 'provider' && fact.value.role === role)
  const offers = find('offers')
  const name = about.provider?.name ?? (offers?.kind === 'provider' ? offers.value.name : slug)
  const type = about.provider?.type ?? (offers?.kind === 'provider' ? offers.value.type : undefined) ?? null
  const title = extraction.facts.find((fact) => fact.kind === 'course_title')
  const award = extraction.facts.find((fact) => fact.kind === 'award')
  const elsewhere = extraction.elsewhere.map(({ evidence, ...entry }, at) => ({ ...entry, proofs: proofs(slug, `elsewhere-${at + 1}`, evidence) }))
  const { editionFrom, editionTo, characters } = extraction.document
  const read = { facts, contested: extraction.contested, elsewhere }
  return {
    id: slug,
    slug,
    provider: {
      id: slug,
      slug,
      name,
      type,
      nameGivenByStaff: about.provider !== undefined,
      partners: extraction.facts.flatMap((fact) =>
        fact.kind === 'provider' && fact.value.role !== 'offers'
          ? [{ name: fact.value.name, role: fact.value.role, type: fact.value.type ?? null }]
          : [],
      ),
    },
    title: title?.kind === 'course_title' ? title.value.title : 'National Award for SEN Coordination',
    award: award?.kind === 'award' ? award.value.award : 'nasenco',
    documents: [
      {
        id: slug,
        title: about.title,
        sourceKind: about.sourceKind,
        url: null,
        seenOn: null,
        readOn: '2026-11-21',
        editionFrom,
        editionTo,
        characters,
      },
    ],
    editionFrom,
    editionTo,
    fields: standingsOf(read, 2026),
    ...read,
    publishedAt: '2026-11-21T09:00:00.000Z',
  }
}

/** The five seed documents, read perfectly: the catalogue on which the pure rooms are tested. */
export function seedCatalogue(): Catalogue {
  const courses = readdirSync(seeds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'places')
    .map((entry) => {
      const folder = join(seeds, entry.name)
      const text = readdirSync(folder).find((name) => name.endsWith('.txt'))
      if (!text) throw new Error(`No document in ${folder}`)
      const about: About = JSON.parse(readFileSync(join(folder, 'about.json'), 'utf8'))
      return courseFromExtraction(entry.name, expectedExtraction(join(folder, text), join(folder, 'expected.json')), about)
    })
  return {
    version: 1,
    courses: courses.toSorted((one, other) => one.provider.name.localeCompare(other.provider.name, 'en-GB')),
    withdrawn: [],
    authorities: parseAuthorities(readFileSync(join(seeds, 'places/local-authorities.csv'), 'utf8')),
  }
}
