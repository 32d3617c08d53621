import type { PDFPageProxy } from 'pdfjs-dist'

/** What a page's words are drawn with, as far as its text does not tell. */
export type Drawing = {
  readonly isItalic: (font: string) => boolean
  /** Whether words were drawn with a hyphen behind them that the text leaves out: "imple" of "imple\u00ad". */
  readonly endsSoftly: (words: string) => boolean
}

type Glyph = { readonly unicode?: string } | number | null

const SOFT = '\u00ad'
/** A part of a word that is shorter may stand at the end of other words too. */
const SHORTEST = 2

/** A page that cannot be drawn has no words in italics and no soft hyphens. */
export async function drawingOf(page: PDFPageProxy): Promise<Drawing> {
  const soft = new Set<string>()
  try {
    const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const { fnArray, argsArray } = await page.getOperatorList()
    fnArray.forEach((operation, i) => {
      if (operation !== OPS.showText) return
      const words = softlyEnded(argsArray[i]?.[0] as readonly Glyph[])
      if (words !== null) soft.add(words)
    })
  } catch {
    return { isItalic: () => false, endsSoftly: () => false }
  }
  const known = new Map<string, boolean>()
  const isItalic = (font: string): boolean => {
    let italic = known.get(font)
    if (italic === undefined) {
      italic = page.commonObjs.has(font) && isItalicFont(page.commonObjs.get(font))
      known.set(font, italic)
    }
    return italic
  }
  return { isItalic, endsSoftly: (words) => soft.size > 0 && soft.has(lastWord(words)) }
}

/** The last word that is drawn in one go, where a soft hyphen ends it. */
function softlyEnded(glyphs: readonly Glyph[]): string | null {
  let end = glyphs.length - 1
  while (end >= 0 && (signOf(glyphs[end]) ?? '').trim() === '') end--
  if (signOf(glyphs[end]) !== SOFT) return null
  const words = lastWord(glyphs.map((glyph) => signOf(glyph) ?? '').join(''))
  return words.length >= SHORTEST ? words : null
}

/** What stands between two glyphs as a number is their distance. */
function signOf(glyph: Glyph | undefined): string | null {
  return typeof glyph === 'object' && glyph !== null ? (glyph.unicode ?? null) : null
}

function lastWord(words: string): string {
  return /\S*$/.exec(words.trimEnd())?.[0].replaceAll(SOFT, '') ?? ''
}

/** "ABCDEF+TimesNewRomanPS-ItalicMT", "LibertinusSerif-Italic" */
function isItalicFont(font: { readonly name?: string; readonly italic?: boolean } | null): boolean {
  return font !== null && (font.italic === true || /italic|oblique|slanted/i.test(font.name ?? ''))
}
