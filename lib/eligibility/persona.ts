import { z } from 'zod'
import { isDay } from './days'

/** What a reader can be, as choices: coarse on purpose, without names, and each may stay unanswered. */
export const roles = ['senco', 'head_senco', 'aspiring', 'other'] as const
export const earlierServices = ['none', 'twelve_or_less', 'more_than_twelve'] as const
export const settings = [
  'maintained',
  'academy',
  'free_school',
  'nursery_school',
  'pru',
  'ap_academy',
  'special',
  'independent',
  'further_education',
  'early_years',
  'none',
] as const
export const statuses = ['qts', 'qtls', 'eyts', 'none'] as const
export const inductions = ['yes', 'no', 'not_required'] as const
export const progresses = ['none', 'on_nasenco', 'on_npq', 'holds_nasenco', 'holds_npq'] as const
export const yesOrNo = ['yes', 'no'] as const

/** A month, or a day where the reader gave it: `2026-09` or `2026-09-01`. */
const monthOrDay = z.string().refine((text) => isDay(text) || (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)))

/**
 * A reader as far as they told us. A key that is left out is an unknown: rules answer "ask" to it, never "yes".
 *
 * `since` when they became SENCO · `earlier` time as SENCO of a relevant school before that · `setting` where they work · `authority` the education
 * authority of that place, by its name in the table · `status` teacher status · `progress` an award begun or held, with `begun` and `finish` (when it
 * was or will be completed) · `support` the head's · `contract` at least one more year · `access` may work with pupils with SEN and lead some of it.
 */
export const personaSchema = z.object({
  role: z.enum(roles).optional(),
  since: monthOrDay.optional(),
  earlier: z.enum(earlierServices).optional(),
  setting: z.enum(settings).optional(),
  authority: z.string().min(1).max(60).optional(),
  status: z.enum(statuses).optional(),
  induction: z.enum(inductions).optional(),
  progress: z.enum(progresses).optional(),
  begun: monthOrDay.optional(),
  finish: monthOrDay.optional(),
  support: z.enum(yesOrNo).optional(),
  dbs: z.enum(yesOrNo).optional(),
  contract: z.enum(yesOrNo).optional(),
  access: z.enum(yesOrNo).optional(),
  degree: z.enum(yesOrNo).optional(),
})
type Parsed = z.infer<typeof personaSchema>
export type Answer = keyof Parsed
/** Read-only, and a key is either there with an answer or not there at all. */
export type Persona = { readonly [K in Answer]?: Exclude<Parsed[K], undefined> }
export type Role = (typeof roles)[number]
export type Setting = (typeof settings)[number]
export type Status = (typeof statuses)[number]
export type Progress = (typeof progresses)[number]

/** Every answer, in the order of the questions and of the address. */
export const answers = Object.keys(personaSchema.shape) as readonly Answer[]

/** Whether the reader is a SENCO now: only they have a date and a clock. */
export const isSenco = (persona: Persona): boolean => persona.role === 'senco' || persona.role === 'head_senco'
