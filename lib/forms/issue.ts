/** What is to put right: the name of the input to lead to, and a sentence: "Academic year: write it as 2026/27". */
export interface Issue {
  readonly input: string
  readonly message: string
}
