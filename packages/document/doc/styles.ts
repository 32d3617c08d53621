import { viewOf } from './compound-file.ts'
import { type Property, propertiesIn } from './properties.ts'

/** What a style says of its letters and paragraphs, with what it is based on. */
export type Style = { readonly letters: readonly Property[]; readonly paragraph: readonly Property[] }

type OwnStyle = Style & { readonly base: number }

const NONE: Style = { letters: [], paragraph: [] }
const NO_BASE = 0xfff
const PARAGRAPH = 1
const LETTERS = 2
const DEEPEST = 20

/** Reads the style sheet ([MS-DOC] 2.9.271 STSH); a style that cannot be read says nothing. */
export function readStyles(sheet: Uint8Array): (style: number) => Style {
  const own = ownStyles(sheet)
  const known = new Map<number, Style>()
  const styleOf = (at: number, depth: number): Style => {
    const style = own[at]
    if (style === undefined || style === null || depth > DEEPEST) return NONE
    const base = style.base === NO_BASE ? NONE : styleOf(style.base, depth + 1)
    return {
      letters: [...base.letters, ...style.letters],
      paragraph: [...base.paragraph, ...style.paragraph],
    }
  }
  return (style) => {
    const found = known.get(style) ?? styleOf(style, 0)
    known.set(style, found)
    return found
  }
}

function ownStyles(sheet: Uint8Array): (OwnStyle | null)[] {
  if (sheet.length < 6) return []
  const view = viewOf(sheet)
  const baseSize = view.getUint16(4, true)
  const styles: (OwnStyle | null)[] = []
  let at = 2 + view.getUint16(0, true)
  while (at + 2 <= sheet.length && styles.length < 4096) {
    const size = view.getUint16(at, true)
    const bytes = sheet.subarray(at + 2, at + 2 + size)
    styles.push(size === 0 ? null : styleIn(bytes, baseSize))
    at += 2 + size + (size % 2)
  }
  return styles
}

function styleIn(bytes: Uint8Array, baseSize: number): OwnStyle | null {
  const view = viewOf(bytes)
  if (bytes.length < baseSize + 4 || bytes.length < 8) return null
  const kind = view.getUint16(2, true) & 0xf
  const base = view.getUint16(2, true) >> 4
  const parts: Uint8Array[] = []
  let at = baseSize + 2 + view.getUint16(baseSize, true) * 2 + 2
  while (at + 2 <= bytes.length && parts.length < 3) {
    const size = view.getUint16(at, true)
    parts.push(bytes.subarray(at + 2, at + 2 + size))
    at += 2 + size + (size % 2)
  }
  const [first = new Uint8Array(), second = new Uint8Array()] = parts
  if (kind === PARAGRAPH)
    return { base, paragraph: propertiesIn(first.subarray(2)), letters: propertiesIn(second) }
  return { base, paragraph: [], letters: kind === LETTERS ? propertiesIn(first) : [] }
}
