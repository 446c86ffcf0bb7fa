/** The drawings of all signs, once a page; `Sign` points to them. They inherit the colour of the text they stand in. */
export function SignSheet() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" className="absolute">
      <symbol id="sign-implied" viewBox="0 0 16 16">
        <path d="M3 6h10M3 10h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </symbol>
      <symbol id="sign-none" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.75" strokeDasharray="2.6 1.8" />
      </symbol>
      <symbol id="sign-elsewhere" viewBox="0 0 16 16">
        <path d="m4 12 8-8M6 4h6v6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </symbol>
      <symbol id="sign-disagree" viewBox="0 0 16 16">
        <path d="M8 14V9L3 3m5 6 5-6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </symbol>
      <symbol id="sign-old" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.75" />
        <path d="M8 4.5V8l2.5 2" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
      </symbol>
      <symbol id="sign-edited" viewBox="0 0 16 16">
        <path d="m3 13 .8-3L11 2.8 13.2 5 6 12.2z" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" />
      </symbol>
      <symbol id="sign-yes" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="10.5" fill="currentColor" />
        <path d="m7 12.5 3.4 3.4L17 9" fill="none" className="stroke-paper" strokeWidth="2.5" />
      </symbol>
      <symbol id="sign-no" viewBox="0 0 24 24">
        <path d="M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8z" fill="currentColor" />
        <path d="m8 8 8 8m0-8-8 8" className="stroke-paper" strokeWidth="2.5" />
      </symbol>
      <symbol id="sign-ask" viewBox="0 0 24 24">
        <path d="m12 1 11 11-11 11L1 12z" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M9.5 9.8c0-3.6 5.2-3.4 5.2-.3 0 2-2.7 2.1-2.7 4.3" fill="none" stroke="currentColor" strokeWidth="2" />
        <circle cx="12" cy="17" r="1.3" fill="currentColor" />
      </symbol>
      <symbol id="sign-cross" viewBox="0 0 12 12">
        <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </symbol>
    </svg>
  )
}
