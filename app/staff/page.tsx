import type { Metadata } from 'next'
import { StaffPage } from '@/components/staff/staff-page'
import { Title } from '@/components/ui/title'
import { requireViewer } from './viewer'

export const metadata: Metadata = { title: 'Desk' }

export default async function DeskPage() {
  const viewer = await requireViewer()
  return (
    <StaffPage viewer={viewer} current="desk">
      <Title heading="Desk" />
    </StaffPage>
  )
}
