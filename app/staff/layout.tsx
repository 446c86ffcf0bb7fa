import '../styles/staff.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  title: { default: 'Staff', template: '%s - NASENCO provider finder: staff' },
  robots: { index: false, follow: false },
}

export default function Layout({ children }: { readonly children: ReactNode }) {
  return children
}
