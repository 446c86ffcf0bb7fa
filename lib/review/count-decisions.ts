import type { QueueItem } from './review-queue'

const isOpen = ({ decided, factKeys }: QueueItem): boolean => decided.length < factKeys.length

/** How many things to decide are accepted (or corrected), rejected and open. @example countDecisions(items).open // 3 */
export function countDecisions(items: readonly QueueItem[]): { readonly accepted: number; readonly rejected: number; readonly open: number } {
  const done = items.filter((item) => !isOpen(item))
  const rejected = done.filter(({ decided }) => decided.every(({ verdict }) => verdict === 'rejected')).length
  return { accepted: done.length - rejected, rejected, open: items.length - done.length }
}

/** The first thing that is not decided; after the one of this key, where there is one. */
export function firstOpen(items: readonly QueueItem[], afterKey?: string): QueueItem | undefined {
  const from = items.findIndex(({ key }) => key === afterKey) + 1
  return items.slice(from).find(isOpen) ?? items.find((item) => isOpen(item) && item.key !== afterKey) ?? items.find(({ key }) => key === afterKey)
}
