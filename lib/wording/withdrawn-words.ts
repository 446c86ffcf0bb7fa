import type { WithdrawnCourse } from '@/lib/domain/catalogue'
import { dateWords } from './dates'

/**
 * What became of a course that was withdrawn, as one sentence.
 *
 * @example withdrawnWords({ withdrawnOn: '2026-11-03', because: 'the provider has stopped it' }) // 'This course was withdrawn on 3 November 2026: the provider has stopped it.'
 */
export function withdrawnWords({ withdrawnOn, because }: Pick<WithdrawnCourse, 'withdrawnOn' | 'because'>): string {
  const reason = because.trim().replace(/\.$/, '')
  return `This course was withdrawn on ${dateWords(withdrawnOn)}${reason && `: ${reason}`}.`
}
