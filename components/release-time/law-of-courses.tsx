import type { Award } from '@/lib/domain/enumerations'
import { legalPosition } from '@/lib/domain/legal-position'
import { LawBrief } from '../catalogue/law-brief'

/** What the law says of the awards on the page, above every form and table. */
export function LawOfCourses({ awards }: { readonly awards: readonly Award[] }) {
  const sentences = [
    awards.includes('nasenco') && legalPosition.inBrief,
    awards.includes('npq_senco') && legalPosition.ofNpqCourse,
    awards.includes('other') && legalPosition.ofOtherCourse,
  ].filter((sentence) => sentence !== false)
  return <LawBrief heading="Before you choose">{sentences.join(' ')}</LawBrief>
}
