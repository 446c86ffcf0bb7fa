/**
 * The content security policy of a page: nothing from another host, no inline style, inline scripts only under the nonce. While developing, the
 * framework's tools also need `eval`, inline styles and a socket to the same host.
 *
 * @example contentPolicy('abc', false).includes("script-src 'self' 'nonce-abc' 'strict-dynamic'") // true
 */
export function contentPolicy(nonce: string, developing: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${developing ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${developing ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
