import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { listOf } from '@/lib/wording/lists'
import { Value } from '../evidence/value'

interface CourseRoutesProps {
  readonly course: CatalogueCourse
  /** The authority where the reader works, under its name in the table of authorities. */
  readonly authority: string | null
}

/** For the reader's own authority: where to apply, and the group that people from there join. */
export function CourseRoutes({ course, authority }: CourseRoutesProps) {
  if (!authority) return null
  const routes = factsOf(course, 'application_route')
  const own = routes.filter(({ value }) => value.areas?.includes(authority))
  const general = routes.filter(({ value }) => !value.areas || value.areas.length === 0)
  const cohorts = factsOf(course, 'cohort').filter(({ value }) => value.areas?.includes(authority))
  const shown = own.length > 0 ? own : general
  return (
    <div className="mb-4" data-authority={authority}>
      <p>
        You work in <strong>{authority}</strong>.{' '}
        {shown.length === 0 &&
          (routes.length > 0
            ? 'The document names no route for your authority. It does not say that you may not apply: ask the provider.'
            : 'The document gives no way to apply. Ask the provider.')}
      </p>
      {shown.map((fact) => (
        <Value
          key={fact.id}
          words={`Apply to ${fact.value.provider}`}
          aside={[fact.value.person, fact.value.email, fact.value.url].filter(Boolean).join(', ')}
          facts={[fact]}
          documents={course.documents}
          of={`where to apply from ${authority}, ${course.provider.name}`}
        />
      ))}
      {cohorts.map((fact) => (
        <Value
          key={fact.id}
          words={`You join the group of ${listOf(fact.value.areas ?? [])}`}
          facts={[fact]}
          documents={course.documents}
          of={`group, ${course.provider.name}`}
        />
      ))}
    </div>
  )
}
