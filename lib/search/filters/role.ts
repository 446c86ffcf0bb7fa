import { z } from 'zod'
import { factsOf } from '@/lib/domain/catalogue'
import type { Filter } from '../filter'
import { might, no, yes } from '../verdict'

const notYet = 'not-yet-senco'
const clear: ReadonlySet<string> = new Set(['accepted', 'any_of', 'required', 'normally', 'preferred'])

/** Whether someone who is not yet a SENCO may join. That a course names SENCOs is no refusal of others. */
export const roleFilter: Filter = {
  key: 'role',
  label: 'Your role',
  choice: 'many',
  schema: () => z.literal(notYet, 'We do not know that role. Choose from the list.'),
  options: () => [{ value: notYet, label: 'I am not yet a SENCO' }],
  chip: () => 'Not yet a SENCO',
  judge: () => (course) => {
    const rules = factsOf(course, 'eligibility').filter(({ value }) => value.effect === 'entry')
    const demands = rules.filter(({ value }) => value.rule === 'aspiring_senco').map(({ value }) => value.demand)
    if (demands.includes('not_accepted')) return no(() => 'does not take people who are not yet SENCOs')
    if (demands.some((demand) => clear.has(demand))) return yes
    if (demands.length > 0 || rules.some(({ value }) => value.rule === 'related_role' && value.demand === 'may_be_accepted')) {
      return might('role_perhaps', 'may take people who are not yet SENCOs', 'may take people who are not yet SENCOs')
    }
    return might(
      'role_not_stated',
      'does not say whether you can join before you are a SENCO',
      'do not say whether you can join before you are a SENCO',
    )
  },
}
