import { createServer, type Socket } from 'node:net'

export interface ReceivedMail {
  readonly to: string
  /** Head and body. */
  readonly text: string
}

/** Long lines are folded on their way (quoted-printable). */
const unfolded = (text: string): string => text.replaceAll('=\n', '').replaceAll('=3D', '=')

/** A mail server on this machine that takes everything and keeps it. */
export async function startMailServer() {
  const received: ReceivedMail[] = []
  const waiting: (() => void)[] = []
  const answer = (socket: Socket): void => {
    let [to, data, buffer]: [string, string[] | null, string] = ['', null, '']
    const say = (line: string) => socket.write(`${line}\r\n`)
    const take = (line: string): void => {
      if (data) {
        if (line !== '.') {
          data.push(line)
          return
        }
        received.push({ to, text: unfolded(data.join('\n')) })
        data = null
        say('250 taken')
        for (const wake of waiting.splice(0)) wake()
        return
      }
      if (/^EHLO/i.test(line)) say('250 mail.test')
      else if (/^DATA/i.test(line)) {
        data = []
        say('354 go on')
      } else if (/^QUIT/i.test(line)) {
        say('221 bye')
        socket.end()
      } else {
        to = /^RCPT TO:<([^>]*)>/i.exec(line)?.[1] ?? to
        say('250 ok')
      }
    }
    say('220 mail.test')
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      buffer += chunk.toString('utf8')
      const lines = buffer.split('\r\n')
      buffer = lines.pop() ?? ''
      for (const line of lines) take(line)
    })
  }
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    /** Resolves when that many mails have come. */
    count: async (wanted: number): Promise<void> => {
      while (received.length < wanted) await new Promise<void>((resolve) => waiting.push(resolve))
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
