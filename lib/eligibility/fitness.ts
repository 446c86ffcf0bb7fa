import type { LawId } from './law'
import { questionWords } from './own-words'
import { isSenco, type Persona } from './persona'
import { type ReasonCode, type Slots, say } from './reasons'
import type { Outcome, RuleVerdict } from './verdict'

const verdict = (
  rule: 'teacher' | 'induction',
  outcome: Outcome,
  code: ReasonCode,
  law: LawId,
  slots: Slots = {},
): RuleVerdict<'teacher' | 'induction'> => ({
  rule,
  outcome,
  source: { from: 'regulation', law },
  ...say(code, slots),
})

function teacher({ role, status }: Persona) {
  if (role === 'head_senco') return verdict('teacher', 'met', 'teacher_head', 'head')
  switch (status) {
    case 'qts':
      return verdict('teacher', 'met', 'teacher_yes', 'qualified_teacher')
    case 'qtls':
      return verdict('teacher', 'ask', 'teacher_open', 'qtls')
    case 'eyts':
      return verdict('teacher', 'not_met', 'teacher_eyts', 'eyts')
    case 'none':
      return verdict('teacher', 'not_met', 'teacher_no', 'qualified_teacher')
    default:
      return verdict('teacher', 'ask', 'duty_not_answered', 'qualified_teacher', { question: questionWords.status })
  }
}

function induction({ role, induction }: Persona) {
  if (role === 'head_senco') return null
  if (induction === undefined) return null
  return induction === 'no' ? verdict('induction', 'not_met', 'induction_no', 'induction') : verdict('induction', 'met', 'induction_yes', 'induction')
}

/**
 * Whether a reader meets what regulation 49(2) asks of a SENCO beside the award: qualified teacher, induction complete. A head is excused by (3).
 * Induction is judged only if the reader told us; whether someone works "as a teacher at the school" is not asked.
 */
export function fitness(persona: Persona): readonly RuleVerdict<'teacher' | 'induction'>[] {
  if (persona.role !== undefined && !isSenco(persona) && persona.role !== 'aspiring') return []
  return [teacher(persona), induction(persona)].filter((rule) => rule !== null)
}
