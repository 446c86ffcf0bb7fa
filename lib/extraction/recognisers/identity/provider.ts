import { matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { label } from '../../readers/labels'
import type { AnyFinding, ReadDocument, Recogniser, Sentence } from '../../types'
import { bodies, outside } from '../../words/organisations'
import { matchUnder } from './labelled'
import { type OrganisationName, organisationNames, typeOf } from './organisation-names'

type Role = 'offers' | 'awards' | 'partner'
interface Reading {
  readonly role: Role
  /** 4 where the page names its owner, 3 where words give the role, 1 for a bare mention. */
  readonly strength: number
  readonly workings?: string
}

const the = '(?:(?:the|our|its) )?'
const partnerAside = '(?:(?:our|its|the) (?:[\\w-]+ ){0,3}partners?,? )?'
const awardsBefore = new RegExp(
  `\\b(?:validated|awarded|conferred|accredited|certificated|certified|issued|granted)(?: (?:at|with|for|as) [^.;]{0,40}?)?(?:,? (?:and|or) \\w+)?(?: \\w+ly)? (?:by|through) ${partnerAside}${the}$|\\baward(?:ing|s)? (?:body|institution|university|partner|organisation)(?: behind (?:it|this|us|the course))?(?: is| are|'s)?:? (?:[\\w" -]{0,40} - )?${the}$|\\b(?:certificate|PG ?Cert|degree|credits)(?: in [\\w -]{3,50}?)?(?: \\([^)]{0,40}\\))?(?: (?:is|are))? (?:of|from) ${the}$|\\b(?:qualification|certificate|award|degree|credits|PG ?Cert\\w*)\\b[^.;]{0,60} (?:comes?|is|are|issued|granted) (?:to you )?from ${the}$|\\bpost-?graduate certificate \\($|\\b(?:be|are|is) awarded [^.;]{3,80}\\b(?:credits|certificate|PG ?Cert\\w*|award)\\)? by ${the}$|\\bcredits?,?(?: at)?(?: level 7| masters level| M level)?,? from ${the}$|\\bvalidat(?:ing|ion) (?:partner|university|body),? (?:is )?${the}$`,
  'i',
)
const registeredBefore = new RegExp(`\\bregist(?:ered|ration|er)(?: [a-z]+){0,4} (?:with|at) ${the}$`, 'i')
const awardsAfter =
  /^(?:,? (?:which|who))?(?: also| then| formally| will)? (?:validates?|awards? (?:the|you|your|this|all|its|it|credits?|certificates?|degrees?|\d\d)|confers?|accredits?)\b|^[- ](?:accredited|validated|awarded) (?:PG|post-?graduate|certificate|award|qualification|programme|course|master)|^[^.;]{0,80}\band awards? (?:it|the|you|certificates?)\b/
const offersBefore = new RegExp(
  `\\b(?:offered|delivered|run|taught|provided|hosted|organised|facilitated|presented|managed|designed|co-?delivered)(?: (?:jointly|collaboratively|locally|nationally|entirely|again|together|and \\w+|for \\w+))* (?:by|through|via|at)(?: (?:[a-z-]+ ){0,3}(?:staff|tutors|experts|lecturers|colleagues|academics)(?: from| at| of))? ${the}$|\\b(?:course|programme|award|provision|NASENCO|training|qualification|certificate)\\)?"?(?: (?:here|offered|on offer|available|is|runs?))* (?:at|with) ${the}$|\\b(?:study|studying|learn|train|enrol|apply|book)(?: (?:this|the|your|for a|a) [\\w ]{0,30})? (?:at|with|through) ${the}$|\\b(?:co-?ordination|SENCOs?|NASENCO|PG ?Cert)\\)?(?: [a-z]+){0,2} (?:at|with) ${the}$|\\b(?:welcome to|join us at|choose|why choose|here at|studying at) ${the}$|\\b(?:training|course|lead) provider:? ${the}$|\\b(?:programmes?|courses?) (?:leader|team|tutors?),? (?:at )?${the}$`,
  'i',
)
const offersAfter =
  /^(?:'s)?(?: \([A-Z][\w ]{1,24}\))?,? (?:(?:is|are) (?:now |also |currently |again )*(?:delighted|pleased|proud|excited|thrilled|running|offering|delivering|launching|a delivery partner|working)\b|(?:is|are|continues to be|remains|was)\b[^.;]{0,110}\bproviders?\b|(?:currently |now |also |has |have |will |can |continues? to |been )*(?:offer|run|deliver|provide|teach|taught|train|work(?:s|ed) with|recommend|host|welcome|launch|lead)(?:s|es|ed|ing)?\b|training provider\b|(?:NASENCO|National Award|SENCO Award|PG ?Cert))/i
const partnerBefore = new RegExp(
  `\\b(?:partnership|collaboration|conjunction|association|co-?operation|alliance|consortium|links?|together|jointly|working|works?|worked|collaborat(?:es?|ing)|partner(?:ed|ing)?|alongside|liaison)(?: (?:closely|also|together))? (?:with|between)(?: [^.;:]{0,60}?(?:,|\\band|&|\\())?\\s*${partnerAside}${the}$|\\b(?:our|its|their|collaborative|delivery|strategic|local|university|lead|school) (?:[\\w-]+ ){0,2}partners?(?: (?:is|are|include|includes))?[,:]? ${the}$|\\b(?:consist(?:s|ing)?|compris(?:es|ing)|made up|composed|consortium|partnership|alliance) (?:of|between) ${the}$|\\bbrings? together ${the}$|\\bmembers (?:are|include) ${the}$|\\b(?:delivery partner|(?:an?|as) (?:\\w+ )?partner) (?:of|for|to) ${the}$|\\b(?:our|its) (?:good |old )?(?:friends|colleagues|neighbours) (?:at|from|in) (?:[^.;:]{0,60}?(?:,|\\band|&))?\\s*${the}$|\\b(?:for|by|with|under) (?:our|the|its) (?:\\w+ )?lead provider,? ${the}$|\\bwith (?:our |its )?(?:friends|colleagues) (?:at|from) ${the}$|\\b(?:put on|planned|developed|designed|co-?delivered|supported) (?:and \\w+ )?(?:with|alongside|in partnership with) ${the}$`,
  'i',
)
const partnerAfter = /^,? (?:is|are|as) (?:our|an?|the|one of our) (?:[\w-]+ ){0,3}partners?\b(?! (?:of|for))/i
const lends = /^ (?:also |kindly )?(?:lends?|hosts?|supports?|helps?|contributes?|joins?) (?:us|our|with|to|the (?:course|programme|teaching))\b/i
const between = /^(?:\s?\([^)]{0,40}\))?,?\s*(?:and|&|or|as well as|together with|;|\/)?\s*(?:with )?(?:the )?$/i
/** Another course, a former life or a person's own studies. */
const aside =
  /\b(?:MA|MEd|MSc|MBA|PhD|doctora\w+|doctorate|EdD|degree|graduat\w+|studied|alumn\w+|professor|lecturer|fellow|formerly|previously|conference|research(?:er)?|author|published|library|accommodation|open (?:day|evening)|storey|hotel|scholarship|Press)\b[^.;]{0,60}$/i
const ofAnother = /\b(?:level [1-6]|diploma|certificate for|MA|foundation degree|teaching assistants?)\b/i
const ownerLine =
  /©|\bcopyright\b|\bregistered (?:in|office|charity|company)|\bcompany (?:no|number)|\bcharitable company|\bcharity (?:no|number)|\ba company limited\b/i

const owner = label(
  '(?:course |training |lead |main |teaching |programme )?(?:provider|institution|university|organisation)(?: \\(?if different\\)?)?|(?:delivered|offered|run|provided|taught|hosted) by|delivery partner',
)
const awarder = label(
  'award(?:ing)? (?:body|institution|university|partner|organisation)|(?:validated|awarded|accredited) by|validating (?:body|university|institution|partner)',
)

/** How much of the piece between dividers the name fills: a title's or a header's own piece names the owner of the page. */
function isHeader({ text, place: index, block }: Sentence, { start, end, certain }: OrganisationName): boolean {
  if (text.length > 180 || (block.type !== 'heading' && /[.!?]$/.test(text) && !certain)) return false
  const left = Math.max(
    ...['|', '>', '»', ' - ', ' : ', '/ '].map((sign) =>
      text.slice(0, start).lastIndexOf(sign) >= 0 ? text.slice(0, start).lastIndexOf(sign) + sign.length : 0,
    ),
  )
  const right = ['|', '>', '»', ' - ', ' : ', ' /', ','].map((sign) => text.indexOf(sign, end)).filter((at) => at >= 0)
  const piece = text.slice(left, Math.min(text.length, ...right)).trim()
  if (index < 4 && start === 0 && certain && !/[.!?]$/.test(text)) return true
  return certain
    ? index < 8 && end - start >= piece.length * 0.6
    : index < 5 && end - start >= piece.length - 2 && (index === 0 || left > 0 || (start === 0 && index < 3))
}

function readingsOf(sentence: Sentence, document: ReadDocument, found: OrganisationName): readonly Reading[] {
  const { text } = sentence
  const [before, after] = [text.slice(Math.max(0, found.start - 140), found.start), text.slice(found.end, found.end + 140)]
  const readings: Reading[] = []
  if (
    meets(before, awardsBefore) ||
    awardsAfter.test(after) ||
    (/\bvalidated as an? $/i.test(before) && /^ award\b/.test(after)) ||
    underLabel(sentence, document, awarder)
  )
    readings.push({ role: 'awards', strength: 3 })
  else if (meets(before, registeredBefore) && found.anchor === 'university')
    readings.push({
      role: 'awards',
      strength: 2,
      workings: `Participants are registered with ${found.name}, which awards the certificate to its students.`,
    })
  const isPartner = meets(before, partnerBefore) || partnerAfter.test(after) || lends.test(after)
  if (isPartner && readings.length === 0 && found.anchor !== 'council') readings.push({ role: 'partner', strength: 3 })
  if (meets(text, ownerLine) && text.length < 260 && !/\bwebsite by\b/i.test(before)) readings.push({ role: 'offers', strength: 4 })
  else if (
    !isPartner &&
    (meets(before, offersBefore) ||
      offersAfter.test(after) ||
      underLabel(sentence, document, owner) ||
      (/\b(?:at|in|from|with) (?:the )?$/i.test(before) && /^,? (?:we|our|you)\b/.test(after)))
  )
    readings.push({ role: 'offers', strength: meets(before, aside) ? 1 : 3 })
  else if (!isPartner && readings.length === 0 && isHeader(sentence, found)) readings.push({ role: 'offers', strength: 4 })
  if (readings.length > 0) return readings
  const bare = found.certain && found.anchor !== 'trust' && found.anchor !== 'college' && found.anchor !== 'council'
  return bare && !meets(before, aside) ? [{ role: 'offers', strength: 1 }] : []
}
const underLabel = (sentence: Sentence, document: ReadDocument, words: typeof owner): boolean => matchUnder(sentence, document, words, /^/) !== null

/** "Fenwick North is a national lead provider": a name without a telling last word, at the beginning of a sentence that says what it is or does. */
const subject =
  /^((?:[A-Z][\w'&-]+ ){0,3}[A-Z][\w'&-]+)(?:, (?:in partnership|working|together) with [^,]{3,80},)?(?= (?:is|are|continues to be|has been) (?:an?|the|one of (?:the|our)) [^.;]{0,60}\b(?:provider|training (?:company|organisation)|consultancy|delivery partner)s?\b| (?:has (?:been )?(?:delivered|delivering|run|running|trained|training)|is (?:delighted|pleased|proud|running|offering)|runs|delivers|offers|teaches) )/
/** Last words of names in capitals; most sentences with such a word print it small and name nobody. */
const mayName =
  /Universit|UNIVERSIT|Polytechnic|College|COLLEGE|\bHubs?\b|\bHUB|\bTS[HA]\b|SCITT|Alliance|ALLIANCE|Consortium|CONSORTIUM|Partnership|PARTNERSHIP|Collaborative|Federation|Trust|TRUST|Council|COUNCIL|\bLtd|Limited|LIMITED|\bC\.?I\.?C\b|\bLLP|\bplc\b|Learning|Training|Education|Network|Group|Associates|Academy|Institute|Consultancy|Services|Solutions|Foundation|Society|Centre|Company/
/** Abbreviations that speak as the provider: "RTG recommends that schools …". */
const acronym =
  /\b([A-Z]{3,6})(?= (?:recommends?|offers?|delivers?|provides?|runs?|teaches|works with|is an? (?:approved|accredited)|has been (?:running|delivering|training)))/g
const notProviders =
  /^(?:SEND?|SENCOS?|SENDCOS?|NASENCO|NASENDCO|QTS|QTLS|EYTS|EYPS|DFE|NCTL|TDA|TTA|NPQ|NPQS|NASEN|EHCP|EHC|MAT|MATS|LEA|VLE|PGCERT|PGCE|UCAS|QAA|HEA|CPD|TRN|DBS|NQT|ECT|PRU|PRUS|BACK|HOME|APPLY|THIS|WHAT|WHO|NHS|ITT|OFSTED|COVID|FAQ|FAQS|PDF|URL|VAT|SLE|ELSA|HMRC|OFS)$/

/**
 * Who offers the course, whose award it is, and who works together on it, by the words around each name; a bare mention is an offer of little strength.
 * `provider-roles` weighs all mentions of one organisation and keeps what holds.
 */
export const provider: Recogniser = {
  name: 'provider',
  kinds: ['provider'],
  cues: [
    'universit*',
    'college',
    'polytechnic',
    'hub',
    'hubs',
    'tsh',
    'tsa',
    'scitt',
    'alliance',
    'consortium',
    'partnership',
    'collaborative',
    'federation',
    'trust',
    'council',
    'ltd',
    'limited',
    'cic',
    'llp',
    'plc',
    'learning',
    'training',
    'education',
    'network',
    'group',
    'associates',
    'academy',
    'institute',
    'consultancy',
    'services',
    'solutions',
    'foundation',
    'society',
    'centre',
    'company',
    'recommends',
    'offers',
    'delivers',
    'provides',
    'runs',
    'teaches',
    'works',
    'provider',
    'providers',
    'trained',
    'delivering',
    'running',
    'delighted',
    'pleased',
    'proud',
  ],
  find: (sentence, document) => {
    const { text, headings } = sentence
    const findings: AnyFinding[] = []
    let previous: { readonly end: number; readonly readings: readonly Reading[] } | null = null
    const names = meets(text, mayName) ? organisationNames(text) : []
    for (const found of names) {
      const own = readingsOf(sentence, document, found)
      const listed = previous !== null && between.test(text.slice(previous.end, found.start)) && own.every(({ strength }) => strength < 3)
      const readings: readonly Reading[] = listed && previous ? previous.readings.filter(({ strength }) => strength === 3) : []
      const final = readings.length > 0 && found.anchor !== 'council' ? readings : own
      previous = { end: found.end, readings: final }
      for (const { role, strength: full, workings } of final) {
        // Outside the course's own words a name tells at most who owns the page.
        const aside = sentence.zone !== 'course' && sentence.zone !== 'footer'
        if (aside && role !== 'offers') continue
        const strength = aside ? Math.min(full, 1) : full
        const context = `${headings[0] ?? ''} ${document.sentences[sentence.index - 1]?.block === sentence.block ? document.sentences[sentence.index - 1]?.text : ''}`
        if (role === 'partner' && /\?/.test(headings[0] ?? '') && meets(context, ofAnother)) continue
        const type = typeOf(found.name)
        const value = { name: found.name.replace(/\.$/, ''), role, ...(type && { type }) }
        const core = spanIn(sentence, found.start, found.end)
        const basis = { kind: 'provider' as const, value, at: quoteAround(sentence, found.start, found.end), core, strength }
        findings.push(workings ? { ...basis, standing: 'implied', workings } : basis)
      }
    }
    const speaker = subject.exec(text)
    const [speaks] = speaker ? speaker.slice(1) : []
    if (
      speaks &&
      !names.some(({ start }) => start < speaks.length) &&
      !speaks.split(' ').some((word) => outside.has(word.toLowerCase())) &&
      !bodies.test(speaks) &&
      !notProviders.test(speaks.toUpperCase())
    )
      findings.push({
        kind: 'provider',
        value: { name: speaks, role: 'offers' },
        at: quoteAround(sentence, 0, speaks.length),
        core: spanIn(sentence, 0, speaks.length),
        strength: 2,
      })
    for (const found of matches(text, acronym)) {
      const word = found[1] ?? ''
      if (notProviders.test(word) || names.some(({ start, end }) => start <= found.index && found.index < end)) continue
      findings.push({
        kind: 'provider',
        value: { name: word, role: 'offers' },
        at: quoteAround(sentence, found.index, found.index + word.length),
        strength: 2,
      })
    }
    return findings
  },
}
