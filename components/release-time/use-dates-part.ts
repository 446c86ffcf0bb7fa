'use client'
import { type RefObject, useEffect, useState } from 'react'
import type { DatesPart } from './dates-part'

/**
 * The part of the planner that comes when it is needed, or null before they are there. They come when `place` is a screen away, or at once where they are `wanted`:
 * what the server drew there no longer holds. `isLost`: they did not come; the next approach tries again.
 */
export function useDatesPart(place: RefObject<HTMLElement | null>, wanted: boolean): { readonly part: DatesPart | null; readonly isLost: boolean } {
  const [part, setPart] = useState<DatesPart | null>(null)
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    if (part || !place.current) return
    const load = () =>
      import('./dates-part').then(
        ({ datesPart }) => setPart(datesPart),
        () => setLost(true),
      )
    if (wanted) load()
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && load(), {
      rootMargin: '100% 0px',
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [part, place, wanted])
  return { part, isLost }
}
