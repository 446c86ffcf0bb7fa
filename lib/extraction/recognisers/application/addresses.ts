import { matches } from '../../matches'
import type { Span } from '../../types'

/** An address as a text prints it: the value without line ends and end marks, and where it stands. Offsets within the text. */
export interface Address extends Span {
  readonly value: string
}

const email = /[A-Za-z0-9][A-Za-z0-9._%+'-]{0,60}@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,30}){1,5}/g
const host =
  '(?:[a-z0-9][a-z0-9-]{0,40}\\.){1,5}(?:ac\\.uk|co\\.uk|org\\.uk|sch\\.uk|gov\\.uk|nhs\\.uk|com|org|net|uk|info|education|school|academy|training|example)'
const url = new RegExp(`(?<![@\\w./-])(?:https?:\\/\\/[^\\s<>"'()\\[\\]]{3,300}|(?:www\\.)?${host}(?![\\w-])(?:\\/[^\\s<>"'()\\[\\]]{0,300})?)`, 'gi')
const phone = /(?<![\d£.,/-])(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)\d{1,5}\)?(?:[ -]?\d{2,6}){1,4}(?![\d,.]\d|\d|%)/g
/** The rest of an address that a line end broke behind a hyphen or a slash. */
const wrapped = /^[ \t]{0,4}\n[ \t]{0,8}([a-z0-9][^\s<>"'()]{0,200})/

const trimmed = (value: string): string => value.replace(/[.,;:!?'*]+$/, '')

/** E-mail addresses. @example [...emailsIn('write to a.b@c.example.')][0]?.value // 'a.b@c.example' */
export function* emailsIn(text: string): Generator<Address> {
  for (const found of matches(text, email)) {
    const value = trimmed(found[0]).replace(/-$/, '')
    yield { value, start: found.index, end: found.index + value.length }
  }
}

/** Web addresses with or without scheme; one that a line end broke behind a hyphen or slash is joined again. */
export function* urlsIn(text: string): Generator<Address> {
  for (const found of matches(text, url)) {
    let [value, end] = [found[0], found.index + found[0].length]
    for (
      let rest = wrapped.exec(text.slice(end, end + 240));
      rest && /[-/]$/.test(value) && value.length < 600;
      rest = wrapped.exec(text.slice(end, end + 240))
    ) {
      value += rest[1] ?? ''
      end += rest[0].length
    }
    const bare = trimmed(value)
    yield { value: bare, start: found.index, end: end - (value.length - bare.length) }
  }
}

/** Telephone numbers of the United Kingdom as printed: ten or eleven digits behind 0 or +44. Fax numbers are told by the words before them. */
export function* phonesIn(text: string): Generator<Address> {
  for (const found of matches(text, phone)) {
    const digits = found[0].replace(/^\+44[ -]?(?:\(0\))?/, '0').replace(/\D/g, '')
    if (digits.length < 10 || digits.length > 11 || !/^0[1-9]/.test(digits)) continue
    const before = text.slice(Math.max(0, found.index - 40), found.index)
    if (/\bfax\b[^.;|]{0,24}$/i.test(before) || /\b(?:company|charity|registration|registered|VAT|invoice|ISBN|account)\b[^.;|]{0,24}$/i.test(before))
      continue
    yield { value: found[0].trim(), start: found.index, end: found.index + found[0].length }
  }
}
