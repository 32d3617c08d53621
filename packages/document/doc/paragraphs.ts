import type { Count } from '../lists/count-lists.ts'
import type { Run } from '../transcript.ts'
import type { Text } from './pieces.ts'
import { CODE, type Property, type Stretch, stretchAt } from './properties.ts'
import type { Style } from './styles.ts'

export type Paragraph = { readonly lines: readonly (readonly Run[])[]; readonly startsPage: boolean }

/** The marks of notes by the sign of the text that bears them. */
export type Marks = ReadonlyMap<number, string | null>

export type Setting = {
  readonly text: Text
  readonly letters: readonly Stretch[]
  readonly paragraphs: readonly Stretch[]
  readonly styleOf: (style: number) => Style
  readonly lists: Count
  readonly marks: Marks
}

export type Paragraphs = {
  /** The paragraphs between two signs of the text. */
  readonly between: (from: number, to: number) => Paragraph[]
  readonly changesTracked: () => boolean
}

/** Signs that mean something else than a letter ([MS-DOC] 2.4.1). */
const PICTURE = '\u0001'
const NOTE_MARK = '\u0002'
const COMMENT = '\u0005'
const CELL_END = '\u0007'
const DRAWN = '\u0008'
const LINE_BREAK = '\u000b'
const PAGE_BREAK = '\u000c'
const PARAGRAPH_END = '\r'
const FIELD = '\u0013'
const FIELD_SHOWS = '\u0014'
const FIELD_END = '\u0015'
const HYPHEN_HELD = '\u001e'
const HYPHEN_SOFT = '\u001f'
const UNPRINTED = new Set([PICTURE, NOTE_MARK, COMMENT, DRAWN, HYPHEN_SOFT])

type Look = {
  readonly italic: boolean
  readonly raised: boolean
  readonly left: boolean
  readonly tracked: boolean
}

export function paragraphsOf(setting: Setting): Paragraphs {
  const { text, marks, lists, styleOf } = setting
  const looks = new Map<Stretch, Map<number, Look>>()
  let tracked = false

  const lookAt = (sign: number, style: number): Look => {
    const stretch = stretchAt(setting.letters, text.placeOf(sign))
    if (stretch === null) return lookOf(styleOf(style).letters, [], styleOf)
    const known = looks.get(stretch) ?? new Map<number, Look>()
    looks.set(stretch, known)
    const look = known.get(style) ?? lookOf(styleOf(style).letters, stretch.properties, styleOf)
    known.set(style, look)
    if (look.tracked) tracked = true
    return look
  }

  const read = (from: number, to: number): Paragraph => {
    const own = stretchAt(setting.paragraphs, text.placeOf(to))
    const style = own?.style ?? 0
    const properties = [...styleOf(style).paragraph, ...(own?.properties ?? [])]
    const lines: { text: string; italic: boolean; raised: boolean }[][] = [[]]
    const add = (words: string, look: Pick<Look, 'italic' | 'raised'>): void => {
      const last = lines.at(-1)?.at(-1)
      if (last !== undefined && last.italic === look.italic && last.raised === look.raised) last.text += words
      else lines.at(-1)?.push({ text: words, italic: look.italic, raised: look.raised })
    }
    const list = lastOf(properties, CODE.list) ?? 0
    const number =
      list > 0 ? lists.next({ list: String(list), level: lastOf(properties, CODE.listLevel) ?? 0 }) : ''
    if (number !== '') add(`${number} `, PLAIN)
    const fields: boolean[] = []
    let instructing = 0
    for (let sign = from; sign < to; sign++) {
      const letter = text.signs[sign] as string
      if (letter === FIELD) {
        fields.push(true)
        instructing++
      } else if (letter === FIELD_SHOWS || letter === FIELD_END) {
        if (fields.pop() === true) instructing--
        if (letter === FIELD_SHOWS) fields.push(false)
      } else if (instructing > 0) continue
      else {
        const look = lookAt(sign, style)
        if (look.left) continue
        const mark = marks.get(sign)
        if (mark != null) add(mark, { italic: false, raised: true })
        else if (letter === LINE_BREAK) lines.push([])
        else if (letter === HYPHEN_HELD) add('\u2011', look)
        else if (!UNPRINTED.has(letter)) add(letter, look)
      }
    }
    return { lines, startsPage: (lastOf(properties, CODE.pageBefore) ?? 0) !== 0 }
  }

  const between = (from: number, to: number): Paragraph[] => {
    const found: Paragraph[] = []
    let start = from
    let afterPage = false
    const end = Math.min(to, text.signs.length)
    for (let sign = from; sign < end; sign++) {
      const letter = text.signs[sign]
      if (letter !== PARAGRAPH_END && letter !== CELL_END && letter !== PAGE_BREAK) continue
      const paragraph = read(start, sign)
      found.push(afterPage ? { ...paragraph, startsPage: true } : paragraph)
      afterPage = letter === PAGE_BREAK
      start = sign + 1
    }
    if (start < end) found.push(read(start, end))
    return found
  }
  return { between, changesTracked: () => tracked }
}

const PLAIN = { italic: false, raised: false }

/** What letters look like: by the paragraph's style, the letters' own style, then what is said of them alone. */
function lookOf(
  ofParagraph: readonly Property[],
  own: readonly Property[],
  styleOf: (style: number) => Style,
): Look {
  const style = lastOf(own, CODE.letterStyle)
  const under = [...ofParagraph, ...(style === null ? [] : styleOf(style).letters)]
  const is = (code: number): boolean => switched(under, own, code)
  const script = lastOf([...under, ...own], CODE.script) ?? 0
  const deleted = is(CODE.deleted)
  return {
    italic: is(CODE.italic) || is(CODE.italicComplex),
    raised: script === 1 || (lastOf(own, CODE.raise) ?? 0) > 0,
    left: is(CODE.hidden) || deleted,
    tracked: deleted || is(CODE.inserted),
  }
}

/** A switch is off, on, as the style has it (128), or the other way round (129). */
function switched(under: readonly Property[], own: readonly Property[], code: number): boolean {
  const ofStyle = (lastOf(under, code) ?? 0) === 1
  const value = lastOf(own, code)
  if (value === null || value === 128) return ofStyle
  return value === 129 ? !ofStyle : value === 1
}

/** The last word on a property. */
function lastOf(properties: readonly Property[], code: number): number | null {
  return properties.findLast((property) => property.code === code)?.value ?? null
}
