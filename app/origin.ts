import 'server-only'

/** The address of this site as the browser sees it, for links that are sent on. @example originOf(await headers()) // 'https://finder.example' */
export function originOf(headers: Headers): string {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost'
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? (/^(localhost|127\.|\[::1\])/.test(host) ? 'http' : 'https')
  return `${protocol}://${host}`
}
