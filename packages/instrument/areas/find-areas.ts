import { type Passage, placeOf } from '@comity/document'
import type { AreaMention, Language } from '../instrument.ts'
import { knownOf, mayHold, watchFor } from '../landmarks/index.ts'
import { matchesOf } from '../matches.ts'
import { passagesOf } from '../passages.ts'
import type { Provision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { splitList } from './split-list.ts'
import type { AreaWords } from './words.ts'

const LANGUAGES: { readonly [L in Language]?: AreaWords } = { en: english, fr: french, ar: arabic }
const MAY_LIST = watchFor({ en: () => english.wordsOfLists, fr: () => french.wordsOfLists })

/** The areas of cooperation that a provision lists as agreed. */
export function findAreas(provision: Provision, context: ReadingContext): AreaMention[] {
  const words = LANGUAGES[context.language]
  if (words === undefined) return []
  return passagesOf(provision).flatMap((passage) => areasIn(passage, provision.id, context.language, words))
}

/** How long a list of areas may be, and one of them. */
const LONGEST = 2000
const LONGEST_AREA = 160

function areasIn(passage: Passage, id: string, language: Language, words: AreaWords): AreaMention[] {
  const { text } = passage
  if (!mayHold(knownOf(passage, language).landmarks, MAY_LIST) || !words.mayList.test(text)) return []
  return matchesOf(words.listed, text).flatMap((match) => {
    const from = match.index + match[0].length
    const list = text.slice(from, from + LONGEST)
    if (words.noArea.test(list)) return []
    return splitList(text, from, from + words.endOf(list), words.lists)
      .filter((item) => item.text.length <= LONGEST_AREA)
      .map(({ text: area, at, end }) => ({ text: area, in: id, ...placeOf(passage, at, end) }))
  })
}
