import type { CatalogueCourse } from '@/lib/domain/catalogue'
import type { FactKind } from '@/lib/domain/fact-kinds'
import { coursePath, type Words } from '@/lib/paths'
import { factWords } from '@/lib/wording/fact-words'
import { kindLabels } from '@/lib/wording/kind-labels'
import { listOf } from '@/lib/wording/lists'
import { standingLabels } from '@/lib/wording/standings'

/** What the margin says of words: the kind, the values that rest on them, and where on the course page they stand. */
export interface Gloss {
  readonly key: string
  readonly words: Words
  readonly text: string
  readonly href: string
  /** The facts that are met here for the first time: their anchors. */
  readonly factIds: readonly string[]
  /** Shown in the margin. What a page says over and over is told once; its words stay marked. */
  readonly told: boolean
}

const ofLaw = ', as the document tells it'
const labelOf = (kind: FactKind): string =>
  kindLabels[kind].endsWith(ofLaw)
    ? `The law, as told: ${kindLabels[kind].replace(ofLaw, '').replace(' in law', '').toLowerCase()}`
    : kindLabels[kind]

const oftenTold: ReadonlySet<FactKind> = new Set<FactKind>(['provider', 'course_title', 'award'])

interface Noted extends Words {
  readonly kind: FactKind
  readonly value: string
  readonly slug: string
  readonly factId: string
}

function noted(course: CatalogueCourse, documentId: string): readonly Noted[] {
  const of = ({ proofs }: { readonly proofs: readonly (Words & { readonly documentId: string })[] }) =>
    proofs.filter((proof) => proof.documentId === documentId)
  const facts = course.facts.flatMap((fact) =>
    of(fact).map(({ start, end }) => ({ start, end, kind: fact.kind, value: factWords(fact).value, slug: course.slug, factId: fact.id })),
  )
  const pointers = course.elsewhere.flatMap((entry, at) =>
    of(entry).map(({ start, end }) => ({
      start,
      end,
      kind: entry.kind,
      value: standingLabels.stated_elsewhere ?? '',
      slug: course.slug,
      factId: `elsewhere-${at + 1}`,
    })),
  )
  return [...facts, ...pointers]
}

/**
 * The glosses of a document, in the order of its words: one for each words, kind and course, with all values that rest on them.
 *
 * @example glossesOf([birmingham], documentId)[0]?.text // 'Title: Special Educational Needs Coordination'
 */
export function glossesOf(courses: readonly CatalogueCourse[], documentId: string): readonly Gloss[] {
  const groups = new Map<string, Noted[]>()
  for (const note of courses.flatMap((course) => noted(course, documentId))) {
    const key = `${note.start}-${note.end}-${note.kind}-${note.slug}`
    groups.set(key, [...(groups.get(key) ?? []), note])
  }
  const met = new Set<string>()
  const glosses = [...groups]
    .flatMap(([key, notes]) => {
      const [first] = notes
      if (!first) return []
      const { start, end, kind, slug } = first
      const values = [...new Set(notes.map(({ value }) => value))]
      return [
        {
          key,
          kind,
          words: { start, end },
          text: `${labelOf(kind)}: ${listOf(values)}`,
          href: `${coursePath(slug)}#${kind}`,
          factIds: [...new Set(notes.map(({ factId }) => factId))],
        },
      ]
    })
    .toSorted((one, other) => one.words.start - other.words.start || one.words.end - other.words.end)
  return glosses.map(({ kind, ...gloss }, at) => {
    const factIds = gloss.factIds.filter((id) => !met.has(id))
    for (const id of factIds) met.add(id)
    const before = glosses.findIndex(({ text, href }) => text === gloss.text && href === gloss.href)
    return { ...gloss, factIds, told: before === at || !oftenTold.has(kind) }
  })
}
