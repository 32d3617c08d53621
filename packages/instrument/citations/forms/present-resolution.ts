import type { Language, PartialDate } from '../../instrument.ts'
import lexicon from '../../lexicon/bodies.json' with { type: 'json' }

type PresentMention = {
  readonly symbol: string
  readonly text: string
  readonly date: PartialDate | null
  readonly at: number
  readonly end: number
}

/** "the present resolution": the instrument cites itself, where it bears a symbol. */
export function findPresent(
  text: string,
  own: { readonly symbol: string | null; readonly adopted: PartialDate | null; readonly language: Language },
): PresentMention[] {
  const { symbol, adopted } = own
  if (symbol === null) return []
  const found: PresentMention[] = []
  for (const words of lexicon.words[own.language].present) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
      found.push({ symbol, text: words, date: adopted, at, end: at + words.length })
  }
  return found
}
