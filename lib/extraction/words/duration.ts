/** What has a length of ours: the course and its parts. */
export const courseWords =
  'courses?|programmes?|award|training|qualification|PG ?Cert\\w*|certificate|NASENCO|NPQ\\w*|pathway|route|study|studies|it|teaching|tuition|sessions?|days|modules?|cohort|group|you|your|participants|students|most|candidates|part[- ]time|full[- ]time|everything|delegates|people|which|this|that|SENCOs|Saturdays|seminars'

/** Words before a span of time that make it something other than a length of the course. */
export const notLength =
  /\b(?:for (?:over|more than|at least|nearly|almost|some|the past|the last|about|around)|(?:in|over|for|during|within) the (?:last|past|previous|next|first|following)|(?:the|our|your|her|his) last|past|previous|each|every|per|twice|once|times|first|second|third|final|any|early|aged?|ages|between the ages of|children (?:of|from|aged)|experience of|experience|since|until|validity|valid for|contract(?: of| for)?|post for|registration (?:period )?(?:of|is|:)|maximum (?:period )?(?:of )?registration\b[^.;]{0,20}|registration\b[^.;]{0,25}|extension of|extend(?:ed)? (?:by|for)|interrupt[^.;]{0,30}|suspend[^.;]{0,30}|defer[^.;]{0,30}|a further|another|additional|instalments? over|spread the cost over|pay(?:ments?|able)? over|licence for|membership for|access for|worked (?:as|in|for|with)[^.;]{0,30}|taught (?:in schools|for)[^.;]{0,12}|reviewed|revised|updated|within (?:the )?(?:last|past)|no later than|not later than|mid|academic|window of(?: about| around)?|of employment|in post for|been (?:a |an |the |in )[^.;]{0,40}|has (?:run|been|worked)[^.;]{0,40}|have (?:run|been|worked|offered|taught|provided)[^.;]{0,40}|working with[^.;]{0,25}|SENCO for|teacher for|teaching for|school for)\s+(?:the |an? )?$/i

/** Words behind a span that do the same. */
export const notLengthBehind =
  /^(?:'s?)?\s*(?:of (?:(?:\w+(?: and)? ){0,4}?experience|age|working|age|appointment|taking|becoming|starting|being|completing|completion|completing|the (?:date|start|appointment|certificate)|service|employment|(?:full[- ]time |part[- ]time |class(?:room)? )?teaching|registration|a (?:degree|masters)|an? MA|the MA|masters)|experience|(?:\w+ )?from (?:the )?(?:date|appointment|point|start of the (?:post|role)|taking|being|when|becoming)|to (?:achieve|gain|get|obtain|complete) (?:the |their |your |this )?(?:national |mandatory |statutory )?(?:award|qualification|NASENCO|it\b)|after|before|ago|prior|since|later|earlier|in (?:the )?(?:post|role|teaching|a (?:school|similar))|as (?:a |an |the )?(?:SENCO|teacher|head)|until|old\b|membership|warranty|contract|(?:1|2|3|4|5|6|7|8|9)\b|group|leader|tutor|pupils?|from (?:completing|completion|passing)|, (?:as )?life|SENCOs?\b|(?:\w+ )?window|extension|review|plan|(?:fixed[- ]term )?post\b|at (?:the )?(?:school|same)|or (?:more )?as\b|abroad)/i

/** Directly before "three years": the law's time for gaining the award. */
export const givenYears =
  /\b(?:within|has|have|had|gives?|given|up to|got|get|gets|allows?|allowed)\s+(?:you |them |him |her |SENCOs |new SENCOs |a |an |the |up to |a maximum of )*$/i
/** Directly behind a span: what the law or a window counts from. */
export const countedFrom =
  /^(?:,? ?(?:starting|counted|counting|beginning|running))?\s*(?:of|from|after|since|following)\s+(?:the |your |their |his |her |when |first |being |date |of |point |day |from |at |which |you |they )*(?:appoint|taking|took|take|becom|start(?:ing|ed)? (?:the|their|in|as)|designat|role|post|complet|certificate|qualif|graduat|enter)/i
