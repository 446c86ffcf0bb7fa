import type { Metadata } from 'next'
import { ChooseForm } from '@/components/comparison/choose-form'
import { PrivateNote } from '@/components/search/private-note'
import { ShortlistButton } from '@/components/search/shortlist-button'
import { ShortlistNotice } from '@/components/search/shortlist-notice'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { mostCourses } from '@/lib/comparison/request'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { coursePath, coursesPath, shortlistPath } from '@/lib/paths'
import type { Parameters } from '@/lib/search/choices'
import { shortlistLimit } from '@/lib/search/shortlist'
import { editionWords } from '@/lib/wording/dates'
import { counted } from '@/lib/wording/lists'
import { getShortlist } from './cookie'

export const metadata: Metadata = { title: 'Courses to compare', robots: { index: false } }

export default async function ShortlistPage({ searchParams }: { readonly searchParams: Promise<Parameters> }) {
  const { removed, offer, full } = await searchParams
  const { courses } = await getCatalogue()
  const find = (slug: unknown) => courses.find((course) => course.slug === slug)
  const shortlist = await getShortlist()
  const chosen = shortlist.flatMap((slug) => find(slug) ?? [])
  const slugs = chosen.map(({ slug }) => slug)
  const gone = find(removed)
  const offered = find(offer)
  return (
    <Page current="compare" shortlist={slugs} live>
      <Title
        heading={chosen.length === 0 ? 'No courses to compare yet' : `${counted(chosen.length, 'course')} to compare`}
        lead={`You can add up to ${shortlistLimit} courses, and see 2 to ${mostCourses} side by side.`}
        margin="The list is kept in this browser, in a cookie that holds the names of these courses and nothing else."
      >
        {full !== undefined && (
          <ShortlistNotice words={`You have ${shortlistLimit} courses to compare, which is the limit. Remove one to add another.`} />
        )}
        {gone && !slugs.includes(gone.slug) && (
          <ShortlistNotice words={`${gone.provider.name} was removed.`} add={{ slug: gone.slug, button: 'Undo', back: shortlistPath() }} />
        )}
        {offered && !slugs.includes(offered.slug) && (
          <ShortlistNotice
            words={`${offered.provider.name}: ${offered.title}.`}
            add={{ slug: offered.slug, button: 'Add to compare', back: shortlistPath() }}
          />
        )}
      </Title>
      {chosen.length === 0 ? (
        <div className="row mt-6">
          <div className="text">
            <ButtonLink href={coursesPath()}>Show courses</ButtonLink>
          </div>
        </div>
      ) : (
        <>
          <Section id="side-by-side" heading="Side by side" screenOnly>
            <ChooseForm
              legend={`Choose 2 to ${mostCourses}`}
              courses={chosen.map(({ slug, provider, title }, at) => ({ slug, name: provider.name, title, chosen: at < mostCourses }))}
            />
          </Section>
          <Section id="yours" heading="Your courses" margin="In the order in which you added them.">
            <ul>
              {chosen.map((course) => (
                <li className="course" key={course.slug} id={`course-${course.slug}`} data-course={course.slug}>
                  <div className="course-top">
                    <div>
                      <h3>
                        <a href={coursePath(course.slug)}>{course.provider.name}</a>
                      </h3>
                      <p className="what">
                        {course.title}. Text {editionWords(course)}.
                      </p>
                    </div>
                    <ShortlistButton
                      slug={course.slug}
                      name={course.provider.name}
                      chosen
                      back={shortlistPath()}
                      words={{ add: 'Add', remove: 'Remove' }}
                    />
                  </div>
                  <PrivateNote slug={course.slug} name={course.provider.name} />
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </Page>
  )
}
