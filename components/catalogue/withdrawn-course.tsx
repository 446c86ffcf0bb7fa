import type { WithdrawnCourse as Withdrawn } from '@/lib/domain/catalogue'
import { coursesPath } from '@/lib/paths'
import { withdrawnWords } from '@/lib/wording/withdrawn-words'
import { ButtonLink } from '../ui/button'
import { Title } from '../ui/title'

/** The page of a course that was taken from the catalogue: when and why, and the way on. */
export function WithdrawnCourse({ course, others }: { readonly course: Withdrawn; readonly others: number }) {
  return (
    <Title
      heading={course.provider.name}
      lead={course.title}
      crumb={{ href: coursesPath(), words: 'Back to all courses' }}
      margin="What we had read of this course is no longer shown."
    >
      <p className="mt-4 max-w-measure" data-withdrawn={course.withdrawnOn}>
        <strong>{withdrawnWords(course)}</strong> If you are on it, ask the provider what happens next.
      </p>
      <p className="noprint mt-6">
        <ButtonLink href={coursesPath()}>{others === 1 ? 'Show the other course' : `Show the other ${others} courses`}</ButtonLink>
      </p>
    </Title>
  )
}
