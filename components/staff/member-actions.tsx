import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { dropSecondStepPath, endMemberPath, makeResetLinkPath } from '@/lib/staff-paths'
import { RequestId } from './request-id'

interface MemberActionsProps {
  readonly userId: string
  readonly name: string
  readonly hasSecondStep: boolean
}

/** Help for somebody who cannot come in, and the end of their access. */
export function MemberActions({ userId, name, hasSecondStep }: MemberActionsProps) {
  return (
    <>
      <Section id="locked-out" heading={`When ${name} cannot come in`}>
        <div className="grid gap-6">
          <form method="post" action={makeResetLinkPath(userId)}>
            <RequestId />
            <p className="mb-2 max-w-measure">A link to a new password works once, within an hour. Ask them by telephone before you make one.</p>
            <Button second>Make a link to a new password</Button>
          </form>
          {hasSecondStep && (
            <form method="post" action={dropSecondStepPath(userId)}>
              <RequestId />
              <p className="mb-2 max-w-measure">For somebody who has lost the telephone with the codes, and the spare codes as well.</p>
              <Button second>Turn the second step off</Button>
            </form>
          )}
        </div>
      </Section>
      <Section id="end" heading="End access">
        <form method="post" action={endMemberPath(userId)}>
          <RequestId />
          <p className="mb-2 max-w-measure">Every session of theirs ends at once. What they did stays in the history under their name.</p>
          <Button stop>End access of {name}</Button>
        </form>
      </Section>
    </>
  )
}
