import type { CatalogueCourse } from '@/lib/domain/catalogue'
import type { ApplicationRoute as Route } from '@/lib/eligibility/application-pack'
import { listOf } from '@/lib/wording/lists'
import { Value } from '../evidence/value'

interface ApplicationRouteProps {
  readonly route: Route
  readonly course: CatalogueCourse
  readonly authority: string | undefined
}

const leads: Record<Route['kind'], (authority: string | undefined) => string> = {
  yours: (authority) => `You work in ${authority}. From there you apply here:`,
  general: () => 'Everybody applies here:',
  choose: () => 'It depends on the authority you work in, which you have not told us:',
  not_yours: (authority) =>
    `The document names no way to apply from ${authority ?? 'your authority'}. It does not say that you may not: ask the provider. It names:`,
  none: () => 'The document does not say where to apply. Ask the provider.',
}

/** Where an application goes for this reader, with the words that say so. */
export function ApplicationRoute({ route, course, authority }: ApplicationRouteProps) {
  const { documents, provider } = course
  return (
    <div data-route={route.kind}>
      <p className="max-w-measure">{leads[route.kind](authority)}</p>
      {route.routes.map((fact) => (
        <Value
          key={fact.id}
          words={fact.value.provider}
          aside={[fact.value.areas?.length ? `for ${listOf(fact.value.areas)}` : '', fact.value.person, fact.value.email, fact.value.url]
            .filter(Boolean)
            .join(', ')}
          facts={[fact]}
          documents={documents}
          of={`where to apply, ${provider.name}`}
        />
      ))}
      {route.contacts.length > 0 && <p className="mt-3">It gives these contacts:</p>}
      {route.contacts.map((fact) => (
        <Value key={fact.id} words={fact.value.value} facts={[fact]} documents={documents} of={`contact, ${provider.name}`} />
      ))}
    </div>
  )
}
