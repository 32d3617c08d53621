import type { Passage } from '@comity/document'
import type { Language, PartialDate } from '../../instrument.ts'
import { knownOf, mayHold, watchFor } from '../../landmarks/index.ts'
import lexicon from '../../lexicon/bodies.json' with { type: 'json' }

type PresentMention = {
  readonly symbol: string
  readonly text: string
  readonly date: PartialDate | null
  readonly at: number
  readonly end: number
}

const { words } = lexicon
const MAY_BE_MEANT = watchFor({
  en: () => words.en.present,
  fr: () => words.fr.present,
  es: () => words.es.present,
})

/** "the present resolution": the instrument cites itself, where it bears a symbol. */
export function findPresent(
  passage: Passage,
  own: { readonly symbol: string | null; readonly adopted: PartialDate | null; readonly language: Language },
): PresentMention[] {
  const { symbol, adopted } = own
  if (symbol === null || !mayHold(knownOf(passage, own.language).landmarks, MAY_BE_MEANT)) return []
  const { text } = passage
  const found: PresentMention[] = []
  for (const printed of words[own.language].present) {
    for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + printed.length))
      found.push({ symbol, text: printed, date: adopted, at, end: at + printed.length })
  }
  return found
}
