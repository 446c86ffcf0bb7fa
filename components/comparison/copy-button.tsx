'use client'
import { useEffect, useState } from 'react'

interface CopyButtonProps {
  /** The id of the field whose text is copied. */
  readonly field: string
  readonly words: string
}

/** Copies the text of a field. It appears only where scripts run; without them the field itself is there to be copied. */
export function CopyButton({ field, words }: CopyButtonProps) {
  const [state, setState] = useState<'hidden' | 'ready' | 'copied' | 'selected'>('hidden')
  useEffect(() => setState('ready'), [])
  if (state === 'hidden') return null

  const copy = async () => {
    const source = document.getElementById(field)
    if (!(source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement)) return
    source.select()
    const copied = await navigator.clipboard?.writeText(source.value).then(
      () => true,
      () => false,
    )
    setState(copied ? 'copied' : 'selected')
  }

  return (
    <p className="mt-2 flex flex-wrap items-center gap-3">
      <button className="button second small" type="button" onClick={copy}>
        {words}
      </button>
      <span role="status" className="text-sm text-ink-2">
        {state === 'copied' && 'Copied.'}
        {state === 'selected' && 'Selected: copy it with your keyboard.'}
      </span>
    </p>
  )
}
