/** Sentences about what of an address could not be used. */
export function Said({ sentences }: { readonly sentences: readonly string[] }) {
  return sentences.map((sentence) => (
    <p className="mt-3 font-semibold text-disagree" key={sentence}>
      {sentence}
    </p>
  ))
}
