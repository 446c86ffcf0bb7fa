import type { ReactNode } from 'react'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { legalPosition } from '@/lib/domain/legal-position'
import { coursesPath, providerPath, sourcePath } from '@/lib/paths'
import { dateWords, editionWords } from '@/lib/wording/dates'
import { awardFullNames } from '@/lib/wording/labels'
import { Title } from '../ui/title'
import { LawBrief } from './law-brief'

interface CourseHeadProps {
  readonly course: CatalogueCourse
  /** What one may do with the course. */
  readonly actions: ReactNode
}

const legal = {
  nasenco: [legalPosition.ofCourse, legalPosition.inBrief],
  npq_senco: [legalPosition.ofNpqCourse, ''],
  other: [legalPosition.ofOtherCourse, ''],
} as const

/** Provider, title, age of the text, and whether the course counts. */
export function CourseHead({ course, actions }: CourseHeadProps) {
  const [verdict, reason] = legal[course.award]
  const award = awardFullNames[course.award]
  return (
    <>
      <Title
        heading={course.provider.name}
        lead={course.title === award || course.award === 'other' ? course.title : `${course.title}. Award: ${award}.`}
        crumb={{ href: coursesPath(), words: 'Back to all courses' }}
        margin={
          <>
            <p>
              <strong>How old this is</strong>
              <br />
              The text is {editionWords(course)}.{course.documents[0] && ` We read it on ${dateWords(course.documents[0].readOn)}.`}
            </p>
            <ul className="noprint">
              <li>
                <a className="target" href={providerPath(course.provider.slug)}>
                  About the provider
                </a>
              </li>
              {course.documents.map(({ id, title }) => (
                <li key={id}>
                  <a className="target" href={sourcePath(id)}>
                    Read the document{course.documents.length > 1 && `: ${title}`}
                  </a>
                </li>
              ))}
            </ul>
            {course.provider.nameGivenByStaff && <p className="mt-2">The name of the provider is ours: the document uses another, or none.</p>}
          </>
        }
      >
        <div className="noprint mt-6 flex flex-wrap items-center gap-3">{actions}</div>
      </Title>
      <LawBrief heading="Does it count?">
        <strong>{verdict}</strong> {reason}
      </LawBrief>
    </>
  )
}
