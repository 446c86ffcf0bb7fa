import { answers, type Persona } from '@/lib/eligibility/persona'

/** The answers given so far, carried along by a form that asks for others. */
export function HiddenAnswers({ persona, except = [] }: { readonly persona: Persona; readonly except?: readonly string[] }) {
  return answers
    .filter((answer) => persona[answer] !== undefined && !except.includes(answer))
    .map((answer) => <input key={answer} type="hidden" name={answer} value={persona[answer]} />)
}
