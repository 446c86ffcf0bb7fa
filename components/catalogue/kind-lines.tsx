import type { ReactNode } from 'react'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { type FactKind, isCoreKind } from '@/lib/domain/fact-kinds'
import { kindLabels } from '@/lib/wording/kind-labels'
import { rowLabels } from './course-sections'
import { KindAnswer, standingOfKind } from './kind-answer'
import { Line } from './line'

interface KindLinesProps {
  readonly course: CatalogueCourse
  readonly kinds: readonly FactKind[]
  /** Rows of the page's own, before those of the kinds. */
  readonly before?: ReactNode
}

/** Comparable kinds always have a row; the others only where a document says something of them. */
export const isShown = (course: CatalogueCourse, kind: FactKind): boolean => isCoreKind(kind) || standingOfKind(course, kind) !== 'not_stated'

/** Rows of kinds of facts in the order given. */
export function KindLines({ course, kinds, before }: KindLinesProps) {
  return (
    <dl className="lines">
      {before}
      {kinds
        .filter((kind) => isShown(course, kind))
        .map((kind) => (
          <Line key={kind} label={rowLabels[kind] ?? kindLabels[kind]} row={kind} standing={standingOfKind(course, kind)}>
            <KindAnswer course={course} kind={kind} />
          </Line>
        ))}
    </dl>
  )
}
