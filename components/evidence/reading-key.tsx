import type { ReactNode } from 'react'
import { KindLine } from './kind-line'

interface KeyRow {
  readonly see: ReactNode
  readonly means: string
  readonly example: string
}

const value = (words: string, look = '') => <span className={`value ${look}`}>{words}</span>

const rows: readonly KeyRow[] = [
  { see: value('10 days'), means: 'The document says so. Press it to read the words.', example: 'Days out of class' },
  {
    see: (
      <>
        {value('Face to face', 'decoration-dotted')}
        <KindLine sign="implied" words="Worked out" />
      </>
    ),
    means: 'It follows from the words in one step. The step is shown.',
    example: 'How it is taught: all days are on site',
  },
  {
    see: <KindLine sign="none" words="Not stated" />,
    means: 'We read the whole document and it does not say. It is not a no, and not a nought.',
    example: 'A page without a fee',
  },
  {
    see: <KindLine sign="elsewhere" words="Given elsewhere" />,
    means: 'The document does not give it and tells you where to look.',
    example: 'A fee on the provider’s finance page',
  },
  {
    see: <KindLine sign="disagree" words="Documents disagree" />,
    means: 'There are two answers. We show both and choose neither.',
    example: '10 taught days, or 9 and a tutorial day',
  },
  {
    see: <KindLine sign="old" words="Old information" />,
    means: 'The words are about a year that has passed. Check before you rely on it.',
    example: 'A fee for 2016-17',
  },
  {
    see: <KindLine sign="edited" words="Edited by staff" />,
    means: 'A named team changed it, with a reason. The words it replaces are kept.',
    example: 'A short name written out in full',
  },
]

/** Every way in which a value, or its absence, is shown. */
export function ReadingKey() {
  return (
    <table className="ruled stack">
      <thead>
        <tr>
          <th scope="col">You see</th>
          <th scope="col">It means</th>
          <th scope="col">For example</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ see, means, example }) => (
          <tr key={means}>
            <th scope="row">{see}</th>
            <td>{means}</td>
            <td data-label="For example">
              <span>{example}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
