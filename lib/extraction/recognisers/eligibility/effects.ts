import type { EligibilityEffect } from '@/lib/domain/enumerations'
import { meets } from '../../matches'

export type Effect = EligibilityEffect

const awardAim =
  /\b(?:to|wishing to|in order to|want to|and|for|be able to) (?:take|receive|gain|obtain|achieve|earn|graduate with|complete|be (?:given|awarded|granted|put forward for)|get|hold|award(?:ed)?|qualify for) (?:the |a |an |their )?(?:full )?(?:National (?:SENCO |SEN |SENDCO )?Award|NASENCO|SENCO Award|Award\b)|\b(?:criteria|conditions|requirements) (?:for|of) (?:the )?(?:National Award|NASENCO|Award\b)|\bNational Award(?: itself)? (?:is|can|will|may) (?:only|be (?:awarded|given|conferred))|\bgain the Award\b|\baward (?:you|them|anyone|people|participants) the (?:full )?(?:National|Award|NASENCO)|\b(?:eligible for|awarded|given|granted|receive|gain|achieve) (?:the )?(?:full )?(?:National (?:SENCO |SEN )?Award|NASENCO)\b|\bfor that you\b/i
const courseAim =
  /\b(?:undertake|join|enrol|start|begin|access|attend|apply (?:for|to)) (?:on |on to |onto |for |to )?(?:the |this |our )?(?:course|programme|PG ?Cert|training|award)|\bentry\b|\badmission/i
const fundingWords = /\b(?:fund(?:ed|ing)|scholarships?|bursar(?:y|ies)|grants?|pay for me|subsid)/i
const isFundingAim =
  /\bplaces? funded by\b|\b(?:eligible|qualify|apply|eligibility|criteria|available) (?:for|to) (?:\w+ ){0,4}(?:fund(?:ed|ing)|scholarships?|bursar|grants?|free places?)|\b(?:funded places?|scholarships?|bursar(?:y|ies)|full(?:y)? fund(?:ed|ing)|DfE funding) (?:is|are|for|to)\b|\b(?:funding|grants?|scholarships?|bursar(?:y|ies)|funded places?)\b[^.;]{0,60}\b(?:is|are|may be|can be) (?:also |only )?(?:available|open|offered|given|paid|limited|restricted|claimed) (?:to|for|by)\b|\bmeets? the (?:whole|full|cost|tuition|fee)|\bpays? (?:the )?(?:whole|full|cost|tuition|fee)|\bwill (?:the )?\w+ pay\b/i

/** What a condition opens. `own`: the words of its sentence up to the end of its clause; `intro`: those that introduce its list. */
export function effectOf(own: string, intro: string | null, heading: string | null): Effect {
  const context = `${intro ?? ''} | ${heading ?? ''}`
  if (/\bself.?fund|\bnot (?:meet|eligible|covered|funded)\b/i.test(own)) return 'entry'
  if (meets(own, isFundingAim) || (intro && meets(intro, isFundingAim)) || (heading && meets(heading, fundingWords))) return 'funding'
  return (meets(own, awardAim) && !meets(own, courseAim)) || (meets(context, awardAim) && !meets(context, courseAim)) ? 'award' : 'entry'
}
