import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSenco } from '@/lib/eligibility/persona'
import { isAnswered, personaQuery, readPersona } from '@/lib/eligibility/persona-query'
import { toldUs } from '@/lib/eligibility/position-words'
import { nextQuestion, placeOf, previousQuestion, questions } from '@/lib/eligibility/questions'
import { partlyKnown } from './arbitrary'
import { base } from './persona-table'

const authorities = ['Dudley', 'Dorset', 'Torbay', 'Rutland', 'Kent']
const fromQuery = (query: string) => readPersona(Object.fromEntries(new URLSearchParams(query)), authorities)

describe('answers in the address', () => {
  test('come back as they went, less what no longer bears on the reader', () => {
    fc.assert(
      fc.property(partlyKnown, ({ partial }) => {
        const { persona, problems } = fromQuery(personaQuery(partial))
        expect(problems).toEqual([])
        expect(fromQuery(personaQuery(persona)).persona).toEqual(persona)
        for (const [answer, value] of Object.entries(persona)) expect(partial[answer as keyof typeof partial]).toBe(value)
        if (partial.role !== undefined && !isSenco(partial)) expect(persona).not.toHaveProperty('since')
        if (partial.progress === undefined || partial.progress === 'none') expect(persona).not.toHaveProperty('begun')
      }),
    )
  })
  test('hold choices and months, in one order, and no names', () => {
    expect(personaQuery({ ...base, since: '2026-09' })).toBe(
      'role=senco&since=2026-09&earlier=none&setting=academy&authority=Dudley&status=qts&induction=yes&progress=none&support=yes&dbs=yes&contract=yes&access=yes&degree=yes',
    )
  })
  test('what cannot be read is named and left out', () => {
    const { persona, problems } = readPersona({ role: 'king', status: ['qts', 'none'], authority: 'Atlantis', since: '2026-13' }, authorities)
    expect(persona).toEqual({ status: 'qts' })
    expect(problems.map(({ answer }) => answer)).toEqual(['role', 'since', 'authority'])
  })
  test('anything at all is read without failing', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('role', 'since', 'since-year', 'since-month', 'since-day', 'authority', 'post-1-from', 'finish', '__proto__'),
          fc.string(),
        ),
        (params) => {
          for (const { words } of readPersona(params, authorities).problems) expect(words).not.toBe('')
        },
      ),
    )
  })
  test('nothing answered', () => {
    expect(isAnswered(readPersona({}, authorities).persona)).toBe(false)
    expect(isAnswered({ role: 'other' })).toBe(true)
  })
})

describe('dates as people type them', () => {
  const since = (year: string, month: string, day = '') =>
    readPersona({ role: 'senco', 'since-year': year, 'since-month': month, 'since-day': day }, authorities)
  test.each([
    ['2026', '9', '', '2026-09'],
    ['2026', '09', '1', '2026-09-01'],
    [' 2024 ', '2', '29', '2024-02-29'],
  ])('%s %s %s', (year, month, day, value) => {
    expect(since(year, month, day).persona.since).toBe(value)
  })
  test.each([
    ['26', '9', '', 'You became SENCO: give the year as four figures, such as 2026'],
    ['2026', '', '', 'You became SENCO: give the month as a number from 1 to 12'],
    ['', '9', '', 'You became SENCO: give the year as four figures, such as 2026'],
    ['2026', '13', '', 'You became SENCO: give the month as a number from 1 to 12'],
    ['2026', '2', '29', 'You became SENCO: that month has no such day. Leave the day out if you are not sure'],
  ])('%s %s %s is refused with what to do', (year, month, day, words) => {
    const read = since(year, month, day)
    expect(read.persona).toEqual({ role: 'senco' })
    expect(read.problems).toEqual([{ answer: 'since', words }])
  })
  test('earlier posts come to a choice; their dates are not kept', () => {
    const posts = { role: 'senco', 'post-1-from': '2019-09-01', 'post-1-to': '2020-09-01' }
    expect(readPersona(posts, authorities)).toEqual({ persona: { role: 'senco', earlier: 'more_than_twelve' }, problems: [] })
    expect(readPersona({ ...posts, 'post-1-to': '2019-08-01' }, authorities).problems).toHaveLength(1)
  })
})

describe('the questions', () => {
  const path = (persona: Parameters<typeof nextQuestion>[0]) => {
    const ids: string[] = []
    for (let question = nextQuestion(persona, null); question; question = nextQuestion(persona, question.id)) ids.push(question.id)
    return ids
  }
  test('ask only what bears on the reader', () => {
    expect(path({ role: 'senco', progress: 'on_nasenco' })).toEqual(['role', 'since', 'earlier', 'setting', 'status', 'progress', 'dates', 'school'])
    expect(path({ role: 'aspiring', progress: 'none' })).toEqual(['role', 'setting', 'status', 'progress', 'school'])
  })
  test('go back the way they came, and say where one is', () => {
    const persona = { role: 'aspiring', progress: 'none' } as const
    expect(previousQuestion(persona, 'setting')?.id).toBe('role')
    expect(previousQuestion(persona, 'role')).toBeNull()
    expect(placeOf(persona, 'status')).toEqual({ at: 3, of: 5 })
  })
  test('cover every answer once', () => {
    const asked = questions.flatMap(({ fields }) => fields.map(({ answer }) => answer))
    expect(asked.toSorted()).toEqual(Object.keys({ ...base, begun: '', finish: '' }).toSorted())
  })
})

test('what a reader told us, in sentences', () => {
  expect(toldUs(base)).toEqual([
    'I am the SENCO, since 1 September 2026',
    'No, this is my first SENCO post',
    'Mainstream academy, Dudley',
    'Qualified Teacher Status (QTS)',
    'Induction: yes',
    'No award held or begun',
    'You have: support of the head, DBS check, a contract for another year, work with pupils with SEN, a degree',
  ])
  expect(toldUs({})).toEqual([])
})
