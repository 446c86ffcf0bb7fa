/**
 * Expected trouble: a code for programs and a sentence for people. Bugs are thrown; raw messages never reach a browser.
 */
export const problemCodes = ['database_away', 'not_found', 'conflict', 'invalid', 'already_running'] as const
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  readonly code: string
  readonly message: string
}

/** Expected trouble that a page's error boundary may show: `code` and `message` are safe to show. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  constructor(
    readonly code: ProblemCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
