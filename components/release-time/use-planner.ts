'use client'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { emptyState, type PlannerState } from './planner-state'
import { readStored } from './stored-state'

const storageKey = 'release-time'
/** What an earlier visit left in this browser, or nothing if there is none or it cannot be read. */
export function storedState(): PlannerState | null {
  try {
    return readStored(JSON.parse(localStorage.getItem(storageKey) ?? 'null'))
  } catch {
    return null
  }
}

function store(state: PlannerState | null): void {
  try {
    if (state) localStorage.setItem(storageKey, JSON.stringify(state))
    else localStorage.removeItem(storageKey)
  } catch {
    // A browser that keeps nothing still works out the sums.
  }
}

const never = () => () => {}

/** Whether scripts run here: false on the server and in the first moment of the page. */
export const useReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

type Coarse = Pick<PlannerState, 'phase' | 'buyer' | 'recommended'>

/**
 * The state of the planner: as the server drew it, then as this browser remembers it. It is kept in this browser only, from the first change on.
 * `chosen`: the reader has just sent the form without scripts, so its three choices go before what is remembered.
 */
export function usePlanner({ phase, buyer, recommended }: Coarse, chosen: boolean) {
  const [state, setState] = useState(() => emptyState({ phase, buyer, recommended }))
  useEffect(() => {
    const kept = storedState()
    if (kept) setState(chosen ? { ...kept, phase, buyer, recommended } : kept)
  }, [chosen, phase, buyer, recommended])
  const update = useCallback((change: Partial<PlannerState>) => {
    setState((before) => {
      const after = { ...before, ...change }
      store(after)
      return after
    })
  }, [])
  const clear = useCallback(() => {
    store(null)
    setState(emptyState({ phase, buyer, recommended }))
  }, [phase, buyer, recommended])
  return { state, update, clear }
}
