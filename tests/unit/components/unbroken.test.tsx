import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { KindLine } from '@/components/evidence/kind-line'
import { Quotes } from '@/components/evidence/quotes'
import { Value } from '@/components/evidence/value'
import { Unbroken } from '@/components/ui/unbroken'

const html = (words: string) => renderToStaticMarkup(<Unbroken>{words}</Unbroken>)
const whole = (pair: string) => `<span class="whitespace-nowrap">${pair}</span>`

test('pairs of years stay on one line, and nothing else is touched', () => {
  expect(html('2016-17')).toBe(whole('2016-17'))
  expect(html('£2,190 in 2016-17; £2,250 in 2017–18.')).toBe(`£2,190 in ${whole('2016-17')}; £2,250 in ${whole('2017–18')}.`)
  for (const words of ['', '2016', '2016-2017', '2016-09-01', '01632 960-12', '3,000-word essay', 'SEN0-2016-171']) expect(html(words)).toBe(words)
  expect(renderToStaticMarkup(<Unbroken>{<b>2016-17</b>}</Unbroken>)).toBe('<b>2016-17</b>')
})

test('they do so in a value, beside it, in its kind and in its words', () => {
  const value = renderToStaticMarkup(
    <Value words="2016-17" aside="home, 2017-18" kind={{ sign: 'old', words: 'Old: 2018-19' }} facts={[]} documents={[]} of="" />,
  )
  for (const pair of ['2016-17', '2017-18', '2018-19']) expect(value).toContain(whole(pair))
  expect(renderToStaticMarkup(<KindLine sign="old" words="Old information: 2019-20" />)).toContain(whole('2019-20'))
  const proof = { id: 'p', documentId: 'd', start: 0, end: 9, quote: 'Fee for 2020-21' }
  expect(renderToStaticMarkup(<Quotes proofs={[proof]} documents={[]} of="Fee" />)).toContain(`“Fee for ${whole('2020-21')}”`)
})
