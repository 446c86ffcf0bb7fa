import type { ReactNode } from 'react'
import type { Comparison } from '@/lib/comparison/compare-courses'
import { lawOfComparison } from '@/lib/comparison/law-of-comparison'
import { type ComparisonRequest, comparisonQuery } from '@/lib/comparison/request'
import { rowGroups } from '@/lib/comparison/rows'
import { LawBrief } from '../catalogue/law-brief'
import { Faults } from '../search/faults'
import { StaticHtml } from '../ui/static-html'
import { Title } from '../ui/title'
import { AddCourse } from './add-course'
import { ChangesNote } from './changes-note'
import { ColumnPick } from './column-pick'
import { CompareTable } from './compare-table'
import { PrintedSources } from './printed-sources'
import { TakeAway } from './take-away'
import { ViewForm } from './view-form'

interface ComparisonViewProps {
  readonly request: ComparisonRequest
  readonly comparison: Comparison
  /** Courses that could join, those set aside first. */
  readonly others: readonly { readonly slug: string; readonly name: string }[]
  /** The whole address that remembers, and the comparison as text. */
  readonly link: string
  readonly text: string
  readonly today: string
  /** The way to the courses set aside. */
  readonly aside: ReactNode
  /** Rows of verdicts, and the bar above them, for a reader who has answered the check. */
  readonly you?: { readonly rows: ReactNode; readonly bar: ReactNode } | null
}

/** Two to five courses side by side: finding, law, choice of rows, table, and what one may do with it. */
export function ComparisonView({ request, comparison, others, link, text, today, aside, you = null }: ComparisonViewProps) {
  const { columns, problems, changes } = comparison
  const slugs = columns.map(({ slug }) => slug)
  const courses = columns.flatMap(({ course }) => course ?? [])
  return (
    <div className="wideprint">
      <StaticHtml>
        <Title
          heading={`Compare ${columns.length} courses`}
          lead={<span className="noprint">Press any underlined value to see the words it came from. Where a document is silent, we say so.</span>}
          margin={<>Columns are in the order of the link. You can compare 2 to 5 courses. {aside}</>}
        >
          <div className="mt-3">
            <Faults messages={problems} />
          </div>
          <ChangesNote changes={changes} columns={columns} />
        </Title>
        <LawBrief heading="Before you choose">
          {lawOfComparison(courses).map(({ words, strong }) => (strong ? <strong key={words}>{words} </strong> : <span key={words}>{words} </span>))}
        </LawBrief>
        <div className="viewer" data-view={request.view}>
          <div className="row">
            <div className="text">
              <ViewForm slugs={slugs} memory={request.memory} view={request.view} rows={request.rows} groups={rowGroups} />
              <ColumnPick names={columns.map(({ name }) => name)} />
              {you?.bar}
            </div>
          </div>
          <CompareTable
            comparison={comparison}
            since={changes?.on ?? null}
            you={you?.rows}
            without={(slug) => comparisonQuery({ ...request, slugs: slugs.filter((other) => other !== slug), memory: null })}
          />
        </div>
        <PrintedSources courses={courses} today={today} />
      </StaticHtml>
      <div className="row mt-6">
        <div className="text">
          <TakeAway slugs={courses.map(({ slug }) => slug)} query={comparisonQuery({ ...request, slugs })} link={link} text={text} />
          <StaticHtml>
            <AddCourse slugs={slugs} others={others} />
          </StaticHtml>
        </div>
      </div>
    </div>
  )
}
