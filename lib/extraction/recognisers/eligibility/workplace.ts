import { firstMatch, matches, meets } from '../../matches'
import { spanIn } from '../../quote'
import type { Recogniser, Sentence, Span } from '../../types'
import { learnerWords, workplaceWords } from '../../words/people'
import { conditionsIn } from './conditions'
import { contextOf } from './context'
import type { Mention, Pattern } from './finding'

const preposition = / (?:in|at|within|by|for) /g

type Rule = 'employment_contract' | 'access_to_learners' | 'employed_in_setting' | 'dbs_check'

const determiner = "(?:an?|the|your|their|one of|any|at least one|our|relevant|appropriate|suitable|schools?'?,?)"
const patterns: readonly Pattern<Rule>[] = [
  [
    'employment_contract',
    /\b(?:employed|employment|working|work|post)\b[^.;]{0,40}\bcontract\b[^.;]{0,120}|\bcontract(?: of employment)?\b[^.;]{0,50}\b(?:last|continue|run|cover|extend|at least|duration|end of)\b[^.;]{0,80}/gi,
    /contract/i,
  ],
  [
    'access_to_learners',
    new RegExp(
      [
        `\\baccess to (?!(?:an? |the |your |our )?(?:mentors?|tutors?|coach|computers?|internet|broadband|librar|resources|online|materials)\\b)(?:[^.;,]{0,60}?\\b)?(?:${learnerWords}|settings?|school[- ]based experiences?|classrooms?|SEND? (?:data|provision)|(?:the )?(?:work|role) of (?:a |the )?SEND?CO|(?:an? |appropriate |suitable |relevant |educational |mainstream ){1,3}(?:schools?|workplace|environment|context|placement))(?! (?:centre|portal|library|records))`,
        `\\b(?:regular|direct|daily|day-to-day|professional) (?:contact|work|access) (?:with|to) (?:\\w+ ){0,3}${learnerWords}`,
        `\\b(?:opportunit(?:y|ies)|able|ability|scope|in a position|enabled|capacity) (?:to|for) (?:[^.;,]{0,60}?\\b)?(?:impact|influence|lead(?! on SEND?\\b(?! provision))|shadow|work alongside|practi[sc]e|implement|carry out|undertake|complete|put)\\b[^.;]{0,90}?\\b(?:settings?|schools?|workplace|SEND?COs?|practice|learners)\\b`,
        '(?<=\\b(?:settings?|schools?|colleges?|role|post|position|employment|workplace),? )(?:where|in which|that allows?|that will allow) (?:you|they|he or she|it) (?:can|could|will be able to|are able to|may|to)\\b[^.;]{0,80}',
        `\\b(?:get (?:your )?hands on|put [^.;,]{1,30} into practice|work (?:alongside|with) the SEND?CO)\\b[^.;,]{0,60}`,
        `\\b(?:try|trial|test) (?:\\w+ ){0,3}out with (?:\\w+ ){0,2}${learnerWords}`,
        `\\bwork(?:ing|s)? (?:directly |closely |regularly )?with (?:\\w+ )?${learnerWords}(?: (?:and|or|/) ${learnerWords})? (?:with|who have|experiencing) (?:SEND?|special|additional)`,
        `\\bplacement (?:in|at|within) (?:an? |the |another )?${workplaceWords}`,
      ].join('|'),
      'gi',
    ),
    /access|contact|opportunit|able|ability|scope|position|enabled|capacity|where|which|allow|out with|work|placement|hands|put/i,
  ],
  [
    'employed_in_setting',
    new RegExp(
      [
        `\\b(?:employed|working|teaching|work|teach|based|practi[sc]ing|in (?:paid |full-time |part-time |current )?(?:employment|service)|in[- ](?:post|role))(?: (?:currently|full-time|part-time|regularly|either|(?:for |on )?(?:at least|a minimum of) [^;,]{1,24}?)|,? (?:paid or (?:unpaid|voluntary)|full[- ]time or part[- ]time|whether [^.;,]{1,30}),?)?(?: as (?:an? )?(?:(?!\\b(?:or|and|who|which)\\b)[^.;,]){1,40}?)?,? (?:in|at|within|by|for) (?:${determiner} ){0,2}(?:\\w+ ){0,2}?${workplaceWords}`,
        `\\b(?:an?|your|current|paid|permanent|teaching|substantive|suitable|relevant) (?:\\w+ )?(?:post|position|role|job|appointment)(?:, [^.;,]{1,30},)? (?:in|at|within|with) (?:${determiner} ){0,2}(?:\\w+ ){0,2}?${workplaceWords}|\\bemployment(?:, [^.;,]{1,24},)? (?:in|at|within|with) (?:${determiner} ){0,2}(?:\\w+ ){0,2}?${workplaceWords}`,
        `\\bwork(?:ing)?(?: in)?,? or (?:volunteer|be employed)[^.;,]{0,30}(?:,| in),? (?:${determiner} )?${workplaceWords}|\\b(?:employed|work(?:ing)?|teach(?:ing)?|based) in (?:an? )?(?:early years|primary|secondary|school|nursery|special|mainstream|education)(?:,| or| and)[\\w ,-]{1,40}? settings?\\b`,
        '\\bin (?:current |paid )?(?:educational )?employment\\b(?! (?:law|prospects))|\\bin-service teachers?\\b',
      ].join('|'),
      'gi',
    ),
    /employ|work|teach|post|position|role|job|service|based|appointment|practi/i,
  ],
  [
    'dbs_check',
    /\b(?:enhanced )?(?:DBS|CRB)\b(?:[- ](?:check(?:ed|s)?|clearance|disclosure|certificate|cleared))?|\bDisclosure (?:and|&) Barring\b|\bCriminal Records (?:Bureau|check)|\benhanced disclosure\b/gi,
  ],
]

/** People in the plural who happen to work somewhere: they are named, nothing is asked. */
const modifies =
  /\b(?:teachers|SEND?COs|staff|colleagues|professionals|practitioners|people|those|participants|students|leaders|all)(?:,)?(?: (?:who|that))?(?: (?:are|is))?(?: (?:currently|already))?\s$/i
const duration =
  /\b(?:at least|a minimum of|minimum|for the (?:full |whole )?duration)\b[^.;,]{0,50}?\b(?:years?|months?|terms?|course|programme|award)\b[^.;,]{0,40}/i

/** "working as a SENCO in a special school" tells the post and the kind of school as well: others read those words, this reads the one between them. */
function betweenPostAndPlace(sentence: Sentence, core: Span): Span {
  const words = matches(sentence.text, preposition).map(({ index }) => spanIn(sentence, index + 1, index + 3))
  return words.findLast(({ start, end }) => start >= core.start && end < core.end) ?? core
}

/** Where applicants must work, under what contract, with whom, and whether they are checked: rules of entry about the workplace. */
export const workplace: Recogniser = {
  name: 'workplace',
  kinds: ['eligibility'],
  cues: [
    'employed',
    'employment',
    'working',
    'work',
    'teaching',
    'teach',
    'based',
    'post',
    'position',
    'role',
    'job',
    'contract',
    'access',
    'contact',
    'opportunity',
    'opportunities',
    'setting',
    'settings',
    'dbs',
    'crb',
    'disclosure',
    'try',
    'able',
    'service',
    'placement',
  ],
  find: (sentence, document) => {
    const context = contextOf(sentence, document)
    const { text } = context
    const found = conditionsIn(context, patterns, (mention: Mention<Rule>, demand, by) => {
      if (mention.rule !== 'employed_in_setting') return mention.rule !== 'access_to_learners' || demand === 'required' || demand === 'normally'
      const before = text.slice(0, mention.from)
      return (
        context.effect !== 'funding' &&
        (!meets(before, modifies) || /\bonly (?:those|people|teachers|colleagues|staff)\W/i.test(before)) &&
        demand !== 'preferred' &&
        (by?.as !== 'subject' || by.stance === 'not_required' || context.introMarker !== null)
      )
    })
    return found.map((finding) => {
      if (finding.value.rule === 'employed_in_setting' && finding.core)
        return { ...finding, core: betweenPostAndPlace(context.sentence, finding.core) }
      if (finding.value.rule !== 'employment_contract') return finding
      const detail = firstMatch(sentence.text, duration)?.[0].trim()
      return detail ? { ...finding, value: { ...finding.value, detail }, qualifier: 'minimum' as const } : finding
    })
  },
}
