import { matches, meets } from '../../matches'
import { authorities } from '../../readers/authorities'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'
import { conditionDemand } from './conditions'
import { type Context, contextOf, governing, isLawAt } from './context'
import { type Eligibility, eligibility, type Mention, mentionsOf } from './finding'

const area =
  '(?:local authorit(?:y|ies)(?: areas?)?|LAs?\\b|authorit(?:y|ies)|boroughs?|count(?:y|ies)|regions?|partner (?:areas?|authorities|boroughs?)|catchment(?: area)?|districts?)'
const worker = '(?:work(?:ing|s)?|employed|teach(?:ing)?|based|in post|SEND?COs?|schools?(?: and academies)?|staff|colleagues|applicants|teachers)'
const patterns = [
  [
    'neighbouring_area',
    new RegExp(
      `(?!further education)\\b(?:neighbouring|adjoining|surrounding|nearby|other|further) (?:${area}|areas)|\\boutside (?:of )?(?:the|these|our|this) (?:${area}|areas?)|\\b(?:applicants|delegates|SEND?COs|colleagues|teachers|people|those) (?:from|in) (?:other|neighbouring|further(?! education)|outside|elsewhere)\\b`,
      'gi',
    ),
  ],
  ['can_travel', /\b(?:able|willing|happy|prepared) to travel\b[^.;,]{0,40}|\bcan travel to\b/gi],
  [
    'works_in_area',
    new RegExp(
      `\\b${worker}\\b(?:(?! (?:should|must|needs?|will|may|can|who)\\b)[^.;()]){0,40}? (?:in|from|within|by schools in|of schools? (?:and academies )?in|by) (?:(?:one|any|either|some) of )?(?:the |these |our |those |that |this |a ){1,2}(?:(?:\\w+ ){0,3})${area}`,
      'gi',
    ),
  ],
] as const
/** "Colleagues from elsewhere are welcome to join another hub": not ours. */
const sentAway =
  /\b(?:join|contact|approach|apply to|use|try) (?:one of |any of )?(?:[\w' ]{1,30} )?(?:another|other|nearer|neighbouring) (?:hubs?|providers?|partners?|groups?|universit|schools? hub)/i
const named = /\b(?:applicants|SEND?COs|colleagues|teachers|schools) (?:from|in) (?!England|UK|EU\b|Wales|Europe|Scotland|Overseas)[A-Z][a-z]+/g

const own = [
  [
    'membership',
    /\b(?:members? of|belongs? to|subscrib(?:e|es|er|ers|ing) to|in membership of) (?:the |our |this )?[^.;,]{0,40}\b(?:alliance|trust|hub|network|association|partnership|consortium|federation|nasen|service|package)\b|\bmember schools\b/gi,
  ],
  [
    'nomination',
    /\bnominat(?:ed|ions?) (?:by|from)\b[^.;,]{0,40}|\bput forward by (?:the|your|their|a|its)\b[^.;,]{0,40}|\bnominations? (?:from|by) (?:the|your|their)\b[^.;,]{0,30}|\b(?:head ?teachers?|heads?|schools?|employers?|local authorit(?:y|ies)|LAs?)(?: \w+)?(?: (?:must|should|needs? to|has to|have to|will|is asked to|are asked to|to))? (?:send (?:in|us)|complete|submit|fill in|return|make)s? (?:an?|the|their|your) nominations?\b(?: forms?)?|\b(?:head ?teachers?|schools?|local authorit(?:y|ies)) (?:must |should |need to )?nominate\b/gi,
  ],
  [
    'not_previously_enrolled',
    /\b(?:have|who|has|already)(?: \w+){0,2} (?:started|begun|enrolled|registered|withdrawn)\b[^.;]{0,40}\b(?:award|NPQ\w*|course|programme|NASENCO)\b[^.;]{0,30}\b(?:are|is|will be) (?:not|in)eligible\b|\b(?:not|never)(?: (?:have|be|been|already|previously|currently|also|yet)){0,3} (?:enrolled|failed(?: or withdrawn)?|registered|started|begun|undertaken|undertaking|withdrawn|studying|been funded|been awarded|received (?:funding|a scholarship)|taken|participated)\b[^.;]{0,70}\b(?:award|NPQ\w*|courses?|programmes?|NASENCO|providers?|qualifications?|scholarship|funding)\b/gi,
  ],
  [
    'award_holder',
    /\b(?:having|holding) (?:the |an? )?(?:NASENCO|National (?:SENCO )?Award)(?: already)?|\b(?:already|previously)(?:'ve)? (?:hold|have|has|got|holds|holding|completed|complete|achieved|gained|been awarded)(?: got| completed| gained| achieved)? (?:the |an? |their )?(?:\w+ ){0,2}(?:National (?:SENCO )?(?:Award|Qualification)|NASENCO|SENCO award|award\b|mandatory qualification)/gi,
  ],
] as const

const inArea = new RegExp(
  `\\b${worker}\\b(?:(?! (?:should|must|needs?|will|may|can|who|attend|meet|travel|come|have)\\b)[^.;:()£]){0,30}? (?:in|from|within|across|of) (?:the |our |schools in |(?:London |Royal )?Borough of |County of |City of )*$`,
  'i',
)

const inPlace = /\b(?:in|from|within|across|of) (?:the |our |schools in |(?:London |Royal )?Borough of |County of |City of )?[A-Z]/

/** Rules about where applicants work. */
function areas(context: Context): readonly Finding<'eligibility'>[] {
  const { text } = context
  const mentions: Mention[] = patterns.flatMap(([detail, pattern]) =>
    matches(text, pattern).map((found) => ({ rule: 'area' as const, from: found.index, to: found.index + found[0].length, detail })),
  )
  // "applicants from Rutland will be considered when there is room": those of the places named come second.
  const outsiders = matches(context.sentence.text, named)
    .filter((found) => context.markers.some(({ stance, start }) => stance === 'may_be_accepted' && start > found.index))
    .slice(0, 1)
    .map((found) => {
      const mention: Mention = { rule: 'area', from: found.index, to: found.index + found[0].length, detail: 'neighbouring_area' }
      return eligibility(context, mention, { demand: 'may_be_accepted' })
    })
  const [known] =
    context.markers.length === 0 || !meets(context.sentence.text, inPlace)
      ? []
      : authorities(context.sentence.text).filter(({ start }) => meets(context.sentence.text.slice(0, start), inArea))
  if (known && mentions.length === 0 && outsiders.length === 0)
    mentions.push({ rule: 'area', from: known.start, to: known.end, detail: 'works_in_area' })
  const either = /\bor\b/i.test(text) && new Set(mentions.map(({ detail }) => detail)).size > 1
  const ruled = mentions.flatMap((mention): readonly Finding<'eligibility'>[] => {
    const by = governing(context, mention.from, mention.to)
    if (!by || isLawAt(context, mention.from)) return []
    const outside = mention.detail === 'neighbouring_area'
    if (outside && meets(text.slice(mention.to), sentAway)) return []
    if (by.stance === 'may_be_accepted' || (by.stance === 'accepted' && (by.as === 'subject' || outside)) || by.stance === 'not_accepted')
      return outside || (by.stance === 'accepted' && mention.detail === 'can_travel') ? [eligibility(context, mention, { demand: by.stance })] : []
    if (outside) return []
    if (by.stance === 'accepted' && by.as === 'object')
      return mention.detail === 'works_in_area' ? [eligibility(context, mention, { demand: 'accepted' })] : []
    const demand: Eligibility['demand'] | null = by.stance === 'preferred' ? 'preferred' : conditionDemand(context, mention, by)
    if (!demand) return []
    return [eligibility(context, mention, { demand: demand === 'required' && either ? 'any_of' : demand })]
  })
  return [...ruled, ...outsiders]
}

const present = /\b(?:is|are|be) $/i

function others(context: Context): readonly Finding<'eligibility'>[] {
  const { text, effect } = context
  return mentionsOf(context.sentence.text, own).flatMap((mention) => {
    const by = governing(context, mention.from, mention.to)
    if (mention.rule === 'award_holder') {
      if (!by || by.as === 'listed' || isLawAt(context, mention.from)) return []
      return by.stance === 'not_required' || by.stance === 'not_accepted' || (by.stance === 'accepted' && by.as === 'subject')
        ? [eligibility(context, mention, { demand: by.stance })]
        : []
    }
    if (mention.rule === 'not_previously_enrolled')
      return by && (by.stance === 'required' || effect === 'funding' || by.as === 'listed')
        ? [eligibility(context, mention, { demand: 'required' })]
        : []
    const sends = mention.rule === 'nomination' && /\bnominations?(?: forms?)?$/i.test(text.slice(mention.from, mention.to))
    if (sends && !context.isQuestion && by?.stance !== 'not_required') return [eligibility(context, mention, { demand: 'required' })]
    if (mention.rule === 'nomination' && present.test(text.slice(0, mention.from)) && !context.isQuestion)
      return [eligibility(context, mention, { demand: 'required' })]
    if (mention.rule === 'membership') {
      const only = by?.stance === 'required' || (by?.stance === 'accepted' && by.marker?.only)
      return only && by.as !== 'subject' ? [eligibility(context, mention, { demand: 'required' })] : []
    }
    const demand = conditionDemand(context, mention, by)
    return demand === 'required' && (by?.as === 'object' || by?.as === 'listed') ? [eligibility(context, mention, { demand })] : []
  })
}

/** Where applicants work, to what their school belongs, who puts them forward, and what they must not have done before. */
export const areaRules: Recogniser = {
  name: 'area-rules',
  kinds: ['eligibility'],
  cues: [
    'authority',
    'authorities',
    'la',
    'las',
    'borough*',
    'county',
    'counties',
    'region',
    'regions',
    'area',
    'areas',
    'travel',
    'neighbouring',
    'elsewhere',
    'outside',
    'district*',
    'applicants',
    'colleagues',
    'member',
    'members',
    'belong*',
    'subscrib*',
    'membership',
    'nominat*',
    'forward',
    'enrolled',
    'registered',
    'started',
    'begun',
    'undertaken',
    'withdrawn',
    'already',
    'previously',
    'catchment',
    'open',
    'priority',
    'preference',
    'working',
    'based',
    'must',
  ],
  find: (sentence: Sentence, document: ReadDocument) => {
    const context = contextOf(sentence, document)
    if (context.isQuestion || !(context.speaks || context.effect === 'funding' || /\bnominat|\bput forward\b/i.test(sentence.text))) return []
    // The last word is what was read: people named before it are read by others.
    return [...areas(context), ...others(context)].map((finding) =>
      finding.core ? { ...finding, core: { start: finding.core.end - 3, end: finding.core.end } } : finding,
    )
  },
}
