import { expect, test } from 'vitest'
import { quantities } from '@/lib/extraction/readers/quantities'

const first = (text: string) => {
  const [found] = quantities(text, '(?:[a-z]+ ){0,3}days')
  return found && [found.min, found.max, found.qualifier]
}

test.each([
  ['six taught days', [6, 6, 'exact']],
  ['at least 10 days', [10, null, 'minimum']],
  ['no more than four days', [null, 4, 'maximum']],
  ['six days as a minimum', [6, null, 'minimum']],
  ['more than five days', [5, null, 'minimum']],
  ['between 3 and 5 days', [3, 5, 'range']],
  ['2 or 3 days', [2, 3, 'range']],
  ['10 days or so', [10, 10, 'approximate']],
  ['just over six days', [6, 6, 'approximate']],
  // Spread over days is no "more than".
  ['taught over six taught days', [6, 6, 'exact']],
  ['typically delivered over 6 days', [6, 6, 'typical']],
  ['seven days plus an induction', [7, 7, 'exact']],
  ['10+ days', [10, null, 'minimum']],
  ['for example four days', [4, 4, 'example']],
])('%s', (text, expected) => expect(first(text)).toEqual(expected))
