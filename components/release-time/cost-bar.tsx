import type { CostBarParts } from '@/lib/release-time/cost-bar-parts'

/** One bar on the scale of all rows. It is ornament: the sum stands above it in words, "Not included" below. */
export function CostBar({ parts }: { readonly parts: CostBarParts }) {
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
  return (
    <svg className="costbar" width="100%" height="20" aria-hidden="true">
      {parts.segments.map(({ look, from, to }) => (
        <rect
          key={look}
          className={`c-${look}`}
          x={percent(from)}
          y={look === 'unknown' ? 0.5 : 0}
          width={percent(to - from)}
          height={look === 'unknown' ? 19 : 20}
        />
      ))}
    </svg>
  )
}
