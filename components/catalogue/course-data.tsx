/** What search engines and tools read of a course: JSON that ends no script. */
export function CourseData({ json, nonce }: { readonly json: string; readonly nonce: string | undefined }) {
  return (
    <script type="application/ld+json" nonce={nonce}>
      {json}
    </script>
  )
}
