import { useState } from 'react'
import type { IcsProblem } from '@/lib/release-time/read-ics'
import { counted } from '@/lib/wording/lists'
import { type IcsAnswer, IcsInput } from './ics-input'

const problemWords: Readonly<Record<IcsProblem, string>> = {
  not_a_calendar: 'We could not read this file: it is not a calendar. Nothing was changed. Choose a file that ends in .ics.',
  too_large: 'This file is too large. Nothing was changed. Type the term dates instead.',
  no_term_dates: 'This calendar names no term. Nothing was changed. Type the term dates instead.',
}
const mostBytes = 4_000_000

/** A calendar file is read here, in the browser; the reader of calendars is loaded when it is needed. */
export function IcsField({ onLines }: { readonly onLines: (lines: readonly string[]) => void }) {
  const [said, setSaid] = useState<IcsAnswer | null>(null)
  async function read(file: File | undefined) {
    if (!file) return
    if (file.size > mostBytes) return setSaid({ bad: true, words: problemWords.too_large })
    const { readIcs } = await import('@/lib/release-time/read-ics')
    const result = readIcs(await file.text())
    if ('problem' in result) return setSaid({ bad: true, words: problemWords[result.problem] })
    onLines(result.lines)
    const found = counted(result.lines.length, 'period')
    setSaid({
      bad: false,
      words: `${found} read from the file. Check them above. ${counted(result.leftOut, 'other entry', 'other entries')} left out.`,
    })
  }
  return <IcsInput said={said} onFile={read} />
}
