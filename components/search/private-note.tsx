'use client'
import { useEffect, useState } from 'react'

interface PrivateNoteProps {
  readonly slug: string
  readonly name: string
}

const longest = 2000

/** What the browser keeps; null where storage is switched off: then there is nothing to write on. */
function stored(key: string): string | null {
  try {
    return (localStorage.getItem(key) ?? '').slice(0, longest)
  } catch {
    return null
  }
}

/** A note of the reader's own on one course. It is never sent. Where no script runs, or nothing can be kept, it is not there. */
export function PrivateNote({ slug, name }: PrivateNoteProps) {
  const key = `note:${slug}`
  const [text, setText] = useState<string | null>(null)
  useEffect(() => setText(stored(key)), [key])
  if (text === null) return null

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
    <>
      <details className="disclose noprint">
        <summary>
          Your note<span className="hush"> on {name}</span>
          {text ? ': written' : ''}
        </summary>
        <div className="field mt-2">
          <label className="hush" htmlFor={key}>
            Your note on {name}
          </label>
          <p className="hint" id={`${key}-hint`}>
            Kept in this browser only. It is not sent to us or to anybody. Clearing the browser's data clears it.
          </p>
          <textarea
            className="wide"
            id={key}
            rows={3}
            maxLength={longest}
            value={text}
            aria-describedby={`${key}-hint`}
            onChange={(event) => keep(event.target.value)}
          />
        </div>
      </details>
      {text && (
        <p className="printonly mt-2 whitespace-pre-line">
          <b>Your note:</b> {text}
        </p>
      )}
    </>
  )
}
