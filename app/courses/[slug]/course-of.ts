import 'server-only'
import { cache } from 'react'
import { today } from '@/lib/clock'
import { getCatalogue } from '@/lib/data/get-catalogue'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { youRows } from '@/lib/eligibility/you-rows'
import type { Parameters } from '@/lib/search/choices'
import { areaFilter, authorityOf } from '@/lib/search/filters/area'
import { getYou } from '../../check/you'

/** The catalogue and its course of this slug, published or withdrawn, asked for once a page. */
export const findCourse = cache(async (slug: string) => {
  const catalogue = await getCatalogue()
  const named = (course: { readonly slug: string }): boolean => course.slug === slug
  return { catalogue, course: catalogue.courses.find(named), withdrawn: catalogue.withdrawn.find(named) }
})

/** The "you" rows of a course for a reader who has answered the check in this browser; `null` for everybody else. */
export async function youFor(course: CatalogueCourse) {
  const you = await getYou(await getCatalogue())
  return you && { query: you.query, authority: you.persona.authority ?? null, rows: youRows(you.persona, course, today()) }
}

/** The authorities to choose from, and the one in the address, or else that of the reader's own answers. */
export async function authorities({ area }: Parameters, answered: string | null) {
  const catalogue = await getCatalogue()
  const options = areaFilter.options({ catalogue, today: today() })
  const named = typeof area === 'string' ? authorityOf(catalogue, area)?.name : undefined
  const name = named ?? answered
  return { options, name, slug: options.find(({ value }) => authorityOf(catalogue, value)?.name === name)?.value ?? null }
}
