import type { PGlite } from '@electric-sql/pglite'

// Parse, Bind, Describe, Execute, Close, Flush: what follows belongs to them, until a Sync.
const openEnded: ReadonlySet<number> = new Set([...'PBDECH'].map((letter) => letter.charCodeAt(0)))

/**
 * The database for the socket server, so that a request of several messages stays in one piece. The server hands on message by message and keeps to one
 * client only within a transaction. Where a client's request arrives in two parts, as it does on a busy machine, another client's comes in between, and
 * they meet each other's statements ("portal does not exist", "bind message supplies 1 parameters"). So a request that is under way counts as a
 * transaction: this says how things stood after the last message.
 *
 * @example new PGLiteSocketServer({ db: inWholeRequests(database), maxConnections: 20 })
 */
export function inWholeRequests(database: PGlite): PGlite {
  let isHeld = false
  const isInTransaction = (): boolean => isHeld
  const execProtocolRawStream: PGlite['execProtocolRawStream'] = async (message, options) => {
    try {
      return await database.execProtocolRawStream(message, options)
    } finally {
      isHeld = openEnded.has(message[0] ?? 0) || database.isInTransaction()
    }
  }
  // The server rolls back when a client leaves in the middle of what is theirs.
  const exec: PGlite['exec'] = async (query, options) => {
    const results = await database.exec(query, options)
    isHeld = false
    return results
  }
  return new Proxy(database, {
    get: (target, name) => {
      if (name === 'isInTransaction') return isInTransaction
      if (name === 'execProtocolRawStream') return execProtocolRawStream
      if (name === 'exec') return exec
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
