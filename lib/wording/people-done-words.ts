import { type PeopleDone, peopleDone } from '@/lib/staff-paths'

const words: Readonly<Record<PeopleDone, string>> = {
  invited: 'The invitation is made. Pass the link on yourself.',
  mailed: 'The invitation is made and on its way by e-mail.',
  'not-mailed': 'The invitation is made, but the e-mail could not be sent. Pass the link on yourself.',
  withdrawn: 'The invitation is withdrawn. Its link no longer works.',
  changed: 'Saved. It holds from their next click.',
  ended: 'Access is ended, and every session of theirs. Their name stays in the history.',
  dropped: 'The second step is off. Their password alone lets them in, and they are signed out everywhere.',
  linked: 'The link is made. Pass it on yourself. Their old password works until they use it.',
}

/** What has just been done to people, in words for the page; null for anything else. @example peopleDoneWords('ended') */
export function peopleDoneWords(done: unknown): string | null {
  const known = peopleDone.find((word) => word === done)
  return known ? words[known] : null
}
