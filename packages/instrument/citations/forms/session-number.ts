import { isDigit } from '../../layout/signs.ts'
import type { CitedNumber, NumberForm } from '../cited-number.ts'

/**
 * "37/4" · "75/245 B" · "57/284 A and B" · "47/54 A–F" · "S-10/2" · "ES-11/1" · "37/4 ألف" · "37 / 4"
 *
 * The number of the session and of the resolution; special and emergency special sessions count apart.
 */
export const sessionNumber: NumberForm = {
  sign: '/',
  pattern:
    /(?=[\dESد])(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/.‑-])((?:E?S[-‑]\s?|دإط?\s?[-‑]\s?)?\d{1,3})\s?\/\s?(\d{1,4})(?:\s?(?:([A-ZАВ])(?:(?:\s?[-–—]\s?|\s(?:to|and|à|et|y|a|и)\s)([A-ZАВ]))?|(ألف|باء|جيم|دال|هاء)))?(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/]|\.\d)/gu,
  read: readSessionNumber,
}

const ARABIC_PART: Readonly<Record<string, string>> = { ألف: 'A', باء: 'B', جيم: 'C', دال: 'D', هاء: 'E' }

/** Russian prints the parts in its own letters, of which these two look like Latin ones. */
const CYRILLIC_PART: Readonly<Record<string, string>> = { А: 'A', В: 'B' }

function readSessionNumber(match: RegExpMatchArray): CitedNumber[] {
  const [text, session, number, first, last, arabic] = match as unknown as [
    string,
    string,
    string,
    ...(string | undefined)[],
  ]
  // "resolutions 12/07 and 13/07": fisheries bodies fill their numbers up; the United Nations do not.
  if (number.startsWith('0')) return []
  const at = match.index as number
  const part = arabic === undefined ? latin(first) : (ARABIC_PART[arabic] as string)
  return [
    {
      numbering: 'session',
      text,
      at,
      end: at + text.length,
      session: isDigit(session.charCodeAt(0)) ? session : specialSession(session),
      number,
      part: last === undefined ? part : `${part}-${latin(last)}`,
    },
  ]
}

/** "S-10", "ES- 11", "دإط-10" */
function specialSession(printed: string): string {
  return printed.replace(/\s/g, '').replace('‑', '-').replace('دإط', 'ES').replace('دإ', 'S')
}

function latin(part: string | undefined): string {
  return part === undefined ? '' : (CYRILLIC_PART[part] ?? part)
}
