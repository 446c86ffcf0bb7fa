import type { AreaRelation } from '@/lib/domain/enumerations'
import { firstMatch, matches, meets } from '../../matches'
import { quoteAround } from '../../quote'
import { academicYears } from '../../readers/academic-years'
import { authorities, type NamedAuthority } from '../../readers/authorities'
import type { AnyFinding, Recogniser, Sentence } from '../../types'
import { authorityNames, formerAuthorities } from '../../words/authorities'

const staff =
  '(?:SENCO?s?|teachers?|colleagues|staff|schools?|academies|settings|participants?|applicants?|candidates?|people|professionals|practitioners|delegates|educators|leaders)'
const relations: readonly (readonly [AreaRelation, RegExp])[] = [
  [
    'example',
    new RegExp(
      `\\b(?:in|on|among) (?:the|our|this year's|last year's) (?:current|present|latest|last|previous|first) (?:group|cohort|intake|year)s?\\b[^.;]{0,40}\\b(?:from|in)\\b|\\blast year (?:we|our course|the course) (?:also )?(?:had|welcomed|trained|taught) (?:${staff}|people) from\\b|\\b(?:have|has|had|'ve) (?:\\w+ ){0,4}?(?:joined|come|travelled|attended|participated|taken part|completed|had ${staff})\\b|\\bin (?:recent|past|previous|earlier) years\\b|\\bin the past\\b|\\b(?:are|were) participating\\b|\\b(?:most|many|some|several|two|few) (?:of (?:our|the) )?(?:past |current |former )?(?:${staff}|students)(?: \\w+){0,2} (?:come|came|teach|live|work|travel)\\b|\\bpast (?:${staff}|students)\\b|\\bfor example\\b|\\bonce in a while\\b|\\b(?:two|three|one|some) came\\b|\\bas far (?:away |afield )?as\\b|\\b(?:travel(?:ling)?|commut(?:e|ing)) (?:in )?from\\b|\\b(?:has|have) (?:helped|supported|trained|prepared|taught|worked with) (?:\\w+ ){0,3}?${staff} (?:from|across|in)\\b|\\b(?:came|come|comes|coming|joined|join|travelled|drawn|been) (?:to us |here |along |us )?from\\b|\\bwe(?:'ve| have) (?:had )?(?:people|${staff}|participants) from\\b|\\b(?:helped|supported|trained|welcomed|taught|worked with) (?:more than |over |some |around |nearly )?[\\d,]+ ${staff}\\b`,
      'gi',
    ),
  ],
  [
    'partner',
    /\b(?:in (?:close )?(?:partnership|collaboration|conjunction|association) with|partner(?:s|ed|ing|ship)?\b(?: with| of| between| local)?|jointly (?:with|by)|together with|hand in hand with|side by side with|in league with|shared with|commissioned by|on behalf of|supported by|endorsed by|hosted by|(?:working|works?|worked) (?:very |more )?(?:closely |in partnership |alongside )?(?:with|alongside)|close (?:links|ties|relationships?) with|strong (?:links|ties|relationships?|partnerships?) with|consortium of|children's services of|with whom (?:this|the|our) (?:course|programme|award|training) is run|consists? of|consisting of|made up of|run (?:with|by)|(?:with|and) (?:the |its |our |several |\w+ )?(?:local |neighbouring |regional )?(?:education )?authorities\b(?: of| in)?:?|(?:have |has )?(?:run|offered|delivered|provided) (?:\w+ ){1,3}(?:together|jointly)|(?:councils?|authorit(?:y|ies)) (?:contribute|help us|work with us|support us)|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|our|partner|member) local authorities:?)\b/gi,
  ],
  [
    'recruits',
    new RegExp(
      `\\b(?:${staff}|those|anyone)(?: (?:who|that))?(?: (?:are|is|currently))? (?:(?:work|teach|based|employed|serving|located|living)(?:ing)? )?(?:in|from|of|across|within|throughout|at schools in)\\b|\\bapply(?:ing)?\\b[^.;]{0,40}\\bwork in\\b|(?<!\\bwe (?:also )?)\\b(?:work|working|teach|teaching|based|employed) (?:in|for|within|across)\\b|\\bserv(?:es|ing) (?:the )?(?:${staff} (?:in|of|across) )?|\\b(?:we )?(?:draw|recruit|take(?! place)|welcome|accept)s? (?:\\w+ ){0,5}?(?:from|in)\\b|\\bopen to\\b|\\bavailable (?:to|in|across|for)\\b|\\boffered (?:to|in|across)\\b|\\bacross\\b|\\bthroughout\\b|\\bcover(?:s|ing)\\b|\\b(?:if you are|applicants?) in\\b|\\bfor ${staff} (?:in|from|across|working in)\\b|\\bcohorts? (?:in|for)\\b`,
      'gi',
    ),
  ],
]
/** What carries a list of authorities over from the words above it. */
const listed: readonly (readonly [AreaRelation, RegExp])[] = [
  ['partner', /\bpartners?\b|\bpartner |working with|work with|collaborat|consortium/i],
  [
    'recruits',
    /\b(?:areas? (?:served|covered)|(?:authorities|areas|regions) (?:we|served)|serving|who can apply|open to|work(?:ing)? in|where (?:we|you)|available (?:in|to)|applicants? (?:from|in)|(?:following|these) (?:areas|authorities|local authorities|regions|boroughs|counties))\b/i,
  ],
]
const nation =
  /\b(?:(?:delivered|offered|available|taught|provided|run|operates?|recruit(?:s|ing)?|open|serving|schools|SENCOs|participants|teachers|cohorts|groups|centres|venues|based) (?:\w+ ){0,4}?(?:nationally|nationwide|countrywide)|(?:nationwide|national) (?:coverage|delivery|programme of (?:dates|venues))|(?:wherever you (?:work|are|teach) in|everywhere in|across|throughout|anywhere in|all (?:over|across)|all parts of|in all regions of|every region of|the length and breadth of) (?:the (?:whole )?(?:country|nation|UK|of England)|(?:the whole of |all of )?England))\b/i
/** Years of a record, news or a rank are no offer. */
const notOffer =
  /\b(?:policy|policies|legislation|provision in England|system in England|schools in England must|law|regulations?|research|changes|statutory|framework|best|first|largest|biggest|leading|renowned|rank|headteachers across)\b/i

/** Words about somebody else's group, or about distance. */
const otherGroup =
  /\bcannot (?:face|get to|travel to)\b|\blibrar(?:y|ies) (?:at|in)\b|\bif you (?:work|are|live) (?:somewhere else|elsewhere|outside)|\bother (?:cohorts?|groups?) (?:run|meet)|\bnot (?:open|available) to\b|\b(?:their|your) own (?:hubs?|providers?|universit(?:y|ies)|alliances?)\b|\bshould (?:contact|apply to|approach) (?:their|another|a different)\b|\b(?:been )?(?:withdrawn|cancelled)\b/i

/** A list with the schools behind it: "places for Dudley, Sandwell and Walsall schools". */
const ownSchools = /^ (?:(?:maintained|primary|secondary|state|local) ){0,2}(?:schools|SENCOs|academies|settings|teachers)\b/i
const forThem = /\b(?:places?|open|available|aimed|bookings?|training|course|award|programme)\b[^.;]{0,40}\b(?:for|to|from) (?:all )?$/i
/** Money for schools of a place is not the course for them. */
const ofMoney = /\b(?:bursar(?:y|ies)|scholarships?|grants?|discount)\b/i

const areaLabel = /^(?:areas?|regions?|local authorit(?:y|ies)|counties|boroughs)(?: (?:we )?(?:cover(?:ed)?|served?))?$/i
const isListSign =
  /^(?:[\s,;&/()-]|and|or|to|with|the|&|both|also|as well as|city|council|county|borough|metropolitan|unitary|local authorit(?:y|ies)|\(combined cohort\))*$/i

/** Authorities of one list, written one after the other. */
function lists(text: string, named: readonly NamedAuthority[]): readonly (readonly NamedAuthority[])[] {
  const groups: NamedAuthority[][] = []
  for (const authority of named) {
    const last = groups.at(-1)?.at(-1)
    if (last && isListSign.test(text.slice(last.end, authority.start).replace(/\((?:combined|joint)[^)]{0,20}\)/gi, '')))
      groups.at(-1)?.push(authority)
    else groups.push([authority])
  }
  return groups
}

/** "days held at partner schools in Leeds": Leeds is where one meets. */
const heldAt = /\b(?:held|place|taught|delivered|hosted|based|meet|run)\b[^.;]{0,50}\b(?:at|in) (?:\w+ ){0,2}$/i

/** "on the premises of the Partnership in Gateshead": a house, not who runs the course. */
const onPremises = /\b(?:premises|site|building|offices|campus) of (?:the |our )?$/i

/** The relation that the last words before the list give it, else those just behind it, else those above it. */
function relationOf(sentence: Sentence, first: number, last: number): AreaRelation | null {
  const found = relations.flatMap(([relation, pattern]) =>
    matches(sentence.text, pattern).map((match) => ({ relation, start: match.index, end: match.index + match[0].length })),
  )
  const before = found.filter(
    (cue) =>
      !/^(?:schools?|staff) of\b/i.test(sentence.text.slice(cue.start)) &&
      !(cue.relation === 'recruits' && meets(sentence.text.slice(0, first), ofMoney)) &&
      !(cue.relation === 'partner' && meets(sentence.text.slice(0, cue.start), onPremises)) &&
      !(/^(?:schools?|partner schools?|partner)\b/i.test(sentence.text.slice(cue.start)) && meets(sentence.text.slice(0, cue.start), heldAt)) &&
      cue.end <= first + 1 &&
      first - cue.end < 130 &&
      !/\b(?:input|contributions?|speakers?|experts?|advisers?|advisors?) from (?:the )?$/i.test(sentence.text.slice(0, first)) &&
      !/\bwithin (?:easy )?reach of\b|\b(?:centres|venues|sites|held|taught|days|meet(?:ing|s)?)\b[^.;]{0,12}\bin (?:central )?$/i.test(
        sentence.text.slice(cue.end, first),
      ),
  )
  const examples = before.filter((cue) => cue.relation === 'example')
  if (examples.length > 0 && !/;/.test(sentence.text.slice(examples.at(-1)?.end, first))) return 'example'
  const nearest = before.toSorted((one, other) => other.end - one.end)[0]
  const behind = found.filter((cue) => cue.start >= last && cue.start - last < 40 && cue.relation !== 'recruits')[0]
  const partner = before.filter((cue) => cue.relation === 'partner').at(-1)
  // "we work closely with colleagues in Norfolk": the colleagues are partners, not applicants.
  if (
    nearest?.relation === 'recruits' &&
    partner &&
    nearest.start - partner.end < 25 &&
    /with$/i.test(sentence.text.slice(partner.start, partner.end))
  )
    return 'partner'
  if (nearest && !(behind?.relation === 'example')) return nearest.relation
  if (behind) return behind.relation
  if (meets(sentence.text.slice(last), ownSchools) && meets(sentence.text.slice(0, first), forThem)) return 'recruits'
  if (areaLabel.test(sentence.label ?? '')) return 'recruits'
  const above = `${sentence.leadIn ?? ''} ${sentence.label ?? ''} ${sentence.headings[0] ?? ''}`
  const isBareList = sentence.text.length < 60 || sentence.block.type === 'item' || sentence.block.type === 'cell'
  return isBareList ? (listed.find(([, pattern]) => pattern.test(above))?.[0] ?? null) : null
}

function scopeOf(sentence: Sentence, relation: AreaRelation) {
  const year = relation === 'example' ? [...academicYears(sentence.text)][0]?.year : undefined
  return year ? { scope: { academicYear: year } } : {}
}

/** Authorities that run the course with the provider, whose schools may send people, or from which people have come; and all of England. */
export const areas: Recogniser = {
  name: 'areas',
  kinds: ['area'],
  cues: [
    ...new Set(
      Object.values(authorityNames)
        .flat()
        .concat(Object.keys(authorityNames))
        .flatMap(
          (name) =>
            name
              .toLowerCase()
              .match(/[a-z]{4,}/g)
              ?.slice(0, 1) ?? [],
        ),
    ),
  ].concat([
    'bcp',
    'cumbria',
    'poole',
    'avon',
    'york',
    'kent',
    'bury',
    'hull',
    'nationally',
    'nationwide',
    'england',
    'country',
    'banes',
    'b',
    'bath',
    'isle',
    'rutland',
    'devon',
  ]),
  find: (sentence) => {
    if (
      (sentence.block.type === 'heading' && !/\b(?:serving|working with|in partnership with|for (?:schools|SENCOs) in)\b/i.test(sentence.text)) ||
      meets(sentence.text, otherGroup)
    )
      return []
    const { text } = sentence
    const findings: AnyFinding[] = []
    const everywhere = firstMatch(text, nation)
    if (everywhere && !meets(text, notOffer)) {
      findings.push({
        kind: 'area',
        value: { name: 'England', relation: 'nationwide' },
        at: quoteAround(sentence, everywhere.index, everywhere.index + everywhere[0].length),
      })
    }
    for (const list of lists(text, authorities(text))) {
      const [first, last] = [list[0], list.at(-1)]
      if (!first || !last) continue
      const relation = relationOf(sentence, first.start, last.end)
      // The name of an abolished authority alone is as a rule the old county, no authority.
      if (!relation || (relation !== 'partner' && list.every(({ name }) => name in formerAuthorities))) continue
      for (const { name, start, end } of list) {
        const qualifier = /\b(?:for example|e\.g\.|such as|one or two)\b/i.test(text)
          ? 'example'
          : relation === 'example' && /\b(?:most|mainly|usually|typically)\b/i.test(text)
            ? 'typical'
            : 'exact'
        findings.push({
          kind: 'area',
          value: { name, relation },
          qualifier,
          at: quoteAround(sentence, Math.min(start, first.start), end),
          ...scopeOf(sentence, relation),
        })
      }
    }
    return findings
  },
}
