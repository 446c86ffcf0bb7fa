import { Doors } from '@/components/catalogue/doors'
import { type FinderField, FinderForm } from '@/components/catalogue/finder-form'
import { LawNotice } from '@/components/catalogue/law-notice'
import { Specimen } from '@/components/catalogue/specimen'
import { chooseSpecimen, surroundings } from '@/components/catalogue/specimen-of'
import { kindOf } from '@/components/evidence/kind-of'
import { ReadingKey } from '@/components/evidence/reading-key'
import { Section } from '@/components/ui/section'
import { today } from '@/lib/clock'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { getDocument } from '@/lib/data/get-document'
import type { Filter, SearchContext } from '@/lib/search/filter'
import { areaFilter } from '@/lib/search/filters/area'
import { awardFilter } from '@/lib/search/filters/award'
import { daysFilter } from '@/lib/search/filters/days'
import { feeFilter } from '@/lib/search/filters/fee'
import { editionWords } from '@/lib/wording/dates'
import { factWords } from '@/lib/wording/fact-words'
import { ReadingPage } from './reading-page'

const asked: readonly (readonly [Filter, string])[] = [
  [areaFilter, 'Where do you work?'],
  [awardFilter, 'Which award?'],
  [daysFilter, 'Most days the course requires'],
  [feeFilter, 'Highest fee'],
]
const fieldOf = (filter: Filter, label: string, context: SearchContext): FinderField => ({
  key: filter.key,
  label,
  any: filter.anyLabel ?? 'Any',
  options: filter.options(context),
})

async function specimenOf(catalogue: Awaited<ReturnType<typeof getCatalogue>>) {
  const chosen = chooseSpecimen(catalogue)
  const found = chosen && (await getDocument(chosen.proof.documentId))
  return found ? { ...chosen, document: found.document, ...surroundings(found.text, chosen.proof) } : null
}

export default async function StartPage() {
  const catalogue = await getCatalogue()
  const context = { catalogue, today: today() }
  const specimen = await specimenOf(catalogue)
  return (
    <ReadingPage>
      <div className="row py-6 pb-8">
        <div className="text">
          <h1 className="max-w-[17em] text-3xl tracking-[-0.028em]">SENCO courses, side by side, with the words behind every fact</h1>
          <p className="mt-4 max-w-measure text-[1.125rem] text-ink-2">
            For teachers in England who are, or will be, a special educational needs co-ordinator (SENCO), and for the heads who give them time.
          </p>
        </div>
      </div>
      <LawNotice />
      <Section id="find" heading="Find a course" margin="No account. Nothing about you is stored.">
        <FinderForm fields={asked.map(([filter, label]) => fieldOf(filter, label, context))} />
      </Section>
      {specimen && (
        <Section
          id="idea"
          heading="Every value opens the words it came from"
          margin={`From the ${specimen.document.title}. Its text is ${editionWords(specimen.document)}.`}
        >
          <Specimen
            words={factWords(specimen.fee).value}
            what={`Fee, ${specimen.course.provider.name}${specimen.fee.value.residency === 'home' ? ', home students' : ''}`}
            kind={kindOf(specimen.course.fields.fee.standing, [specimen.fee])}
            proof={specimen.proof}
            before={specimen.before}
            after={specimen.after}
          />
        </Section>
      )}
      <Section id="begin" heading="Where to begin">
        <Doors />
      </Section>
      <Section id="reading" heading="How to read a value" margin="An unknown is never shown as a dash, a blank or 0.">
        <ReadingKey />
      </Section>
    </ReadingPage>
  )
}
