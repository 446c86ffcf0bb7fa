'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const everyMilliseconds = 1000

/** Looks again every second while a document is read, and goes on to its review when it is. Without JavaScript the page itself looks again. */
export function WatchUpload({ goTo }: { readonly goTo: string | null }) {
  const router = useRouter()
  useEffect(() => {
    if (goTo) return router.replace(goTo)
    const timer = setInterval(() => router.refresh(), everyMilliseconds)
    return () => clearInterval(timer)
  }, [goTo, router])
  return null
}
