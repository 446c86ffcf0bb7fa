import 'server-only'
import type { AnyPublishedFact, PublishedFact } from '@/lib/domain/catalogue'
import { type FactKind, factKinds } from '@/lib/domain/fact-kinds'
import type { Transaction } from './database'
import { isTabled, type TabledKind } from './statement-relations'
import { rowOf, type ValueRow } from './value-rows'

/** Rows to which statements refer by what they name: providers of the catalogue and today's authorities, by name. */
export interface Known {
  readonly providerIds: ReadonlyMap<string, string>
  readonly authorityCodes: ReadonlyMap<string, string>
}
type Insert<K extends FactKind> = (
  transaction: Transaction,
  rows: readonly (ValueRow<K> & { statementId: string })[],
  known: Known,
) => Promise<unknown>

const inserts: { readonly [K in TabledKind]: Insert<K> } = {
  provider: (transaction, rows, { providerIds }) =>
    transaction.partnership.createMany({ data: rows.map((row) => ({ ...row, providerId: providerIds.get(row.name) ?? null })) }),
  cohort: (transaction, rows) => transaction.courseInstance.createMany({ data: [...rows] }),
  session: (transaction, rows) => transaction.taughtDay.createMany({ data: [...rows] }),
  attendance_days: (transaction, rows) => transaction.dayRequirement.createMany({ data: [...rows] }),
  release_days: (transaction, rows) => transaction.releaseTime.createMany({ data: [...rows] }),
  attendance_rule: (transaction, rows) => transaction.attendanceRule.createMany({ data: [...rows] }),
  venue: (transaction, rows) => transaction.venue.createMany({ data: [...rows] }),
  area: (transaction, rows, { authorityCodes }) =>
    transaction.areaServed.createMany({ data: rows.map((row) => ({ ...row, authorityCode: authorityCodes.get(row.name) ?? null })) }),
  fee: (transaction, rows) => transaction.fee.createMany({ data: [...rows] }),
  assessment: (transaction, rows) => transaction.assessment.createMany({ data: [...rows] }),
  eligibility: (transaction, rows) => transaction.eligibilityRule.createMany({ data: [...rows] }),
  application_document: (transaction, rows) => transaction.applicationDocument.createMany({ data: [...rows] }),
  application_route: (transaction, rows) => transaction.applicationRoute.createMany({ data: [...rows] }),
  contact: (transaction, rows) => transaction.contact.createMany({ data: [...rows] }),
  support: (transaction, rows) => transaction.support.createMany({ data: [...rows] }),
}

const insertKind = <K extends TabledKind>(
  transaction: Transaction,
  kind: K,
  facts: readonly AnyPublishedFact[],
  idOf: (key: string) => string,
  known: Known,
) => {
  const insert: Insert<K> = inserts[kind]
  const rows = facts.filter((fact): fact is AnyPublishedFact & PublishedFact<K> => fact.kind === kind)
  return rows.length === 0
    ? Promise.resolve()
    : insert(
        transaction,
        rows.map((fact) => ({ ...rowOf(kind, fact.value), statementId: idOf(fact.id) })),
        known,
      )
}

/** Writes the values of facts into the tables of their kinds; their statements are there already. */
export async function insertValues(
  transaction: Transaction,
  facts: readonly AnyPublishedFact[],
  idOf: (key: string) => string,
  known: Known,
): Promise<void> {
  for (const kind of factKinds.filter(isTabled)) await insertKind(transaction, kind, facts, idOf, known)
}
