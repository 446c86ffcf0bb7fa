'use client'
import { useEffect, useRef, useState } from 'react'
import { coursesCountPath } from '@/lib/paths'

/**
 * The button of the filters. While choices are made it says what the list would hold, as the server counts it; nothing changes before it is pressed.
 * Without JavaScript it is the same button with fixed words.
 */
export function ShowButton() {
  const button = useRef<HTMLButtonElement>(null)
  const [words, setWords] = useState('Show courses')

  useEffect(() => {
    const form = button.current?.form
    if (!form) return
    let asked = 0
    const count = async () => {
      const mine = ++asked
      const pairs = [...new FormData(form)].flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : []))
      const answer = await fetch(`${coursesCountPath()}?${new URLSearchParams(pairs)}`).catch(() => null)
      const text = answer?.ok ? await answer.text() : 'Show courses'
      // Only the last question counts: answers may overtake each other.
      if (mine === asked) setWords(text)
    }
    form.addEventListener('change', count)
    return () => form.removeEventListener('change', count)
  }, [])

  return (
    <button ref={button} className="button" type="submit">
      <span aria-live="polite">{words}</span>
    </button>
  )
}
