import type { Proof } from '@/lib/domain/catalogue'
import { wordsPath } from '@/lib/paths'
import { type Kind, KindLine } from '../evidence/kind-line'

interface SpecimenProps {
  readonly words: string
  /** What it is, and whose. */
  readonly what: string
  readonly kind: Kind | undefined
  readonly proof: Proof
  readonly before: string
  readonly after: string
}

/** One value beside the words it came from, to show how the catalogue works. */
export function Specimen({ words, what, kind, proof, before, after }: SpecimenProps) {
  return (
    <div className="specimen">
      <div>
        <p className="big">
          <span>{words}</span>
        </p>
        <p className="mt-6 text-sm">{what}</p>
        {kind && (
          <p>
            <KindLine {...kind} />
          </p>
        )}
      </div>
      <div className="extract">
        {before && <p>{before}</p>}
        <p className="my-2">
          <mark>{proof.quote}</mark>
        </p>
        {after && <p>{after}</p>}
        <p>
          <a className="target text-sm" href={wordsPath(proof)}>
            Read the whole document
          </a>
        </p>
      </div>
    </div>
  )
}
