import type { supportTypes } from '@/lib/domain/enumerations'

type SupportType = (typeof supportTypes)[number]

/** How pages name each kind of support; tried on one sentence at a time, each for itself. */
export const supportWords: readonly (readonly [SupportType, RegExp])[] = [
  [
    'personal_tutor',
    /\b(?:personal|individual|named|dedicated|allocated|designated|academic|own|university|assigned|one-to-one)(?: (?:academic|personal|university|course|programme|individual))? (?:tutor(?:s|ing)?(?! group)|supervisor|adviser|advisor|(?<!university )tuition|tutor support)\b|\bassigned to (?:an?|their own|your own) (?:\w+ )?tutor\b|\byour own tutor\b|\b(?:allocated|assigned|given|have|has|with|provided with|supported by) (?:an? |your own |their own )(?:\w+ ){0,2}(?:tutor|supervisor)\b(?! group| for (?:each|every) module)|\b[Yy]our (?:own )?tutor\b[^.;]{0,60}\b(?:sees|meets|rings|supports|is with) you\b|\ba tutor (?:(?:who|whom|that) )?you can (?:e-?mail|ring|phone|call|contact)\b|\byour tutor will be your (?:first |main |point of )?contact\b|\btutor (?:and peer|of your own|who (?:stays|supports|will support|guides)|support(?! assistant| is provided by))\b|\bpersonal academic tutoring\b/i,
  ],
  ['module_tutor', /\b(?:module|unit) (?:tutors?|leaders?)\b|\btutor for (?:each|every) module\b/i],
  [
    'local_tutors',
    /\b(?:local|regional|area|link|group) tutors?\b|\btutors? (?:from|in|based in) your (?:own )?(?:LA|local authority|area|borough|county|region)\b|\bour tutors are [^.;]{3,90}\bfrom (?:the|each of the|our) (?:\w+ )?(?:authorities|LAs|boroughs|councils)\b/i,
  ],
  ['online_tutor', /\b(?:on-?line|virtual|e-?)[- ]?tutor(?:s|ing)?\b|\btutor support (?:on-?line|by email)\b/i],
  [
    'school_mentor',
    /\b(?:(?:school|workplace|work|setting)[- ]?based|in-school|school|workplace) (?:mentor|coach)s?(?:\/critical friend)?\b|\bmentors? (?:in|from|within|at) (?:(?:your|their|the|the student's|each)(?: own)? )?(?:school|setting|workplace)\b|\bcolleague (?:in|at|from) (?:your |their |the )?(?:own )?(?:school|setting)\b[^.;]{0,60}\b(?:acts?|acting) as (?:your |their |a |the )?mentor\b|\bcritical friend in (?:your|the|their)(?: own)? (?:school|setting)\b|\bmentor\b[^.;]{0,50}\b(?:within|in|from|on the staff of|at) (?:the|your|their|his or her)(?: own)? (?:school|setting|workplace)\b/i,
  ],
  [
    'mentoring',
    /\b[Mm]entoring\b(?! (?:[A-Z]|others|skills|course|and coaching (?:course|module)))|\b(?:[Aa]n?|[Yy]our|[Tt]he|experienced|S[Ee][Nn][Cc][Oo]|subject|expert) mentors?\b(?! (?:handbook|(?:in|from|at) (?:your|their|the|school)\b|teacher))|\b(?:acts?|acting) as (?:a |your |their )?mentor\b/,
  ],
  [
    'coaching',
    /\b(?:(?:individual|personal|group|expert|leadership|one-to-one|peer|executive) )?coaching (?:sessions?|support|calls?|conversations?|from|with|is|and mentoring)\b|\b(?:a|an|your|in-school|personal) (?:(?:learning|leadership|personal|named|dedicated|experienced|own) ){0,2}coach\b(?<!\bSENCO(?:'s| is| as)\b[^.]{0,90})|\bcoaching\b[^.;]{0,30}\b(?:included|provided|offered|available)\b/i,
  ],
  [
    'peer_network',
    /\bnetwork(?:ing)? (?:with|opportunit|events?|of (?:support|sencos|peers|colleagues|fellow|practi))|\bnetworking and\b|\bpeer (?:support|network|group|learning|engagement|discussion|review groups?)\b|\b(?:work(?:ing)?|learn(?:ing)?|meet(?:ing)?|share|sharing)[^.;]{0,25}\bwith (?:other|fellow|like-minded|a group of your) (?:\w+ )?(?:sencos?|peers|professionals|practitioners|colleagues|teachers|participants)\b|\baction learning sets?\b|\bsupport(?:ive)? network\b|\bnetwork of (?:support|sencos)\b|\b(?<!\bto (?:your|the|their) )(?:study|learning|support|buddy|tutor) (?:groups?|partners?|buddies|circles?)\b|\bprofessional learning communit(?:y|ies)\b|\b(?:home|base|learning) sets? of\b|\b(?:a|your) buddy\b|\bcommunity of (?:over |more than )?(?:[\d,]+ )?(?:practice|practi|sencos|learners)\b|\bSENCO Network\b(?=,? which|,? (?:meets|meeting))|\bbuddy from\b/i,
  ],
  [
    'discussion_forum',
    /\b(?:discussion|on-?line|cohort|student|chat|community|support|group|help) (?:forums?|(?:discussion )?boards?)\b|\bmessage boards?\b|\bdiscussion (?:groups? on-?line|boards?)\b|\bforums? (?:for|is|where|to|that|on)\b|\b(?:participants|students|members|delegates|sencos)'? forums?\b|\b(?:Facebook|WhatsApp) group\b/i,
  ],
  [
    'visits',
    /\bvisits? to (?:\w+ ){0,4}(?:schools?|settings?)|\b(?:visit|come and see|see) (?:you|participants|students) (?:(?:once|twice|\w+ times|each term|termly) )?(?:in|at) (?:your |their )?(?:own )?(?:school|setting|workplace|place of work)|\b(?:school|tutor|setting|site|study|exchange|support|mentor) visits?\b|\bvisits? (?:to|from|by) (?:other|a|your|the|outstanding|special|another) (?:schools?|settings?|tutor|coach|mentor|providers?)\b|\bvisit(?:s|ed)? (?:you )?in (?:your|their) (?:own )?school\b|\b(?:participants|students|you|delegates|colleagues) (?:will )?(?:also )?visit (?:each other's|one another's|other|specialist|different)\b|\bopportunit(?:y|ies) to visit\b|\b(?:tutor|mentor|coach)\b[^.;]{0,30}\b(?:does|makes|pays|will make|carries out) (?:you )?(?:an?|one|two|three|\d) (?:school )?visits?\b|\b(?:a|one) day's visit to another\b|\bvisiting (?:provision|(?:other|specialist|different) (?:schools|settings|provision))\b/i,
  ],
  [
    'virtual_learning',
    /\bWebCT\b|\bPebblePad\b(?! portfolio)|\bon-?line workspace\b|\bvirtual learning(?: environment| support| platform| space)?\b(?! day)|\bVLE\b|\b(?:on-?line |e-?|digital |interactive )?learning (?:environment|platform|hub|portal|management system)\b|\bMoodle\b|\bBlackboard\b|\bCanvas\b|\bBrightspace\b|\be-?learning (?:platform|environment|support|materials)\b|\bStudyNet\b|\bMinerva\b|\bour (?:on-?line )?platform\b/,
  ],
  [
    'online_resources',
    /\b(?:on-?line|electronic|digital|web-based|downloadable)(?: (?:learning|study|course|and \w+|library))? (?:resources?|materials|journals?|library|content|reading)\b|\be-?(?:books?|journals?|resources?)\b|\bresource bank\b/i,
  ],
  [
    'webinars',
    /\b(?:support|optional|extra|additional|twilight|live|evening|regular|monthly|half-termly|after-school|\d+(?= (?:\S+ ){0,3}webinars?\b))(?: [x×\w-]+){0,3} webinars?\b/i,
  ],
  [
    'workshops',
    /\b(?:academic writing|study skills?|writing|support|optional|additional|assignment|research|practice|referencing)[^.;]{0,30}\bworkshops?\b|\bworkshops? (?:on|in|for) (?:academic|writing|study|referencing|assignments?|the assignment)|\bstudy skills? (?:sessions?|evenings?|support|days?)\b|\b(?:optional|extra|additional|support) (?:\w+ )?(?:twilights?|evening sessions?|drop-ins?)\b/i,
  ],
  [
    'tutorials',
    /\b(?:individual|one[- ]to[- ]one|1[:-]1|1-to-1|group|small[- ]group|personal|on-?line|telephone|phone|face[- ]to[- ]face|twilight|half-day|half-hour|regular|academic|optional|termly|live|supportive|skype|zoom)(?:[ ,-](?:or|and|on-?line|group|live|small group|individual|email|telephone|phone|personal|electronic|other|forms|of|one-to ?-?one|supervisory|twilight))* tutorials?\b|\btutorials? (?:with|by|from|for|are (?:provided|offered|available)|support|sessions?|to support|at (?:key|each))\b|\btutorial support\b|\b(?:one[- ]to[- ]one|1[:-]1|individual) (?:calls?|meetings?|appointments?) (?:with|whenever|when|on|by|at)\b/i,
  ],
  [
    'formative_feedback',
    /\bformative (?:\w+ ){0,2}(?:feedback|comments?|support)\b|\bfeedback on (?:\w+ ){0,3}(?:drafts?|formative|plans?|outlines?|draft work|progress)\b|\bdraft(?:s| (?:work|section|assignment|of))?\b[^.;]{0,50}\b(?:comments?|commented|feedback)\b|\b(?:comments?|feedback) on (?:a |one |your |each |an? )?(?:\w+ )?drafts?\b/i,
  ],
  [
    'library',
    /\b(?:university|college|e-?|on-?line|academic|excellent|extensive|full|well-stocked|subject) ?librar(?:y|ies|ian)\b|\blibrary (?:and|resources?|facilities|services?|access|membership|induction|support|card|at|\(|staff)\b|\b(?:use of|access to|membership of) (?:the |our |all )?(?:[\w'-]+ ){0,3}librar(?:y|ies)\b|\bborrow(?:ing)?\b[^.;]{0,60}\blibrar(?:y|ies)\b|\bmay use (?:its|the|our|all) (?:\w+ )?librar(?:y|ies)\b|\bthe library at\b|\bborrowing rights\b|\b(?:university|both) libraries\b|\blibrary that\b|\be-?library\b/i,
  ],
  [
    'facilities',
    /\b(?:access to|use of|enjoy|full range of) (?:(?:all|the|our|full|excellent|its|of|range) ){0,4}(?:university|campus|college|student|on-site|sports?|study|computer|it|learning)?(?:'s)? ?facilities\b/i,
  ],
  ['technical', /\b(?:technical|ICT|computing)(?: and \w+)? (?:support|help|helpdesk|assistance)\b|\bhelp ?desk\b/i],
  [
    'pastoral',
    /\bpastoral (?:support|care|tutor|guidance)\b|\b(?:student )?(?:wellbeing|counselling) (?:and [\w ]{3,20} )?(?:service|support|team)s?\b/i,
  ],
  [
    'disability',
    /\bdisability (?:(?:and|&) \w+ )?(?:service|support|team|advis)|\bsupport for (?:disabled students|students with (?:disabilities|dyslexia))|\bdyslexia support\b|\bif you have an? (?:disability|specific learning)[^.;]{0,70}\b(?:extra time|adjust|support|help)|\b(?:students|those|participants|anyone|people) (?:with|who have) (?:an? )?(?:disabilit(?:y|ies)|specific learning difficult\w+|dyslexia|long-term (?:health )?conditions?)\b[^.;]{0,70}\b(?:help|support|advice|contact|adjustments)\b/i,
  ],
]

/** Sentences that speak of pupils, of what SENCOs do, of content or of other people's support. */
export const notSupport =
  /\b(?:release (?:for|participants)|\d+ credits\)|pupils?|children|young people|parents?|families|famil(?:y|ies) cent(?:re)?d|teaching assistants?|module (?:\d|content|covers)|learn how to|skills of|skills in|understanding of|theor(?:y|ies) of|role modelling|coaching and mentoring (?:skills|techniques|theory)|apply (?:via|through)|library of|MA module|our research|open (?:day|evening)|deliver(?:ing)? training|knowledge of|develop your (?:coaching|mentoring))\b/i
/** The support is said to be the reader's all the same. */
export const yours =
  /\b(?:you(?:r|'ll| will)?|students?|participants?|sencos?|candidates?|delegates?|we (?:provide|offer|run|give)|access to|includ(?:es|ing)|provided|supported|allocated|assigned|available|offered|fees? (?:include|cover)s?)\b/i
