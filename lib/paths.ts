const query = (pairs: readonly (readonly [string, string])[]): string => {
  const words = new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString()
  return words ? `?${words}` : ''
}
const courseQuery = (slugs: readonly string[]): string => query(slugs.map((slug) => ['course', slug] as const))

/** Where the pages are. Every link of the product is built by one of these functions. @example coursePath('university-of-worcester') */
export const homePath = (): string => '/'
export const coursesPath = (): string => '/courses'
export const coursePath = (slug: string): string => `/courses/${encodeURIComponent(slug)}`
export const providerPath = (slug: string): string => `/providers/${encodeURIComponent(slug)}`
/** Courses side by side, in the order given. @example comparePath(['a', 'b']) // '/compare?course=a&course=b' */
export const comparePath = (slugs: readonly string[] = []): string => `/compare${courseQuery(slugs)}`
/** Courses set aside to compare; `shortlistChangePath` takes the forms that change them. */
export const shortlistPath = (): string => '/shortlist'
export const shortlistChangePath = (): string => '/shortlist/change'
/** The list under choices, as `choicesQuery` writes them, for a reader, a table calculation or the count on the button. */
export const coursesPathWith = (choices: string): string => `/courses${choices && `?${choices}`}`
export const coursesFilePath = (choices: string): string => `/courses.csv${choices && `?${choices}`}`
export const coursesCountPath = (): string => '/courses.count'
/** The catalogue for programs: the list under choices, one course, and the description of both. */
export const apiCoursesPath = (choices = ''): string => `/api/courses${choices && `?${choices}`}`
export const apiCoursePath = (slug: string): string => `/api/courses/${encodeURIComponent(slug)}`
export const openApiPath = (): string => '/api/openapi.json'
/** A comparison as `comparisonQuery` writes it. */
export const comparePathWith = (comparison: string): string => `/compare${comparison && `?${comparison}`}`
export const compareFilePath = (comparison: string): string => `/compare.csv${comparison && `?${comparison}`}`
export const checkPath = (): string => '/check'
/** One question of the check (`all` for the whole form), with the answers so far as `personaQuery` writes them. */
export const checkQuestionPath = (question: string, answers = ''): string => `/check?q=${encodeURIComponent(question)}${answers && `&${answers}`}`
/** Takes the forms of the check and leads on; `checkForgetPath` clears the answers kept in the browser. */
export const checkNextPath = (): string => '/check/next'
export const checkForgetPath = (): string => '/check/forget'
/** The reader's position and the verdict on every course, for answers as `personaQuery` writes them. */
export const checkResultPath = (answers: string): string => `/check/result${answers && `?${answers}`}`
/** The papers and the route of an application to a course. */
export const applicationPath = (slug: string): string => `/courses/${encodeURIComponent(slug)}/application`
export const releaseTimePath = (slugs: readonly string[] = []): string => `/release-time${courseQuery(slugs)}`
/** The one-page sheet that a head signs. */
export const sheetPath = (slugs: readonly string[]): string => `/release-time/sheet${courseQuery(slugs)}`
export const readingPath = (): string => '/how-to-read'
export const documentsPath = (): string => '/sources'
export const whichQualificationPath = (): string => '/which-qualification'
export const mistakePath = (): string => '/mistake'

/** A place in a stored text: half-open UTF-16 offsets, as in a proof. */
export interface Words {
  readonly start: number
  readonly end: number
}

/** Name of the words in the page of their document; the anchor of their first mark. @example wordsAnchor({ start: 812, end: 871 }) // 'words-812-871' */
export const wordsAnchor = ({ start, end }: Words): string => `words-${start}-${end}`

/** A stored document. */
export const sourcePath = (documentId: string): string => `/sources/${encodeURIComponent(documentId)}`

/**
 * The words of a proof, marked in their document. They are named twice: in the query, so that the page outlines all their pieces, and as the anchor.
 *
 * @example wordsPath({ documentId: 'd1', start: 812, end: 871 }) // '/sources/d1?words=812-871#words-812-871'
 */
export const wordsPath = (proof: Words & { readonly documentId: string }): string =>
  `${sourcePath(proof.documentId)}?words=${proof.start}-${proof.end}#${wordsAnchor(proof)}`

/** Reads the words named in the address of a document; `null` for anything else. @example readWords('812-871') // { start: 812, end: 871 } */
export function readWords(parameter: unknown): Words | null {
  const found = typeof parameter === 'string' ? /^(\d{1,9})-(\d{1,9})$/.exec(parameter) : null
  return found ? { start: Number(found[1]), end: Number(found[2]) } : null
}
