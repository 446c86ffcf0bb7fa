/** Prints what hostile texts cost: node --import tsx tests/bench/measure-hostile.ts */

import { read } from '@/lib/extraction/engine'
import { prepare } from '@/lib/extraction/read-document'
import { recognisers } from '@/lib/extraction/recognisers'
import { hostileText, length, pieces } from './hostile-texts'

function secondsOf<T>(work: () => T): { readonly seconds: number; readonly result: T } {
  const started = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(started)
  return { seconds: (user + system) / 1e6, result }
}
const figure = (seconds: number): string => seconds.toFixed(2).padStart(9)

console.log(
  `Seconds of one processor for ${length.toLocaleString('en-GB')} characters; recognisers are given every sentence, with their cues or without.`,
)
console.log(`${'text'.padEnd(30)}  prepare     read      all  the slowest recogniser`)
for (const [name, piece] of pieces) {
  const prepared = secondsOf(() => prepare({ mediaType: 'text/plain', text: hostileText(piece) }))
  const document = { ...prepared.result, kind: 'nasenco_course' as const }
  const reading = secondsOf(() => read(document))
  const each = recognisers.map((recogniser) => ({
    name: recogniser.name,
    ...secondsOf(() => {
      for (const sentence of document.sentences) recogniser.find(sentence, document)
    }),
  }))
  const all = each.reduce((sum, { seconds }) => sum + seconds, 0)
  const slowest = each.toSorted((one, other) => other.seconds - one.seconds)[0]
  console.log(`${name.padEnd(30)}${[prepared.seconds, reading.seconds, all, slowest?.seconds ?? 0].map(figure).join('')} ${slowest?.name ?? ''}`)
}
