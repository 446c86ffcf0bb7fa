import { readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import { z } from 'zod'
import { type Answer, type Asker, askers, matrix } from './support/matrix'
import { runBeside } from './support/staff'

const folder = resolve(import.meta.dirname, '../../app/staff')
interface Route {
  readonly name: string
  readonly isForm: boolean
}
// They take away what the others need.
const asLast = new Set(['people/[userId]/end', 'sign-out'])
/** Every page and every form of the staff pages, as the file system has them. */
const routes: readonly Route[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .map((file) => ({ name: relative('.', dirname(file)), isForm: file.endsWith('route.ts') }))
  .toSorted((one, other) => one.name.localeCompare(other.name))

const worldSchema = z.object({ cookies: z.record(z.string(), z.string()), records: z.record(z.string(), z.string()) })
type World = z.infer<typeof worldSchema>

/** What the records that are not to be seen are called; their address alone may come back. */
const secrets = /Marker 7f3a|University of Worcester/

const addressOf = ({ name }: Route, { records }: World): string =>
  join('/staff', name)
    .replaceAll(/\[(\w+)\]/g, (_, key: string) => records[key] ?? 'none')
    .replace(/\/$/, '')

// Whoever reuses a connection that the server is closing is cut off, and asks again.
async function ask(request: APIRequestContext, route: Route, asker: Asker, world: World): Promise<APIResponse> {
  const expected = matrix[route.name]
  const cookie = world.cookies[asker]
  const headers = { 'sec-fetch-site': 'same-origin', ...(cookie && { cookie: `staff.session_token=${cookie}` }) }
  const mayDo = expected?.answers[asker] === 'led on'
  const form = (mayDo ? expected?.harmless : expected?.fields) ?? {}
  const address = addressOf(route, world)
  return route.isForm
    ? request.post(address, { headers, form: { requestId: crypto.randomUUID(), ...form }, maxRedirects: 0, maxRetries: 3 })
    : request.get(`${address}${expected?.query ?? ''}`, { headers, maxRedirects: 0, maxRetries: 3 })
}

function answerOf(response: APIResponse): Answer | number {
  const location = response.headers().location ?? ''
  if (response.status() === 303) return location.startsWith('/staff/sign-in?next=') ? 'sign-in' : 'led on'
  if (response.status() === 200) return 'shown'
  return response.status() === 404 ? 'not there' : response.status()
}

test('every route of the staff pages has its line in the matrix, and every line a route', () => {
  expect(routes.map(({ name }) => name)).toEqual(Object.keys(matrix).toSorted((one, other) => one.localeCompare(other)))
})

test('every route gives every asker what is theirs, and nothing of a record that is not', async ({ request }) => {
  test.setTimeout(240_000)
  const world = worldSchema.parse(await runBeside('make-matrix.ts'))
  const { slug = '', draftId = '', userId = '' } = world.records
  const state = () => runBeside('matrix-state.ts', slug, draftId, userId)
  const wrong: string[] = []
  const look = async (route: Route, asker: Asker, answer: Answer): Promise<void> => {
    const response = await ask(request, route, asker, world)
    const given = answerOf(response)
    const line = `${route.isForm ? 'form' : 'page'} ${route.name || 'desk'} for ${asker}`
    if (given !== answer) wrong.push(`${line}: ${given} instead of ${answer}`)
    const mayKnow = ['readerOwn', 'editorOwn', 'administrator'].includes(asker) && given !== 'not there'
    if (!mayKnow && secrets.test(await response.text())) wrong.push(`${line}: shows what is not theirs`)
  }
  const run = async (wanted: (answer: Answer) => boolean): Promise<void> => {
    for (const route of [...routes.filter(({ name }) => !asLast.has(name)), ...routes.filter(({ name }) => asLast.has(name))]) {
      const asked = askers.flatMap((asker) => ({ asker, answer: matrix[route.name]?.answers[asker] }))
      await Promise.all(asked.map(({ asker, answer }) => answer && wanted(answer) && look(route, asker, answer)))
    }
  }
  const before = await state()
  await run((answer) => answer === 'sign-in' || answer === 'not there')
  expect(await state()).toEqual(before)
  await run((answer) => answer === 'shown' || answer === 'led on')
  expect(wrong).toEqual([])
})
