/** What became of the words of a value in a newer edition of its document. */
export const driftLabels = {
  unchanged: 'Its words stand.',
  moved: 'Its words moved.',
  vanished: 'Its words are gone.',
} as const
