const words = {
  name: 'Your name is saved.',
  password: 'Your password is changed. You are signed out everywhere else.',
  session: 'Ended.',
  'second-step': 'The second step is on. From now on the sign-in asks for a code from your telephone.',
  'no-second-step': 'The second step is off.',
} as const
export type AccountDone = keyof typeof words

/** What somebody has just done to their account, in words; null for anything else. @example accountDoneWords('name') // 'Your name is saved.' */
export function accountDoneWords(done: unknown): string | null {
  return typeof done === 'string' && isDone(done) ? words[done] : null
}
const isDone = (word: string): word is AccountDone => Object.hasOwn(words, word)
