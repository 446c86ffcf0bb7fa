'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { placeSessions } from '@/lib/release-time/place-sessions'
import { parseSessions } from '@/lib/release-time/sessions'
import type { SheetAnswer, SheetLine, SheetPart } from '@/lib/release-time/sheet-answer'
import { moneyLines, type SheetMoneyRow } from '@/lib/release-time/sheet-money'
import { parseTermDates } from '@/lib/release-time/term-dates'
import { dateWords } from '@/lib/wording/dates'
import { counted } from '@/lib/wording/lists'
import { phaseLabels } from './planner-form'
import { emptyState, type PlannerState, readState } from './planner-state'
import { storedState } from './use-planner'

interface SheetTableProps {
  readonly courses: readonly string[]
  readonly lines: readonly SheetLine[]
  readonly money: readonly (SheetMoneyRow & { readonly key: string })[]
  /** Day squares of each course. */
  readonly pictures: readonly ReactNode[]
  readonly initial: Pick<PlannerState, 'phase' | 'buyer' | 'recommended'>
  readonly chosen: boolean
}

const headings: Readonly<Record<SheetPart, string>> = { time: 'Time', money: 'Money', promise: 'What we promise' }

function Ask({ words }: { readonly words: string }) {
  return <span className="ask">Ask the provider{words && ` ${words}`}</span>
}

function Answer({ answer, picture, withSource }: { readonly answer: SheetAnswer; readonly picture?: ReactNode; readonly withSource: boolean }) {
  return (
    <>
      {picture}
      {answer.big && <span className="sumline">{answer.big}</span>}
      {answer.words} {answer.ask !== undefined && <Ask words={answer.ask} />} {withSource && <span className="from">{answer.source}</span>}
    </>
  )
}

/** Dates that the reader typed on the planner stand in place of "ask". */
function ownDates(state: PlannerState | null, key: string): SheetAnswer | null {
  const { sessions } = parseSessions(state?.dates[key] ?? '')
  const [first] = sessions
  const last = sessions.at(-1)
  if (!state || !first || !last) return null
  const { release } = placeSessions(sessions, parseTermDates(state.terms).terms, state.notWorked)
  const span = first === last ? dateWords(first.date) : `${dateWords(first.date)} to ${dateWords(last.date)}`
  return { words: `${counted(sessions.length, 'date')}, ${span}; ${release} of them out of class`, source: 'Entered by the school' }
}

/**
 * The lines of the sheet. The server draws them with the labelled day rate; in the browser the reader's own figures and dates, kept there by the
 * planner, take their place. Nothing is sent.
 */
export function SheetTable({ courses, lines, money, pictures, initial, chosen }: SheetTableProps) {
  const [own, setOwn] = useState<PlannerState | null>(null)
  useEffect(() => setOwn(storedState()), [])
  const state: PlannerState = { ...(own ?? emptyState(initial)), recommended: initial.recommended, ...(chosen && initial) }
  const { choices, ownRate } = readState(state)
  const rateSource = ownRate ? 'Our own day rate' : `${phaseLabels[state.phase]} average, DfE research 2023`
  const dated = money.map(({ key }) =>
    placeSessions(parseSessions(state.dates[key] ?? '').sessions, parseTermDates(state.terms).terms, state.notWorked),
  )
  const all: readonly SheetLine[] = [
    ...lines.map((line) =>
      line.what === 'Dates' ? { ...line, answers: line.answers.map((answer, at) => ownDates(own, money[at]?.key ?? '') ?? answer) } : line,
    ),
    ...moneyLines(
      money.map((entry, at) => ({ ...entry, dated: dated[at] ?? { days: 0, release: 0 } })),
      { choices, rateSource },
    ),
  ]
  const pair = courses.length > 1
  return (['time', 'money', 'promise'] as const).map((part) => (
    <section key={part} aria-labelledby={`sheet-${part}`}>
      <h2 id={`sheet-${part}`}>{headings[part]}</h2>
      <table>
        <colgroup>
          <col className="what" />
          <col />
          <col className={pair ? '' : 'words'} />
        </colgroup>
        <thead className={pair ? '' : 'hush'}>
          <tr>
            <th scope="col">
              <span className="hush">What</span>
            </th>
            {pair ? (
              courses.map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))
            ) : (
              <>
                <th scope="col">Answer</th>
                <th scope="col">Words or source</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {all
            .filter((line) => line.part === part)
            .map((line) => (
              <tr key={line.what}>
                <th scope="row">{line.what}</th>
                {line.answers.map((answer, at) => (
                  <td key={courses[at]} data-label={courses[at]}>
                    <Answer answer={answer} picture={line.what === 'Days out of class' ? pictures[at] : undefined} withSource={pair} />
                  </td>
                ))}
                {!pair && <td className="from">{line.answers[0]?.source}</td>}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  ))
}
