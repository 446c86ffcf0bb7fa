import { matches, meets } from '../../matches'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'
import { conditionDemand } from './conditions'
import { contextOf, governing, isLawAt } from './context'
import { type Eligibility, eligibility, type Mention, mentionsOf } from './finding'

const degree = [
  [
    'degree',
    /(?<!\b(?:masters?|master's|foundation|research|doctoral|higher|associate|MA|joint|taught|postgraduate|of a|some|certain|what|high|great|towards an?|PhD|large) )\b(?:(?:first|undergraduate|bachelors?|bachelor's|good|honou?rs|hons|recogni[sz]ed|relevant|UK|British|university|ordinary|initial|approved|suitable|academic|education|second[- ]class|first[- ]class|2[:.][12]) ){0,5}(?:honou?rs )?degrees?\b(?! (?:of(?! an? (?:UK|British|recogni[sz]ed|approved|university|\w+ (?:university|institution)))|level|apprentice|course|programme|certificate|to which|ceremony|show|awarding|in the|class of|regulations|scheme|pathway))(?: \(?(?:with )?hon(?:ou?r)?s\b\)?)?|\bdegree[- ]level (?:qualification|study|education)|\b(?:graduate|bachelor's|honours)(?:[- ]level)? (?:status|qualification)\b|\bgood honours\b|(?<=\b(?:be|are) (?:an? )?(?:honours |university )?)graduates?\b(?! (?:with|of) distinction)|\bBA ?\/ ?BSc\b|\bB\.?Ed\b/gi,
  ],
] as const
const degreeClass = /\b(?:(?:lower|upper) second|(?:second|first|third|2nd|1st)[- ]class|2 ?[:.] ?[12i]{1,2}\b|2\(?ii?\)|second class)\b/gi
const classContext = /\b(?:degree|honou?rs|hons|class|classification|graduate)\b/i
const minimum = /\b(?:or|and) (?:above|better|higher|over)\b|\bat least\b|\bminimum\b|\babove\b/i
const experience =
  /\b(?:(?:evidence of |have |with |significant |substantial |considerable |appropriate |sufficient |suitable |an |a ){0,3}(?:equivalent|relevant|comparable|alternative|appropriate|extensive) (?:\w+ ){0,3}?experience\b|(?:professional|other) qualifications? (?:\w+ ){0,3}(?:judged|deemed|considered|regarded|of) (?:as |to be )?(?:equivalent|an equivalent)|(?:professional|work|teaching) experience (?:\w+ ){0,3}(?:equivalent|considered|in lieu|instead|may)|(?:(?:substantial|significant|considerable|extensive|relevant|long|appropriate|sufficient|solid|professional|classroom|teaching|school|work|working|leadership|your|their) ){0,4}experience(?= (?:may|might|can|could|will|would|is) (?:also |sometimes |exceptionally |normally )?(?:be )?(?:considered|accepted|taken into account|counted|acceptable|enough|count|do instead|stand|suffice|compensate|make up))|\b(?:long|substantial|considerable|extensive|significant) experience\b(?= (?:may|can|could|might) (?:\w+ )?(?:count|stand|be)\b)|\bnon-?graduates?\b(?: (?:teachers|applicants|SENCOs))?|\b(?:applicants?|teachers|those|candidates|people|an applicant|anyone)(?: who do(?:es)?)? (?:without|with no|has no|have no|not have) (?:an? |any )?(?:first |honours )?degree\b|\ba (?:life|lifetime|career) (?:spent )?in (?:teaching|schools|education)\b|\b(?:at least |over |more than )?(?:\d+|two|three|four|five|ten|several) years'? (?:of )?(?:relevant |professional |teaching |school )*experience\b(?=[^.;]{0,40}\b(?:instead|in lieu|in place|stand in|equivalent|may be (?:taken|accepted|considered)))|\b(?:Cert(?:ificate)?\.? (?:in )?Ed(?:ucation)?|teaching certificate)\b(?:,? (?:with|and|plus) [^.;]{0,50}(?:teaching|experience))?|\b(?:able to )?(?:satisfy us|show(?: us)?|demonstrate|convince us) (?:that )?(?:your|their|you|they)\b[^.;]{0,50}\b(?:work|experience|career|study at this level)\b|(?<=\bon the (?:strength|basis) of (?:their |your |his or her )?)(?:relevant |professional |teaching |work |school |classroom |recent ){1,3}experience\b|non-standard (?:qualifications|applicants|entry)|equivalent (?:by|through) experience)/gi
const ieltsScore = /\bIELTS\b[^.;]{0,70}?(?<!\d)([4-9](?:\.\d)?)(?![\d%])|(?<![\d.])([4-9]\.\d)\b[^.;]{0,40}\bIELTS\b/gi
const english =
  /\b(?:first|native|main) language is not English\b|\bEnglish is (?:not )?(?:your|their|an?) (?:first|native|second|additional)[^.;]{0,14}|\bEnglish[- ]language (?:requirements?|proficiency|qualifications?|competence|ability|skills|test)\b|\bIELTS\b|\bproficiency in (?:the )?English\b|\bcompeten(?:ce|t) in English\b|\b(?:first|native|main) language (?:is(?:n't| not)|is other than) English\b|\bGCSE(?:s| grade \w)?[^.;]{0,24}\bEnglish\b|\bEnglish(?: language)? (?:and (?:maths|mathematics) )?GCSE\b/gi

/** The contract's word for a class: 1st, 2:1, 2:2 or 2nd. @example classOf('lower second') // '2:2' */
export function classOf(words: string): string {
  const plain = words.toLowerCase().replace(/\s/g, '')
  if (/lower|2[:.](?:2|ii)|2\(ii\)/.test(plain)) return '2:2'
  if (/upper|2[:.](?:1|i)|2\(i\)/.test(plain)) return '2:1'
  return /first|1st/.test(plain) ? '1st' : /third/.test(plain) ? '3rd' : '2nd'
}

function find(sentence: Sentence, document: ReadDocument): readonly Finding<'eligibility'>[] {
  const context = contextOf(sentence, document)
  if (context.isQuestion || !context.speaks) return []
  const { text } = context
  const demanded = (mention: Pick<Mention, 'from' | 'to'>) => conditionDemand(context, mention, governing(context, mention.from, mention.to))
  const said = (demand: Eligibility['demand']) => ({ demand, ...(demand === 'normally' && { qualifier: 'typical' as const }) })
  const findings: Finding<'eligibility'>[] = []

  const experienced = mentionsOf(text, [['equivalent_experience', experience]] as const)
  const degrees = mentionsOf(text, degree)
  const alternative = (from: number): boolean => /\bor\b[^.;]{0,50}$/i.test(text.slice(0, from))
  for (const mention of degrees) {
    const demand = demanded(mention)
    if (!demand) continue
    const offered = experienced.some(({ from }) => from > mention.to && alternative(from)) && demand === 'required'
    const honours = /\bhon(?:ou?r)?s\b/i.test(text.slice(mention.from, mention.to))
    findings.push(eligibility(context, honours ? { ...mention, detail: 'honours' } : mention, said(offered ? 'any_of' : demand)))
  }
  if (meets(text, classContext)) {
    for (const found of matches(text, degreeClass).slice(0, 1)) {
      const mention: Mention = { rule: 'degree_class', from: found.index, to: found.index + found[0].length, detail: classOf(found[0]) }
      const demand = demanded(mention)
      if (demand) findings.push(eligibility(context, mention, { demand, ...(meets(text, minimum) && { qualifier: 'minimum' as const }) }))
    }
  }
  for (const mention of experienced) {
    if (findings.some(({ value }) => value.rule === 'equivalent_experience')) break
    const by = governing(context, mention.from, mention.to)
    if (isLawAt(context, mention.from) || !by) continue
    if (by.as === 'subject' && (by.stance === 'may_be_accepted' || by.stance === 'accepted'))
      findings.push(eligibility(context, mention, { demand: by.stance }))
    else if (by.as === 'object' && by.stance === 'may_be_accepted') findings.push(eligibility(context, mention, { demand: by.stance }))
    else if (alternative(mention.from)) {
      const demand = demanded(mention)
      if (demand === 'required') findings.push(eligibility(context, mention, { demand: 'any_of' }))
      else if (demand === 'normally') findings.push(eligibility(context, mention, said(demand)))
    }
  }
  return findings
}

/** A first degree, its class, and experience that stands for it. */
export const academic: Recogniser = {
  name: 'academic',
  kinds: ['eligibility'],
  cues: [
    'degree',
    'life',
    'lifetime',
    'career',
    'graduate*',
    'degrees',
    'honours',
    'hons',
    'class',
    'experience',
    'graduate',
    'graduates',
    'equivalent',
    'second',
    'bsc',
    'non',
  ],
  find,
}

/** English as a condition of entry, with the score asked for. */
export const englishLanguage: Recogniser = {
  name: 'english-language',
  kinds: ['eligibility'],
  cues: ['ielts', 'english'],
  find: (sentence, document) => {
    const context = contextOf(sentence, document)
    if (context.isQuestion) return []
    const { text } = sentence
    const [score] = matches(sentence.text, ieltsScore)
    if (score) {
      const mention: Mention = {
        rule: 'english_language',
        from: score.index,
        to: score.index + score[0].length,
        detail: `IELTS ${score[1] ?? score[2] ?? ''}`,
      }
      return [eligibility(context, mention, { demand: 'required', effect: 'entry' })]
    }
    return mentionsOf(sentence.text, [['english_language', english]] as const)
      .slice(0, 1)
      .flatMap((mention) => {
        if (sentence.block.type === 'heading' || text.length < mention.to - mention.from + 16) return []
        const asked = context.markers.some(({ stance }) => stance === 'required' || stance === 'normally')
        const waived = context.markers.some(({ stance }) => stance === 'not_required')
        return asked && !waived ? [eligibility(context, mention, { demand: 'required', effect: 'entry' })] : []
      })
  },
}
