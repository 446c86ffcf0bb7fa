import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { expect, test } from 'vitest'
import { standings } from '@/lib/domain/catalogue'
import * as words from '@/lib/domain/enumerations'
import * as stored from '@/lib/generated/prisma/enums'
import { migrate } from '@/prisma/migrate'
import { schemaChanges } from '@/prisma/schema-changes'

test('the migrations make what the schema says', async () => {
  const database = await PGlite.create()
  await migrate(new PrismaPGlite(database))
  expect(await schemaChanges(new PrismaPGlite(database))).toBeNull()
  await database.exec('ALTER TABLE "Course" ADD COLUMN "unknown" text')
  expect(await schemaChanges(new PrismaPGlite(database))).toContain('DROP COLUMN "unknown"')
  await database.close()
})

const enums = { ...stored }

test.each([
  ['ProviderRole', words.providerRoles],
  ['ProviderType', words.providerTypes],
  ['Award', words.awards],
  ['Qualifier', words.qualifiers],
  ['DocumentKind', words.documentKinds],
  ['DayType', words.dayTypes],
  ['DayBasis', words.dayBases],
  ['ReleaseForce', words.releaseForces],
  ['AreaRelation', words.areaRelations],
  ['FeeBasis', words.feeBases],
  ['Residency', words.residencies],
  ['VatTreatment', words.vatTreatments],
  ['AssessmentMethod', words.assessmentMethods],
  ['WordKind', words.wordKinds],
  ['AssessmentDue', words.assessmentDues],
  ['EligibilityWord', words.eligibilityRules],
  ['EligibilityDemand', words.eligibilityDemands],
  ['EligibilityEffect', words.eligibilityEffects],
  ['ApplicationPaper', words.applicationDocuments],
  ['SignatureKind', words.signatureKinds],
  ['ContactType', words.contactTypes],
  ['SupportType', words.supportTypes],
  ['Standing', standings.filter((standing) => standing !== 'stale')],
] as const)('%s is the same list of words in the database and in the domain', (name, list) => {
  expect(Object.values(enums[name]).toSorted()).toEqual([...list].toSorted())
})
