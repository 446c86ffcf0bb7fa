import type { FactValue } from '@/lib/domain/fact-kinds'
import { groupBy } from '../group-by'
import { meets } from '../matches'
import { aliasesOf } from '../readers/organisation-aliases'
import { ownerByShortName } from '../readers/short-names'
import { levelled } from '../same-value'
import type { AnyFinding, Candidate, Finding, MakeCandidate, ReadDocument, Refiner } from '../types'

type Provider = FactValue<'provider'>
type ProviderFinding = Finding<'provider'>
interface Named {
  readonly candidate: Candidate
  readonly finding: ProviderFinding
}
const enough = 4

const asProvider = (candidate: Candidate): Named[] => (candidate.finding.kind === 'provider' ? [{ candidate, finding: candidate.finding }] : [])
const strengthOf = ({ finding }: Named): number => finding.strength ?? 0

/**
 * Weighs all mentions of each organisation (contract, section 5, roles). Short forms count for the full name. The one that is named most strongly as the
 * owner of the page or of the course offers it; others keep a role only where words give them one. A page that names but one institution, as the
 * awarding body, implies that it also teaches.
 */
export const providerRoles: Refiner = {
  name: 'provider-roles',
  refine: (candidates, document, make) => {
    const named = candidates.flatMap(asProvider).filter(({ finding }) => finding.value.role !== 'department')
    const weighed = new Set(named.map(({ candidate }) => candidate))
    const others = candidates.filter((candidate) => !weighed.has(candidate))
    const full = aliasesOf(named.map(({ finding }) => finding.value.name))
    const nameOf = ({ finding }: Named): string => full.get(finding.value.name) ?? finding.value.name
    const groups = groupBy(named, (item) => levelled(nameOf(item)))
    const weight = (group: readonly Named[]): number => {
      const offers = group.filter(({ finding }) => finding.value.role === 'offers')
      return offers.length === 0 ? 0 : 10 * Math.max(...offers.map(strengthOf)) + offers.reduce((sum, item) => sum + strengthOf(item), 0)
    }
    const ranked = [...groups.values()].toSorted((one, other) => weight(other) - weight(one))
    const best = ranked[0]
    const strongest = best ? Math.max(0, ...best.filter(({ finding }) => finding.value.role === 'offers').map(strengthOf)) : 0
    const hasRole = (group: readonly Named[]) => group.some(({ finding }) => finding.value.role !== 'offers')
    /** Whether a group is kept as one that offers. */
    const offering = (group: readonly Named[]): boolean =>
      group === best
        ? strongest > 1 || !hasRole(group) || ranked.every(hasRole)
        : group.some((item) => item.finding.value.role === 'offers' && strengthOf(item) === 3) && !hasRole(group)
    const kept: Candidate[] = []
    const dropped: { candidate: Candidate; reason: string }[] = []
    for (const group of groups.values()) {
      const takes = offering(group)
      const offers = group
        .filter(({ finding }) => finding.value.role === 'offers')
        .toSorted((one, other) => strengthOf(other) - strengthOf(one) || one.candidate.id - other.candidate.id)
      const first = new Set(offers.slice(0, enough))
      for (const item of group) {
        const { candidate, finding } = item
        const name = nameOf(item)
        const reason =
          finding.value.role !== 'offers'
            ? null
            : !takes
              ? 'is named, but no words say that it offers the course'
              : !first.has(item)
                ? 'is said often enough elsewhere'
                : null
        if (reason !== null) dropped.push({ candidate, reason })
        else if (name === finding.value.name) kept.push(candidate)
        else {
          kept.push(make(candidate.recogniser, candidate.sentence, { ...finding, value: { ...finding.value, name } }))
          dropped.push({ candidate, reason: `is a short form of ${name}` })
        }
      }
    }
    kept.push(...awardsByShortName(kept, document, make))
    const has = (role: Provider['role']) => kept.some(({ finding }) => finding.kind === 'provider' && finding.value.role === role)
    if (!has('offers')) kept.push(...impliedOffers(kept, document, make))
    return { kept: [...others, ...kept], dropped }
  },
}

function impliedOffers(kept: readonly Candidate[], document: ReadDocument, make: MakeCandidate): readonly Candidate[] {
  const awarding = kept.flatMap(asProvider).filter(({ finding }) => finding.value.role === 'awards')
  const names = new Set(awarding.map(({ finding }) => levelled(finding.value.name)))
  const short = ownerByShortName(document)
  if (short) {
    const finding: AnyFinding = { kind: 'provider', value: { name: short.name, role: 'offers' }, at: short.at }
    return [make('provider', short.sentence, finding)]
  }
  const first = awarding[0]
  if (!first || names.size !== 1) return []
  const value: Provider = { ...first.finding.value, role: 'offers' }
  const finding: AnyFinding = {
    ...first.finding,
    value,
    standing: 'implied',
    workings: 'The page names no other institution than the one that awards.',
  }
  return [make('provider', first.candidate.sentence, finding)]
}

const confers = /(?:awards|validates|confers) (?:it|the|you|your|this|all|its)\b/

/** "Elm writes the programme and awards it": the first word of a full name stands for it. */
function awardsByShortName(kept: readonly Candidate[], document: ReadDocument, make: MakeCandidate): readonly Candidate[] {
  const roles = kept.flatMap(asProvider)
  const telling = document.sentences.filter(({ text, zone }) => zone === 'course' && meets(text, confers))
  return [...new Set(roles.map(({ finding }) => finding.value.name))].slice(0, 12).flatMap((name) => {
    const known = roles.filter(({ finding }) => finding.value.name === name)
    const bare = name.replace(/^(?:The )?(?:University of )?/, '')
    const first = (/^(?:St\.?|Saint) \S+/.exec(bare)?.[0] ?? bare.split(' ')[0] ?? '').replace(/'s$/, '')
    if (first.length < 4 || known.some(({ finding }) => finding.value.role === 'awards')) return []
    const short = first.replace(/[^\w' -]/g, '')
    const says = new RegExp(
      `(?:^|\\b)${short}(?: [^.;]{0,80}\\band|,? which|,? as (?:the |our )?award(?:ing)? (?:body|university|partner),?)? (?:will )?(?:awards?|validates?|confers?) (?:it|the|you|your|this|all|its)\\b|\\b(?:conferred|awarded|validated|certificated) by (?:the )?${short}(?:'s)?(?=[\\s.,;])`,
    )
    const sentence = telling.find(({ text }) => says.test(text))
    const [value] = known.map(({ finding }) => finding.value)
    if (!sentence || !value) return []
    return [make('provider', sentence, { kind: 'provider', value: { ...value, role: 'awards' }, at: { start: sentence.start, end: sentence.end } })]
  })
}
