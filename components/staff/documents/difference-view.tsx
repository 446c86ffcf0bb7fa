import type { CourseFact } from '@/lib/domain/course-content'
import type { FactDrift } from '@/lib/review/drift-of'
import type { DifferenceRow, Stretch } from '@/lib/review/text-difference'
import { driftLabels } from '@/lib/wording/drift'
import { factLine } from '@/lib/wording/fact-words'
import { kindLabels } from '@/lib/wording/kind-labels'

export interface FactBeside {
  readonly course: string
  readonly fact: CourseFact
  /** Its words in the older edition. */
  readonly old: CourseFact['evidence']
  readonly drift: FactDrift
}

interface DifferenceViewProps {
  readonly rows: readonly DifferenceRow[]
  readonly facts: readonly FactBeside[]
}

const overlaps = (one: { readonly start: number; readonly end: number }, other: { readonly start: number; readonly end: number }): boolean =>
  one.start < other.end && other.start < one.end

/** The facts whose words in the older edition begin in a row, and that no row before it told. */
function factsIn(row: DifferenceRow, facts: readonly FactBeside[], told: Set<FactBeside>): readonly FactBeside[] {
  const spans = row.stretches.flatMap(({ type, at, old }) => (type === 'removed' ? [at] : old ? [old] : []))
  const found = facts.filter((beside) => !told.has(beside) && beside.old.some((words) => spans.some((span) => overlaps(words, span))))
  for (const beside of found) told.add(beside)
  return found
}

function Stretches({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return stretches.map(({ type, text, at }) => {
    const key = `${type} ${at.start}`
    if (type === 'removed') return <del key={key}>{text} </del>
    return type === 'added' ? <ins key={key}>{text} </ins> : <span key={key}>{text} </span>
  })
}

/** The newer text line by line: what went is struck, what came is underlined; in the margin the live values that rest on the words. */
export function DifferenceView({ rows, facts }: DifferenceViewProps) {
  const told = new Set<FactBeside>()
  return (
    <div className="stored mt-6">
      {rows.map((row) => {
        const beside = factsIn(row, facts, told).filter(({ drift }) => row.type === 'changed' || drift.state !== 'unchanged')
        return (
          <div className="para" key={`${row.stretches[0]?.type} ${row.stretches[0]?.at.start}`}>
            <div className="body">
              {row.type === 'folded' ? (
                <details className="disclose">
                  <summary>
                    {row.lines} {row.lines === 1 ? 'line' : 'lines'} unchanged
                  </summary>
                  <p>
                    <Stretches stretches={row.stretches} />
                  </p>
                </details>
              ) : (
                <p>
                  <Stretches stretches={row.stretches} />
                </p>
              )}
            </div>
            {beside.length > 0 && (
              <p className="gloss">
                {beside.map(({ course, fact, drift }) => (
                  <span key={`${course} ${fact.id}`} className="block">
                    {kindLabels[fact.kind]}: {factLine(fact)}. <b>{driftLabels[drift.state]}</b>
                    {fact.edit && ` Set by ${fact.edit.by}: it stands.`}
                  </span>
                ))}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
