import { passageOf } from '@comity/document'
import { findCitations } from '@comity/instrument'
import { symbolWord } from './search-entries.ts'
import { scriptOf, searchWords } from './search-words.ts'

/** A question to the search, ready for PostgreSQL. */
export type SearchQuery = {
  /** What is asked in words, by the stemmer's language; a text may be in any of them. */
  readonly words: readonly { readonly language: string; readonly text: string }[]
  /** A tsquery of the symbols that are named, or null. */
  readonly symbols: string | null
  /** The symbols, whole: "A/RES/77/18". */
  readonly named: readonly string[]
  /** How the symbols may be printed in a text: "77/18". */
  readonly printed: readonly string[]
}

/** Reads what was typed: symbols in any writing ("77/18", "A/RES/77/18", "resolution 77/18"), phrases, words. */
export function parseSearch(typed: string, language: string | undefined): SearchQuery {
  const found = symbolsIn(typed)
  const rest = found.reduceRight((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, typed)
  const text = found.length > 0 ? rest.replace(governing, ' ') : rest
  const named = [...new Set(found.map((one) => one.symbol))]
  return {
    words:
      text.trim() === ''
        ? []
        : languagesOf(text, language).map((one) => ({ language: one, text: searchWords(text, one) })),
    symbols:
      named.length === 0
        ? null
        : named.map((symbol) => `'${symbolWord(symbol).replaceAll("'", "''")}'`).join(' & '),
    named,
    printed: [...new Set(found.map((one) => typed.slice(one.from, one.to).replace(/^A\/RES\//i, '')))],
  }
}

/** The words that say whose number a symbol is: they are part of how it is named, not of what is looked for. */
const governing =
  /\b(?:General Assembly|Security Council|Human Rights Council|Economic and Social Council|Assemblée générale|resolutions?|résolutions?|decisions?|décisions?)\b/gi

function languagesOf(text: string, language: string | undefined): string[] {
  if (language !== undefined) return [language]
  const script = scriptOf(text)
  return script === null ? ['en', 'fr', 'es'] : [script]
}

type Named = { readonly symbol: string; readonly from: number; readonly to: number }

// "77/18" · "3369 (XXX)" · "217 A (III)": a number alone is taken for a resolution of the General Assembly.
const bare = /^\s*(?:\d{1,2}\/\d{1,3}(?:\s?[A-Z])?|\d{1,4}(?:\s[A-Z])?\s?\([IVXLS-]+\))\s*$/

function symbolsIn(typed: string): Named[] {
  const lead = bare.test(typed) ? 'resolution ' : ''
  const provision = {
    id: 'pp1',
    part: 'preamble' as const,
    number: '',
    words: '',
    lead: passageOf(`${lead}${typed}`),
    children: [],
    notes: [],
  }
  return findCitations(provision, {
    organ: 'General Assembly',
    symbol: null,
    session: null,
    date: null,
    adopted: null,
    language: 'en',
    kind: 'resolution',
  }).map(({ symbol, span }) => ({
    symbol,
    from: Math.max(span[0] - lead.length, 0),
    to: span[1] - lead.length,
  }))
}
