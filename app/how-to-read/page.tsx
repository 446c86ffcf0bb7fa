import type { Metadata } from 'next'
import { DayKey } from '@/components/catalogue/day-key'
import { ReadingKey } from '@/components/evidence/reading-key'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { documentsPath } from '@/lib/paths'
import { ReadingPage } from '../reading-page'

export const metadata: Metadata = { title: 'How to read a value' }

export default function HowToReadPage() {
  return (
    <ReadingPage>
      <Title
        heading="Press an underlined value to read its words"
        lead="The quote, the document and the age of its text open in place. One more link shows the words in the whole document."
      />
      <Row className="mt-6" margin="An unknown is never shown as a dash, a blank or 0.">
        <ReadingKey />
      </Row>
      <Section id="amounts" heading="Amounts" sided>
        <div className="prose">
          <p>An amount keeps the word that stands beside it. “10 or more days” has no upper limit; “10 to 11 days, or more” may be 12.</p>
          <p>A fee stands as the provider prints it. “+ VAT” comes on top. We add no VAT and multiply nothing.</p>
        </div>
      </Section>
      <Section id="days" heading="Days" sided>
        <DayKey />
        <p className="prose mt-4">
          One square is one day out of class. Days of different kinds are shown apart and counted together only where the words allow it.
        </p>
      </Section>
      <Section id="age" heading="How old a text is" sided>
        <div className="prose">
          <p>
            Few pages print a date. We look at what their words betray: a fee for 2016-17, a body that was closed in 2018. “From about 2013 to 2017”
            means that parts of the text belong to those years.
          </p>
          <p>
            <a href={documentsPath()}>See all documents and their ages</a>
          </p>
        </div>
      </Section>
    </ReadingPage>
  )
}
