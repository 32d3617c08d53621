import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { Unreadable } from '../unreadable.ts'
import { drawingOf } from './drawing.ts'
import { turnOf } from './turn.ts'

/** Words that are printed in one go, in points from the page's upper left corner. */
export type Words = {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where they stand, measured downwards. */
  readonly baseline: number
  /** The height of the letters' body. */
  readonly size: number
  readonly italic: boolean
  readonly rightToLeft: boolean
}

export type PrintedPage = {
  readonly words: readonly Words[]
  readonly width: number
  readonly height: number
  /** How many letters stand against the page's lines, and were left out. */
  readonly against: number
}

type Matrix = readonly [number, number, number, number, number, number]

/** Steeper words stand against the lines of their page: stamps along the margin. */
const STEEPEST = Math.atan(1 / 4)

/** The words of a page and where they are printed, as if its lines ran level. What stands against them is left out. */
export async function wordsOn(page: PDFPageProxy): Promise<PrintedPage> {
  const viewport = page.getViewport({ scale: 1 })
  const items = (await itemsOn(page)).filter((item) => item.str !== '')
  const { isItalic, endsSoftly } = await drawingOf(page)
  const placed = items.map((item) => {
    const matrix = times(viewport.transform as unknown as Matrix, item.transform as unknown as Matrix)
    return { item, matrix, angle: Math.atan2(matrix[1], matrix[0]), letters: item.str.trim().length }
  })
  const turn = turnOf(placed, viewport.width, viewport.height)
  const words: Words[] = []
  let against = 0
  for (const { item, matrix, angle, letters } of placed) {
    if (Math.abs(turn.off(angle)) > STEEPEST) {
      against += letters
      continue
    }
    const [a, b, c, d, x, y] = matrix
    const [left, baseline] = turn.place(x, y)
    const size = Math.hypot(c, d)
    // How far the letters lean: what of their height runs along the line.
    const lean = Math.abs(a * c + b * d) / Math.hypot(a, b)
    const text = item.dir === 'rtl' ? withStopLast(item.str) : item.str
    words.push({
      text: endsSoftly(item.str) ? `${text.trimEnd()}\u00ad` : text,
      left,
      right: left + item.width,
      baseline,
      size,
      italic: lean > size / 10 || isItalic(item.fontName),
      rightToLeft: item.dir === 'rtl',
    })
  }
  return { words, width: turn.width, height: turn.height, against }
}

/** A page of a document has some thousand; what has more is no page that a person reads. */
const MOST_ITEMS = 50_000

async function itemsOn(page: PDFPageProxy): Promise<TextItem[]> {
  const reader = page.streamTextContent().getReader()
  const items: TextItem[] = []
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of (part.value as TextContent).items) if ('str' in item) items.push(item)
    if (items.length <= MOST_ITEMS) continue
    const overfull = new Unreadable(
      'page-overfull',
      'A page of the file holds more words than can be printed on one. Nothing was read; check where it comes from.',
    )
    await reader.cancel(overfull)
    throw overfull
  }
  return items
}

/** "،إن الجمعية العامة": a stop that is printed at the left end of Arabic words comes out before them. */
function withStopLast(text: string): string {
  const found = /^([،؛؟.:,;]+)(\s*\S[\s\S]*)$/.exec(text)
  return found === null ? text : `${(found[2] as string).trimStart()}${found[1]}`
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}
