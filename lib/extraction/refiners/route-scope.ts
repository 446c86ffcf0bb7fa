import type { FactKind } from '@/lib/domain/fact-kinds'
import { firstMatch } from '../matches'
import { rowOf } from '../readers/table-rows'
import type { Candidate, ReadDocument, Refiner, Sentence } from '../types'

const kinds: ReadonlySet<FactKind> = new Set(['attendance_days', 'release_days', 'duration', 'fee', 'weekday', 'workload'])
const routeHeading = /^(?:the )?([A-Za-z][\w -]{2,24}?)(?: learning)? (?:route|pathway|version|option)$/i

const routeOf = (heading: string | undefined): string | undefined => firstMatch((heading ?? '').trim(), routeHeading)?.[1]?.toLowerCase()

/** The route of a row in a table of study options: "Distance, part-time | 18 months". */
function routeOfRow({ block }: Sentence, document: ReadDocument): string | undefined {
  if (block.type !== 'cell' || block.row === undefined || !block.rowHeading) return undefined
  const first = rowOf(block, document)[0]
  return first !== block && /^(?:study )?(?:options?|routes?|modes?|pathways?|versions?|mode of study)$/i.test(first?.columnHeading ?? '')
    ? block.rowHeading.split(/[,(]/)[0]?.trim().toLowerCase()
    : undefined
}

/** The route under whose heading a candidate stands, or that its own sentence names: "on the Regional route". */
function scopeOf({ sentence }: Candidate, document: ReadDocument, routes: ReadonlySet<string>): string | undefined {
  const ofRow = routeOfRow(sentence, document)
  if (ofRow) return ofRow
  if (routes.size < 2) return undefined
  const under = routeOf(sentence.headings[0])
  if (under && routes.has(under)) return under
  const named = [...routes].filter((route) =>
    new RegExp(`\\b(?:on|for|in|of) the ${route}(?: learning)? (?:route|pathway|version|option)\\b`, 'i').test(sentence.text),
  )
  return named.length === 1 ? named[0] : undefined
}

const routesOf = (document: ReadDocument): ReadonlySet<string> =>
  new Set(document.sentences.flatMap(({ block, text }) => (block.type === 'heading' ? (routeOf(text) ?? []) : [])))

/** Ties what stands under the heading of a route to that route, where the page has two routes at least (contract, section 3, scope). */
export const routeScope: Refiner = {
  name: 'route-scope',
  refine: (candidates, document, make) => {
    const routes = routesOf(document)
    const made = new Map<Candidate, Candidate>()
    for (const candidate of candidates) {
      const route = kinds.has(candidate.finding.kind) && !candidate.finding.scope?.route ? scopeOf(candidate, document, routes) : undefined
      if (route)
        made.set(candidate, make(candidate.recogniser, candidate.sentence, { ...candidate.finding, scope: { ...candidate.finding.scope, route } }))
    }
    return {
      kept: candidates.map((candidate) => made.get(candidate) ?? candidate),
      dropped: [...made.keys()].map((candidate) => ({ candidate, reason: 'holds for one route only' })),
    }
  },
}
