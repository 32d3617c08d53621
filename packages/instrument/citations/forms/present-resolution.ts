import type { Language, PartialDate } from '../../instrument.ts'
import { anyOf } from '../../lexicon/any-of.ts'
import lexicon from '../../lexicon/bodies.json' with { type: 'json' }

type PresentMention = {
  readonly symbol: string
  readonly text: string
  readonly date: PartialDate | null
  readonly at: number
  readonly end: number
}

const patterns = new Map<Language, RegExp>()

/** "the present resolution": the instrument cites itself, where it bears a symbol. */
export function findPresent(
  text: string,
  own: { readonly symbol: string | null; readonly adopted: PartialDate | null; readonly language: Language },
): PresentMention[] {
  const { symbol } = own
  if (symbol === null) return []
  return Array.from(text.matchAll(patternOf(own.language)), (match) => ({
    symbol,
    text: match[0],
    date: own.adopted,
    at: match.index,
    end: match.index + match[0].length,
  }))
}

function patternOf(language: Language): RegExp {
  const known = patterns.get(language)
  if (known !== undefined) return known
  const made = new RegExp(anyOf(lexicon.words[language].present), 'gu')
  patterns.set(language, made)
  return made
}
