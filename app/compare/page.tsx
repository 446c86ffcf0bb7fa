import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { LawBrief } from '@/components/catalogue/law-brief'
import { AddCourse } from '@/components/comparison/add-course'
import { ChangesNote } from '@/components/comparison/changes-note'
import { ChooseForm } from '@/components/comparison/choose-form'
import { ColumnPick } from '@/components/comparison/column-pick'
import { CompareTable } from '@/components/comparison/compare-table'
import { PrintedSources } from '@/components/comparison/printed-sources'
import { TakeAway } from '@/components/comparison/take-away'
import { ViewForm } from '@/components/comparison/view-form'
import { Faults } from '@/components/search/faults'
import { Page } from '@/components/ui/page'
import { Title } from '@/components/ui/title'
import { today } from '@/lib/clock'
import { compareCourses } from '@/lib/comparison/compare-courses'
import { comparisonText } from '@/lib/comparison/comparison-text'
import { lawOfComparison } from '@/lib/comparison/law-of-comparison'
import { memoryOf } from '@/lib/comparison/memory'
import { comparisonQuery, fewestCourses, mostCourses, readComparison } from '@/lib/comparison/request'
import { rowGroups } from '@/lib/comparison/rows'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { comparePath, comparePathWith, shortlistPath } from '@/lib/paths'
import type { Parameters } from '@/lib/search/choices'
import { counted } from '@/lib/wording/lists'
import { originOf } from '../origin'
import { getShortlist } from '../shortlist/cookie'

interface Props {
  readonly searchParams: Promise<Parameters>
}

async function comparisonFor(parameters: Parameters) {
  const request = readComparison(parameters)
  const catalogue = await getCatalogue()
  return { request, catalogue, comparison: compareCourses(request, catalogue, { today: today() }) }
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { comparison } = await comparisonFor(await searchParams)
  const count = comparison.columns.length
  return { title: count < fewestCourses ? 'Compare courses' : `Compare ${count} courses`, robots: { index: false } }
}

export default async function ComparePage({ searchParams }: Props) {
  const { request, catalogue, comparison } = await comparisonFor(await searchParams)
  const shortlist = (await getShortlist()).filter((slug) => catalogue.courses.some((course) => course.slug === slug))
  if (request.slugs.length === 0 && shortlist.length >= fewestCourses) {
    redirect(shortlist.length <= mostCourses ? comparePath(shortlist) : shortlistPath())
  }
  const { columns, problems, changes } = comparison
  const slugs = columns.map(({ slug }) => slug)
  const courses = columns.flatMap(({ course }) => course ?? [])
  // Courses set aside come first: they are what one came for.
  const inOrder = catalogue.courses.toSorted((one, other) => Number(shortlist.includes(other.slug)) - Number(shortlist.includes(one.slug)))
  const others = inOrder
    .filter(({ slug }) => !slugs.includes(slug))
    .map(({ slug, provider, title }) => ({ slug, name: `${provider.name}: ${title}` }))
  const faults = <Faults messages={problems} />

  if (columns.length < fewestCourses) {
    const choices = inOrder.filter(({ slug }) => shortlist.length === 0 || shortlist.includes(slug) || slugs.includes(slug)).slice(0, 20)
    return (
      <Page current="compare" shortlist={shortlist}>
        <Title
          heading="Compare courses"
          lead="See 2 to 5 courses side by side, row by row, with the words behind every value."
          margin="You can compare 2 to 5 courses."
        >
          <div className="mt-4 grid gap-6">
            {faults}
            <ChooseForm
              legend="Courses to compare"
              courses={choices.map(({ slug, provider, title }) => ({
                slug,
                name: provider.name,
                title,
                chosen: slugs.includes(slug) || shortlist.includes(slug),
              }))}
            />
          </div>
        </Title>
      </Page>
    )
  }

  const origin = originOf(await headers())
  const query = comparisonQuery({ ...request, slugs })
  const link = `${origin}${comparePathWith(comparisonQuery({ slugs: courses.map(({ slug }) => slug), memory: { on: today(), was: memoryOf(courses) } }))}`
  const imprint = { address: link, origin, today: today() }
  return (
    <Page current="compare" shortlist={shortlist}>
      <div className="wideprint">
        <Title
          heading={`Compare ${columns.length} courses`}
          lead={<span className="noprint">Press any underlined value to see the words it came from. Where a document is silent, we say so.</span>}
          margin={
            <>
              Columns are in the order of the link. You can compare 2 to 5 courses.{' '}
              {shortlist.length > 0 && (
                <a className="target noprint" href={shortlistPath()}>
                  Your {counted(shortlist.length, 'course')} and notes
                </a>
              )}
            </>
          }
        >
          <div className="mt-3">{faults}</div>
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
            </div>
          </div>
          <CompareTable
            comparison={comparison}
            since={changes?.on ?? null}
            without={(slug) => comparisonQuery({ ...request, slugs: slugs.filter((other) => other !== slug), memory: null })}
          />
        </div>
        <PrintedSources courses={courses} today={today()} />
        <div className="row mt-6">
          <div className="text">
            <TakeAway slugs={courses.map(({ slug }) => slug)} query={query} link={link} text={comparisonText(comparison, imprint)} />
            <AddCourse slugs={slugs} others={others} />
          </div>
        </div>
      </div>
    </Page>
  )
}
