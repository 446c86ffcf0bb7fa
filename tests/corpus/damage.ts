/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Damage = (text: string, random: () => number) => string

const everySo =
  (pattern: RegExp, share: number, put: string | ((found: string) => string)): Damage =>
  (text, random) =>
    text.replace(pattern, (found) => (random() < share ? (typeof put === 'string' ? put : put(found)) : found))

/** Wraps long lines at a width as leaflets print them; with `hyphens`, some words are broken at the line end. */
const wrap =
  (width: number, hyphens: boolean): Damage =>
  (text, random) =>
    text
      .split('\n')
      .map((line) => {
        if (line.length <= width) return line
        const lines: string[] = ['']
        for (const word of line.split(' ')) {
          const last = lines.at(-1) ?? ''
          if (last.length + word.length < width) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
          else if (hyphens && /^[a-z]{9,}$/.test(word) && random() < 0.5) {
            lines[lines.length - 1] = `${last} ${word.slice(0, 4)}-`
            lines.push(word.slice(4))
          } else lines.push(word)
        }
        return lines.join('\n')
      })
      .join('\n')

/** Prints the paragraphs of the text's second half beside those of its first, as a leaflet in two columns is copied. */
const columns =
  (width: number): Damage =>
  (text, random) => {
    // What is set in columns already cannot be set so again.
    if ((text.match(/\S {3,}\S/g)?.length ?? 0) > 5) return text
    const lines = wrap(width, false)(text, random).split('\n')
    // A column ends between paragraphs; where the text has none, in the middle.
    const middle = Math.ceil(lines.length / 2)
    const end = lines.findIndex((line, at) => at >= middle && line.trim() === '')
    const left = lines.slice(0, end < 0 ? middle : end)
    const right = lines.slice(left.length)
    return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
      `${(left[at] ?? '').padEnd(width + 6)}${right[at] ?? ''}`.trimEnd(),
    ).join('\n')
  }

/** What sites print above and below every page: notices of cookies, menus, news, other courses, the small print. */
const above = [
  'Skip to content|Accept all cookies|Manage preferences|Home|Study|Undergraduate|Postgraduate|Courses A-Z|Research|Business|About us|News|Events|Job vacancies|Contact|Student login|Staff login|MA Education|PGCE Primary|PGCE Secondary|PhD Education|Short courses|Open days|How to apply|Fees and funding|Accommodation|International students|Alumni|Library',
  'We use cookies to make this site work. Find out more in our cookie policy.|Accept|Reject|Menu|Search|Courses|Undergraduate degrees|Masters degrees|Research degrees|Teacher training|Apprenticeships|CPD and short courses|Prospectus|Our campus|Life in the city|Student support|Scholarships|Term dates|Contact us|You are here:|Home > Courses > Education',
  'Home | About | Courses | Conferences | Consultancy | Shop | Blog | Contact|Basket (0 items)|Log in|Register',
]
const below = [
  'Related courses|MA Education|MA Special and Inclusive Education|PGCE Primary|EdD Doctor of Education|Latest news|Our students celebrate graduation|University named among top 20 for teaching|Follow us|Facebook|Twitter|© 2020 The University. All rights reserved.|Privacy|Cookies|Freedom of information|Vacancies',
  'You might also be interested in|PG Cert Autism and Education|NPQ for Senior Leadership|Level 3 Award for Teaching Assistants|Book your place|Share this page|Back to top|Accessibility statement|Modern slavery statement',
  'Sign up for our newsletter|Your e-mail address|Subscribe|Terms and conditions|Registered office: 1 High Street. Company number 0123456.|Website by a studio',
]
const furniture: Damage = (text, random) => {
  const any = (kinds: readonly string[]): string => (kinds[Math.floor(random() * kinds.length)] ?? '').replaceAll('|', '\n')
  return `${any(above)}\n${text}\n${any(below)}\n`
}

/** What happens to texts on their way: how pages, leaflets and files are damaged without losing a word. */
export const damages: Readonly<Record<string, Damage>> = {
  'no-break spaces': everySo(/ /g, 0.3, '\u00a0'),
  'doubled blanks': everySo(/(?<=\S) (?=\S)/g, 0.2, '  '),
  'soft hyphens': everySo(/(?<=[a-z]{3})(?=[a-z]{3})/g, 0.03, '\u00ad'),
  'curly quotes and dashes': (text) => text.replace(/'/g, '’').replace(/ - /g, ' – '),
  'odd bullets': (text) => text.replace(/^(\s*)[•*]/gm, '$1\uf0b7'),
  'carriage returns': (text) => text.replace(/\n/g, '\r\n'),
  'trailing blanks': everySo(/\n/g, 0.5, '  \n'),
  'replacement characters': everySo(/[‘’“”–—•\uf0b7]/g, 1, '\ufffd'),
  'words glued after a stop': everySo(/(?<=[a-z][.:;,]) (?=[A-Z])/g, 0.2, ''),
  'lines glued together': everySo(/(?<=[a-z])\n(?=[A-Z0-9£])/g, 0.05, ''),
  'numbers cut at a line end': everySo(/(?<=\d[,–-])(?=\d{2,3}\b)|(?<=£)(?=\d)/g, 0.2, '\n'),
  'two columns': columns(70),
  'no empty lines': (text) => text.replace(/\n(?:[ \t]*\n)+/g, '\n'),
  'an empty line after every line': (text) => text.replace(/\n(?!\s*\n)/g, '\n\n'),
  'the furniture of a site': furniture,
  'hard wraps': wrap(78, false),
  'hard wraps with broken words': wrap(66, true),
}
