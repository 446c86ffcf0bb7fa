/** Occasions and times that are no teaching of the course: visits before applying, closing dates, offices, meetings of others. */
export const otherOccasion =
  /\b(?:open (?:days?|evenings?|events?|mornings?|nights?)|information (?:evenings?|sessions?|events?|days?)|info (?:evenings?|sessions?)|taster|briefings?|drop[- ]ins?|visit days?|clos(?:e|es|ing)\b|deadline|apply (?:by|before)|applications? (?:by|before|must|should|need|have|received)|last date|return(?:ed)? (?:by|before)|no later than|interviews?|office(?:s| hours| is)?|lines? (?:are )?open|opening hours|phone|telephone|reception|live chat|helpline|help ?desk|network (?:meetings?|events?)|conference for|awards? evening|graduation|ceremony|exam board|students' union|library|sports?|bus|campus tours?|page (?:last )?(?:updated|reviewed)|last (?:updated|reviewed)|posted|published|news|twitter|forum)\b/i

/** Words of those who are called: by these a sentence speaks of teaching. */
export const teachingOccasion =
  /\b(?:twilights?|taught|teaching|tuition|sessions?|days?|course|programme|cohorts?|groups?|modules?|units?|meets?|meetings?|runs?|running|held|deliver(?:ed|y)|tak(?:e|es|ing) place|attend(?:ance)?|training|face[- ]to[- ]face|webinars?|lectures?|class(?:es)?|timetabled?|seminars?|workshops?|day release|in person|tutorials|route|pathway|weekday|falls? on)\b/i

/** Headings over facts that stand without labels. */
export const atAGlance =
  /^(?:(?:the |this )?(?:course|programme) )?(?:at a glance|(?:key|quick|fast|course) (?:facts|information|details|features)|in brief)\W*$/i
