import { envelope } from './bounded'
import type { CostCase, CourseCost } from './cost'

/** A stretch of a bar; `from` and `to` are shares of its width. */
export interface CostSegment {
  readonly look: 'fee' | 'cover' | 'travel' | 'range' | 'unknown'
  readonly from: number
  readonly to: number
}
export interface CostBarParts {
  readonly segments: readonly CostSegment[]
}

// A fee that nobody knows has no length: every bar shows it with the same.
const unknownShare = 0.22
const fullest = 0.98

/** Least pence of a case by look; VAT and what comes back of it belong to the fee. */
function least({ lines }: CostCase): Readonly<Record<'fee' | 'cover' | 'travel', number>> {
  const of = (kinds: readonly string[]) =>
    lines.filter((line) => kinds.includes(line.kind)).reduce((total, line) => total + (line.amount.min ?? 0), 0)
  return { fee: of(['fee', 'vat', 'vat_back']), cover: of(['cover']), travel: of(['travel']) }
}

const most = (cost: CourseCost): number => {
  const range = envelope(cost.cases.flatMap((entry) => entry.total ?? []))
  return range?.max ?? range?.min ?? 0
}
const cheapest = (cost: CourseCost): CostCase => cost.cases.reduce((low, entry) => ((entry.total?.min ?? 0) < (low.total?.min ?? 0) ? entry : low))

/**
 * The bars of several costs on one scale: fee, cover, travel as far as they are sure; a stretch for the rest of a range, and one of fixed length
 * for a fee that is not known. An open top has no length; the words say "or more".
 *
 * @example costBars([bpn, worcester])[0]?.segments // fee 0 to .42, cover .42 to .83, range .83 to .87
 */
export function costBars(costs: readonly CourseCost[]): readonly CostBarParts[] {
  const rooms = costs.map((cost) => most(cost) / (cost.fee.unknown ? fullest - unknownShare : fullest))
  const scale = Math.max(1, ...rooms)
  return costs.map((cost) => {
    const segments: CostSegment[] = []
    const add = (look: CostSegment['look'], share: number) => {
      const from = segments.at(-1)?.to ?? 0
      if (share > 0) segments.push({ look, from, to: from + share })
    }
    const sure = least(cheapest(cost))
    add('fee', sure.fee / scale)
    add('cover', sure.cover / scale)
    add('travel', sure.travel / scale)
    add('range', (most(cost) - sure.fee - sure.cover - sure.travel) / scale)
    if (cost.fee.unknown) add('unknown', unknownShare)
    return { segments }
  })
}
