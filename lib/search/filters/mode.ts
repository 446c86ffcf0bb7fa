import { z } from 'zod'
import { factsOf } from '@/lib/domain/catalogue'
import { type DeliveryMode, deliveryModes } from '@/lib/domain/enumerations'
import { deliveryModeLabels } from '@/lib/wording/labels'
import { listOf } from '@/lib/wording/lists'
import type { Filter } from '../filter'
import { might, no, yes } from '../verdict'

const slugs = { in_person: 'face-to-face', blended: 'blended', online: 'online', distance: 'distance-learning', self_study: 'self-study' } as const
const shown: readonly DeliveryMode[] = ['in_person', 'blended', 'online', 'distance']
const modeOf = (slug: string) => deliveryModes.find((mode) => slugs[mode] === slug)
const labelOf = (slug: string): string => {
  const mode = modeOf(slug)
  return mode ? deliveryModeLabels[mode] : slug
}

/** How the course is taught; a course that is taught in one of the chosen ways matches. */
export const modeFilter: Filter = {
  key: 'mode',
  label: 'How it is taught',
  choice: 'many',
  schema: () => z.string().refine((slug) => modeOf(slug) !== undefined, 'We do not know that way of teaching. Choose from the list.'),
  options: ({ catalogue }) =>
    deliveryModes
      .filter(
        (mode) =>
          shown.includes(mode) || catalogue.courses.some((course) => factsOf(course, 'delivery_mode').some(({ value }) => value.mode === mode)),
      )
      .toSorted((one, other) => [...shown, 'self_study'].indexOf(one) - [...shown, 'self_study'].indexOf(other))
      .map((mode) => ({ value: slugs[mode], label: deliveryModeLabels[mode] })),
  chip: labelOf,
  judge: (values) => {
    const wanted = new Set(values.map(modeOf))
    return (course) => {
      const modes = factsOf(course, 'delivery_mode').map(({ value }) => value.mode)
      if (modes.some((mode) => wanted.has(mode))) return yes
      if (modes.length === 0) return might('mode_not_stated', 'does not say how it is taught', 'do not say how they are taught')
      return no(() => `is taught ${listOf([...new Set(modes)].map((mode) => deliveryModeLabels[mode].toLowerCase()))}`)
    }
  },
}
