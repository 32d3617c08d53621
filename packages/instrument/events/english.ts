import { inEitherCase } from '../landmarks/index.ts'

/** The words by which English texts tell of meetings. Another language is another file with the same exports. */

/** What is held. */
export const MEETING =
  /\b(?<![\p{L}-])(?:(?:[Mm]eeting|[Ss]ession|[Cc]onference|[Ss]ummit|[Bb]riefing|[Ff]orum|[Ss]ymposium|[Ww]orkshop|[Ss]eminar|[Tt]raining [Cc]ourse|[Dd]iscussion|[Dd]ialogue|[Rr]etreat|[Cc]ongress|[Hh]earing|[Dd]ebate|[Ee]xhibition|[Rr]egional [Pp]latform)s?|[Cc]onsultations|[Ss]ymposia|[Cc]ongresses)(?![\p{L}])/gu

/** One of these is part of every meeting. */
export const WORDS_OF_MEETINGS = inEitherCase([
  ...`meeting session conference summit briefing forum symposium workshop seminar course discussion dialogue retreat
    congress hearing debate exhibition platform`
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`]),
  ...'consultations symposia congresses'.split(' '),
])

/** What is said of it before its place and its days. */
export const HELD =
  /\b(?<![\p{L}-])(?:held|convened|hosted|organized|co-hosted|co-organized|conducted|t(?:ook|aking|ake) place)(?![\p{L}-])/gu

/** "the holding, on 17 November 2016, of the …" */
export const HOLDING_ON =
  /\b(?:holding|convening|organization|hosting|opening|launch)(?:\sby\s[^,;]{2,60}?)?,?\s(?:on|from|in)?\s?$/u

/** "the holding of the …", "the organization of …" */
export const HOLDING_OF = /\b(?:holding|convening|organization|hosting|scheduling)\sof\s/gu

/** "these meetings …, with the next scheduled for 2018", "the next meeting, to be held in 2024" */
export const NEXT =
  /\bthe\snext(?:\s[\p{L}-]+){0,3},?\s(?:is\s|to\sbe\s)?(?:scheduled|planned|held|due)\s(?:for|in|to\sbe\sheld\sin)?\s?$/u

/** What gives a date to something that is no meeting. */
export const NOT_HELD =
  /\b(?:adopted|adoption|signed|signing|dated|issued|established|establishment|released|entered into force|entry into force|force|endorsed|launched|concluded|published|proclaimed|approved|appointed|as of|until|since|before|by)(?:\s(?:by|in|at)\s[^,;]{2,80})?,?\s(?:on|in|from|of)?\s?$/u

/** Participants are no part of the name: "the general meeting of the organizations and agencies of …". */
export const PARTICIPANTS =
  /^(?:the\s)?(?:relevant\s|all\s|its\s)?(?:representatives|organizations|agencies|entities|members?|[Ss]tates|parties|leaders|experts|focal\spoints|secretariats|heads|ministers|senior|officials)\b/u

/** Where the body behind "of" ends. */
export const BODY_ENDS =
  /[,;:(“”"]|\s(?:held|convened|hosted|organized|co-hosted|which|in|at|on|between|under|with|to|by|for|from|entitled|during|through|aimed|that|among|after|delivered|and\s(?:its|of|the|to))(?=[\s,;]|$)|\sof\s(?:the\s(?!Parties|States\s[Pp]arties)\p{Lu}|\d|$)/u

/** Where the subject behind "on" ends: "on the Role of Women | in the Development of …". */
export const SUBJECT_ENDS =
  /[,;:(“”"]|\s(?:held|convened|hosted|organized|co-hosted|which|in|at|on|between|under|with|to|by|from|entitled|during|through|aimed|that|among|after|delivered|and\s(?:its|of|the|to))(?=[\s,;]|$)|\sof\s(?:\d|$)/u

/** "on the margins of …" is no subject, nor is what all texts on cooperation are about. */
export const NO_SUBJECT =
  /^(?:the\s(?:theme|topic|occasion|margins|sidelines)\b|(?:the\s|strengthening\s|enhancing\s)?cooperation\b|\P{L})/u

/** "sixth", "thirty-eighth", "13th" */
export const ORDINAL = /^(?:\p{L}+-)?(?:first|second|third|\p{L}*(?:th|eth))$|^\d+(?:st|nd|rd|th)$/iu

/** Words before which a name begins. */
export const NO_PART_OF_NAME: ReadonlySet<string> = new Set(
  'the a an its their this that these those of on by at in for to from with during and or as including through under after before such all both following since recent recently successful successfully concluded upcoming hold convene organize hosting'.split(
    ' ',
  ),
)

/** "hosted by the Organization of Islamic Cooperation" */
export const HOSTED_BY = /^(?:[^.;]{0,40}?)\bhosted\sby\s(?:the\s)?/u

/** "in Istanbul, Turkey, on …", "at the General Secretariat of …": a place has a name of its own. */
export const PLACE =
  /(?:^|[\s,])(in|at)\s(?:the\s)?(?=\p{Lu})((?:\p{Lu}[\p{L}’'.-]*|of|the|and|for|el|de|la|al|on|in\sthe)(?:[\s-](?:\p{Lu}[\p{L}’'.-]*|of|the|for|el|de|la|al(?=-)|on(?=\s\p{Lu})|and(?=\s\p{Lu}\p{Ll})|at(?=\s\p{Lu})))*)/gu

/** "resolution 69/317 of …": the date is the resolution’s. */
export const CITED = /\d\)?\s(?:of|on)\s$/u

/** Between the days of meetings told in one breath. */
export const AND_AGAIN = /^(?:,\s|\sand\s|,\sand\s)(?:on\s|from\s)?$/u
