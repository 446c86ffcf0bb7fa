import type { Viewer } from '@/lib/domain/staff'

/** Somebody who may do everything. */
export const administrator: Viewer = {
  userId: 'test-administrator',
  name: 'Ada Quill',
  email: 'ada.quill@team.example',
  role: 'administrator',
  providerIds: [],
}

/** Somebody who may change the entries of these providers. @example editorOf('university-of-worcester') */
export const editorOf = (...providerIds: readonly string[]): Viewer => ({
  userId: `test-editor-${providerIds.join('-')}`,
  name: 'Tom Hale',
  email: 'tom.hale@team.example',
  role: 'editor',
  providerIds,
})

/** Somebody who may see the entries of these providers. */
export const readerOf = (...providerIds: readonly string[]): Viewer => ({
  userId: `test-reader-${providerIds.join('-')}`,
  name: 'Rosa Lund',
  email: 'rosa.lund@team.example',
  role: 'reader',
  providerIds,
})
