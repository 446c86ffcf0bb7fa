import type { ReactNode } from 'react'
import type { CommitmentSheet } from '@/lib/release-time/sheet'
import type { Density } from '@/lib/release-time/sheet-density'

interface SheetPageProps {
  readonly sheet: CommitmentSheet
  /** How closely it is set. */
  readonly density: Density
  readonly children: ReactNode
}

const signatures = ['SENCO: name and signature', 'Date', 'Headteacher: name and signature', 'Date'] as const

/** One side of paper, black on white, for one or two courses: head, law, lines, signatures, origins. */
export function SheetPage({ sheet, density, children }: SheetPageProps) {
  const pair = sheet.courses.length > 1
  return (
    <article className={`sheetpage ${density} ${pair ? 'two' : ''}`}>
      <h1>{pair ? 'What these courses ask of our school' : 'What this course asks of our school'}</h1>
      {sheet.courses.map(({ slug, name, award }) => (
        <p key={slug}>
          {name}: {award}
        </p>
      ))}
      <h2>Does it meet the legal duty?</h2>
      {sheet.duties.map(({ verdict, words }) => (
        <p key={verdict}>
          <b>{verdict}</b> {words}
        </p>
      ))}
      {children}
      <div className="sign">
        {signatures.map((words, at) => (
          <div key={signatures.slice(0, at + 1).join()}>{words}</div>
        ))}
      </div>
      <p className="fine">
        Words in quotation marks are from: {sheet.origins}. Check the fee and the dates before you sign. Information, not legal advice. NASENCO
        provider finder.
      </p>
    </article>
  )
}
