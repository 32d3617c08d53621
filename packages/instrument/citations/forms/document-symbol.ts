import { matchesAround, placesIn } from '../../matches.ts'
import { expandMeetings } from './meeting-range.ts'

/** A document cited by its own symbol, which says of itself what it is. */
export type SymbolMention = {
  readonly symbol: string
  readonly text: string
  readonly at: number
  readonly end: number
}

/**
 * "A/66/53" · "S/PV.7813" · "A/C.4/74/SR.3" · "A/ES-10/273" · "FCCC/CP/2015/10/Add.1" · "A/75/6 (Sect. 3)" ·
 * "S/RES/2254 (2015)" · "NPT/CONF.1995/32 (Part I)/Corr.2" · "UNEP/OzL.Pro.28/12", and two in one: "A/71/160-S/2016/621".
 *
 * A series in capitals, then parts between slashes. What holds no figure ("HIV/AIDS") is no symbol.
 */
const SYMBOL =
  /(?=[A-Z])(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/.:-])[A-Z]{1,8}(?:-[A-Z]{2,4})?\/(?:[A-Za-z0-9./–‑-]{1,60}|\(\d{1,3}\)){1,4}(?:\s?\((?:[Pp]arts?|[Vv]ol|[Ss]ect|[Ss]upp|[Pp]lan|Resumption|SUPP)[A-Za-z.]{0,9}\s?[A-Za-z0-9. ]{0,16}\)|(?<=\/RES\/\d{1,4})\s?\((?:(?:E?S-)?[IVXL]{1,8}|(?:19[4-9]|20\d)\d)\))?(?:(?:\/|(?<=\/)\s)(?:Add|Corr|Rev)\.\d{1,3}){0,3}/gu

/** "ABCDEFGH-ABCD": what may stand before a symbol's first slash. */
const LONGEST_SERIES = 13

/** "A/68/970 and Corr.1" · "A/75/6 (Sect. 3), Add.1 and Add.2" · "and Add.1–3": what follows belongs to the same document. */
const ADDENDUM =
  /(?:,\s|\s(?:and|et|y|и)\s|,\s(?:and|et|y|и)\s)((?:Add|Corr|Rev|Amend)\.\d{1,3})(?:[-–](\d{1,3}))?(?![\w/])/uy

const HYPHEN = /[-–‑]/
/** "A/71/160-S/2016/621" */
const TWO_IN_ONE = /(?<=[\d)])[-–‑](?=[A-Z]{1,8}(?:\(\d{1,3}\))?\/)/

/** "40 C/68": the General Conference of UNESCO prints its session before the series. */
const SESSION_BEFORE = /(?<!\d)(\d{1,3} )C\/$/

/** "Supplement No. 40 (A/62/40), vol. I", "vols. I and II": each volume is a document. */
const VOLUME = /^\),\s[Vv]ols?\.\s([IVX]{1,4})\b(?:\sand\s([IVX]{1,4})\b)?/u

export function findDocumentSymbols(text: string): SymbolMention[] {
  const found: SymbolMention[] = []
  const slashes = placesIn(text, '/').filter((slash) => isCapital(text.charCodeAt(slash - 1)))
  for (const match of matchesAround(slashes, LONGEST_SERIES, SYMBOL, text)) {
    const at = match.index
    let start = 0
    // To split is dear, for it tries every sign.
    for (const printed of HYPHEN.test(match[0]) ? match[0].split(TWO_IN_ONE) : [match[0]]) {
      const trimmed = printed.replace(/[./-]+$/, '')
      const session = SESSION_BEFORE.exec(text.slice(Math.max(0, at + start - 5), at + start + 2))?.[1] ?? ''
      if (isSymbol(trimmed)) found.push(...mentionsOf(`${session}${trimmed}`, at + start - session.length))
      start += printed.length + 1
    }
    const last = found.at(-1)
    if (last === undefined || last.end !== at + match[0].length) continue
    const volumes = VOLUME.exec(text.slice(last.end, last.end + 24))
    if (volumes !== null) found.splice(-1, 1, ...volumesOf(last, volumes.slice(1)))
    else for (const addendum of addendaAfter(text, last)) found.push(addendum)
  }
  return found
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function volumesOf(document: SymbolMention, volumes: readonly (string | undefined)[]): SymbolMention[] {
  return volumes.flatMap((volume) =>
    volume === undefined ? [] : [{ ...document, symbol: `${document.symbol}(Vol.${volume})` }],
  )
}

function addendaAfter(text: string, document: SymbolMention): SymbolMention[] {
  const found: SymbolMention[] = []
  let end = document.end
  for (;;) {
    ADDENDUM.lastIndex = end
    const match = ADDENDUM.exec(text)
    if (match === null) return found
    end = match.index + match[0].length
    const [, first, last] = match as unknown as [string, string, string?]
    const base = document.symbol.replace(/\/(?:Add|Corr|Rev|Amend)\.\d+$/, '')
    const at = match.index + match[0].indexOf(first)
    const printed = text.slice(at, end)
    for (const addendum of throughTo(first, last))
      found.push({ symbol: `${base}/${addendum}`, text: printed, at, end })
  }
}

/** More addenda than a document has are a misprint. */
const MOST_ADDENDA = 30

/** "Add.1", and with a last one "Add.1", "Add.2", "Add.3" */
function throughTo(first: string, last: string | undefined): string[] {
  const [series, from] = first.split('.') as [string, string]
  const more = last === undefined ? 0 : Number(last) - Number(from)
  if (more <= 0 || more > MOST_ADDENDA) return [first]
  return Array.from({ length: more + 1 }, (_, i) => `${series}.${Number(from) + i}`)
}

/** The conference of biodiversity numbers its decisions "XII/23", which is no symbol. */
function isSymbol(printed: string): boolean {
  return /\d/.test(printed) && !/^[IVXL]+\/\d+$/.test(printed)
}

function mentionsOf(text: string, at: number): SymbolMention[] {
  const printed = text.replace(/\s/g, '').replace(/[–‑]/g, '-')
  return expandMeetings(printed).map((symbol) => ({
    symbol,
    text,
    at,
    end: at + text.length,
  }))
}
