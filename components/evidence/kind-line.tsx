import { Sign } from '../ui/sign'
import { Unbroken } from '../ui/unbroken'

export type KindSign = 'implied' | 'none' | 'elsewhere' | 'disagree' | 'old' | 'edited'
export interface Kind {
  readonly sign: KindSign
  readonly words: string
}

const colours: Readonly<Record<KindSign, string>> = {
  implied: 'text-accent',
  none: 'text-ink-3 font-medium',
  elsewhere: 'text-elsewhere',
  disagree: 'text-disagree',
  old: 'text-old',
  edited: 'text-edited',
}

/** How we know it, or that we do not: always a sign and words. */
export function KindLine({ sign, words }: Kind) {
  return (
    <span className={`kind ${colours[sign]}`} data-kind={sign}>
      <Sign name={sign} />
      <span>
        <Unbroken>{words}</Unbroken>
      </span>
    </span>
  )
}
