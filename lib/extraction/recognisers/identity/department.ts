import { matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { label, valueAt } from '../../readers/labels'
import type { Recogniser } from '../../types'
import { bodies, outside } from '../../words/organisations'

const words = "(?:[A-Z][\\w'-]*|&)"
const unit = new RegExp(
  `\\b((?:${words} ){0,2}?)((?:Graduate |Business |Carnegie )?(?:School|Faculty|Institute|Department|Centre|Division|College|Academy)) (of|for) (${words}(?: (?:and|&|of|in|for) ${words}| ${words}|, (?!Faculty|School|Institute|Department|University)${words}(?=,? (?:and |& )?[A-Z]|,)){0,6})`,
  'g',
)
const education = /\b(?:Educat|Teach|Learning|Child|Inclusi|Social Sc|Social and|Humanities|Early Years|Pedagog|Professional)/
const unitLabel = label(
  '(?:academic )?(?:department|school|faculty|institute|academic unit|unit|division|college)(?:\\(s\\))?|(?:teaching|owning|home|host) (?:department|school|faculty)|school or department',
)
const inside =
  /\b(?:delivered|offered|run|taught|provided|hosted|led) by (?:the |our |its |staff (?:in|from) (?:the |our ))?$|\b(?:in|within|from|part of|based in|of|by|join) (?:the |our |its )$/i

/** A faculty, school or institute inside the provider, by its label or by the words "School of Education" and their like. */
export const department: Recogniser = {
  name: 'department',
  kinds: ['provider'],
  cues: ['school', 'faculty', 'institute', 'department', 'centre', 'division', 'college'],
  contextCues: ['department', 'school', 'faculty', 'institute', 'academic'],
  find: (sentence, document) => {
    const { text } = sentence
    const labelled = valueAt(sentence, document, unitLabel) !== null
    return matches(text, unit).flatMap((found) => {
      const lead = (found[1] ?? '')
        .trim()
        .split(' ')
        .filter((word) => word !== '')
      const owned = lead.findLastIndex((word) => /'s$/.test(word))
      if (owned >= 0) lead.splice(0, owned + 1)
      while (lead.length > 0 && (outside.has((lead[0] ?? '').toLowerCase()) || /^Universit|University$|^College$/.test(lead[0] ?? ''))) lead.shift()
      if (lead.at(-1) === found[2]) lead.length = 0
      if (lead.some((word) => /University|College/.test(word))) lead.length = 0
      const name = [
        ...lead,
        found[2],
        found[3],
        (found[4] ?? '')
          .split(/, (?=(?:[A-Z][\w']+ ){0,3}Universit|Faculty|School|Institute|Department|College|University)/)[0]
          ?.replace(/[, ]+(?:and|&|of)?$/, ''),
      ].join(' ')
      if (
        bodies.test(name) ||
        /^(?:Department|Office) for\b|^College of (?:Teaching|Teachers)|^Centre of|^School (?:of|for) (?:Girls|Boys|Sanctuary)|\b(?:Teaching School|Academy) (?:of|for)\b/.test(
          name,
        )
      )
        return []
      const at = found.index + found[0].indexOf(name.slice(0, 6))
      if (/\b(?:National|Royal|Chartered) $/.test(text.slice(0, at))) return []
      const before = text.slice(0, at)
      if (/\bUniversity,? $/.test(before) === false && !labelled && !meets(name, education) && !meets(before, inside)) return []
      if (!meets(name, education) && !labelled) return []
      if (/^College of Education/.test(name) && /'s $/.test(before)) return []
      return [
        {
          kind: 'provider' as const,
          value: { name, role: 'department' as const },
          at: quoteAround(sentence, at, at + name.length),
          core: spanIn(sentence, at, at + name.length),
          strength: labelled ? 3 : 2,
        },
      ]
    })
  },
}
