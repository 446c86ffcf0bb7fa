import type { Metadata } from 'next'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { coursesPath } from '@/lib/paths'
import { ReadingPage } from '../reading-page'

export const metadata: Metadata = { title: 'Tell us about a mistake' }

export default function MistakePage() {
  const address = process.env.CONTACT_EMAIL
  return (
    <ReadingPage>
      <Title
        heading="Three kinds of mistake, three ways to mend them"
        lead="Open the value first and read its words. They show whose mistake it is."
        margin="No form: we store nothing about you."
      />
      <Section id="ours" heading="We read the words wrongly" sided>
        <div className="prose">
          <p>The words say one thing and the value another. Send us the address of “See it in the document” and say what is wrong.</p>
          {address ? (
            <p>
              <a className="target" href={`mailto:${address}`}>
                {address}
              </a>
            </p>
          ) : (
            <p>The people who run this copy of the finder have not given an address to write to.</p>
          )}
        </div>
      </Section>
      <Section id="theirs" heading="The document is wrong, or out of date" sided>
        <div className="prose">
          <p>
            The value says what the document says. Ask the provider: “How to apply” on the <a href={coursesPath()}>page of the course</a> gives the
            way, where the document does.
          </p>
        </div>
      </Section>
      <Section id="yours" heading="It is your own course" sided>
        <div className="prose">
          <p>Send us the new text of your page. We read it in as it stands, and every value then comes from your words.</p>
        </div>
      </Section>
    </ReadingPage>
  )
}
