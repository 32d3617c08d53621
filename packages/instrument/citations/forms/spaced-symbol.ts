import { matchesOf, placesIn } from '../../matches.ts'
import type { SymbolMention } from './document-symbol.ts'

/** Only the series that documents bear are read with spaces: "and / or" and "HIV / 2020" are words with a slash between. */
const SERIES = '(?:A|S|E|T|ST|TD|DP|HRI|CERD|CCPR|CEDAW|CRC|CAT|CRPD|FCCC|UNEP|ICCD)'
/** "/ 72", "/RES", "/ PV. 7813", "/ ES-10" */
const PART = '\\s?/\\s?(?:(?:E?S-)?\\d{1,4}|[A-Z][A-Za-z]{0,8}(?:\\.\\s?\\d{1,4})?)'
const ONE = `${SERIES}(?:${PART}){1,7}`

/**
 * "A / 72 / 384" · "A /RES/ 77/ 18" · "S / PV. 7813" · "A / 71 / 160-S / 2016 / 621"
 *
 * Scans and some word processors set spaces around the slashes.
 */
const SPACED = new RegExp(
  `(?=[A-Z])(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}/.:-])${ONE}(?:[-–‑]${ONE})?(?![\\p{L}\\p{N}/])`,
  'gu',
)

export function findSpacedSymbols(text: string): SymbolMention[] {
  if (!placesIn(text, '/').some((slash) => text[slash - 1] === ' ' || text[slash + 1] === ' ')) return []
  return matchesOf(SPACED, text)
    .filter(({ 0: printed }) => printed.includes(' ') && /\d/.test(printed))
    .flatMap(({ 0: printed, index }) => {
      let at = index
      return printed.split(/[-–‑](?=[A-Z]{1,5}\s?\/)/).map((one) => {
        const mention = { symbol: one.replace(/\s/g, ''), text: one, at, end: at + one.length }
        at = mention.end + 1
        return mention
      })
    })
}
