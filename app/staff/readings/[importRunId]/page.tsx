import type { Metadata } from 'next'
import { ErrorSummary } from '@/components/staff/error-summary'
import { DocumentPane } from '@/components/staff/review/document-pane'
import { NoCourse, Overruled } from '@/components/staff/review/judgement'
import { OverruleForm } from '@/components/staff/review/overrule-form'
import { ReviewKeys } from '@/components/staff/review/review-keys'
import { ReviewQueueView } from '@/components/staff/review/review-queue-view'
import { ReviewTally } from '@/components/staff/review/review-tally'
import { SettleForms } from '@/components/staff/review/settle-forms'
import { StaffPage } from '@/components/staff/staff-page'
import { Title } from '@/components/ui/title'
import { countDecisions, firstOpen } from '@/lib/review/count-decisions'
import { isNoCourse, kindReasonOf, overrulingOf } from '@/lib/review/overruling'
import type { Parameters } from '@/lib/search/choices'
import { compareEditionsPath, reviewPath, staffDocumentPath } from '@/lib/staff-paths'
import { showReading } from '@/lib/workflows/show-reading'
import { readTyped } from '../../typed'
import { orNotFound, requireViewer } from '../../viewer'

interface Props {
  readonly params: Promise<{ readonly importRunId: string }>
  readonly searchParams: Promise<Parameters>
}

export const metadata: Metadata = { title: 'Review what was read' }

export default async function ReviewPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ importRunId }, { at, correct, kept }] = await Promise.all([params, searchParams])
  const { run, reading, queue, dropped, mayDecide, mayOverrule } = await orNotFound(showReading(viewer, importRunId))
  const typed = await readTyped(kept, viewer.userId, reviewPath(importRunId))
  const all = [...queue.disagree, ...queue.look, ...queue.same]
  const correctKey = typed.entries.item?.[0] ?? (typeof correct === 'string' ? correct : undefined)
  const current = all.find(({ key }) => key === (correctKey ?? at)) ?? firstOpen(all)
  const evidence = [...reading.facts, ...reading.elsewhere].flatMap((entry) => entry.evidence)
  const here = (current?.readings[0]?.[0]?.evidence ?? current?.pointer?.evidence ?? [])[0] ?? null
  const { title, text, replacesId } = run.document
  const none = isNoCourse(reading.kind)
  const overruled = overrulingOf(run.about)
  return (
    <StaffPage viewer={viewer} current="documents" open>
      <Title
        heading={title}
        lead={
          run.status === 'open'
            ? 'Nothing here is public until you publish.'
            : run.status === 'settled'
              ? 'This reading is settled.'
              : none
                ? 'Nothing was proposed: it is not read as a course.'
                : 'This reading was set aside.'
        }
        crumb={{ href: staffDocumentPath(run.documentId), words: 'The document and its editions' }}
      >
        <ErrorSummary what="Not saved" issues={typed.issues} comfort="What you decided so far is kept." />
        {replacesId && (
          <p className="mt-3">
            <a className="target" href={compareEditionsPath(run.documentId)}>
              What changed since the edition before
            </a>
          </p>
        )}
        <p className="todoc mt-3">
          <a className="button second" href="#document">
            Show the document
          </a>
        </p>
        {!none && <ReviewTally queue={queue} dropped={dropped.length} />}
      </Title>
      <div className="split mt-6">
        <DocumentPane text={text} marks={evidence} here={here} />
        <section aria-labelledby="proposals">
          <h2 id="proposals" className="hush">
            Proposals, least certain first
          </h2>
          {mayDecide && all.length > 0 && <ReviewKeys />}
          {overruled && <Overruled overruled={overruled} />}
          {none ? (
            <NoCourse kind={reading.kind} because={kindReasonOf(run.trace)} />
          ) : (
            all.length === 0 && <p>The document says nothing that the catalogue holds of a course.</p>
          )}
          {mayOverrule && <OverruleForm importRunId={importRunId} typed={typed} />}
          <ReviewQueueView {...{ importRunId, queue, dropped, correctKey, mayDecide, typed }} currentKey={current?.key} />
          {mayDecide && (
            <SettleForms importRunId={importRunId} counts={countDecisions(all)} course={run.course?.provider.name ?? null} typed={typed} />
          )}
        </section>
      </div>
    </StaffPage>
  )
}
