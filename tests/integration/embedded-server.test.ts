import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inWholeRequests } from '@/prisma/embedded/whole-requests'

let database: PGlite
let server: PGLiteSocketServer
let relay: Server
let clients: readonly pg.Client[]

/** Hands on what a client sends in small parts with a pause between, as a busy machine may. */
async function inParts(client: Socket, port: number): Promise<void> {
  const target = connect(port, '127.0.0.1')
  target.pipe(client)
  for (const socket of [client, target]) socket.on('error', () => {})
  client.on('close', () => target.destroy())
  for await (const chunk of client)
    for (let from = 0; from < chunk.length; from += 24) {
      target.write(chunk.subarray(from, from + 24))
      await setTimeout(1)
    }
}

beforeAll(async () => {
  database = await PGlite.create()
  server = new PGLiteSocketServer({ db: inWholeRequests(database), maxConnections: 20, port: 0 })
  await server.start()
  const port = Number(server.getServerConn().split(':').at(-1))
  relay = createServer((socket) => {
    inParts(socket, port).catch(() => socket.destroy())
  })
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve))
  const address = relay.address()
  const connectionString = `postgresql://postgres@127.0.0.1:${typeof address === 'object' ? address?.port : 0}/postgres`
  clients = Array.from({ length: 6 }, () => new pg.Client({ connectionString }))
  for (const client of clients) await client.connect()
})
afterAll(async () => {
  for (const client of clients) await client.end()
  relay.close()
  await server.stop()
  await database.close()
})

const plus = (count: number): string => `SELECT ${Array.from({ length: count }, (_, index) => `$${index + 1}::int`).join(' + ')} AS "sum"`

test('requests of many clients stay in one piece, however they arrive, and whoever’s fails', async () => {
  const ask = async (client: pg.Client, index: number): Promise<void> => {
    for (let round = 1; round <= 12; round += 1) {
      const values = Array.from({ length: ((index + round) % 5) + 1 }, (_, place) => index * 1000 + round + place)
      const { rows } = await client.query(plus(values.length), values)
      expect(rows).toEqual([{ sum: values.reduce((sum, value) => sum + value, 0) }])
      if (round % 4 === 0) await expect(client.query('SELECT 1 / $1::int', [0])).rejects.toThrow('division by zero')
    }
  }
  await Promise.all(clients.map(ask))
})
