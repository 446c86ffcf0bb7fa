import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { freePort } from '@/lib/commands/service/free-port'
import { descendantsOf, isAlive, type Started, startService, until, untilRunning } from './running-service'

let folder = ''
let environment = { PORT: '', DATA_DIR: '' }
let started: Started[] = []

const start = (changes: Readonly<Record<string, string>> = {}): Started => {
  const service = startService({ ...environment, ...changes })
  started.push(service)
  return service
}
const idOf = ({ process: { pid } }: Started): number => {
  if (pid === undefined) throw new Error('It did not start.')
  return pid
}
const kill = (pids: readonly number[]): void => {
  for (const pid of pids.filter(isAlive)) process.kill(pid, 'SIGKILL')
}
const pageStatus = async (path: string): Promise<number> => (await fetch(`http://127.0.0.1:${environment.PORT}${path}`)).status
// Its address holds the hash of its bytes, whatever is read from them.
const page = '/sources/worcester-course-page-ff8607bc'

/** A data folder that one whole run has made, and the first test of all: it makes the build too. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasenco-start-'))
  environment = { PORT: String(await freePort()), DATA_DIR: join(folder, 'made') }
  const first = start()
  await untilRunning(first)
  process.kill(idOf(first), 'SIGTERM')
  expect(await first.ended).toBe(0)
  expect(first.printed()).toContain('Read 5 of 5')
}, 600_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

beforeEach(async () => {
  const copy = await mkdtemp(join(folder, 'data-'))
  await cp(join(folder, 'made'), copy, { recursive: true, filter: (path) => !path.endsWith('/socket') })
  environment = { PORT: String(await freePort()), DATA_DIR: copy }
  started = []
})
afterEach(() => {
  for (const service of started) kill([...descendantsOf(idOf(service)), idOf(service)])
})

test('settings that are not in order are all named at once', async () => {
  const service = start({ PORT: 'door', DATABASE_URL: 'mysql://host/database' })
  expect(await service.ended).toBe(1)
  expect(service.printed()).toContain('PORT is "door": give a whole number from 1 to 65535')
  expect(service.printed()).toContain('DATABASE_URL: give an address such as postgresql://')
})

test('a second start says that one is running, and leaves it alone', async () => {
  const first = start()
  await untilRunning(first)
  const second = start({ PORT: String(await freePort()) })
  expect(await second.ended).toBe(1)
  expect(second.printed()).toContain(`already running at http://localhost:${environment.PORT}`)
  expect(await pageStatus(page)).toBe(200)
})

test('a port that is taken is named, and no database is left running', async () => {
  const first = start()
  await untilRunning(first)
  const second = start({ DATA_DIR: join(folder, 'beside') })
  expect(await second.ended).toBe(1)
  expect(second.printed()).toContain(`Port ${environment.PORT} is taken`)
  expect(existsSync(join(folder, 'beside/running.json'))).toBe(false)
})

test.each([
  ['SIGINT to every process of the terminal', 'SIGINT', (pid: number) => -pid],
  ['SIGTERM to the command alone', 'SIGTERM', (pid: number) => pid],
] as const)('%s ends every child', async (_, signal, target) => {
  const service = start()
  await untilRunning(service)
  const children = descendantsOf(idOf(service))
  expect(children.length).toBeGreaterThanOrEqual(2)
  process.kill(target(idOf(service)), signal)
  expect(await service.ended).toBe(0)
  expect(children.filter(isAlive)).toEqual([])
  expect(existsSync(join(environment.DATA_DIR, 'running.json'))).toBe(false)
  expect(existsSync(join(environment.DATA_DIR, 'database.lock'))).toBe(false)
})

test('after a killed command its children end by themselves, and the next start finds everything', async () => {
  const service = start()
  await untilRunning(service)
  const children = descendantsOf(idOf(service))
  kill([idOf(service)])
  await until(() => children.filter(isAlive).length === 0)
  const next = start()
  await untilRunning(next)
  expect(next.printed()).not.toContain('Read 1 of')
  expect(await pageStatus(page)).toBe(200)
})

test('when every process is killed at once, what they leave behind blocks nothing', async () => {
  const service = start()
  await untilRunning(service)
  kill([...descendantsOf(idOf(service)), idOf(service)])
  await service.ended
  const next = start()
  await untilRunning(next)
  expect(await pageStatus(page)).toBe(200)
})

test('killed again and again while it prepares for the first time, it starts all the same', async () => {
  environment = { ...environment, DATA_DIR: join(folder, 'new') }
  const marks = [
    () => existsSync(join(environment.DATA_DIR, 'database.unfinished')),
    () => existsSync(join(environment.DATA_DIR, 'running.json')),
    (service: Started) => service.printed().includes('Read 2 of 5'),
  ]
  for (const mark of marks) {
    const service = start()
    await until(() => mark(service))
    kill([...descendantsOf(idOf(service)), idOf(service)])
    await service.ended
  }
  const next = start()
  await untilRunning(next)
  expect(next.printed()).toContain('5 courses are published')
  expect(await pageStatus(page)).toBe(200)
})
