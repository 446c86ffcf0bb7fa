import { checkPath, comparePath, coursesPath, releaseTimePath, shortlistPath } from '@/lib/paths'
import { Brand } from './brand'

export type Place = 'courses' | 'compare' | 'check' | 'release-time'

interface MastheadProps {
  readonly current?: Place | undefined
  /** Slugs of the courses set aside to compare. */
  readonly shortlist: readonly string[]
}

/** Name of the service and the four places. The count is of courses set aside to compare. */
export function Masthead({ current, shortlist }: MastheadProps) {
  const here = (place: Place) => (place === current ? ('page' as const) : undefined)
  const link = 'target text-sm font-medium text-ink no-underline hover:underline hover:underline-offset-[0.45em]'
  return (
    <header className="mast pt-4 pb-3">
      <div className="row items-center gap-y-1">
        <div className="note">
          <Brand />
        </div>
        <nav className="nav text" aria-label="Main">
          <ul className="flex flex-wrap gap-x-4 s:gap-x-6">
            <li>
              <a className={link} href={coursesPath()} aria-current={here('courses')}>
                Courses
              </a>
            </li>
            <li>
              <a className={link} href={shortlist.length > 5 ? shortlistPath() : comparePath(shortlist)} aria-current={here('compare')}>
                Compare
                {shortlist.length > 0 && (
                  <span className="ml-[0.4em] min-w-[1.5em] rounded-round bg-accent px-[0.4em] text-center text-xs leading-[1.5] font-bold text-sheet">
                    {shortlist.length}
                    <span className="hush"> courses</span>
                  </span>
                )}
              </a>
            </li>
            <li>
              <a className={link} href={checkPath()} aria-current={here('check')}>
                Check<span className="hidden whitespace-pre s:inline"> my position</span>
              </a>
            </li>
            <li>
              <a className={link} href={releaseTimePath(shortlist)} aria-current={here('release-time')}>
                Release time
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
