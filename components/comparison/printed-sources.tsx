import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { dateWords, editionWords } from '@/lib/wording/dates'

/** On paper the quotes are left out: the documents and their ages stand at the end instead. */
export function PrintedSources({ courses, today }: { readonly courses: readonly Pick<CatalogueCourse, 'documents'>[]; readonly today: string }) {
  const documents = courses.flatMap((course) => course.documents.map((document) => `${document.title} (text ${editionWords(document)})`))
  return (
    <p className="printonly mt-4 text-sm">
      Printed on {dateWords(today)}, from: {[...new Set(documents)].join('; ')}. Open the link to see the words behind each value. Information, not
      legal advice.
    </p>
  )
}
