import { useEffect, useState } from 'react'
import { costWords, sumsWords } from '@/lib/release-time/cost-words'
import { rowName } from '@/lib/release-time/planner-row'
import type { Planned } from './planned'

// Typing changes the sums with every key; only what stands for a moment is said.
const pause = 1000

/** Says changed sums to those who cannot see them change; silent on arrival. */
export function SpokenSums({ rows }: { readonly rows: readonly Planned[] }) {
  const words = rows
    .map(({ row, cost }) => `${rowName(row)}: ${sumsWords(cost.cases.map((entry) => costWords(entry.total, cost.unknown)))}`)
    .join('. ')
  const [first] = useState(words)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const waiting = setTimeout(() => setSaid((before) => (before === '' && words === first ? '' : words)), pause)
    return () => clearTimeout(waiting)
  }, [words, first])
  return (
    <p className="hush" role="status">
      {said}
    </p>
  )
}
