import { apiCoursesPath, openApiPath } from '@/lib/paths'
import { problem } from '../answer'

/** Anything else that a program asks for. */
export const GET = (): Response =>
  problem(404, 'There is nothing at this address.', { detail: `See ${apiCoursesPath()}, described at ${openApiPath()}.` })
