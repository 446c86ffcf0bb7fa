import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { AuthorityForm } from '@/components/catalogue/authority-form'
import { CourseBody } from '@/components/catalogue/course-body'
import { CourseHead } from '@/components/catalogue/course-head'
import { CourseRoutes } from '@/components/catalogue/course-routes'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { comparePath, coursePath, sheetPath } from '@/lib/paths'
import { authoritySlug } from '@/lib/search/authority-slug'
import type { Parameters } from '@/lib/search/choices'
import { similarCourses } from '@/lib/search/similar-courses'
import { awardLabels } from '@/lib/wording/labels'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Parameters>
}

const find = cache(async (slug: string) => {
  const catalogue = await getCatalogue()
  return { catalogue, course: catalogue.courses.find((course) => course.slug === slug) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await find((await params).slug)
  if (!course) return { title: 'No such course' }
  return {
    title: `${course.provider.name}, ${awardLabels[course.award]} course`,
    description: `${course.title}, ${course.provider.name}: days out of class, fee, entry and what is not stated.`,
  }
}

export default async function CoursePage({ params, searchParams }: Props) {
  const { catalogue, course } = await find((await params).slug)
  if (!course) notFound()
  const { area } = await searchParams
  const options = catalogue.authorities.map(({ name }) => ({ value: authoritySlug(name), label: name }))
  const own = options.find(({ value }) => value === area)
  return (
    <Page current="courses">
      <CourseHead
        course={course}
        actions={
          <>
            <ButtonLink href={comparePath([course.slug])}>Add to compare</ButtonLink>
            <ButtonLink second href={sheetPath([course.slug])}>
              Sheet for the head
            </ButtonLink>
          </>
        }
      />
      <CourseBody
        course={course}
        similar={similarCourses(course, catalogue)}
        ownRoute={
          <>
            <AuthorityForm action={`${coursePath(course.slug)}#apply`} options={options} chosen={own?.value ?? null} />
            <CourseRoutes course={course} authority={own?.label ?? null} />
          </>
        }
      />
    </Page>
  )
}
