import { z } from 'zod'
import { factsOf } from '@/lib/domain/catalogue'
import { awards } from '@/lib/domain/enumerations'
import { awardLabels } from '@/lib/wording/labels'
import type { Filter } from '../filter'
import { no, yes } from '../verdict'

const slugs = { nasenco: 'nasenco', npq_senco: 'npq-for-sencos', other: 'other' } as const
const awardOf = (slug: string) => awards.find((award) => slugs[award] === slug)
const labelOf = (slug: string): string => awardLabels[awardOf(slug) ?? 'other']

/** The award that the course leads to. */
export const awardFilter: Filter = {
  key: 'award',
  label: 'Award',
  choice: 'one',
  anyLabel: 'Any award',
  schema: () => z.string().refine((slug) => awardOf(slug) !== undefined, 'We do not know that award. Choose one from the list.'),
  // Awards that are neither appear in the form only when a course leads to one.
  options: ({ catalogue }) =>
    awards
      .filter((award) => award !== 'other' || catalogue.courses.some((course) => course.award === 'other'))
      .map((award) => ({ value: slugs[award], label: awardLabels[award] })),
  chip: labelOf,
  judge: ([slug = '']) => {
    const award = awardOf(slug)
    return (course) =>
      course.award === award || factsOf(course, 'award').some((fact) => fact.value.award === award)
        ? yes
        : no(() =>
            course.award === 'other' ? 'leads to another award' : `leads to ${course.award === 'nasenco' ? 'NASENCO' : 'the NPQ for SENCOs'}`,
          )
  },
}
