import type { Day } from '@/lib/eligibility/days'
import { dutyLabel, entryLabel, signOf } from '@/lib/eligibility/verdict-labels'
import type { CourseVerdict } from '@/lib/eligibility/verdict-list'
import { applicationPath, coursePath } from '@/lib/paths'
import { dateWords, editionWords } from '@/lib/wording/dates'
import { counted } from '@/lib/wording/lists'
import { VerdictLine } from '../ui/verdict-line'
import { LawCite } from './law-cite'
import { SourceWords } from './source-words'

interface VerdictTableProps {
  readonly verdicts: readonly CourseVerdict[]
  /** The id of the heading that names the table. */
  readonly labelledBy: string
  readonly today: Day
  /** As many rows as the one printed side has room for. */
  readonly printed: number
}

interface RowProps {
  readonly verdict: CourseVerdict
  readonly today: Day
  readonly isPrinted: boolean
}

function Row({ verdict: { course, entry, award, duty }, today, isPrinted }: RowProps) {
  const name = course.provider.name
  const { documents } = course
  return (
    <tr className={isPrinted ? undefined : 'noprint'} data-course={course.slug} data-entry={entry.outcome} data-duty={duty.outcome}>
      <th scope="row">
        <a className="target" href={coursePath(course.slug)}>
          {name}
        </a>
        <p className="text-sm font-normal text-ink-2">Text {editionWords(course)}</p>
        <p className="noprint text-sm font-normal">
          <a className="target" href={applicationPath(course.slug)}>
            Papers<span className="hush"> for {name}</span>
          </a>
        </p>
      </th>
      <td data-label="Can I join?">
        <VerdictLine verdict={signOf(entry.outcome)} words={entryLabel(entry)}>
          <p>{entry.words}</p>
          <div className="noprint">
            {entry.next && <p>{entry.next}</p>}
            <SourceWords source={entry.source} documents={documents} of={`Can I join? ${name}`} />
          </div>
        </VerdictLine>
      </td>
      <td data-label="I would gain">
        <p>{award.words}</p>
        {award.recognisedHere === 'not_met' && <p className="text-sm text-ink-2">Your school goes beyond that age.</p>}
        {award.source.from === 'regulation' && (
          <p className="text-sm text-ink-2">
            <LawCite id={award.source.law} />
          </p>
        )}
      </td>
      <td data-label="Meets the duty?">
        <VerdictLine verdict={signOf(duty.outcome)} words={dutyLabel(duty)}>
          <p>
            {duty.words} <LawCite id={duty.law} />
          </p>
          {duty.latest && (
            <p>
              Latest safe start: {dateWords(duty.latest.day)}
              {duty.latest.atLatest && ', or earlier'}
              {duty.latest.day < today && ', which has passed'}.
            </p>
          )}
        </VerdictLine>
      </td>
    </tr>
  )
}

/** Courses of one award for one reader: may I join, what would I gain, does it meet the duty. */
export function VerdictTable({ verdicts, labelledBy, today, printed }: VerdictTableProps) {
  const unprinted = verdicts.length - printed
  return (
    <>
      <table className="ruled stack verdicts" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">Course</th>
            <th scope="col">Can I join?</th>
            <th scope="col">I would gain</th>
            <th scope="col">Meets the duty?</th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict, at) => (
            <Row key={verdict.course.slug} verdict={verdict} today={today} isPrinted={at < printed} />
          ))}
        </tbody>
      </table>
      {unprinted > 0 && <p className="printonly">And {counted(unprinted, 'more course')}: see the page itself.</p>}
    </>
  )
}
