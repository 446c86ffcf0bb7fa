/** What happens in an hour of study, by the words beside its number; the first that fits. */
export const hourTypes: readonly (readonly ['elearning' | 'independent' | 'taught', RegExp])[] = [
  [
    'elearning',
    /\b(?:e-?learning|(?:directed|guided) online|online (?:self-study |learning |study )?(?:modules?|tasks?|activit(?:y|ies)|learning|study|units?|courses?)|(?:structured|guided) online|online (?:activity|work)|asynchronous|self-paced)\b/i,
  ],
  [
    'independent',
    /\b(?:independent(?:ly)?|self[- ]?study|self[- ]directed|private|personal study|own (?:study|time|reading)|directed study|reading|guided (?:independent|study)|directed (?:tasks|activities)|home study|writing(?: up)?|preparation|individual study|background|for (?:your |the |their )?assignments?|written work|besides|on top)\b/i,
  ],
  [
    'taught',
    /\b(?:contact|taught|teaching|face[- ]to[- ]face|scheduled|lectures?|seminars?|facilitated|tuition|guided learning|conference days?|training|tutor[- ]led|workshops?|webinars?|live|in[- ]person|class(?:room|es)?|tutorials?|sessions?)\b/i,
  ],
]

/** Hours that are no study: of offices, journeys, answers, posts, pupils' support. */
export const notStudy =
  /\b(?:within|office|opening|lines?|reply|replies|respond|response|answer(?:ed)?|away|drive|journey|travel|from (?:the|London)|train\b|notice|every 24|24[- ]hour|24\/7|out of|school hours|an hour|rush|per day|a day|coaching|cover|supply|salary|pay|paid|pupil'?s?|child(?:ren)?|EHC|provision|timetable for the SENCO|SENCO time|before|after|in advance|last minute|rest|lunch|exam|window|per credit|working hours|half[- ]hour)\b/i
