import type { ReactNode } from 'react'
import { Title } from '../ui/title'
import { Said } from './said'

interface PlannerStartProps {
  readonly heading: string
  readonly lead: string
  readonly problems: readonly string[]
  readonly law: ReactNode
  /** The form that chooses courses. */
  readonly choice: ReactNode
}

/** Before any course is chosen. */
export function PlannerStart({ heading, lead, problems, law, choice }: PlannerStartProps) {
  return (
    <>
      <Title heading={heading} lead={lead} margin={<strong>For headteachers</strong>}>
        <Said sentences={problems} />
      </Title>
      {law}
      <div className="row mt-6">
        <div className="text">{choice}</div>
      </div>
    </>
  )
}
