import { describe, expect, it, vi } from 'vitest'
import { type Line, readDocument, readFile } from '../index.ts'
import { pdfOf } from './made/pdf-of.ts'
import { printedOf } from './made/printed.ts'
import { resolution } from './made/resolution.ts'

// What sets and reads a PDF takes seconds to load where a machine is busy.
vi.setConfig({ testTimeout: 60_000 })

const printed = printedOf(readDocument(resolution))
/** Long enough for three pages, with words that every setter breaks. */
const long = {
  ...printed,
  paragraphs: Array.from({ length: 12 }, () =>
    printed.paragraphs.filter((runs) => runs.every((run) => run.note === null)),
  ).flat(),
}

describe('a PDF', () => {
  it.each([1, 2] as const)('reads like its text when it is set in %d columns', async (columns) => {
    const read = await readFile(pdfOf(printed, { columns }))
    expect(read.format).toBe('pdf')
    expect(read.findings).toEqual([])
    expect(joined(read.lines)).toBe(joined((await readFile(new TextEncoder().encode(resolution))).lines))
  })

  it('leaves out running heads and page numbers, and tells where a page ends', async () => {
    const { lines, text } = await readFile(pdfOf(long, { running: 'Shared libraries, as a running head' }))
    expect(lines.filter((line) => line.gap === 'page').length).toBeGreaterThan(2)
    expect(text).not.toContain('running head')
    expect(text).not.toContain('26-12345')
  })

  it('joins a paragraph over the end of a page, with its words whole', async () => {
    const { lines } = await readFile(pdfOf(long))
    expect(joined(lines)).toBe(joined(readDocument(markdownOf(long.paragraphs)).lines))
  })

  it('tells opening words by their italics, and marks by their height', async () => {
    const { lines } = await readFile(pdfOf(printed))
    const line = lines.find(({ text }) => text.startsWith('Having considered')) as Line
    expect(line.emphasis.map(([a, b]) => line.text.slice(a, b))).toEqual(['Having considered'])
    expect(line.text).toContain('Secretary-General,¹')
  })

  it('gathers the notes of its pages at the end, each with its mark', async () => {
    const { lines } = await readFile(pdfOf(printed, { columns: 2 }))
    expect(lines.slice(-5).map((line) => line.text)).toContain('² See A/98/300, annex II.')
  })
})

/** All words in their order, whatever line they stand on; hyphens as printed once. */
function joined(lines: readonly Line[]): string {
  return lines
    .map(({ text, superscripts }) => (superscripts.length > 0 ? withRaised(text, superscripts) : text))
    .join(' ')
    .replace(/[‐‑]/g, '-')
    .replace(/- /g, '-')
    .replace(/\s+/g, ' ')
}

function withRaised(text: string, superscripts: Line['superscripts']): string {
  return [...text]
    .map((sign, i) =>
      superscripts.some(([a, b]) => i >= a && i < b) ? ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? sign) : sign,
    )
    .join('')
}

function markdownOf(paragraphs: typeof printed.paragraphs): string {
  return paragraphs.map((runs) => runs.map((run) => run.text).join('')).join('\n\n')
}
