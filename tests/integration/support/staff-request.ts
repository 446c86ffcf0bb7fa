export interface Sent {
  readonly status: number
  readonly location: string
  readonly text: string
  /** The cookies of the answer, as a browser sends them back. */
  readonly cookie: string
}

type Handler<P> = (request: Request, context: { readonly params: Promise<P> }) => Promise<Response>
type Fields = Readonly<Record<string, string | readonly string[]>>
interface Options {
  readonly cookie?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Sends a plain form to a route handler as a browser on this site would.
 *
 * @example await send(POST, { userId }, { role: 'reader' }, { cookie })
 */
export async function send<P>(handler: Handler<P>, parameters: P, fields: Fields, { cookie, headers = {} }: Options = {}): Promise<Sent> {
  const body = new URLSearchParams(Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value])))
  const request = new Request('http://localhost:3000/staff', {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin', host: 'localhost:3000', ...(cookie && { cookie }), ...headers },
  })
  const response = await handler(request, { params: Promise.resolve(parameters) })
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    text: await response.text(),
    cookie: response.headers
      .getSetCookie()
      .flatMap((line) => line.split(';')[0] ?? [])
      .filter((pair) => !pair.endsWith('='))
      .join('; '),
  }
}
