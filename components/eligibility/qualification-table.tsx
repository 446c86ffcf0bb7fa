import { law } from '@/lib/eligibility/law'
import type { QualificationCell, QualificationRow } from '@/lib/eligibility/qualification-rows'
import { LawCite } from './law-cite'

function Cell({ cell: { laws, catalogue } }: { readonly cell: QualificationCell }) {
  return (
    <div className="grid gap-2">
      {laws.map((id) => (
        <p key={id}>
          {law[id].words} <LawCite id={id} />
        </p>
      ))}
      {catalogue && <p>{catalogue}</p>}
    </div>
  )
}

/** Both qualifications side by side. */
export function QualificationTable({ rows }: { readonly rows: readonly QualificationRow[] }) {
  return (
    <table className="ruled stack" aria-label="NASENCO and the NPQ for SENCOs, side by side">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">NPQ for SENCOs</th>
          <th scope="col">NASENCO</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, npq, nasenco }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-label="NPQ for SENCOs">
              <Cell cell={npq} />
            </td>
            <td data-label="NASENCO">
              <Cell cell={nasenco} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
