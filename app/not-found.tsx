import type { Metadata } from 'next'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import { coursesPath, documentsPath, homePath } from '@/lib/paths'
import { ReadingPage } from './reading-page'

export const metadata: Metadata = { title: 'No such page' }

export default function NotFound() {
  return (
    <ReadingPage>
      <Title heading="There is no page at this address" lead="It may have been typed wrongly, or the course has gone from the catalogue." />
      <Row className="mt-6">
        <ul>
          <li>
            <a className="target" href={coursesPath()}>
              See all courses
            </a>
          </li>
          <li>
            <a className="target" href={documentsPath()}>
              See all documents
            </a>
          </li>
          <li>
            <a className="target" href={homePath()}>
              Start again
            </a>
          </li>
        </ul>
      </Row>
    </ReadingPage>
  )
}
