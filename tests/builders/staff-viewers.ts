import type { Viewer } from '@/lib/domain/staff'

/** People of the staff as rules meet them, without accounts. */
export const administrator: Viewer = { userId: 'user-admin', name: 'Priya Nair', email: 'priya@example.org', role: 'administrator', providerIds: [] }
export const editorOf = (...providerIds: readonly string[]): Viewer => ({
  userId: 'user-editor',
  name: 'Tom Hale',
  email: 'tom@example.org',
  role: 'editor',
  providerIds,
})
export const readerOf = (...providerIds: readonly string[]): Viewer => ({
  userId: 'user-reader',
  name: 'Joan Webb',
  email: 'joan@example.org',
  role: 'reader',
  providerIds,
})
