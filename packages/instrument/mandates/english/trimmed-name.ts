import type { Named } from './body-list.ts'
import { nameOf } from './pieces.ts'

const LEADING =
  /^(?:(?:and|to|also|above all|in particular|including|especially|newly established|the(?! (?:two|three|four|five|six)\b)|its|their|his|her) )+/i
// "at its seventy-eighth session" · " within existing resources" · " in cooperation with" printed without commas
const TRAILING =
  / (?:within (?:its|their|existing|available|the limits)|at its|through|as appropriate|upon (?:their )?request|when|while|if|jointly|pursuant to|in (?:cooperation|collaboration|coordination|consultation|partnership|close|conformity|accordance|its capacity|his capacity|their capacity|this|that)|on (?:the basis|a |the one hand|the other)|as a matter|(?:expressed|contained|made|addressed) in)(?: .*)?$|(?: (?:not|also|further|again|as well|in turn|once again|[a-z]+ly))+$/s
// "the Commission on Human Rights of the Organization": a body with a proper name of its own is known by it
const OWNER_OF_NAMED =
  /^(?:[\p{Lu}][\p{L}-]+ )*(?:Commission|Committee|Council|Centre|Department|Board|Bureau|Forum|Office) (?:on|for) (?:the )?\p{Lu}[\p{L} -]*?( of the (?:Organization|Organisation|League|Association|Union|Community) (?:of|for) \p{Lu}[\p{L} -]+)$/u

/** A name without the article before it and the circumstances behind it. */
export function trimName(text: string, entry: Named): Named {
  let { from, to } = entry
  from += LEADING.exec(text.slice(from, to))?.[0].length ?? 0
  const tail = TRAILING.exec(text.slice(from, to))
  if (tail !== null && nameOf(text.slice(from, from + tail.index)) !== '') to = from + tail.index
  const owner = OWNER_OF_NAMED.exec(text.slice(from, Math.min(to, from + 300)))
  if (owner?.[1] !== undefined && to - from <= 300) to -= owner[1].length
  to -= /[\s,;:–—-]*(?: (?:and|or))?[\s,;:]*$/.exec(text.slice(Math.max(from, to - 12), to))?.[0].length ?? 0
  return { from, to }
}
