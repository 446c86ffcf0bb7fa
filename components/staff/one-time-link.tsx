interface OneTimeLinkProps {
  readonly lead: string
  readonly link: string
}

/** A link that works once, for whoever made it to pass on. */
export const OneTimeLink = ({ lead, link }: OneTimeLinkProps) => (
  <div className="field">
    <label htmlFor="one-time-link">{lead}</label>
    <input id="one-time-link" className="wide" value={link} readOnly />
    <p className="hint">Copy it now: when you leave this page it is not shown again.</p>
  </div>
)
