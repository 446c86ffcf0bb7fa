import { matches, meets } from '../../matches'
import { applicantWords } from '../../words/people'

/**
 * What a word of demand makes of the conditions it governs; `given` says who receives the award, `addressed` speaks to people without opening or
 * closing anything ("whether you are", "supports").
 */
export type Stance =
  | 'required'
  | 'normally'
  | 'preferred'
  | 'accepted'
  | 'may_be_accepted'
  | 'may_be_required'
  | 'not_required'
  | 'not_accepted'
  | 'given'
  | 'addressed'

export interface Marker {
  readonly stance: Stance
  readonly start: number
  readonly end: number
  /** "also", "too": it opens the course to more people than the rule before it. */
  readonly also: boolean
  /** "only": nobody else. */
  readonly only: boolean
}

const not = "(?: not|n't|not)"
const soon =
  '(?:(?:also|all|both|normally|usually|currently|actually|necessarily|always|either|be|first|already|yet|just|still|absolutely|even|really|actually|strictly) ){0,3}'

/** In the order of strength: where two meet, the earlier stays. */
const table: readonly (readonly [Stance, string])[] = [
  [
    'not_required',
    `(?:(?:do|does|did|is|are|will|would)${not}|won't) ${soon}(?:have to|need(?:ed)?|require[ds]?|expect(?:ed)?|necessary|essential|compulsory|mandatory|obligatory|a (?:pre-?)?(?:requirement|requisite|condition|must)|an? (?:\\w+ )?(?:requirement|condition)|ask (?:for|that)|insist)\\b|\\bneed not\\b|\\bneedn't\\b|\\b(?:no|without the) (?:need|requirement|necessity)\\b|\\bno longer (?:needed|required|necessary)|\\bnot (?:strictly |absolutely )?(?:a (?:pre-?requisite|requirement|condition)|required|essential|necessary|mandatory|compulsory)\\b|\\birrespective of\\b|\\bwhether or not\\b|\\bregardless of\\b|\\bnot (?:something|a thing) (?:that )?we (?:insist on|ask for|require|look for)\\b|\\bwe (?:do not|don't) (?:insist on|ask for|require|look for)\\b|\\bnot just (?:for|open)\\b|\\b(?:is|are) (?:entirely |purely )?(?:a matter|the (?:responsibility|concern|business)) (?:for|of) (?:the|your|their|each) (?:employ|school|head|setting)`,
  ],
  [
    'not_accepted',
    `(?:\\bcan(?: ?not|'t)|\\b(?:do|does|will|would|may|are|is)${not}|\\bunable to|\\bnot able to|\\bnever) ${soon}(?:accept|take|consider|admit|enrol|apply|join|attend|undertake|gain|receive|eligible|allowed to|offer places|suitable (?:for|if)|open to|available to|designed for|aimed at|qualify|count)\\w*\\b|\\bnot (?:normally |usually |currently )?(?:eligible|accepted|acceptable|accept|admitted|open to|available (?:to|for)|suitable for|sufficient|permitted to)\\b|\\b(?:won't|will not|would not|does(?:n't| not)|do(?:n't| not)|is(?:n't| not)|are(?:n't| not)) (?:be )?(?:do|(?:good |on its own |by itself )?enough|suffice|sufficient|meet the requirement)\\b(?=\\W|$)|\\brules? (?:you|them|anyone) out\\b|\\bineligible\\b|\\bsorry\\b(?=[,:]? (?:but )?not\\b)|\\bregret that\\b|\\bafraid not\\b`,
  ],
  [
    'may_be_accepted',
    `\\b(?:(?:will|can|may|are|is)(?: also| still)? (?:be )?(?:admitted|accepted|taken(?: on)?|offered (?:a )?places?|included|fitted in)|may apply|come|join)\\b[^.;,]{0,16}\\b(?:where|if|when|as|subject to|provided|depending on)\\b[^.;,]{0,10}\\b(?:numbers|space|room|places?|capacity|availability)\\b(?: (?:permits?|allows?))?|\\bmay(?: very)?(?: well)? be able to (?:offer|find|give|take|accept|fit|include)\\b|\\b(?:may|might|could)(?: also| still| sometimes| exceptionally| therefore){0,2} (?:be (?:considered|accepted|eligible|admitted|able|possible|taken|suitable|allowed|offered|looked at|invited)|possibly)\\b|\\b(?:will|can|would)(?: also| still)? be (?:considered|looked at)\\b(?! (?:on the same|equally))|\\bconsidered (?:on (?!the same)|in\\b|individually|where|if\\b)|\\b(?<!\\b(?:that|which) )(?:may|might|could|can) (?:sometimes |also )?(?:count|stand in|take the place|put (?:names|themselves|colleagues) forward)\\b|\\b(?:give us a (?:ring|call)|drop us a line|have a word with us)\\b|\\bcase[- ]by[- ]case|\\b(?:contact|ask|ring|call|email|speak to|talk to) us (?:first|before)\\b|\\b(?:individual|exceptional|special|certain|some) (?:basis|merits?|circumstances|cases)\\b|\\bshould (?:first |please )?(?:contact|discuss|ring|call|talk|speak|email|get in touch|seek|check)\\b|\\bplease (?:contact|discuss|ring|call|talk|speak|email|get in touch) [^.;]{0,40}\\b(?:before|first|prior|discuss)\\b|\\b(?:at|under) (?:the|our) (?:[\\w'-]+ ){0,3}discretion\\b|\\b(?:will|can|may) (?:also )?look at (?:requests|applications|enquiries)\\b|\\b(?:when|where|if|while|as long as|provided) (?:there (?:is|are) |any )?(?:room|space|spaces|places)\\b|\\bwe (?:can|will|may|would) (?:also )?consider\\b|\\b(?:can|may|could|will|might) (?:also )?(?:have|get|be offered|be given|join|take|come|be found) (?:\\w+ ){0,4}(?:if|where|when|provided|while|as long as) (?:that )?(?:there (?:is|are) |any )?(?:enough )?(?:room|spaces?|places|space)\\b`,
  ],
  [
    'preferred',
    '\\bprefer(?:ably|red|ence|able)\\b|\\bideally\\b(?! (?:suited|for))|\\bideal (?:applicant|candidate)s?\\b|\\bdesirable\\b|\\bpriorit(?:y|ised?|ized?)\\b|\\bcomes? first\\b|\\bgo(?:es)? first\\b|\\bnot insisted (?:up)?on\\b|\\b(?:an )?advantage\\b|\\bhelpful\\b',
  ],
  ['may_be_required', '\\bmay (?:also )?(?:be (?:required|asked|needed|necessary)|need)\\b'],
  [
    'given',
    '\\b(?:will|can|may|are|is|then|shall)(?: also| then| both| only| be| able to| go on to| eligible to| eligible for){0,3} (?:be awarded|awarded|receive|gain|achieve|obtain|get|be given|given|put forward for|graduate with|be eligible for|claim) (?:both |the |a |with ){0,2}(?:\\w+ ){0,6}?(?:National\\b|NASENCO|(?:SENCO )?Award\\b|_)',
  ],
  [
    'normally',
    `\\b(?:should|will|would|must|to|are|is|be|would be|do|we) (?:also )?(?:normally|usually|typically|generally|ordinarily|usually also)\\b(?! (?:want|run|take|begin|start|meet|last|pay|hear|like)\\b)|\\b(?:normally|usually|typically|generally|ordinarily) (?:be |also |would |will |should |must |has to |have to |need to )?(?:have|hold|possess|be|expect(?:ed)?|require[sd]?|need(?:ed)?|requires|expects|ask|look for)\\b|\\b(?:expected|expects?) (?:that )?(?:you |${applicantWords} )?(?:to |will |should )(?:normally )?(?:have|hold|be|possess)\\b|\\bnormally\\b|\\bordinarily\\b|\\busual(?:ly)?\\b(?= (?:minimum|entry|requirement))`,
  ],
  [
    'accepted',
    `\\b(?:open(?:ed)? (?:up )?(?:to|for)|welcom(?:e|es|ed|ing)|available (?:to|for)|suitable for|suited to|aimed (?:at|towards)|(?:designed|intended|created|written|devised|developed|tailored|meant|planned|ideal|perfect|right|appropriate|relevant|targeted|geared|pitched|recommended|invaluable|useful) (?:for|to meet the needs of|to(?:wards)?|at)(?! (?:be|help|the role|support|provide|enable|develop|give|equip|meet|ensure|build|prepare|offer|your|challenge|every))|targets|caters? for|attracts?|recruits?|appeals? to|of (?:interest|benefit|value) to|suits (?=teachers|SEND?COs|anyone|those|people|colleagues|new|experienced|aspiring|all)|aimed (?:first and foremost|primarily|mainly|principally|chiefly|mostly|especially|specifically|squarely|above all|particularly) (?:at|towards)|(?:open|designed|intended|meant) (?:first and foremost|primarily|mainly|principally|chiefly|mostly|especially|specifically|above all|particularly) (?:to|for)|we (?:also |do |can |will |usually |often |regularly |sometimes |always ){0,2}(?:accept|take|admit|recruit|squeeze)(?! (?:into account|account|care|the view|a view|pride|registers?|part|payments?|place|up to|your|on board|note|bookings|cards?|that|this)\\b)|offers? (?:this|the|an?|our) [^.;]{0,60}?\\b(?:course|programme|award) to (?=teachers|those|SENCOs|practi|qualified|school)|accepts? applications from|invites? applications from|applications (?:are (?:also )?(?:invited|accepted|welcomed?)|can be accepted) from|eligible(?= (?:to|for)\\b)|(?:be|is|are) (?:also |all )?eligible|able to (?:apply|join|attend|enrol|gain|take|undertake|do)|(?:can|may) (?:(?:also|now|both|still|all|therefore) )?(?:apply|join|attend|enrol|gain|take|undertake|come|do (?:it|this|the)|complete|access|study|be taken by|be accepted)|qualif(?:y|ies) for|(?<!\\b(?:how|hard|because|what|as|so|when) (?:\\w+ )?)(?:course|programme|award|qualification|training|certificate|module|cohort|it|this|which|that|pathway|route|option|NASENCO|NPQ|_+) (?:is|are|was|will be) (?:(?:also|only|just|primarily|mainly|specifically|really|available|suitable|open|statutory|mandatory|compulsory|required|essential) ){0,2}for|(?:a |an |the |our |this |_)[^.;,]{0,60}?(?:course|programme|qualification|award|certificate|_) for|(?:are|is|be) (?:\\w+ ){0,2}(?:accepted|admitted|taken(?! (?:up|place|into|by|over|at|in|on\\b)))|(?:that(?:'s| is)|(?:is|are)(?: also| perfectly| just| equally)?) (?:fine|ok(?:ay)?|no problem)|(?:will|would) do (?:too|as well|just as well|instead)|(?:is|are) (?:also |equally )?acceptable\\b|(?:all )?fine by us|(?:warmly |also |cordially |especially )(?:invited|encouraged)(?! to (?:discuss|contact|speak|ask|read))|(?:does|do|will)(?: not|n't) (?:rule (?:you|anyone|them) out|(?:stop|prevent|exclude|disqualify|bar) (?:you|anyone|them))|get first refusal|(?:considered|treated|accepted|admitted) (?:on the same (?:footing|basis|terms)|equally))\\b|^for (?=(?:all |any |both |those |serving |qualified |school )?(?:new|newly|aspiring|experienced|serving|existing|practi[sc]ing|current|SEND?COs?|teachers|anyone|those|senior|leaders)\\b)`,
  ],
  [
    'addressed',
    `\\b(?:provides? (?:\\w+ ){0,3}(?:training|development|support|qualification) (?:for|to)|(?:training|opportunity|development|cpd|place|choice|step) for|designed (?:to|with the aim of) (?:support(?:ing)?|prepar(?:e|ing)|equip(?:ping)?|develop(?:ing)?|meet(?:ing)?|help(?:ing)?|enable)(?: the (?:\\w+ ){0,3}(?:needs|development) of)?|supports|prepares|(?:welcome|ideal|perfect) for|whether (?:you(?:'re| are)?|as)\\b|if you(?:'re| are)(?: already| currently)? (?:an?|the)\\b|if you(?:'re| are)(?: already| currently)? (?=working (?:in|at|as)\\b|employed as|aspiring|new\\b|newly\\b)|if you have (?=just|recently|newly|only just)|if you (?=hope|want to be|wish|aspire|plan|intend|would like)|are you (?:already |currently )?(?:an?|the)\\b|as (?:an?|the) (?=new|aspir|experienc))`,
  ],
  [
    'required',
    `\\b(?:until|unless) (?=(?:you|they|he or she|the (?:applicant|candidate|participant)) (?:are|is|holds?|takes?|have (?:an?|taken|been appointed))\\b)(?<=\\b(?:won't|can't|not|cannot|no)\\b[^.;]{0,90})|\\bI (?:can |hereby )?(?:confirm|certify|declare) that\\b|\\band confirm that\\b(?<=\\bI [^.;]{0,160})|\\bmust\\b(?! (?:stress|say|admit|warn|point out|emphasise|remember)\\b)|\\bneeds?\\b(?<!\\b(?:educational|special|learning|additional|individual|complex|meets?|of|with|their|professional|development|school|pupils'|all|specific|areas) needs?) (?:to\\b|a\\b|an\\b|at least|either|one|both|your|their|the\\b|evidence|written|proof|QTS|IELTS|qualified|formal|relevant|current|regular|access)|\\byou(?:'ll| will)?(?: also)? need\\b|\\bshould\\b(?! (?:also |please |first ){0,2}(?:note|be aware|remember|bear in mind|be noted|see|read|visit|look)\\b)|\\b(?:have|has|had|having) (?:got )?to\\b|\\bshall\\b|\\b(?:is|are|be) (?:\\w+ )?(?:required|essential|necessary|needed|mandatory|compulsory|obligatory)\\b|\\brequir(?:es?|ed|ement|ements|ing)\\b|\\bpre-?requisites?\\b|(?<!\\b(?:may|will|not|can|the) )\\bonly\\b|\\bessential\\b|\\bwe (?:do |also |will |shall |would )?(?:ask|look|need|require|insist|expect|want)\\b(?: for| on)?|\\basked (?:for|to)\\b|\\brestricted to\\b|\\blimited to\\b|\\bprovided (?:that )?(?:you|they)\\b|\\bas long as (?:you|they)\\b|\\bon condition that\\b|\\b(?:is|are) an? (?:strict |firm )?(?:condition|requirement) (?:of|for) (?:entry|admission|acceptance|joining|enrolment|a place|the (?:course|programme))\\b(?: that)?|\\b(?:reserved|confined) (?:for|to)\\b|\\bsubject to\\b|\\bconditional (?:up)?on\\b|\\b(?:(?:applicants|candidates) will (?:also )?(?:have|hold|be|possess)|(?:you|participants|students|delegates) will (?:also )?(?:hold|possess|have (?:an? |QTS|qualified|completed|at least)|be (?:an? |in (?:post|a|employ)|working|employed|qualified|teaching)))\\b|\\bto be eligible\\b|\\b(?:ensure|make sure) (?:that )?you\\b`,
  ],
]
/** A few letters that every marker of a stance holds: most sentences are done with after these. */
const hints: Readonly<Record<Stance, RegExp>> = {
  not_required: /matter|responsib|concern|business|not\b|\bno\b|n't|without|irrespective|regardless|needn/i,
  not_accepted: /not\b|n't|\bnever|unable|ineligible|sorry|regret/i,
  may_be_accepted:
    /\b(?:us|come|join|may|might|could|will|can|would|consider(?:ed)?|case|individual|exceptional|special|certain|some|should|please|discretion|at|under|when|where|if|while|as|provided|we)\b/i,
  preferred: /prefer|ideal|desirable|priorit|first|advantage|helpful|insist/i,
  may_be_required: /\bmay\b/i,
  given: /award|receiv|gain|achiev|obtain|\bget\b|given|forward|graduate|eligible|claim/i,
  normally: /normal|usual|typical|general|ordinar|expect/i,
  accepted:
    /open|welcom|availab|suit|aimed|\bfor\b|designed|intended|created|written|ideal|perfect|right|appropriate|target|cater|attract|recruit|appeal|\bof\b|accept|take|admit|applications|eligible|able|\bcan\b|\bmay\b|qualif|fine|offer|refusal|\bok|problem|consider|treat|place/i,
  addressed: /provid|for\b|designed|support|prepar|whether|\bif you|are you|as an?\b|as the\b/i,
  required:
    /until|unless|\bI\b|must|need|should|ha(?:ve|s|d|ving)\b|shall|requir|essential|necessary|mandatory|compulsory|obligator|requisite|only|\bwe\b|asked|restricted|limited|provided|as long|condition|subject|will|eligible|sure\b|reserved|confined/i,
}
const compiled = table.map(([stance, source]) => [stance, new RegExp(source, 'gi'), hints[stance]] as const)

/**
 * The words of a text that demand, open or close something, in order; overlaps are settled by strength.
 *
 * @example markersOf('QTS is not required')[0]?.stance // 'not_required'
 */
export function markersOf(text: string): readonly Marker[] {
  const markers: Marker[] = []
  for (const [stance, pattern, hint] of compiled) {
    if (!meets(text, hint)) continue
    for (const found of matches(text, pattern)) {
      const [start, end] = [found.index, found.index + found[0].length]
      if (markers.some((other) => start < other.end && other.start < end)) continue
      const around = text.slice(Math.max(0, start - 12), end + 10)
      markers.push({ stance, start, end, also: /\b(?:also|too|as well|equally)\b/i.test(around), only: /\bonly\b/i.test(around) })
    }
  }
  return markers.toSorted((one, other) => one.start - other.start)
}
