const part = encodeURIComponent

/** What has just been done to people, for the page that says so. */
export const peopleDone = ['invited', 'mailed', 'not-mailed', 'withdrawn', 'changed', 'ended', 'dropped', 'linked'] as const
export type PeopleDone = (typeof peopleDone)[number]

/** Where the staff pages are. Every link and form of them is built by one of these functions. @example staffCoursePath('university-of-worcester') */
export const deskPath = (): string => '/staff'
/** `next` is the staff page to go to afterwards; `kept` what was typed there. */
export const signInPath = (next?: string, kept?: string): string => {
  const words = new URLSearchParams({ ...(next && { next }), ...(kept && { kept }) }).toString()
  return `/staff/sign-in${words && `?${words}`}`
}
export const signInChangePath = (): string => '/staff/sign-in/change'
export const secondStepChangePath = (): string => '/staff/sign-in/second-step/change'
export const secondStepPath = (): string => '/staff/sign-in/second-step'
export const signOutPath = (): string => '/staff/sign-out'
export const resetPath = (): string => '/staff/reset'
export const resetAskPath = (): string => '/staff/reset/ask'
export const resetLinkPath = (token: string): string => `/staff/reset/${part(token)}`
export const resetSetPath = (token: string): string => `/staff/reset/${part(token)}/set`
export const invitationPath = (token: string): string => `/staff/invitation/${part(token)}`
export const acceptInvitationPath = (token: string): string => `/staff/invitation/${part(token)}/accept`

export const accountPath = (): string => '/staff/account'
export const accountDonePath = (done: string): string => `/staff/account?done=${done}`
export const renamePath = (): string => '/staff/account/name'
export const changePasswordPath = (): string => '/staff/account/password'
export const endSessionPath = (): string => '/staff/account/end-session'
export const ownSecondStepPath = (): string => '/staff/account/second-step'
export const startSecondStepPath = (): string => '/staff/account/second-step/start'
export const confirmSecondStepPath = (): string => '/staff/account/second-step/confirm'
export const newCodesPath = (): string => '/staff/account/second-step/codes'
export const endSecondStepPath = (): string => '/staff/account/second-step/end'

export const peoplePath = (): string => '/staff/people'
/** The list of people, saying what has just been done; `id` is that of a new invitation. */
export const peopleDonePath = (done: PeopleDone, id?: string): string => `${peoplePath()}?done=${done}${id ? `&id=${part(id)}` : ''}`
export const invitePath = (): string => '/staff/people/invite'
export const withdrawInvitationPath = (): string => '/staff/people/withdraw'
export const memberPath = (userId: string): string => `/staff/people/${part(userId)}`
export const changeMemberPath = (userId: string): string => `${memberPath(userId)}/change`
export const endMemberPath = (userId: string): string => `${memberPath(userId)}/end`
export const makeResetLinkPath = (userId: string): string => `${memberPath(userId)}/reset-link`
export const dropSecondStepPath = (userId: string): string => `${memberPath(userId)}/drop-second-step`
export const deedsPath = (): string => '/staff/deeds'

export const staffDocumentsPath = (): string => '/staff/documents'
export const addDocumentPath = (): string => '/staff/documents/add'
/** The form with what was said of a document that could not be read. */
export const addAgainPath = (uploadId: string): string => `${addDocumentPath()}?again=${part(uploadId)}`
export const sendDocumentPath = (): string => `${addDocumentPath()}/send`
export const uploadPath = (uploadId: string): string => `/staff/uploads/${part(uploadId)}`
export const staffDocumentPath = (documentId: string): string => `/staff/documents/${part(documentId)}`
/** A stored document beside the edition that it takes the place of. */
export const compareEditionsPath = (documentId: string): string => `${staffDocumentPath(documentId)}/compare`
/** Reads a stored document again, by a form. */
export const readAgainPath = (documentId: string): string => `${staffDocumentPath(documentId)}/read`
/** The review of one reading of a document. */
export const reviewPath = (importRunId: string): string => `/staff/readings/${part(importRunId)}`
export const decidePath = (importRunId: string): string => `${reviewPath(importRunId)}/decide`
export const acceptSamePath = (importRunId: string): string => `${reviewPath(importRunId)}/accept-same`
export const settlePath = (importRunId: string): string => `${reviewPath(importRunId)}/settle`
/** Has a document read as a course that the reader took for none. */
export const overrulePath = (importRunId: string): string => `${reviewPath(importRunId)}/overrule`
export const setAsidePath = (importRunId: string): string => `${reviewPath(importRunId)}/aside`

export const staffCoursesPath = (): string => '/staff/courses'
export const staffCoursePath = (slug: string): string => `/staff/courses/${part(slug)}`
export const newCoursePath = (): string => '/staff/courses/new'
export const beginCoursePath = (): string => `${newCoursePath()}/begin`
/** Begins the next year's cohort from what is live. */
export const rollOverPath = (slug: string): string => `/staff/courses/${part(slug)}/roll-over`
export const rollOverNowPath = (slug: string): string => `${rollOverPath(slug)}/now`
/** Opens the course's draft, begun where there is none, by a form. */
export const editCoursePath = (slug: string): string => `/staff/courses/${part(slug)}/edit`
export const historyPath = (slug: string): string => `/staff/courses/${part(slug)}/history`
export const versionsPath = (slug: string, from: number, to: number): string => `${historyPath(slug)}/compare?from=${from}&to=${to}`
export const restorePath = (slug: string): string => `${historyPath(slug)}/restore`
export const withdrawNowPath = (slug: string): string => `${withdrawPath(slug)}/now`
export const withdrawPath = (slug: string): string => `/staff/courses/${part(slug)}/withdraw`

export const draftPath = (draftId: string): string => `/staff/drafts/${part(draftId)}`
/** One part of the form: the id of a section of `courseParts`. */
export const draftPartPath = (draftId: string, section: string): string => `${draftPath(draftId)}/${part(section)}`
/** Takes the form of a part. */
export const savePartPath = (draftId: string, section: string): string => `${draftPartPath(draftId, section)}/save`
/**
 * Where a save leads: the page tells the revision, and whose revision it was merged with.
 *
 * @example savedPath(draftPartPath(id, 'money'), { revision: 5, beside: 4 }) // '/staff/drafts/…/money?saved=5&beside=4'
 */
export const savedPath = (page: string, { revision, beside }: { readonly revision: number; readonly beside: number | null }): string =>
  `${page}?saved=${revision}${beside === null ? '' : `&beside=${beside}`}`
export const discardDraftPath = (draftId: string): string => `${draftPath(draftId)}/discard`
/** Where a draft takes in what was published past its base; a conflict page when both changed the same field. */
export const catchUpPath = (draftId: string): string => `${draftPath(draftId)}/catch-up`
export const catchUpNowPath = (draftId: string): string => `${catchUpPath(draftId)}/now`
export const previewPath = (draftId: string): string => `${draftPath(draftId)}/preview`
export const publishPath = (draftId: string): string => `${draftPath(draftId)}/publish`
export const publishNowPath = (draftId: string): string => `${publishPath(draftId)}/now`
/** Sets the time at which a draft publishes itself, or takes it back. */
export const publishLaterPath = (draftId: string): string => `${publishPath(draftId)}/later`
/** The page on which what was typed in a conflict is kept. */
export const conflictPagePath = (draftId: string): string => `${draftPath(draftId)}/conflict`
export const settleConflictPath = (draftId: string): string => `${conflictPagePath(draftId)}/settle`
export const dropConflictPath = (draftId: string): string => `${conflictPagePath(draftId)}/drop`
export const conflictPath = (draftId: string, kept: string): string => `${draftPath(draftId)}/conflict?kept=${part(kept)}`
/** The form of a part with what was typed in a conflict. */
export const conflictDraftPartPath = (draftId: string, section: string, kept: string): string =>
  `${draftPartPath(draftId, section)}?conflict=${part(kept)}`
export const staffProviderPath = (slug: string): string => `/staff/providers/${part(slug)}`
export const saveProviderPath = (slug: string): string => `${staffProviderPath(slug)}/save`
