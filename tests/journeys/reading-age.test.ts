import { expect, journey } from './support/journey'

const isSentence = (words: string): boolean => /[.?!]$/.test(words) && words.split(/\s+/).length >= 4

/** Syllables of an English word, about: groups of vowels, without the silent endings. */
function syllables(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
  return Math.max(1, (bare.match(/[aeiouy]{1,2}/g) ?? []).length)
}

/** The age at which a text can be read, by Flesch and Kincaid: the school grade plus five. */
function readingAge(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[A-Za-z’']+/g) ?? [])
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0)
  return (0.39 * words.length) / sentences.length + (11.8 * sounds) / words.length - 15.59 + 5
}

// Pages of our own words; on the others stand names and titles of courses.
for (const path of ['/', '/check', '/how-to-read', '/mistake', '/compare', '/release-time', '/shortlist', '/which-qualification']) {
  journey(`the words of ${path} can be read at about 12`, async ({ page }) => {
    await page.goto(path)
    const blocks = await page
      .locator('main')
      .locator('p, h1, h2, h3, li, dd')
      .evaluateAll((found) =>
        found
          .filter((block) => !block.closest('blockquote, table, .cite') && !block.querySelector('p, li, dd'))
          .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim()),
      )
    const sentences = blocks.flatMap((block) => block.split(/(?<=[.?!])\s+/)).filter(isSentence)
    expect(sentences.length).toBeGreaterThan(0)
    expect(readingAge(sentences)).toBeLessThan(12.5)
  })
}
