import { expect, test } from 'vitest'
import { deviceWords } from '@/lib/wording/device-words'

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0', 'Edge on Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1',
    'Safari on an iPhone',
  ],
  ['curl/8.5.0', 'A browser'],
  [null, 'A browser'],
])('%s', (userAgent, words) => {
  expect(deviceWords(userAgent)).toBe(words)
})
