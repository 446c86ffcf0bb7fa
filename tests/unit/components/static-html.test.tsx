import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CourseBody } from '@/components/catalogue/course-body'
import { CompareTable } from '@/components/comparison/compare-table'
import { ViewForm } from '@/components/comparison/view-form'
import { Footer } from '@/components/ui/footer'
import { htmlOf } from '@/components/ui/html-of'
import { Masthead } from '@/components/ui/masthead'
import { SignSheet } from '@/components/ui/sign-sheet'
import { StaticHtml } from '@/components/ui/static-html'
import { compareCourses } from '@/lib/comparison/compare-courses'
import { readComparison } from '@/lib/comparison/request'
import { rowGroups } from '@/lib/comparison/rows'
import { seedCatalogue } from '@/tests/builders/seed-catalogue'

/** What a browser makes of HTML: names, attributes and text, and nothing of how it was written. */
const read = (node: DefaultTreeAdapterTypes.Node): unknown => {
  if ('value' in node) return node.value
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => `${name}=${value}`).toSorted() : []
  return [node.nodeName, attributes, 'childNodes' in node ? node.childNodes.map(read) : []]
}
const seen = (html: string): unknown => read(parseFragment(html))
const asReact = (node: ReactNode): void => expect(seen(htmlOf(node))).toEqual(seen(renderToStaticMarkup(node)))

const Later = async () => <p>later</p>

test('a hostile text comes out as text, in content and in attributes', () => {
  const hostile = `</textarea></title><script>alert(1)</script><img src=x onerror="alert('2')"> & "quotes" 'too'`
  const page = (
    <div title={hostile} className={hostile} data-name={hostile}>
      <h1>{hostile}</h1>
      <a href={hostile}>{hostile}</a>
      <textarea defaultValue={hostile} />
      <select defaultValue={hostile}>
        <option>{hostile}</option>
        <option value="">none</option>
      </select>
      <svg aria-label={hostile}>
        <title>{hostile}</title>
      </svg>
      <input defaultValue={hostile} />
    </div>
  )
  asReact(page)
  const html = htmlOf(page)
  expect(html).not.toContain('<script')
  expect(html).not.toContain('<img')
  expect(JSON.stringify(seen(html))).not.toContain('"onerror')
  for (const sign of ['', ' ', '/', '=', '`', '\n', '\t', '\u00a0', 'a/', 'a b', '&amp;']) asReact(<p title={sign}>{sign}</p>)
})

test('an address never runs a script', () => {
  for (const href of ['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)']) {
    expect(htmlOf(<a href={href}>x</a>)).toBe('<a>x</a>')
  }
  const search = '/courses?q=javascript:'
  expect(htmlOf(<a href={search}>x</a>)).toBe(`<a href="${search}">x</a>`)
})

test('fields begin as React begins them', () => {
  asReact(
    <form action="/check" noValidate>
      <label htmlFor="a">A</label>
      <input id="a" type="radio" defaultChecked name="r" value="1" required disabled={false} />
      <input type="checkbox" defaultChecked={false} aria-invalid={true} aria-describedby={undefined} maxLength={4} inputMode="numeric" />
      <select id="s" defaultValue="b">
        {['a', 'b'].map((value) => (
          <option key={value} value={value}>
            {value}: {1}
          </option>
        ))}
      </select>
      <select defaultValue="">
        <option value="">Any</option>
        <optgroup label="more">
          <option>0</option>
        </optgroup>
      </select>
      <textarea readOnly rows={3} value={'\nfirst line is empty'} />
      <pre>{'\n\ntwo'}</pre>
      <details open>
        <summary>S</summary>
      </details>
      <button type="submit" hidden aria-expanded={false} tabIndex={-1}>
        Go
      </button>
    </form>,
  )
})

test('drawings, fragments, numbers and nothings are written as React writes them', () => {
  asReact(<SignSheet />)
  asReact(
    <>
      {0}
      {null}
      {false}
      {['a', <b key="b">{'b'}</b>, [<br key="c" />]]}
      <svg viewBox="0 0 1 1" className="x" aria-hidden="true">
        <text x={1.5} textAnchor="end" fillOpacity={0.5}>
          t
        </text>
        <path strokeWidth="2" strokeLinecap="round" strokeDasharray="1 2" d="M0 0" />
      </svg>
      <table>
        <tbody>
          <tr>
            <td colSpan={2} data-changed={true} />
          </tr>
        </tbody>
      </table>
    </>,
  )
})

test('whole pages of real courses are written as React writes them', () => {
  asReact(<Masthead current="check" shortlist={['a', 'b']} />)
  asReact(<Footer asOf="1 November 2026" />)
  const { courses } = seedCatalogue()
  for (const course of courses) asReact(<CourseBody course={course} today="2026-11-22" similar={[]} ownRoute={null} />)
  const request = readComparison({ course: courses.map(({ slug }) => slug) })
  const comparison = compareCourses(request, seedCatalogue(), { today: '2026-11-22' })
  asReact(<CompareTable comparison={comparison} since={null} without={(slug) => `?course=${slug}`} />)
  asReact(<ViewForm slugs={['a']} memory={null} view="all" rows={[]} groups={rowGroups} />)
})

test('what is finished stands in one element, and needs no box of its own', () => {
  expect(renderToStaticMarkup(<StaticHtml>{'2 < 3'}</StaticHtml>)).toBe('<div class="contents">2 &lt; 3</div>')
  asReact(<StaticHtml className="leaf">{'2 < 3'}</StaticHtml>)
})

test('what needs a browser or a wait is refused, and so is what loads things', () => {
  expect(() => htmlOf(<button type="button" onClick={() => {}} />)).toThrow('onClick')
  expect(() => htmlOf(<p style={{ color: 'red' }} />)).toThrow('style')
  expect(() => htmlOf(<Later />)).toThrow('cannot be written')
  expect(() => htmlOf(<script>alert(1)</script>)).toThrow('<script>')
})
