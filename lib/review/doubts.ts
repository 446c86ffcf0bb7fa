import type { CourseFact } from '@/lib/domain/course-content'
import { partialDateWords } from '@/lib/wording/dates'
import { factLine } from '@/lib/wording/fact-words'
import { qualifierLabels } from '@/lib/wording/labels'
import type { Drifted } from './drift-of'
import { sameSlot, saysTheSame, staffValue } from './slots'

export interface Doubtful {
  readonly fact: CourseFact
  /** What is live; null for a course that is new. */
  readonly live: readonly CourseFact[] | null
  /** Every proposal of the reading. */
  readonly proposed: readonly CourseFact[]
  /** How the words of live facts fared in this edition, by the id of the fact. */
  readonly drift: ReadonlyMap<string, Drifted>
  /** First calendar year of the academic year that it is now. */
  readonly year: number
}

export interface DoubtRule {
  readonly name: string
  /** The sentence for the person who decides, or null where the rule does not apply. */
  readonly say: (doubtful: Doubtful) => string | null
}

const isIn = (list: readonly CourseFact[], fact: CourseFact): boolean => list.some((other) => saysTheSame(fact, other))
const rivals = ({ fact, live }: Doubtful): readonly CourseFact[] => (live ?? []).filter((other) => sameSlot(fact, other) && !saysTheSame(fact, other))
const quoted = (facts: readonly CourseFact[]): string => facts.map((fact) => `“${factLine(fact)}”`).join(' and ')
const yearOf = ({ value, scope }: CourseFact): string | undefined => ('academicYear' in value ? value.academicYear : undefined) ?? scope.academicYear
const dateOf = ({ value }: CourseFact): string | undefined => ('date' in value ? value.date : undefined)

/**
 * Why a proposal may be wrong, the gravest reason first: the order in which proposals are looked at. Each rule is one observation with one sentence; none
 * is a number.
 */
export const doubtRules: readonly DoubtRule[] = [
  {
    name: 'staff_set_it',
    say: ({ fact, live }) => {
      const set = staffValue(live ?? [], fact)
      if (!set?.edit) return null
      const says = saysTheSame(set, fact) ? 'The document now says the same.' : 'The document says something else.'
      return `${set.edit.by} set “${factLine(set)}” by hand: ${set.edit.reason}. ${says}`
    },
  },
  {
    name: 'no_basis',
    say: ({ fact }) =>
      fact.kind === 'fee' && fact.value.basis === 'unspecified'
        ? 'The document does not say what the price is for: the course, a year or a part.'
        : null,
  },
  {
    name: 'unclear_condition',
    say: ({ fact, proposed }) =>
      fact.kind === 'eligibility' &&
      fact.value.demand === 'any_of' &&
      proposed.filter((other) => other.kind === 'eligibility' && other.value.demand === 'any_of').length === 1
        ? 'One of several is enough, but only one is named.'
        : null,
  },
  {
    name: 'worked_out',
    say: ({ fact }) => (fact.standing === 'implied' ? `Worked out, not printed${fact.workings ? `: ${fact.workings}` : ''}` : null),
  },
  {
    name: 'soft_words',
    say: ({ fact: { qualifier } }) =>
      ['typical', 'approximate', 'example'].includes(qualifier) ? `The document says it loosely: ${qualifierLabels[qualifier]}.` : null,
  },
  {
    name: 'differs',
    say: (doubtful) => {
      const others = rivals(doubtful)
      return others.length > 0 && !isIn(doubtful.live ?? [], doubtful.fact) ? `Differs: the live entry says ${quoted(others)}.` : null
    },
  },
  {
    name: 'no_year',
    say: ({ fact }) => {
      const date = dateOf(fact)
      return date?.startsWith('XXXX') ? `The document gives no year, only “${partialDateWords(date)}”.` : null
    },
  },
  {
    name: 'past',
    say: ({ fact, year }) => {
      const told = yearOf(fact)
      return told !== undefined && Number(told.slice(0, 4)) < year ? `It is for ${told.replace('/', '-')}, which is over.` : null
    },
  },
  {
    name: 'no_vat',
    say: ({ fact }) => (fact.kind === 'fee' && fact.value.vat === 'not_stated' ? 'The document does not say whether VAT is in the price.' : null),
  },
  {
    name: 'bound',
    say: ({ fact: { qualifier } }) =>
      ['minimum', 'maximum', 'range'].includes(qualifier) ? `A limit and not a figure: ${qualifierLabels[qualifier]}.` : null,
  },
  {
    name: 'limited',
    say: ({ fact: { scope } }) => {
      const limits = [
        scope.route && `the route “${scope.route}”`,
        scope.venue && `the place “${scope.venue}”`,
        scope.residency && `${scope.residency} students`,
      ]
      const told = limits.filter((limit) => typeof limit === 'string')
      return told.length > 0 ? `Holds only for ${told.join(' and ')}.` : null
    },
  },
  {
    name: 'new',
    say: ({ fact, live }) => {
      if (!live || isIn(live, fact)) return null
      return live.some(({ kind }) => kind === fact.kind) ? 'New beside what is live.' : 'New: the live entry says Not stated.'
    },
  },
  {
    name: 'moved',
    say: ({ fact, live, drift }) => {
      const same = (live ?? []).find((other) => saysTheSame(fact, other))
      const state = same && drift.get(same.id)
      if (state === 'moved') return 'The value is the same; its words stand elsewhere in this edition.'
      return state === 'vanished' ? 'The value is the same; its words have changed in this edition.' : null
    },
  },
]

export interface Doubt {
  /** Place of the rule in the order; smaller is graver. */
  readonly rank: number
  readonly sentence: string
}

/** Every doubt about a proposal, gravest first; empty for one that is plainly stated and agrees with what is live. */
export const doubtsOf = (doubtful: Doubtful): readonly Doubt[] =>
  doubtRules.flatMap(({ say }, rank) => {
    const sentence = say(doubtful)
    return sentence === null ? [] : [{ rank, sentence }]
  })
