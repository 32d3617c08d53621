import { strToU8 } from 'fflate'

/** Words put on a page by hand: where they begin, in points from the lower left corner, and how they are turned. */
export type Put = {
  readonly words: string
  readonly at: readonly [number, number]
  readonly size?: number
  /** In degrees, against the clock. */
  readonly turned?: number
}

type Paper = { readonly width?: number; readonly height?: number }

/** Letters of Courier are so wide, as a share of their height. */
export const LETTER = 0.6

/**
 * Writes a PDF whose words stand exactly where they are told, as a scan's text layer has them. Every letter has a
 * code of its own, which the font says the letter of: any script and sign can be put there.
 */
export function pdfPlaced(pages: readonly (readonly Put[])[], paper: Paper = {}): Uint8Array {
  const { width = 595, height = 842 } = paper
  const codes = new Map<string, number>()
  for (const { words } of pages.flat()) {
    for (const letter of words) if (!codes.has(letter)) codes.set(letter, codes.size + 1)
  }
  const kids = pages.map((_, n) => `${4 + 2 * n} 0 R`).join(' ')
  const stream = (words: string): string => `<</Length ${words.length}>>\nstream\n${words}\nendstream`
  const letters = codes.size
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    `<</Type/Font/Subtype/Type1/BaseFont/Courier/FirstChar 1/LastChar ${letters}/Widths[${'600 '.repeat(letters)}]/ToUnicode ${4 + 2 * pages.length} 0 R>>`,
    ...pages.flatMap((puts, n) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * n} 0 R>>`,
      stream(`BT ${puts.map((put) => shown(put, codes)).join('\n')} ET`),
    ]),
    stream(unicodeOf(codes)),
  ]
  let file = '%PDF-1.4\n'
  const starts = objects.map((object, n) => {
    const start = file.length
    file += `${n + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return strToU8(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
  )
}

function shown({ words, at, size = 10, turned = 0 }: Put, codes: ReadonlyMap<string, number>): string {
  const angle = (turned * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle).toFixed(5), Math.sin(angle).toFixed(5)]
  const hex = [...words].map((letter) => hexOf(codes.get(letter) ?? 0, 2)).join('')
  return `/F ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${at[0]} ${at[1]} Tm <${hex}> Tj`
}

function unicodeOf(codes: ReadonlyMap<string, number>): string {
  const lines = [...codes].map(([letter, code]) => {
    const units = letter.split('').map((unit) => hexOf(unit.charCodeAt(0), 4))
    return `1 beginbfchar <${hexOf(code, 2)}> <${units.join('')}> endbfchar`
  })
  return `/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapName/A def /CMapType 2 def\n1 begincodespacerange <00> <FF> endcodespacerange\n${lines.join('\n')}\nendcmap end end`
}

function hexOf(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
