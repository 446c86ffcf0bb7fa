import './globals.css'
import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { SignSheet } from '@/components/ui/sign-sheet'
import { StaticHtml } from '@/components/ui/static-html'

const hyperlegible = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  style: 'normal',
  display: 'optional',
  variable: '--font-hyperlegible',
})

/** Each page is made when it is asked for: its scripts run under a nonce of their own (proxy.ts), and its facts are those of this moment. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'NASENCO provider finder', template: '%s - NASENCO provider finder' },
  description: 'Courses for special educational needs co-ordinators in England, side by side, with the words behind every fact.',
}
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f9f5' },
    { media: '(prefers-color-scheme: dark)', color: '#11181f' },
  ],
}

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en-GB" className={hyperlegible.variable}>
      <body>
        <StaticHtml>
          <SignSheet />
        </StaticHtml>
        {children}
      </body>
    </html>
  )
}
