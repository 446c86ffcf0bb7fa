import { expect, test } from 'vitest'
import { readBody } from '@/lib/forms/read-body'

const send = (form: FormData) => new Request('http://own/form', { method: 'POST', body: form })
function formWith(bytes: number): FormData {
  const form = new FormData()
  form.set('title', 'A page')
  form.set('file', new File(['x'.repeat(bytes)], 'page.txt'))
  return form
}

test('a form is read with its files', async () => {
  const read = await readBody(send(formWith(500)), 2000)
  expect('form' in read && [read.form.get('title'), read.form.get('file') instanceof File]).toEqual(['A page', true])
})

test('one that holds too much is given up', async () => {
  expect(await readBody(send(formWith(5000)), 2000)).toEqual({ problem: 'too_large', words: null })
})

test('of one that is too large the words before and after the file are had, the file is not', async () => {
  const form = formWith(400_000)
  form.set('sourceKind', 'web_page')
  const read = await readBody(send(form), 100_000, 1_000_000)
  const words = 'problem' in read && read.problem === 'too_large' ? [...(read.words ?? [])] : []
  expect(words).toEqual([
    ['title', 'A page'],
    ['sourceKind', 'web_page'],
  ])
})

test('a file that stands first in its form leaves the words after it', async () => {
  const form = new FormData()
  form.set('file', new File(['x'.repeat(400_000)], 'page.txt'))
  form.set('title', 'A page')
  const read = await readBody(send(form), 100_000, 1_000_000)
  expect('words' in read && [...(read.words ?? [])]).toEqual([['title', 'A page']])
})

test('one that says beforehand that it holds too much is not read at all', async () => {
  const request = new Request('http://own/form', { method: 'POST', body: 'short', headers: { 'content-length': '999999' } })
  expect(await readBody(request, 2000)).toEqual({ problem: 'too_large', words: null })
  expect(request.bodyUsed).toBe(false)
})

test('what is no form is said so', async () => {
  expect(await readBody(new Request('http://own/form', { method: 'POST', body: 'no form' }), 2000)).toEqual({ problem: 'unreadable' })
})
