import type { NextConfig } from 'next'

/** For everything; files that a page draws in need no more. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]
/** For what can be opened by itself. */
const pageHeaders = [
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types of the whole project; a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The proxy holds what is sent to it: a document of 20 MB and the words around it must fit.
  experimental: { proxyClientMaxBodySize: '24mb' },
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/((?!_next/static/).*)', headers: pageHeaders },
  ],
}

export default config
