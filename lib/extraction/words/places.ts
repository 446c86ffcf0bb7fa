/** Words that tell a place of teaching from other places; for whole sentences, labels and what stands between a word of teaching and the place. */
export const taught =
  /\b(?:venue|held|taught|delivered|hosted|located|takes? place|taking place|meets?|meeting|conferences?|workshops?|happens?|attendance|attend|sessions?|days?|teaching|classes|seminars|lectures|modules?|cohorts?|groups?|lecture rooms|on-?site|(?:will be|usually|course) runs?|runs|(?:course|programme|training|award) is (?:run|based)|will be|(?:centres?|venues?|locations?|bases?|towns|sites)(?= (?:are|will be|include)| ?\(| in )|study|on campus|(?:mon|tues|wednes|thurs|fri|satur|sun)days|come(?= to (?:our|the) ))\b/gi
export const preposition =
  /(?:\s\((?:at |in )?|:\s|\s(?:at|in|on|from|across|between|are:?|include:?|be:?|plus)\s+(?:room \w{1,6} (?:of|in) )?)(?=(?:the |our |its |both |either )?(?:[A-Z]|central |north |south |east |west ))/g
export const towards = /\s(?:by|to|at|in)\s+(?=(?:the |our )?[A-Z])/g
export const labels =
  /^(?:(?:course |teaching |training |study |our |two |three |four )?(?:venues?|locations?|campus(?:es)?|sites?|centres?)|where(?: (?:is it|will it be|are the (?:\w+ )?(?:days|sessions|events|conferences)|are (?:they|you)|is the (?:teaching|training))(?: (?:held|taught|based))?| is the course(?: (?:held|taught))?| (?:will|do) (?:i|you|we) (?:study|be taught|learn|meet))?\??|(?:teaching|study|course|delivery|training) (?:locations?|centres?|base|venues?)|place of (?:delivery|study)|base|place(?: of study)?|taught at|held at|groups|rooms?|delivered at)$/i
/** Neither a place nor one of teaching. */
export const notPlace =
  /\b(?:level|terms?|autumn|spring|summer|winter|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|not|also|course|option|junction|floor|route|length|various|full-time|part-time|statements?|forms?|service|agreement|declaration|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|england|wales|uk|europe|nasenco|sencos?|send?|award|code|practice|regulations?|act|education|department|dfe|ofsted|english|maths|masters?|ma|pgce|ba|qts|national|special|modules?|units?|cohorts?|groups?|days?|sessions?|microsoft|teams|zoom|skype|blackboard|moodle|canvas|twitter|facebook|covid(?:-19)?|key stage|year \d|early years|ucas|britain|scotland|school direct|teaching schools?|local authorit(?:y|ies)|regional|distance|standard|online|blended|i|we|our|leading|leadership|inclusion|provision|part|semester|faculty|outcomes?|assessment)\b/i
export const otherPurpose =
  /\b(?:use of (?:the|our) (?:librar|\w+ librar)\w+|librar(?:y|ies) (?:at|in) [A-Z]|parking (?:at|is|\(|,)|(?:he|she|who|I|has|have) (?:has |have |also |previously ){0,2}taught (?:at|in)|open (?:day|evening)|information (?:evening|session|event)|graduation ceremony|network meeting|registered office|our offices? (?:is|are)|if you (?:work|live|are) (?:somewhere else|elsewhere|outside)|hosted by (?:the )?(?:\w+ ){1,5}Trust|accommodation|born|studied at|worked (?:at|in)|works (?:at|in)|formerly|deputy head|headteacher (?:at|of)|lecturer (?:at|in)|professor|doctorate|validated|awarded by|degree (?:from|at)|transfer|progress(?:ion)? (?:to|on)|other (?:groups?|cohorts?|universities|providers)|researchers?|applicants? (?:in|from)|(?<!\bat (?:\w+ ){0,2})(?:SENCOs|schools|teachers|staff|colleagues) (?:in|from|across) [A-Z])/i
export const byPeople = /\bby (?:[a-z]+ ){0,3}(?:staff|tutors|lecturers|academics|colleagues|team|experts|specialists|members|SENCOs)\b/
export const placeNoun = /\b(?:an?|the|our|one|two|local) (?:[a-z]+ ){0,3}(?:school|centre|venue|site|hotel|college|setting)s?$/
/** Between the word of teaching and the place nothing else may stand. */
export const between =
  /\b(?:by|partnership|call|friends|contact|with (?!well|other|a |the )|who|which|experience|schools|learning|practice|outcomes|part of|leads?|award|law|used|change)\b/i

/** Counties are areas, not places where one sits down. */
export const county =
  /(?:shire|folk|sex)$|^(?:Kent|Surrey|Devon|Cornwall|Cumbria|Dorset|Somerset|Medway|Rutland|Northumberland|Cleveland|Avon|County Durham|Isle of Wight|(?:the )?(?:North|South|East|West)(?:ern)?(?: (?:East|West|Midlands|Yorkshire|Sussex))?)$/
