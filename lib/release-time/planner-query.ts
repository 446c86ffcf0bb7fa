import type { PlannerRequest } from './planner-request'

/** The choices as an address. @example plannerQuery(request) // '?course=a&phase=primary&buyer=self' */
export function plannerQuery({ courses, phase, buyer, recommended }: Pick<PlannerRequest, 'courses' | 'phase' | 'buyer' | 'recommended'>): string {
  const pairs = [...courses.map((value) => ['course', value]), ['phase', phase], ['buyer', buyer], ...(recommended ? [['recommended', 'yes']] : [])]
  return `?${new URLSearchParams(pairs)}`
}
