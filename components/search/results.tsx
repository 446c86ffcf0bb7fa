import { numberWords } from '@/lib/wording/lists'
import type { CourseCardProps } from './course-card'
import { CourseList } from './course-list'

interface Cards {
  readonly ranked: readonly CourseCardProps[]
  readonly unranked: readonly CourseCardProps[]
}

interface ResultsProps {
  readonly matches: Cards
  readonly maybes: Cards
  /** Why some only might match, in one sentence. */
  readonly unknown: string
  /** Heading of the courses that the order cannot place. */
  readonly unranked: string
}

/** The courses that match, and always after them those that might, in a group of their own. */
export function Results({ matches, maybes, unknown, unranked }: ResultsProps) {
  const some = matches.ranked.length + matches.unranked.length > 0
  const might = maybes.ranked.length + maybes.unranked.length
  return (
    <>
      <h2 className="hush">Courses that match</h2>
      <div className="mt-4">
        <CourseList name="Courses that match" {...matches} unrankedHeading={unranked} />
      </div>
      {might > 0 && (
        <section className="unknown" aria-labelledby="might">
          <header>
            <h2 id="might">
              {numberWords(might)} {some && 'more '}might match
            </h2>
            <p>{unknown}</p>
          </header>
          <CourseList name="Courses that might match" {...maybes} unrankedHeading={unranked} />
        </section>
      )}
    </>
  )
}
