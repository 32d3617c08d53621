import { damaged } from '../archive/central-directory.ts'
import { viewOf } from './compound-file.ts'

/** One property of a letter or a paragraph: its code, and its value as a number. */
export type Property = { readonly code: number; readonly value: number }

/** Sizes of values by the highest three bits of a code ([MS-DOC] 2.6.1 Sprm); 0 says that the value tells. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3]
/** A table's definition has a size of two bytes. */
const TABLE_DEFINITION = 0xd608

export const CODE = {
  letterStyle: 0x4a30,
  italic: 0x0836,
  italicComplex: 0x085d,
  script: 0x2a48,
  raise: 0x4845,
  hidden: 0x083c,
  special: 0x0855,
  deleted: 0x0800,
  inserted: 0x0801,
  listLevel: 0x260a,
  list: 0x460b,
  pageBefore: 0x2407,
} as const

/** Reads a list of properties; one that runs over its end is left out. */
export function propertiesIn(bytes: Uint8Array): Property[] {
  const view = viewOf(bytes)
  const found: Property[] = []
  let at = 0
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true)
    at += 2
    const size = SIZES[code >> 13] as number
    if (size === 0) {
      at +=
        code === TABLE_DEFINITION && at + 2 <= bytes.length
          ? 1 + view.getUint16(at, true)
          : 1 + view.getUint8(at)
      continue
    }
    if (at + size > bytes.length) break
    found.push({
      code,
      value:
        size === 1
          ? view.getUint8(at)
          : size === 2
            ? view.getInt16(at, true)
            : view.getInt32(at < bytes.length - 3 ? at : bytes.length - 4, true),
    })
    at += size
  }
  return found
}

/** A stretch of the main stream whose letters or paragraphs look alike. */
export type Stretch = {
  readonly from: number
  readonly to: number
  readonly style: number
  readonly properties: readonly Property[]
}

const PAGE = 512
const PARAGRAPH_ENTRY = 13

/** The stretches that a bin table leads to, in order ([MS-DOC] 2.8.5 PlcBteChpx, 2.8.6 PlcBtePapx). */
export function stretchesIn(main: Uint8Array, table: Uint8Array, kind: 'letters' | 'paragraphs'): Stretch[] {
  const view = viewOf(table)
  const count = Math.max(0, Math.floor((table.length - 4) / 8))
  if (count * PAGE > main.length) throw damaged()
  const found: Stretch[] = []
  for (let i = 0; i < count; i++) {
    const page = (view.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff) * PAGE
    if (page + PAGE <= main.length) found.push(...stretchesOn(main.subarray(page, page + PAGE), kind))
  }
  return found.sort((a, b) => a.from - b.from)
}

function stretchesOn(page: Uint8Array, kind: 'letters' | 'paragraphs'): Stretch[] {
  const view = viewOf(page)
  const count = view.getUint8(PAGE - 1)
  const width = kind === 'letters' ? 1 : PARAGRAPH_ENTRY
  const entries = (count + 1) * 4
  if (entries + count * width > PAGE - 1) return []
  const found: Stretch[] = []
  for (let i = 0; i < count; i++) {
    const at = view.getUint8(entries + i * width) * 2
    const [style, bytes] =
      at === 0 ? [0, new Uint8Array()] : kind === 'letters' ? [0, lettersAt(page, at)] : paragraphAt(page, at)
    found.push({
      from: view.getUint32(i * 4, true),
      to: view.getUint32((i + 1) * 4, true),
      style,
      properties: propertiesIn(bytes),
    })
  }
  return found
}

function lettersAt(page: Uint8Array, at: number): Uint8Array {
  return page.subarray(at + 1, at + 1 + (page[at] as number))
}

/** A paragraph's style and its own properties; their size stands in one byte, or, after a zero, in the next. */
function paragraphAt(page: Uint8Array, at: number): [number, Uint8Array] {
  const short = page[at] as number
  const from = short === 0 ? at + 2 : at + 1
  const size = short === 0 ? (page[at + 1] ?? 0) * 2 : short * 2 - 1
  const bytes = page.subarray(from, Math.min(PAGE, from + size))
  return bytes.length < 2 ? [0, new Uint8Array()] : [viewOf(bytes).getUint16(0, true), bytes.subarray(2)]
}

/** The stretch in which a place lies, or null. */
export function stretchAt(stretches: readonly Stretch[], place: number): Stretch | null {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle] as Stretch).from <= place) low = middle
    else high = middle - 1
  }
  const found = stretches[low]
  return found !== undefined && found.from <= place && place < found.to ? found : null
}
