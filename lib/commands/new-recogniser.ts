import { access, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { factKinds, isFactKind } from '@/lib/domain/fact-kinds'

const [kind = '', family = ''] = process.argv.slice(2)
const root = join(import.meta.dirname, '../..')
const rooms = join(root, 'lib/extraction/recognisers')
const families = (await readdir(rooms, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name)

const camel = (words: string): string => words.replace(/[_-](\w)/g, (_, letter: string) => letter.toUpperCase())

/** The recogniser, with one pattern to replace. */
const code = (name: string): string => `import { quoteOf } from '../../quote'
import type { AnyFinding, Recogniser } from '../../types'

const words = /\\bwords that tell the fact\\b/i

/** What it finds, in one sentence; and what it must leave alone. */
export const ${camel(name)}: Recogniser = {
  name: '${name}',
  kinds: ['${kind}'],
  cues: ['words'],
  find: (sentence): readonly AnyFinding[] => {
    const found = words.exec(sentence.text)
    return found ? [{ kind: '${kind}', value: undefined, at: quoteOf(sentence, found) }] : []
  },
}
`

/** Its sentences: to find, to leave alone, and known not to be found yet. */
const corpus = (name: string): string =>
  `${JSON.stringify({ recogniser: name, find: [{ text: 'An invented sentence.', facts: [{ kind, value: {}, qualifier: 'exact', quote: 'words that carry it' }] }], leave: [{ text: 'A look-alike.', kinds: [kind], why: 'why it is none' }], weak: [] }, null, 2)}\n`

async function register(name: string): Promise<void> {
  const file = join(rooms, family, 'index.ts')
  const text = await readFile(file, 'utf8')
  const unit = camel(name)
  const list = /(Recognisers: readonly Recogniser\[\] = \[)([\s\S]*?)\]/
  const imported = text.replace(/(import type \{ Recogniser \} from '..\/..\/types'\n)/, `$1import { ${unit} } from './${name}'\n`)
  await writeFile(
    file,
    imported.replace(
      list,
      (_, opening: string, members: string) => `${opening}${members.trim() ? `${members.trimEnd().replace(/,?$/, ',')} ` : ''}${unit}]`,
    ),
  )
}

async function make(): Promise<number> {
  if (!isFactKind(kind) || !families.includes(family)) {
    console.error(`Usage: npm run new:recogniser -- KIND FAMILY\n  KIND: ${factKinds.join(', ')}\n  FAMILY: ${families.join(', ')}`)
    return 2
  }
  const name = kind.replaceAll('_', '-')
  const [file, sentences] = [join(rooms, family, `${name}.ts`), join(root, 'tests/corpus/kinds', `${name}.json`)]
  for (const path of [file, sentences]) {
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    ) {
      console.error(`There is a ${path.slice(root.length + 1)} already. Nothing was changed.`)
      return 1
    }
  }
  await writeFile(file, code(name))
  await writeFile(sentences, corpus(name))
  await register(name)
  console.log(`Made lib/extraction/recognisers/${family}/${name}.ts and tests/corpus/kinds/${name}.json, and registered it.
Next: write the sentences, then the rule, then: npm test -- corpus`)
  return 0
}

process.exitCode = await make()
