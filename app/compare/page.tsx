import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { ChooseForm } from '@/components/comparison/choose-form'
import { ComparisonView } from '@/components/comparison/comparison-view'
import { Faults } from '@/components/search/faults'
import { Page } from '@/components/ui/page'
import { Title } from '@/components/ui/title'
import { today } from '@/lib/clock'
import { compareCourses } from '@/lib/comparison/compare-courses'
import { comparisonText } from '@/lib/comparison/comparison-text'
import { memoryOf } from '@/lib/comparison/memory'
import { comparisonQuery, fewestCourses, mostCourses, readComparison } from '@/lib/comparison/request'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { comparePath, comparePathWith, shortlistPath } from '@/lib/paths'
import type { Parameters } from '@/lib/search/choices'
import { shortlistLimit } from '@/lib/search/shortlist'
import { counted, listOf } from '@/lib/wording/lists'
import { originOf } from '../origin'
import { getShortlist } from '../shortlist/cookie'
import { youFor } from './you-for'

interface Props {
  readonly searchParams: Promise<Parameters>
}

/** Once for the page and its title. */
const comparisonFor = cache(async (parameters: Parameters) => {
  const request = readComparison(parameters)
  const catalogue = await getCatalogue()
  return { request, catalogue, comparison: compareCourses(request, catalogue, { today: today() }) }
})

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { request, comparison } = await comparisonFor(await searchParams)
  const { columns } = comparison
  const names = columns.map(({ name }) => name)
  // A link that remembers, or a choice of rows, is one reader's own view of a page that search engines have without it.
  const own = request.memory !== null || request.view !== 'all' || request.rows.length > 0
  return {
    title: columns.length < fewestCourses ? 'Compare courses' : `Compare ${columns.length} courses`,
    ...(names.length > 0 && { description: `${listOf(names)} side by side: days out of class, fee, study, entry and what is not stated.` }),
    ...(own && { robots: { index: false } }),
  }
}

export default async function ComparePage({ searchParams }: Props) {
  const { request, catalogue, comparison } = await comparisonFor(await searchParams)
  const shortlist = (await getShortlist()).filter((slug) => catalogue.courses.some((course) => course.slug === slug))
  if (request.slugs.length === 0 && shortlist.length >= fewestCourses) {
    redirect(shortlist.length <= mostCourses ? comparePath(shortlist) : shortlistPath())
  }
  const slugs = comparison.columns.map(({ slug }) => slug)
  const isAside = (slug: string): boolean => shortlist.includes(slug)
  // Courses set aside come first: they are what one came for.
  const inOrder = catalogue.courses.toSorted((one, other) => Number(isAside(other.slug)) - Number(isAside(one.slug)))

  if (slugs.length < fewestCourses) {
    const choices = inOrder
      .filter(({ slug }) => shortlist.length === 0 || isAside(slug) || slugs.includes(slug))
      .slice(0, shortlistLimit)
      .map(({ slug, provider, title }) => ({ slug, name: provider.name, title, chosen: slugs.includes(slug) || isAside(slug) }))
    return (
      <Page current="compare" shortlist={shortlist}>
        <Title
          heading="Compare courses"
          lead="See 2 to 5 courses side by side, row by row, with the words behind every value."
          margin="You can compare 2 to 5 courses."
        >
          <div className="mt-4 grid gap-6">
            <Faults messages={comparison.problems} />
            <ChooseForm legend="Courses to compare" courses={choices} />
          </div>
        </Title>
      </Page>
    )
  }

  const courses = comparison.columns.flatMap(({ course }) => course ?? [])
  const origin = originOf(await headers())
  const memory = { on: today(), was: memoryOf(courses) }
  const link = `${origin}${comparePathWith(comparisonQuery({ slugs: courses.map(({ slug }) => slug), memory }))}`
  return (
    <Page current="compare" shortlist={shortlist} live>
      <ComparisonView
        request={request}
        comparison={comparison}
        others={inOrder
          .filter(({ slug }) => !slugs.includes(slug))
          .map(({ slug, provider, title }) => ({ slug, name: `${provider.name}: ${title}` }))}
        link={link}
        text={comparisonText(comparison, { address: link, origin, today: today() })}
        today={today()}
        you={await youFor(comparison.columns, catalogue)}
        aside={
          shortlist.length > 0 && (
            <a className="target noprint" href={shortlistPath()}>
              Your {counted(shortlist.length, 'course')} and notes
            </a>
          )
        }
      />
    </Page>
  )
}
