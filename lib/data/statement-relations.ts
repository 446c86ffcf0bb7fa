import 'server-only'
import type { FactKind } from '@/lib/domain/fact-kinds'

/** The kinds that have a table of their own, with the field of `Statement` that leads to it. */
export const statementRelations = {
  provider: 'partnership',
  cohort: 'courseInstance',
  session: 'taughtDay',
  attendance_days: 'dayRequirement',
  release_days: 'releaseTime',
  attendance_rule: 'attendanceRule',
  venue: 'venueOfTeaching',
  area: 'areaServed',
  fee: 'fee',
  assessment: 'assessment',
  eligibility: 'eligibilityRule',
  application_document: 'applicationDocument',
  application_route: 'applicationRoute',
  contact: 'contact',
  support: 'support',
} as const satisfies { [K in FactKind]?: string }
export type TabledKind = keyof typeof statementRelations
export const isTabled = (kind: FactKind): kind is TabledKind => Object.hasOwn(statementRelations, kind)
