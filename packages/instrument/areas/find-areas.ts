import { type Passage, placeOf } from '@comity/document'
import type { AreaMention } from '../instrument.ts'
import { knownOf, mayHold, watchFor } from '../landmarks/index.ts'
import { passagesOf } from '../passages.ts'
import type { Provision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'
import { LIST_ENDS, LISTED, NO_AREA, WORDS_OF_LISTS } from './english.ts'
import { splitList } from './split-list.ts'

const MAY_LIST = watchFor({ en: () => WORDS_OF_LISTS })

/** The areas of cooperation that a provision lists as agreed; English only so far. */
export function findAreas(provision: Provision, context: ReadingContext): AreaMention[] {
  if (context.language !== 'en') return []
  return passagesOf(provision).flatMap((passage) => areasIn(passage, provision.id))
}

/** How long a list of areas may be. */
const LONGEST = 2000

function areasIn(passage: Passage, id: string): AreaMention[] {
  const { text } = passage
  if (!mayHold(knownOf(passage, 'en').landmarks, MAY_LIST) || !/priority|review|apprais/.test(text)) return []
  return Array.from(text.matchAll(LISTED)).flatMap((match) => {
    const from = match.index + match[0].length
    const list = text.slice(from, from + LONGEST)
    const to = from + endOf(list)
    if (NO_AREA.test(list)) return []
    return splitList(text, from, to)
      .filter((item) => item.text.length <= 160)
      .map(({ text: words, at, end }) => ({ text: words, in: id, ...placeOf(passage, at, end) }))
  })
}

/** A list parted by semicolons has commas inside its areas: "good governance, including migration; economic growth; …". */
function endOf(list: string): number {
  if (/;\s\p{Ll}[^;]*;\s(?:and\s)?\p{Ll}/u.test(list)) return /[.]|;\s?$/u.exec(list)?.index ?? list.length
  return LIST_ENDS.exec(list)?.index ?? list.length
}
