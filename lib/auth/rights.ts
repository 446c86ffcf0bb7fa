import type { Owned, Viewer } from '@/lib/domain/staff'

const answersFor = (viewer: Viewer, { providerIds }: Owned): boolean => providerIds.some((id) => viewer.providerIds.includes(id))

/**
 * Whether somebody may see a record on the staff pages, its history and its exports. To whom it is not shown it does not exist: they get 404.
 *
 * @example maySee(editorOfWorcester, { providerIds: ['university-of-birmingham'] }) // false
 */
export const maySee = (viewer: Viewer, owned: Owned): boolean => viewer.role === 'administrator' || answersFor(viewer, owned)

/** Whether somebody may change a record: draft it, settle its documents, publish, withdraw, restore. */
export const mayEdit = (viewer: Viewer, owned: Owned): boolean =>
  viewer.role === 'administrator' || (viewer.role === 'editor' && answersFor(viewer, owned))

/** Whether somebody may invite people, set their roles and end their access. */
export const mayManagePeople = (viewer: Viewer): boolean => viewer.role === 'administrator'

/** Whether somebody may add documents and courses at all. */
export const mayAdd = (viewer: Viewer): boolean => viewer.role === 'administrator' || (viewer.role === 'editor' && viewer.providerIds.length > 0)
