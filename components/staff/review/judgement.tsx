import type { documentKinds } from '@/lib/domain/enumerations'
import type { Overruling } from '@/lib/review/overruling'
import { dateWords } from '@/lib/wording/dates'
import { documentKindLabels } from '@/lib/wording/labels'

type DocumentKind = (typeof documentKinds)[number]

// Every label begins with a small word: "A NASENCO course", "Not a course".
const within = (kind: DocumentKind): string => documentKindLabels[kind].charAt(0).toLowerCase() + documentKindLabels[kind].slice(1)

/** That a person had a document read as a course which by its words is none. */
export function Overruled({ overruled: { found, as, by, on, reason } }: { readonly overruled: Overruling }) {
  return (
    <p className="banner mb-4">
      By its words this is {within(found)}. {by} had it read as {within(as)} on {dateWords(on)}: {reason}
    </p>
  )
}

/** Why nothing is proposed from a document: by its words it is no course of ours. */
export function NoCourse({ kind, because }: { readonly kind: DocumentKind; readonly because: string }) {
  return (
    <p>
      By its words this is {within(kind)}
      {because && `: ${because}`}. So nothing is proposed from it.
    </p>
  )
}
