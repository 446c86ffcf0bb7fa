import { expect, test } from 'vitest'
import { questionsToAsk } from '@/lib/wording/questions-to-ask'
import { seedCatalogue } from '@/tests/builders/seed-catalogue'

const questions = new Map(seedCatalogue().courses.map((course) => [course.slug, questionsToAsk(course).map(({ question }) => question)]))

test.each([
  ['university-of-birmingham', 'What is the fee for my year? The document gives 2016-17.'],
  ['university-of-birmingham', 'Does the fee cover the whole course?'],
  ['university-of-birmingham', 'Is VAT added to the fee?'],
  ['university-of-birmingham', 'Which certificate comes with the NASENCO?'],
  ['university-of-worcester', 'What is the fee for my year, and is VAT added?'],
  ['university-of-worcester', 'How many modules are there? The document gives more than one answer.'],
  ['university-of-roehampton', 'How many days are there, and of what kind? The document gives more than one answer.'],
  ['university-of-roehampton', 'May I join if I am not yet a SENCO?'],
  ['best-practice-network', 'Which weekday are the days on, and what are the dates?'],
])('%s: %s', (slug, question) => {
  expect(questions.get(slug)).toContain(question)
})

test.each([
  ['best-practice-network', /fee|VAT/],
  ['university-of-roehampton', /weekday|Can credits/],
  ['south-west-consortium', /When does|How long|not yet a SENCO\?$.*Which teacher/],
  ['university-of-worcester', /not yet a SENCO/],
])('%s is not asked what its document answers', (slug, answered) => {
  const asked = (questions.get(slug) ?? []).filter((question) => answered.test(question))
  expect(asked.filter((question) => !question.includes('help with the fee'))).toEqual([])
})

test('no question is asked twice, and each is one', () => {
  for (const asked of questions.values()) {
    expect(new Set(asked).size).toBe(asked.length)
    for (const question of asked) expect(question).toMatch(/^[A-Z].*\?( The document gives .*\.)?$/)
  }
})
