import { matchesOf } from '../../matches.ts'
import type { SymbolMention } from './document-symbol.ts'

/** "GC(64)/RES/12 A", "GC(XXXIII)/DEC/509": what the General Conference of the International Atomic Energy Agency adopts. */
const ADOPTED =
  /(?<![\p{L}\p{N}/.-])GC\((?:\d{1,3}|[IVXL]{1,9})\)\/(?:RES|DEC)\/\d{1,3}(?: [A-Z](?![\p{L}\p{N}’']))?(?![\p{L}\p{N}/])/gu

export function findAtomicEnergySymbols(text: string): SymbolMention[] {
  if (!text.includes('GC(')) return []
  return matchesOf(ADOPTED, text).map(({ 0: printed, index }) => ({
    symbol: printed.replace(' ', ''),
    text: printed,
    at: index,
    end: index + printed.length,
  }))
}
