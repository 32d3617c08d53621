import { describe, expect, it, vi } from 'vitest'
import { type Line, readDocument, readFile } from '../index.ts'
import { pdfOf } from './made/pdf-of.ts'
import { LETTER, type Put, pdfPlaced } from './made/pdf-placed.ts'
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

describe('a page as a scanner or a printer left it', () => {
  /** The first words of each line tell where it stands: "left3", "right3". */
  const column = (name: string, left: number, top: number, lines = 20): Put[] =>
    Array.from({ length: lines }, (_, line) => ({
      words: `${name}${line} of both organizations and others`,
      at: [left, top - 12 * line],
    }))
  const names = (lines: readonly Line[]): string[] => lines.map(({ text }) => text.split(' ')[0] as string)
  const inOrder = (...columns: string[]): string[] =>
    columns.flatMap((name) => Array.from({ length: 20 }, (_, line) => `${name}${line}`))
  const page = [...column('left', 40, 760), ...column('right', 320, 763)]

  it('is read column by column, though their lines stand at other heights', async () => {
    const { lines, findings } = await readFile(pdfPlaced([page]))
    expect(names(lines)).toEqual(inOrder('left', 'right'))
    expect(findings).toEqual([])
  })

  it.each([-2, 0.8, 90, 180, 270, 91.5])('is read where it lies turned by %d degrees', async (degrees) => {
    const words = page.flatMap((put) => wordByWord(put))
    const { lines } = await readFile(turnedPage(words, degrees))
    expect(names(lines)).toEqual(inOrder('left', 'right'))
    expect(lines[0]?.text).toBe('left0 of both organizations and others')
  })

  it('says so where the page could be set in one column or in two', async () => {
    const wide = Array.from({ length: 12 }, (_, line) => ({
      words: `wide${line} goes on from one margin of the page over its middle to the other margin`,
      at: [40, 500 - 12 * line] as const,
    }))
    const { findings } = await readFile(pdfPlaced([[...page, ...wide]]))
    expect(findings.map(({ message }) => message)).toEqual([
      'Page 1 of the file may be set in two columns or in one. Check the order of its words.',
    ])
  })

  it('leaves out what stands against its lines, and says so of more than a stamp', async () => {
    const stamp: Put = { words: 'RECEIVED', at: [20, 100], turned: 90 }
    const table = Array.from(
      { length: 5 },
      (_, line): Put => ({
        words: `a table that stands on its side, row ${line}`,
        at: [500 + 12 * line, 60],
        turned: 90,
      }),
    )
    const stamped = await readFile(pdfPlaced([[...page, stamp]]))
    expect([stamped.text.includes('RECEIVED'), stamped.findings]).toEqual([false, []])
    const turned = await readFile(pdfPlaced([[...page, ...table]]))
    expect(turned.findings.map(({ rule }) => rule)).toEqual(['words-turned'])
  })

  const check = async (
    puts: readonly string[],
    expected: readonly string[],
    rules: readonly string[] = [],
  ) => {
    const file = pdfPlaced([puts.map((words, line) => ({ words, at: [72, 700 - 12 * line] }))])
    const { lines, findings } = await readFile(file)
    expect(lines.map(({ text }) => text)).toEqual(expected)
    expect(findings.map(({ rule }) => rule)).toEqual(rules)
  }

  it('takes ligatures apart', () =>
    check(
      ['The Oﬃce reaﬃrms ﬁve eﬀorts', 'and their ﬂow'],
      ['The Office reaffirms five efforts', 'and their flow'],
    ))

  it('makes words whole that a soft hyphen parts, at the end of a line or within it', () =>
    check(
      ['the imple\u00ad', 'mentation of the co\u00adoperation, by', 'their secre\u00ad', 'tariats'],
      ['the implementation', 'of the cooperation, by', 'their secretariats'],
    ))

  it('reads Arabic words that are drawn from the left, with numbers among them', () => {
    const drawn = (words: string): string => [...words].reverse().join('')
    return check(
      [drawn('إن الجمعية العامة،'), drawn('تطلب إلى الأمين العام أن يقدم تقريرا؛')],
      ['إن الجمعية العامة،', 'تطلب إلى الأمين العام أن يقدم تقريرا؛'],
      ['arabic-from-pdf'],
    )
  })
})

describe('the edges of pages', () => {
  const lines = (words: readonly string[], top: number): Put[] =>
    words.map((line, i) => ({ words: line, at: [72, top - 12 * i] }))
  const check = async (pages: readonly (readonly Put[])[], expected: readonly string[]) => {
    const { lines: read, findings } = await readFile(pdfPlaced(pages))
    expect(read.map(({ text }) => text)).toEqual(expected)
    expect(findings).toEqual([])
  }
  const first = ['The General Assembly,', 'Recalling its resolution on libraries and', 'their readers,']
  const second = ['and their heirs,', 'Noting the report and the words', 'that it is written in,']
  const noted = (words: string, mark: string, top: number): Put[] => [
    { words, at: [72, top] },
    { words: mark, at: [72 + words.length * 10 * LETTER, top + 4], size: 5 },
  ]

  it('keep what a second page goes on with, though the first begins lower', () =>
    check([lines(first, 760), lines(second, 800)], [...first, ...second]))

  it('lose a head that only the second page bears', () =>
    check([lines(first, 760), [...lines(['A/98/L.7'], 805), ...lines(second, 770)]], [...first, ...second]))

  it('lose the number of the printing job, its days and its bar code, on a page alone', () =>
    check([[...lines(first, 760), ...lines(['98-26539 (E) 291143 301143', '*9826539*'], 60)]], first))

  it.each(['2See A/98/300.', '2 See A/98/300.'])('give the note "%s" to its mark', (note) =>
    check(
      [
        [
          ...noted('of the report,', '1', 700),
          ...noted('and of its annex,', '2', 688),
          ...lines(first, 600),
          { words: '1See resolution 97/4 of', at: [72, 100], size: 8 },
          { words: '2 November 2042.', at: [72, 90], size: 8 },
          { words: note, at: [72, 80], size: 8 },
        ],
      ],
      [
        'of the report,¹',
        'and of its annex,²',
        ...first,
        '¹ See resolution 97/4 of',
        '2 November 2042.',
        '² See A/98/300.',
      ],
    ),
  )

  it('keep notes of one form that stand at one height', () =>
    check(
      ['1', '2', '3'].map((mark) => [
        ...noted(`report ${'abc'[Number(mark) - 1]},`, mark, 700),
        ...lines(first, 600),
        { words: `${mark}A/98/30${mark}.`, at: [72, 60], size: 8 },
      ]),
      [
        ...['report a,¹', ...first, 'report b,²', ...first, 'report c,³', ...first],
        ...['¹ A/98/301.', '² A/98/302.', '³ A/98/303.'],
      ],
    ))
})

/** The words of a line, each put by itself as scanners do. */
function wordByWord({ words, at }: Put): Put[] {
  const letter = LETTER * 10
  let before = 0
  return words.split(' ').map((word) => {
    const left = at[0] + letter * before
    before += word.length + 1
    return { words: word, at: [left, at[1]] }
  })
}

/** The same words on a page that was turned around its middle, and whose paper was turned with it. */
function turnedPage(puts: readonly Put[], degrees: number): Uint8Array {
  const [width, height] = Math.round(degrees / 90) % 2 === 0 ? [595, 842] : [842, 595]
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const turned = puts.map(({ words, at }): Put => {
    const [x, y] = [at[0] - 595 / 2, at[1] - 842 / 2]
    return { words, at: [x * cos - y * sin + width / 2, x * sin + y * cos + height / 2], turned: degrees }
  })
  return pdfPlaced([turned], { width, height })
}
