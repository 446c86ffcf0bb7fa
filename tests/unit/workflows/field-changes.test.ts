import { expect, test } from 'vitest'
import type { CourseContent } from '@/lib/domain/course-content'
import { fieldChanges } from '@/lib/workflows/field-changes'

const content: CourseContent = {
  title: 'National Award for SEN Coordination',
  award: 'nasenco',
  provider: { name: 'Fenside University', type: 'university', givenByStaff: false },
  documentIds: ['leaflet-1'],
  facts: [
    { id: 'weekday-1', kind: 'weekday', value: { day: 'monday' }, qualifier: 'exact', standing: 'stated', scope: {}, evidence: [] },
    { id: 'venue-1', kind: 'venue', value: { name: 'Castle Street' }, qualifier: 'exact', standing: 'stated', scope: {}, evidence: [] },
  ],
  contested: [],
  elsewhere: [],
  saysNone: [],
}

test('a course that is new changes every field that says something, and no other', () => {
  expect(fieldChanges(null, content).map(({ field }) => field)).toEqual(['title', 'award_offered', 'offered_by', 'documentIds', 'weekday', 'venue'])
})

test('the same content changes nothing', () => {
  expect(fieldChanges(content, structuredClone(content))).toEqual([])
})

test('a field that falls silent is kept with what it said', () => {
  const [weekday, venue] = content.facts
  expect(fieldChanges(content, { ...content, facts: venue ? [venue] : [] })).toEqual([{ field: 'weekday', before: [weekday], after: undefined }])
})
