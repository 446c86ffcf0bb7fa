import { documentsPath, mistakePath, readingPath, whichQualificationPath } from '@/lib/paths'

const links = [
  [readingPath(), 'How to read a value'],
  [documentsPath(), 'The documents'],
  [whichQualificationPath(), 'Which qualification?'],
  [mistakePath(), 'Tell us about a mistake'],
] as const

/** `asOf`: the day on which the law was last checked, in words. */
export function Footer({ asOf }: { readonly asOf: string }) {
  return (
    <footer className="foot mt-18 border-t border-line pt-6 pb-12 text-sm text-ink-2">
      <div className="row">
        <p className="note">
          As of {asOf}.<br />
          Information, not legal advice.
        </p>
        <div className="text">
          <ul className="mb-3 flex flex-wrap gap-x-6">
            {links.map(([href, words]) => (
              <li key={href}>
                <a className="target" href={href}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
          <p>
            No provider pays to be listed. Lists are in order of name unless they say otherwise. Places: Office for National Statistics and Department
            for Education, Open Government Licence v3.0; mySociety, CC BY 4.0.
          </p>
        </div>
      </div>
    </footer>
  )
}
