import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { descendantsOf, freePort, isAlive, type Started, startService, until, untilRunning } from './running-service'

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
const courseLinks = async (): Promise<number> => {
  const page = await (await fetch(`http://127.0.0.1:${environment.PORT}/courses`)).text()
  return new Set(page.match(/\/courses\/[a-z-]+/g)).size
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasenco-start-'))
  environment = { PORT: String(await freePort()), DATA_DIR: join(folder, 'data') }
  started = []
})
afterEach(async () => {
  for (const service of started) {
    const children = descendantsOf(idOf(service)).filter(isAlive)
    for (const pid of [idOf(service), ...children].filter(isAlive)) process.kill(pid, 'SIGKILL')
  }
  await rm(folder, { recursive: true, force: true })
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
  expect(await courseLinks()).toBeGreaterThanOrEqual(5)
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s to every process of the terminal ends every child', async (signal) => {
  const service = start()
  await untilRunning(service)
  const children = descendantsOf(idOf(service))
  expect(children.length).toBeGreaterThanOrEqual(2)
  process.kill(-idOf(service), signal)
  expect(await service.ended).toBe(0)
  expect(children.filter(isAlive)).toEqual([])
  expect(existsSync(join(environment.DATA_DIR, 'running.json'))).toBe(false)
  expect(existsSync(join(environment.DATA_DIR, 'database.lock'))).toBe(false)
})

test('SIGTERM to the command alone ends every child', async () => {
  const service = start()
  await untilRunning(service)
  const children = descendantsOf(idOf(service))
  process.kill(idOf(service), 'SIGTERM')
  expect(await service.ended).toBe(0)
  expect(children.filter(isAlive)).toEqual([])
})

test('after a killed command its children end by themselves, and the next start finds everything', async () => {
  const service = start()
  await untilRunning(service)
  const children = descendantsOf(idOf(service))
  process.kill(idOf(service), 'SIGKILL')
  await until(() => children.filter(isAlive).length === 0)
  const next = start()
  await untilRunning(next)
  expect(next.printed()).not.toContain('Read 1 of')
  expect(await courseLinks()).toBeGreaterThanOrEqual(5)
})

test('when every process is killed at once, what they leave behind blocks nothing', async () => {
  const service = start()
  await untilRunning(service)
  for (const pid of [...descendantsOf(idOf(service)), idOf(service)]) process.kill(pid, 'SIGKILL')
  await service.ended
  const next = start()
  await untilRunning(next)
  expect(await courseLinks()).toBeGreaterThanOrEqual(5)
})

test('killed while it prepares the first time, it starts all the same', async () => {
  for (const milliseconds of [700, 2_000, 3_500]) {
    const service = start()
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    for (const pid of [...descendantsOf(idOf(service)), idOf(service)].filter(isAlive)) process.kill(pid, 'SIGKILL')
    await service.ended
  }
  const next = start()
  await untilRunning(next)
  expect(await courseLinks()).toBeGreaterThanOrEqual(5)
})
