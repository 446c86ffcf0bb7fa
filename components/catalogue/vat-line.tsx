import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { KindLine } from '../evidence/kind-line'
import { NotStated } from '../evidence/not-stated'
import { Value } from '../evidence/value'
import { Line } from './line'

const words = { excluded: 'Comes on top of the fee', included: 'Included in the fee', exempt: 'None', not_stated: '' } as const

/** What the document says of VAT; silence is silence. */
export function VatLine({ course }: { readonly course: CatalogueCourse }) {
  const fees = factsOf(course, 'fee')
  const said = fees.filter(({ value }) => value.vat !== 'not_stated')
  const treatments = [...new Set(said.map(({ value }) => value.vat))]
  if (fees.length === 0) return null
  return (
    <Line label="VAT" row="vat" standing={said.length > 0 ? 'stated' : 'not_stated'}>
      {treatments.map((vat) => (
        <Value
          key={vat}
          words={words[vat]}
          facts={said.filter(({ value }) => value.vat === vat)}
          documents={course.documents}
          of={`VAT, ${course.provider.name}`}
        />
      ))}
      {said.length === 0 &&
        (course.provider.type === 'university' ? (
          <NotStated>A university’s teaching is usually free of VAT. We add none.</NotStated>
        ) : (
          <KindLine sign="none" words="Not stated" />
        ))}
    </Line>
  )
}
