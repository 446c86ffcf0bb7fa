import type { ReactNode } from 'react'
import { Brand } from '@/components/ui/brand'
import { Footer } from '@/components/ui/footer'
import { lawAsOf } from '@/lib/domain/legal-position'
import type { Viewer } from '@/lib/domain/staff'
import { accountPath, deskPath, peoplePath, signOutPath, staffCoursesPath, staffDocumentsPath } from '@/lib/staff-paths'

export type StaffPlace = 'desk' | 'documents' | 'courses' | 'people' | 'account'

interface StaffPageProps {
  /** Null on the pages by which one comes in. */
  readonly viewer: Pick<Viewer, 'name' | 'role'> | null
  readonly current?: StaffPlace | undefined
  /** Over the whole width: no margin rule, as for the document beside its proposals. */
  readonly open?: boolean
  readonly children: ReactNode
}

const places = ({ role }: Pick<Viewer, 'role'>) =>
  [
    { place: 'desk', href: deskPath(), words: 'Desk' },
    { place: 'documents', href: staffDocumentsPath(), words: 'Documents' },
    { place: 'courses', href: staffCoursesPath(), words: 'Courses' },
    ...(role === 'administrator' ? [{ place: 'people', href: peoplePath(), words: 'People' } as const] : []),
  ] as const

/** The leaf of the staff pages: the same paper, with the places of the staff and who is signed in. */
export function StaffPage({ viewer, current, open = false, children }: StaffPageProps) {
  const link = 'target text-sm font-medium text-ink no-underline hover:underline hover:underline-offset-[0.45em]'
  const here = (place: StaffPlace) => (place === current ? ('page' as const) : undefined)
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <div className={open ? 'leaf open' : 'leaf'}>
        <header className="mast pt-4 pb-3">
          <div className="row items-center gap-y-1">
            <div className="note">
              <Brand />
            </div>
            {viewer && (
              <nav className="nav text" aria-label="Staff">
                <ul className="flex flex-wrap items-center gap-x-4 s:gap-x-6">
                  {places(viewer).map(({ place, href, words }) => (
                    <li key={place}>
                      <a className={link} href={href} aria-current={here(place)}>
                        {words}
                      </a>
                    </li>
                  ))}
                  <li>
                    <a className={link} href={accountPath()} aria-current={here('account')}>
                      {viewer.name}
                    </a>
                  </li>
                  <li>
                    <form method="post" action={signOutPath()}>
                      <button className={`${link} cursor-pointer`} type="submit">
                        Sign out
                      </button>
                    </form>
                  </li>
                </ul>
              </nav>
            )}
          </div>
        </header>
        <main id="main">{children}</main>
        <Footer asOf={lawAsOf} />
      </div>
    </>
  )
}
