'use client'
import { useEffect, useState } from 'react'

interface PrivateNoteProps {
  readonly slug: string
  readonly name: string
}

/** Storage may be switched off: then there is nothing to write on. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return null
  }
}

/** A note of the reader's own on one course. It is never sent. */
export function PrivateNote({ slug, name }: PrivateNoteProps) {
  const key = `note:${slug}`
  const [text, setText] = useState<string | null>(null)
  useEffect(() => setText(stored(key)), [key])

  const keep = (value: string) => {
    setText(value)
    try {
      if (value === '') localStorage.removeItem(key)
      else localStorage.setItem(key, value)
    } catch {
      // A full store keeps the note on the page until it is left.
    }
  }

  return (
    <details className="disclose">
      <summary>
        Your note<span className="hush"> on {name}</span>
        {text ? ': written' : ''}
      </summary>
      {text === null ? (
        <p className="text-sm text-ink-2">Notes are kept in your browser. This browser runs no scripts, or keeps nothing.</p>
      ) : (
        <div className="field mt-2">
          <label className="hush" htmlFor={key}>
            Your note on {name}
          </label>
          <textarea
            className="wide"
            id={key}
            rows={3}
            maxLength={2000}
            value={text}
            aria-describedby={`${key}-hint`}
            onChange={(event) => keep(event.target.value)}
          />
          <p className="hint" id={`${key}-hint`}>
            Kept in this browser only.
          </p>
        </div>
      )}
    </details>
  )
}
