import { CourseCard, type CourseCardProps } from './course-card'

interface CourseListProps {
  /** Name of the list for those who hear it. */
  readonly name: string
  readonly ranked: readonly CourseCardProps[]
  readonly unranked: readonly CourseCardProps[]
  /** Heading of the courses that the order cannot place: "Fee not known". */
  readonly unrankedHeading: string
}

/** Courses in their order, and those that the order cannot place in a group of their own behind them. */
export function CourseList({ name, ranked, unranked, unrankedHeading }: CourseListProps) {
  const id = `unranked-${name.replaceAll(' ', '-').toLowerCase()}`
  return (
    <>
      {ranked.length > 0 && (
        <ul aria-label={name}>
          {ranked.map((card) => (
            <CourseCard key={card.course.slug} {...card} />
          ))}
        </ul>
      )}
      {unranked.length > 0 && (
        <>
          <p className="mt-6 pb-2 font-semibold text-ink-2" id={id}>
            {unrankedHeading}
          </p>
          <ul aria-labelledby={id}>
            {unranked.map((card) => (
              <CourseCard key={card.course.slug} {...card} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
