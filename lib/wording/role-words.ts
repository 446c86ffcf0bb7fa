import type { StaffRole } from '@/lib/domain/staff'

/** What a role is called, and what it lets one do. */
export const roleWords: Readonly<Record<StaffRole, { readonly label: string; readonly means: string }>> = {
  administrator: { label: 'Administrator', means: 'Everything, and who else may come in' },
  editor: { label: 'Editor', means: 'Changes and publishes the entries of the providers ticked below' },
  reader: { label: 'Reader', means: 'Sees drafts and history of the providers ticked below, changes nothing' },
}

/** For whom somebody answers. @example providersWords('administrator', []) // 'All providers' */
export const providersWords = (role: StaffRole, names: readonly string[]): string =>
  role === 'administrator' ? 'All providers' : names.join(', ') || 'None'
