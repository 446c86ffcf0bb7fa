/**
 * A function of a text that remembers its answers for the `most` texts asked about last, all forgotten together: one recogniser after the other asks
 * about the same sentences. Answers are shared, so nobody may change them.
 *
 * @example const lengthOf = remembering(100, (text) => text.length)
 */
export function remembering<Answer>(most: number, work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    const known = answers.get(text)
    if (known) return known.answer
    const answer = work(text)
    if (answers.size >= most) answers.clear()
    answers.set(text, { answer })
    return answer
  }
}
