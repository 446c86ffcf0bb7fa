import type { Metadata } from 'next'
import { MergeFields, MergeKept } from '@/components/staff/edit/merge-fields'
import { RequestId } from '@/components/staff/request-id'
import { StaffPage } from '@/components/staff/staff-page'
import { Told } from '@/components/staff/told'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import type { Parameters } from '@/lib/search/choices'
import { conflictDraftPartPath, dropConflictPath, settleConflictPath } from '@/lib/staff-paths'
import { timeWords } from '@/lib/wording/moments'
import { showConflict } from '@/lib/workflows/show-conflict'
import { orNotFound, requireViewer } from '../../../viewer'

interface Props {
  readonly params: Promise<{ readonly draftId: string }>
  readonly searchParams: Promise<Parameters>
}

export const metadata: Metadata = { title: 'Two people changed this course' }

const both = (own: boolean, count: number): string =>
  `${own ? 'Both windows' : 'Both of you'} changed ${count === 1 ? 'the same field' : `${count} of the same fields`}.`

export default async function ConflictPage({ params, searchParams }: Props) {
  const [{ draftId }, { kept = '', again }, viewer] = await Promise.all([params, searchParams, requireViewer()])
  const id = String(kept)
  const { draft, merge, typed } = await orNotFound(showConflict(viewer, draftId, id))
  const own = draft.updatedBy === viewer.name
  const who = own ? 'You' : draft.updatedBy
  const next = draft.revision + 1
  const lead =
    merge.conflicts.length === 0
      ? 'The changes do not clash.'
      : `${both(own, merge.conflicts.length)} ${merge.conflicts.length === 1 ? 'Choose' : 'Choose for each one'}, then save.`
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading={own ? 'You saved this course in another window while you were editing' : `${who} saved this course while you were editing`}
        lead={`Nothing is lost. ${lead}`}
        margin={
          <p>
            <strong>{draft.content.provider.name}</strong>
            <br />
            You opened version {typed.baseRevision}. {who} saved version {draft.revision} at {timeWords(draft.updatedAt)}.
          </p>
        }
      >
        {again && (
          <Told className="mt-4">
            <p>{who} saved again meanwhile. Look at what changed, and choose once more.</p>
          </Told>
        )}
      </Title>
      <Row className="mt-6">
        <form method="post" action={settleConflictPath(draftId)}>
          <RequestId />
          <input type="hidden" name="kept" value={id} />
          <input type="hidden" name="against" value={draft.revision} />
          <MergeFields
            conflicts={merge.conflicts}
            names={{
              yours: 'You, not yet saved',
              theirs: `${own ? 'You, in the other window' : who}, saved ${timeWords(draft.updatedAt)}`,
              base: `Before, version ${typed.baseRevision}`,
            }}
          />
          <MergeKept kept={merge.kept} names={{ you: 'You', them: who, both: 'Both of you' }} />
          <p className="actions mt-6">
            <Button>Save as version {next}</Button>
            <a className="button second" href={conflictDraftPartPath(draftId, typed.part, id)}>
              Keep editing
            </a>
            <button className="quietlink" type="submit" formAction={dropConflictPath(draftId)}>
              Drop my changes
            </button>
          </p>
        </form>
      </Row>
    </StaffPage>
  )
}
