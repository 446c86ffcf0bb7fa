import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ProviderCourses } from '@/components/catalogue/provider-courses'
import { ProviderFacts } from '@/components/catalogue/provider-facts'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { coursesPath } from '@/lib/paths'
import { providerTypeLabels } from '@/lib/wording/labels'
import { counted } from '@/lib/wording/lists'
import { ReadingPage } from '../../reading-page'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

const find = cache(async (slug: string) => (await getCatalogue()).courses.filter((course) => course.provider.slug === slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [course] = await find((await params).slug)
  return { title: course ? `${course.provider.name}, provider` : 'No such provider' }
}

export default async function ProviderPage({ params }: Props) {
  const courses = await find((await params).slug)
  const [first] = courses
  if (!first) notFound()
  const { provider } = first
  return (
    <ReadingPage current="courses">
      <Title
        heading={provider.name}
        lead={[provider.type && providerTypeLabels[provider.type], `${counted(courses.length, 'course')} in this catalogue`]
          .filter(Boolean)
          .join('. ')}
        crumb={{ href: coursesPath(), words: 'All courses' }}
        margin={provider.nameGivenByStaff && 'The name is ours: the document uses another, or none.'}
      />
      <Section id="courses" heading={courses.length === 1 ? 'Its course' : 'Its courses'} sided>
        <ProviderCourses courses={courses} />
      </Section>
      <Section id="about" heading="What its documents say of it" sided>
        <ProviderFacts courses={courses} />
      </Section>
    </ReadingPage>
  )
}
