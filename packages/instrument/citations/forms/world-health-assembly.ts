import { matchesOf } from '../../matches.ts'
import type { SymbolMention } from './document-symbol.ts'

/** "WHA73.1": a resolution of the World Health Assembly, by its session; "WHA73(8)" is a decision. */
const RESOLUTION = /(?<![\p{L}\p{N}/.-])WHA\d{1,3}(?:\.\d{1,3}|\(\d{1,3}\))(?![\p{L}\p{N}/])/gu

export function findHealthAssemblySymbols(text: string): SymbolMention[] {
  if (!text.includes('WHA')) return []
  return matchesOf(RESOLUTION, text).map(({ 0: symbol, index }) => ({
    symbol,
    text: symbol,
    at: index,
    end: index + symbol.length,
  }))
}
