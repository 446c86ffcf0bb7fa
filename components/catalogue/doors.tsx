import { checkPath, coursesPath, releaseTimePath } from '@/lib/paths'

const doors = [
  [coursesPath(), 'I am choosing a course', 'Filter, pick 2 to 5, compare them row by row and send one link to your head.'],
  [checkPath(), 'I want to know if it counts', 'Answer a few questions. See which award you would gain, whether it meets the duty, and by when.'],
  [releaseTimePath(), 'I am a headteacher', 'See the days out of class and the cost to your school. Print one page and sign it.'],
] as const

/** Where to begin, by who one is. */
export function Doors() {
  return (
    <ul className="grid gap-x-8 m:grid-cols-3">
      {doors.map(([href, words, what]) => (
        <li key={href} className="border-t-2 border-ink py-4">
          <a className="target text-lg leading-tight font-bold" href={href}>
            {words}
          </a>
          <p className="text-sm">{what}</p>
        </li>
      ))}
    </ul>
  )
}
