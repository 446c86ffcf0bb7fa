import 'server-only'
import { YouBar } from '@/components/eligibility/you-bar'
import { YouColumns } from '@/components/eligibility/you-columns'
import { today } from '@/lib/clock'
import type { Comparison } from '@/lib/comparison/compare-courses'
import type { Catalogue } from '@/lib/domain/catalogue'
import { position } from '@/lib/eligibility/position'
import { defaultAssumptions } from '@/lib/eligibility/safe-start'
import { youRows } from '@/lib/eligibility/you-rows'
import { comparePath } from '@/lib/paths'
import { getYou } from '../check/you'

/** The "you" rows of a comparison for a reader who has answered the check in this browser; `null` for everybody else. */
export async function youFor(columns: Comparison['columns'], catalogue: Catalogue) {
  const you = await getYou(catalogue)
  if (!you) return null
  const day = today()
  const known = position(you.persona, day)
  const shown = columns.map(({ slug, course }) => ({
    slug,
    course: course ?? null,
    rows: course ? youRows(you.persona, course, day, defaultAssumptions, known) : [],
  }))
  return { rows: <YouColumns columns={shown} />, bar: <YouBar query={you.query} back={comparePath(columns.map(({ slug }) => slug))} /> }
}
