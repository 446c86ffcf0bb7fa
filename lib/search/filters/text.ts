import { z } from 'zod'
import type { Filter } from '../filter'
import { coursesWith } from '../text-index'
import { no, yes } from '../verdict'

/** Free words: provider, title, place, content. */
export const textFilter: Filter = {
  key: 'q',
  label: 'Words to look for',
  hint: 'A provider, a place or a topic.',
  choice: 'text',
  schema: () => z.string().max(100, 'Words to look for: use 100 letters or fewer.'),
  options: () => [],
  chip: (words) => `“${words}”`,
  judge: ([words = ''], { catalogue }) => {
    const found = coursesWith(catalogue, words)
    return (course) => (found.has(course.slug) ? yes : no(() => `does not mention “${words}”`))
  },
}
