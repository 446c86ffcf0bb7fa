import { meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import type { Finding, ReadDocument, Recogniser, Sentence, Span } from '../../types'
import { type Address, emailsIn, phonesIn, urlsIn } from './addresses'
import { contactsIn } from './people-names'

type Contact = Finding<'contact'>

/** Addresses of the state, of networks and of files tell nobody whom to ask about the course. */
const foreign =
  /(?:^|\/\/|\.)(?:gov\.uk|legislation\.gov\.uk|ucas\.com|ucas\.ac\.uk|twitter\.com|x\.com|facebook\.com|fb\.com|youtube\.com|youtu\.be|linkedin\.com|instagram\.com|tiktok\.com|google\.\w+|goo\.gl|bit\.ly|zoom\.us|nasen\.org\.uk|ofsted\.gov\.uk|qaa\.ac\.uk|hesa\.ac\.uk|officeforstudents\.org\.uk|vimeo\.com|flickr\.com|wikipedia\.org|creativecommons\.org|w3\.org|amazon\.\w+)(?:[/:.]|$)|\.(?:pdf|docx?|jpe?g|png|gif|css|js)(?:$|\?)/i
const unrelated =
  /\b(?:privacy|cookies?|complaints?|accessibility|terms and conditions|modern slavery|data protection|freedom of information|website by|site by|designed by|design(?: and print)?:|print(?:ed)? by|printing:|press office|media enquiries|webmaster|technical problems|page owner|web[- ]?team|library|accommodation|security|out of hours|safeguarding)\b/i
const imprint = /\b(?:design(?:ed)?|print(?:ed|ing)?)(?: (?:and|&) (?:print|design)\w*)?(?: by)?: ?/i
const bio = /\b(?:was|has (?:been|worked)|have|graduated|joined us|participant|former student|shares|completed the (?:award|course))\b/i

/** Who leads a module answers no enquiries about the course. */
const ofModule = /^(?:module|unit) (?:leader|tutor|convenor|co-?ordinator)s?\b/i

/** The run of the stored text a sentence covers; null where it is put together from pieces. */
const rawOf = ({ start, end, block }: Sentence, { text }: ReadDocument): string | null =>
  block.pieces && block.pieces.length > 1 && block.type === 'cell' ? null : text.slice(start, end)

const contact = (type: 'email' | 'phone' | 'url' | 'person', value: string, at: Span, core: Span): Contact => ({
  kind: 'contact',
  value: { type, value },
  at,
  core,
})

function printed(sentence: Sentence, type: 'email' | 'phone' | 'person', addresses: Iterable<Address>): readonly Contact[] {
  return [...addresses].map(({ value, start, end }) => contact(type, value, quoteAround(sentence, start, end), spanIn(sentence, start, end)))
}

/** Signs between letters that nobody sees: such a text is read as structure cleaned it. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/

function webAddresses(sentence: Sentence, document: ReadDocument): readonly Contact[] {
  const stored = rawOf(sentence, document)
  const raw = stored !== null && unseen.test(stored) ? null : stored
  // An address may be broken over two lines that structure has parted.
  const reach = raw === null ? null : document.text.slice(sentence.start, sentence.end + 200)
  const text = reach ?? sentence.text
  const length = raw?.length ?? sentence.text.length
  return [...urlsIn(text)].flatMap(({ value, start, end }) => {
    if (start >= length || meets(value, foreign) || /@$/.test(text.slice(0, start)) || value.includes('@')) return []
    const span = reach === null ? spanIn(sentence, start, end) : { start: sentence.start + start, end: sentence.start + end }
    return [contact('url', value, span, span)]
  })
}

function find(sentence: Sentence, document: ReadDocument): readonly Contact[] {
  const { text } = sentence
  if ((meets(text, unrelated) && text.length < 200) || (text.length < 60 && meets(text, imprint))) return []
  return [
    ...printed(sentence, 'email', emailsIn(text)),
    ...printed(sentence, 'phone', phonesIn(text)),
    ...webAddresses(sentence, document),
    ...((meets(text, bio) && !/@/.test(text)) || ofModule.test(text) ? [] : printed(sentence, 'person', contactsIn(text))),
  ]
}

/** Whom to ask: e-mail and web addresses (hard-wrapped ones joined), telephone numbers, people named for it. */
export const contacts: Recogniser = {
  name: 'contacts',
  kinds: ['contact'],
  cues: [
    '@',
    'www',
    'http',
    'https',
    'uk',
    'com',
    'org',
    'example',
    'net',
    'education',
    'tel',
    'telephone',
    'phone',
    'call',
    'ring',
    'contact',
    'leader',
    'director',
    'tutor',
    'lead',
    'enquiries',
    'email',
    'mail',
    'administrator',
    'convenor',
    'manager',
    'forms',
    'form',
    'return',
    'ask',
    ...Array.from({ length: 10 }, (_, digit) => `0${digit}*`),
    '44',
  ],
  find,
}
