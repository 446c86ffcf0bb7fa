import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { FieldChangesTable } from '@/components/staff/field-changes-table'
import { StaffPage } from '@/components/staff/staff-page'
import { Title } from '@/components/ui/title'
import type { Parameters } from '@/lib/search/choices'
import { historyPath } from '@/lib/staff-paths'
import { counted } from '@/lib/wording/lists'
import { compareVersions } from '@/lib/workflows/course-history'
import { orNotFound, requireViewer } from '../../../../viewer'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Parameters>
}

const versionsSchema = z.object({ from: z.coerce.number().int().positive(), to: z.coerce.number().int().positive() })

export const metadata: Metadata = { title: 'Two versions of a course' }

export default async function VersionsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { slug } = await params
  const versions = versionsSchema.safeParse(await searchParams)
  if (!versions.success) notFound()
  const { from, to } = versions.data
  const { course, changes } = await orNotFound(compareVersions(viewer, slug, from, to))
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading={
          changes.length === 0
            ? `Versions ${from} and ${to} say the same`
            : `${counted(changes.length, 'field')} differ${changes.length === 1 ? 's' : ''} between version ${from} and version ${to}`
        }
        crumb={{ href: historyPath(slug), words: `History of ${course.provider}` }}
      />
      {changes.length > 0 && (
        <div className="row mt-6">
          <div className="text">
            <FieldChangesTable changes={changes} caption={`From version ${from} to version ${to}`} />
          </div>
        </div>
      )}
    </StaffPage>
  )
}
