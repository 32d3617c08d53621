import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { Unreadable } from '../unreadable.ts'

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
}

type Matrix = readonly [number, number, number, number, number, number]

/** The words of a page and where they are printed. What is turned (stamps along the margin) is left out. */
export async function wordsOn(page: PDFPageProxy): Promise<PrintedPage> {
  const viewport = page.getViewport({ scale: 1 })
  const items = await itemsOn(page)
  const isItalic = await italicFonts(page)
  const words: Words[] = []
  for (const item of items) {
    if (item.str === '') continue
    const [a, b, c, d, left, baseline] = times(
      viewport.transform as unknown as Matrix,
      item.transform as unknown as Matrix,
    )
    if (Math.abs(b) > Math.abs(a) / 4 || a <= 0) continue
    const size = Math.hypot(c, d)
    const shear = Math.abs(c) > size / 10
    words.push({
      text: item.dir === 'rtl' ? withStopLast(item.str) : item.str,
      left,
      right: left + item.width,
      baseline,
      size,
      italic: shear || isItalic(item.fontName),
      rightToLeft: item.dir === 'rtl',
    })
  }
  return { words, width: viewport.width, height: viewport.height }
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

/** Fonts become known with the page's drawing; a page that cannot be drawn has none in italics. */
async function italicFonts(page: PDFPageProxy): Promise<(font: string) => boolean> {
  try {
    await page.getOperatorList()
  } catch {
    return () => false
  }
  const known = new Map<string, boolean>()
  return (font) => {
    let italic = known.get(font)
    if (italic === undefined) {
      italic = page.commonObjs.has(font) && isItalic(page.commonObjs.get(font))
      known.set(font, italic)
    }
    return italic
  }
}

/** "ABCDEF+TimesNewRomanPS-ItalicMT", "LibertinusSerif-Italic" */
function isItalic(font: { readonly name?: string; readonly italic?: boolean } | null): boolean {
  return font !== null && (font.italic === true || /italic|oblique|slanted/i.test(font.name ?? ''))
}
