/** What in the address could not be used, in sentences that say what to do. */
export function Faults({ messages }: { readonly messages: readonly string[] }) {
  if (messages.length === 0) return null
  return (
    <ul className="grid gap-1 font-semibold text-disagree" role="alert">
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}
