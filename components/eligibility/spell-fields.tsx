const posts = ['1', '2'] as const
const ends = [
  ['from', 'First day'],
  ['to', 'Last day'],
] as const

/** For those who are not sure whether it was more than 12 months: the dates of earlier posts, of which only the sum is kept. */
export function SpellFields() {
  return (
    <details className="disclose">
      <summary>Not sure? Work it out from the dates of your posts</summary>
      <div className="grid gap-4 py-3">
        {posts.map((post) => (
          <fieldset key={post} className="flex flex-wrap items-end gap-4">
            <legend className="text-sm">Post {post}</legend>
            {ends.map(([end, words]) => (
              <div className="grid gap-1" key={end}>
                <label className="text-sm" htmlFor={`post-${post}-${end}`}>
                  {words}
                </label>
                <input type="date" id={`post-${post}-${end}`} name={`post-${post}-${end}`} />
              </div>
            ))}
          </fieldset>
        ))}
        <p className="text-sm text-ink-2">We keep the answer they come to, not the dates.</p>
      </div>
    </details>
  )
}
