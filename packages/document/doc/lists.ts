import type { Level, List } from '../lists/count-lists.ts'
import { viewOf } from './compound-file.ts'

const LIST = 28
const LEVEL = 28
const OVERRIDE = 16
const LEVELS = 9

/** Number formats ([MS-OSHARED] 2.2.1.3 MSONFC) by the names that .docx has for them. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  22: 'decimalZero',
  23: 'bullet',
  37: 'chineseCounting',
  39: 'chineseCountingThousand',
  46: 'arabicAlpha',
  48: 'arabicAbjad',
  58: 'russianLower',
  59: 'russianUpper',
  255: 'none',
}

/** The lists of a document by the number that paragraphs call them by ([MS-DOC] 2.9.150 LSTF, 2.9.131 LFO). */
export function readLists(table: Uint8Array, overrides: Uint8Array): Map<string, List> {
  try {
    return overridden(overrides, schemesIn(table))
  } catch (error) {
    // A table that breaks off costs the numbers that it would have given, not the text.
    if (error instanceof RangeError) return new Map()
    throw error
  }
}

function schemesIn(table: Uint8Array): Map<number, Map<number, Level>> {
  const schemes = new Map<number, Map<number, Level>>()
  if (table.length < 2) return schemes
  const view = viewOf(table)
  const count = view.getUint16(0, true)
  let at = 2 + count * LIST
  for (let i = 0; i < count; i++) {
    const head = 2 + i * LIST
    const simple = (view.getUint8(head + 26) & 1) === 1
    const levels = new Map<number, Level>()
    for (let level = 0; level < (simple ? 1 : LEVELS); level++) {
      const read = levelAt(view, at)
      levels.set(level, read.level)
      at = read.end
    }
    schemes.set(view.getInt32(head, true), levels)
  }
  return schemes
}

function levelAt(view: DataView, at: number): { readonly level: Level; readonly end: number } {
  const flags = view.getUint8(at + 5)
  const words = at + LEVEL + view.getUint8(at + 24) + view.getUint8(at + 25)
  const length = view.getUint16(words, true)
  let text = ''
  for (let i = 0; i < length; i++) {
    const sign = view.getUint16(words + 2 + i * 2, true)
    // A level's number is put in where its place in the list of levels stands.
    text += sign < LEVELS ? `%${sign + 1}` : String.fromCharCode(sign)
  }
  const level: Level = {
    start: view.getInt32(at, true),
    format: FORMATS[view.getUint8(at + 4)] ?? 'decimal',
    text,
    restartsAfter: (flags & 8) === 0 ? null : view.getUint8(at + 26),
    alwaysDecimal: (flags & 4) !== 0,
  }
  return { level, end: words + 2 + length * 2 }
}

function overridden(
  overrides: Uint8Array,
  schemes: ReadonlyMap<number, Map<number, Level>>,
): Map<string, List> {
  const lists = new Map<string, List>()
  if (overrides.length < 4) return lists
  const view = viewOf(overrides)
  const count = Math.min(view.getUint32(0, true), Math.floor((overrides.length - 4) / OVERRIDE))
  let at = 4 + count * OVERRIDE
  for (let i = 0; i < count; i++) {
    const head = 4 + i * OVERRIDE
    const scheme = view.getInt32(head, true)
    const changed = view.getUint8(head + 12)
    const levels = new Map(schemes.get(scheme))
    const starts = new Map<number, number>()
    at += 4
    for (let k = 0; k < changed; k++) {
      const flags = view.getUint32(at + 4, true)
      const level = flags & 0xf
      if ((flags & 0x10) !== 0) starts.set(level, view.getInt32(at, true))
      at += 8
      if ((flags & 0x20) === 0) continue
      const read = levelAt(view, at)
      levels.set(level, read.level)
      at = read.end
    }
    lists.set(String(i + 1), { scheme: String(scheme), levels, starts })
  }
  return lists
}
