import type { AnswerProblem } from '@/lib/eligibility/persona-query'
import { counted } from '@/lib/wording/lists'

/** What could not be read, with a link to each field. */
export function AnswerErrors({ problems }: { readonly problems: readonly AnswerProblem[] }) {
  if (problems.length === 0) return null
  return (
    <div className="max-w-measure border-3 border-disagree p-4" role="alert">
      <h2 className="text-lg">{counted(problems.length, 'thing')} to put right</h2>
      <ul className="mt-2">
        {problems.map(({ answer, words }) => (
          <li key={answer}>
            <a className="target" href={`#answer-${answer}`}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
