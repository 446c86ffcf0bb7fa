import { matches, meets } from '../../matches'
import type { ReadDocument, Recogniser, Sentence } from '../../types'
import { type Context, clauseAround, contextOf, type Governing, governing, isLawAt } from './context'
import { effectOf } from './effects'
import { type Eligibility, eligibility, mentionsOf } from './finding'
import { asListed, asObject, asSubject, type Named } from './role-demands'
import { adjectiveOf, plainSenco, qualifiedSenco, type Role, rolePatterns } from './role-words'

/** Who wants to lead does not yet. */
const wishes = /\b(?:wants?|wish(?:es)?|would like|aims?|hopes?|how|help(?:s|ing)? (?:you|them)|learn) to $/i
/** "If you stop being a SENCO": what happens later. */
const leaves = /\b(?:stop|cease|leave|leaving|give up|change|move)\b[^.;]{0,24}$/i
/** "existing SENCOs who were appointed before the rules came in" have been one for long. */
const appointedBefore = /^,? (?:who (?:were|was|have been) )?(?:appointed|in (?:the )?(?:post|role)) (?:before|prior to)\b/i

/** People named in a text, each run of words once: adjectives with SENCO, then other ways of saying it, then plain SENCOs. */
function peopleOf(text: string): readonly Named[] {
  const named: Named[] = []
  const add = (mention: Named) => {
    if (!named.some((other) => mention.from < other.to && other.from < mention.to)) named.push(mention)
  }
  for (const found of matches(text, qualifiedSenco)) {
    const words = found[1] ?? ''
    const end = found.index + found[0].length
    const each = adjectiveOf.flatMap(([rule, pattern]) =>
      matches(words, pattern)
        .slice(0, 1)
        .map((word) => ({ rule, at: found.index + word.index, length: word[0].length })),
    )
    const last = Math.max(...each.map(({ at }) => at))
    const earlier = appointedBefore.test(text.slice(end))
    for (const { rule, at, length } of each)
      add({ rule: earlier && rule === 'in_post_senco' ? 'experienced_senco' : rule, from: at, to: at === last ? end : at + length })
  }
  for (const mention of mentionsOf<Role>(text, rolePatterns)) add(mention)
  for (const found of matches(text, plainSenco)) add({ rule: 'in_post_senco', from: found.index, to: found.index + found[0].length, plain: true })
  return named.toSorted((one, other) => one.from - other.from)
}

const negation =
  /\b(?:(?:is|are|am|was|were|be|do|does|need)(?: not|n't)|not|nor|non-?|never)\s?(?:(?:yet|currently|already|be|an?|the|in|have|hold|your|necessarily|also|named|designated|practi[sc]ing|existing|current) ?){0,4}\W?$/i

/** "Many of our participants are aspiring SENCOs": such people come, so they may. */
const come =
  /\b(?:many|most|plenty|some|several|lots|half|others|a number|a few|a handful|(?:about |around |nearly |over |roughly )?(?:an?|one|two|three) (?:third|quarter|half|fifth|dozen)s?|\d{1,2}(?:%| per ?cent))(?:\b|(?<=%))(?: of)?(?: (?:our|the|them|these|us|those|each|every))?(?: (?:group|cohort|intake|year) (?:are|is))?(?: (?:current |past )?(?:people|participants|learners|students|delegates|members|candidates|teachers|colleagues))?(?: who \w+)?(?: (?:are|will be|come as|join us as))? $/i

function demandOf(context: Context, mention: Named, by: Governing): Eligibility['demand'] | null {
  const { text, introMarker } = context
  if (by.stance !== 'not_required' && meets(text.slice(Math.max(0, mention.from - 50), mention.from), negation))
    return by.stance === 'not_accepted' && mention.rule === 'in_post_senco' && (!mention.plain || /\bwho (?:is|are) not\b/i.test(text))
      ? 'required'
      : null
  if (by.as === 'listed') return asListed(context, mention, by)
  if (by.as === 'subject' && by.stance === 'required' && introMarker)
    return asListed(context, mention, { stance: introMarker.stance, as: 'listed', marker: introMarker, also: false })
  return by.as === 'subject' ? asSubject(context, mention, by) : asObject(context, mention, by)
}

function find(sentence: Sentence, document: ReadDocument) {
  const context = contextOf(sentence, document)
  const { text } = context
  if (!(context.speaks || /\baspir/i.test(text)) || (context.isQuestion && !/\bare you\b/i.test(text))) return []
  const read = peopleOf(text).flatMap((mention): readonly Read[] => {
    // "New SENCOs, for whom it is a statutory requirement", in a list of those for whom the course is.
    const heads = context.section === 'audience' && mention.rule === 'new_senco' && mention.from < 12
    if ((!heads && isLawAt(context, mention.from)) || meets(text.slice(0, mention.from), leaves)) return []
    if (mention.rule === 'leads_sen' && meets(text.slice(0, mention.from), wishes)) return []
    if (mention.rule === 'aspiring_senco' && meets(sentence.text.slice(0, mention.from), come))
      return [{ mention, by: null, demand: 'accepted' as const }]
    const by = governing(context, mention.from, mention.to)
    if (mention.rule === 'aspiring_senco' && context.audience && context.markers.length > 0 && mention.from < 90 && by?.stance !== 'not_accepted')
      return [{ mention, by, demand: by?.stance === 'may_be_accepted' ? by.stance : ('accepted' as const) }]
    const demand = by && demandOf(context, mention, by)
    return demand ? [{ mention, by, demand }] : []
  })
  return settle(context, read).map(({ mention, by, demand }) => {
    // "open to SENCOs who wish to gain the award": the award is what they come for, not what the rule opens.
    const opens =
      demand === 'accepted' && by?.as === 'object' && by.stance === 'accepted' && /\bwho (?:\w+ ){0,3}(?:to|gain)\b/i.test(text.slice(by.marker?.end))
    const effect = opens
      ? { effect: effectOf(sentence.text.slice(0, by.marker?.end ?? mention.to), context.intro, sentence.headings[0] ?? null) }
      : {}
    return eligibility(context, mention, { demand, ...effect, ...(demand === 'normally' && { qualifier: 'typical' as const }) })
  })
}

/** "working as a SENCO or have the chance to work beside one": another condition is enough. */
const orElse = /^[^.;:(]{0,40}?,? or (?:have|having|be|to be|hold|able|in a position|with|who|alternatively)\b/i

interface Read {
  readonly mention: Named
  readonly by: Governing | null
  readonly demand: Eligibility['demand']
}

/** Several people under one "must" with "or" between them: any of them is enough. An assistant head named beside other posts is one of those. */
function settle(context: Context, read: readonly Read[]): readonly Read[] {
  const { text } = context
  const kept = read
    .filter(({ mention }) => mention.rule !== 'school_leader' || !/\bas (?:an? |the )?$/i.test(text.slice(0, mention.from)))
    .filter(
      ({ mention }) =>
        mention.rule !== 'school_leader' ||
        !/^(?:deputy|assistant)/i.test(text.slice(mention.from)) ||
        !read.some((other) => other.mention.rule === 'related_role'),
    )
  const either =
    context.section === 'entry' &&
    (context.markers.length === 0 || /^(?:to be )?either\b/i.test(text)) &&
    /^(?:you are |to (?:be )?|be )?either\b[^.;]{3,}\bor\b|\b(?:already|now),? or (?:hoping|wanting|about|planning|aspiring)\b/i.test(text)
  if (either && kept.length > 1) return kept.map((item) => ({ ...item, demand: 'any_of' }))
  return kept.map((item) => {
    if (item.demand !== 'required') return item
    const clause = clauseAround(context, item.mention.from)
    const peers = kept.filter(({ mention, demand }) => demand === 'required' && mention.from >= clause.start && mention.to <= clause.end)
    const apart = new Set(peers.map(({ mention }) => mention.rule)).size > 1
    if (orElse.test(text.slice(item.mention.to, item.mention.to + 60)) && item.mention.rule === 'in_post_senco') return { ...item, demand: 'any_of' }
    return apart && (context.oneOf || /\bor\b|\/|\beither\b/i.test(text.slice(clause.start, clause.end))) ? { ...item, demand: 'any_of' } : item
  })
}

/** Roles in rules of entry: SENCOs in post, new, experienced, aspiring; other posts, school leaders; who leads special needs. */
export const roles: Recogniser = {
  name: 'roles',
  kinds: ['eligibility'],
  cues: [
    'senco*',
    'sendco*',
    'coordinator*',
    'ordinator*',
    'inco*',
    'role',
    'post',
    'job',
    'aspir*',
    'heads',
    'headteacher*',
    'leaders',
    'leads',
    'inclusion',
    'professional*',
    'practitioners',
    'experienced',
    'pru',
    'prus',
    'referral',
    'teachers',
    'assistants',
    'hlta*',
    'bursars',
    'soon',
    'become',
    'becoming',
    'lead',
    'responsib*',
    'oversee*',
    'principals',
    'so',
  ],
  find,
}
