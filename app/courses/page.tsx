import type { Metadata } from 'next'
import { cache } from 'react'
import { YouBar } from '@/components/eligibility/you-bar'
import { YouLines } from '@/components/eligibility/you-lines'
import { Chips } from '@/components/search/chips'
import { Faults } from '@/components/search/faults'
import { FilterForm } from '@/components/search/filter-form'
import { LeftOut } from '@/components/search/left-out'
import { Results } from '@/components/search/results'
import { TileMap } from '@/components/search/tile-map'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { StaticHtml } from '@/components/ui/static-html'
import { Title } from '@/components/ui/title'
import { today } from '@/lib/clock'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { youRows } from '@/lib/eligibility/you-rows'
import { apiCoursesPath, coursesFilePath, coursesPathWith } from '@/lib/paths'
import { areaTiles, statesNoArea } from '@/lib/search/area-tiles'
import { type Parameters as Asked, choicesQuery } from '@/lib/search/choices'
import { orderOf, orders } from '@/lib/search/orders'
import { headline, pageTitle, unknownWords } from '@/lib/search/result-words'
import { shortlistLimit } from '@/lib/search/shortlist'
import { counted } from '@/lib/wording/lists'
import { getYou } from '../check/you'
import { getShortlist } from '../shortlist/cookie'
import { areaPath, cardsFor, chipsFor, leftOutFor, listFor } from './list-of'

interface Props {
  readonly searchParams: Promise<Asked>
}

/** Once for the page and its title. */
const answerTo = cache(async (parameters: Asked) => {
  const context = { catalogue: await getCatalogue(), today: today() }
  return { context, ...listFor(parameters, context) }
})

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { context, result, choices } = await answerTo(await searchParams)
  return {
    title: pageTitle(result.count, choices, context),
    description: 'Courses for SENCOs in England: days out of class, fee, how and where they are taught.',
  }
}

export default async function CoursesPage({ searchParams }: Props) {
  const { context, result, choices, faults, filtered } = await answerTo(await searchParams)
  const shortlist = await getShortlist()
  const you = await getYou(context.catalogue)
  const plain = cardsFor(choices, context, shortlist)
  const card = (entry: Parameters<typeof plain>[0]) => {
    const { course } = entry
    const rows = you && youRows(you.persona, course, context.today)
    return { ...plain(entry), you: rows && <YouLines rows={rows} documents={course.documents} of={course.provider.name} brief /> }
  }
  const { words, unknown } = orderOf(choices.order)
  const shown = result.count.match + result.count.might
  const areas = result.options.find(({ filter }) => filter.key === 'area')?.options ?? []
  return (
    <Page current="courses" shortlist={shortlist} live>
      <StaticHtml>
        <Title heading={headline(result.count, filtered)} margin={words(choices, context)}>
          <div className="mt-3 grid gap-3" id="results">
            <Faults messages={faults.map(({ message }) => message)} />
            <Chips chips={chipsFor(choices, context)} />
            {you && <YouBar query={you.query} back={coursesPathWith(choicesQuery(choices))} />}
            <p className="noprint l:hidden">
              <ButtonLink second href="#filters">
                Change filters
              </ButtonLink>
            </p>
          </div>
        </Title>
      </StaticHtml>
      <div className="row mt-6">
        <FilterForm result={result} orders={orders} />
        <StaticHtml className="text">
          <TileMap
            tiles={areaTiles(context.catalogue, areas).map((tile) => ({ ...tile, href: areaPath(choices, tile.slug) }))}
            without={context.catalogue.courses.filter(statesNoArea).length}
          />
          <p className="noprint mt-2 text-sm text-ink-2">You can add up to {shortlistLimit} courses to compare, and see up to 5 side by side.</p>
          <Results
            matches={{ ranked: result.matches.ranked.map(card), unranked: result.matches.unranked.map(card) }}
            maybes={{ ranked: result.maybes.ranked.map(card), unranked: result.maybes.unranked.map(card) }}
            unknown={unknownWords([...result.maybes.ranked, ...result.maybes.unranked])}
            unranked={unknown}
          />
          <LeftOut {...leftOutFor(result, context)} />
          <p className="noprint mt-6 flex flex-wrap gap-x-6 text-sm">
            {shown > 0 && (
              <a className="target" href={coursesFilePath(choicesQuery(choices))}>
                Download {counted(shown, 'course')} as CSV
              </a>
            )}
            <a className="target" href={apiCoursesPath(choicesQuery(choices))}>
              For programs: JSON
            </a>
          </p>
        </StaticHtml>
      </div>
    </Page>
  )
}
