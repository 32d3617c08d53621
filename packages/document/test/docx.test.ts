import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Line, readDocument, readFile } from '../index.ts'
import { docxOf } from './made/docx-of.ts'
import { printedOf } from './made/printed.ts'
import { resolution } from './made/resolution.ts'

const text = readDocument(resolution)

/** The lines of a .docx that holds these paragraphs (`<w:p>…</w:p>`), with other parts beside. */
async function check(
  body: string,
  expected: readonly string[],
  parts: Readonly<Record<string, string>> = {},
  rules: readonly string[] = [],
) {
  const { lines, findings } = await readWith(body, parts)
  expect(lines.map((line) => line.text)).toEqual(expected)
  expect(findings.map((finding) => finding.rule)).toEqual(rules)
}

async function readWith(body: string, parts: Readonly<Record<string, string>> = {}) {
  const made = unzipSync(await docxOf({ paragraphs: [], notes: new Map() }))
  const main = strFromU8(made['word/document.xml'] as Uint8Array).replace(
    /(<w:body>)[\s\S]*?(<w:sectPr|<\/w:body>)/,
    `$1${body}$2`,
  )
  const others = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  return readFile(zipSync({ ...made, 'word/document.xml': strToU8(main), ...others }))
}

const p = (runs: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
const r = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

describe('a .docx', () => {
  it('reads like its text: the same lines, italics and notes', async () => {
    const read = await readFile(await docxOf(printedOf(text)))
    expect(read.format).toBe('docx')
    expect(read.findings).toEqual([])
    expect(plain(read.lines)).toEqual(plain(text.lines))
  })

  it('brings the numbers that the word processor counts out as words', async () => {
    const read = await readFile(await docxOf(printedOf(text), { numbered: true }))
    expect(plain(read.lines)).toEqual(plain(text.lines))
  })

  it('keeps the head of the first page and leaves out the others and the feet', async () => {
    const heads = { first: 'A/RES/98/321 at the head', others: 'A running head' }
    const { text: words } = await readFile(await docxOf(printedOf(text), { heads }))
    expect(words.startsWith('A/RES/98/321 at the head')).toBe(true)
    expect(words).not.toContain('A running head')
    expect(words).not.toContain('Page ')
  })

  it('leaves out hidden words and instructions of fields, and keeps what a field shows', () =>
    check(
      p(
        `${r('page ')}${r('secret', '<w:vanish/>')}<w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:hyperlink>${r('7')}</w:hyperlink>`,
      ),
      ['page 7'],
    ))

  it('reads line breaks, hyphens that do not break, and tables cell by cell', () =>
    check(
      `${p('<w:r><w:t>one</w:t><w:br/><w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t></w:r>')}<w:tbl><w:tr><w:tc>${p(r('left'))}</w:tc><w:tc>${p(r('right'))}</w:tc></w:tr></w:tbl>`,
      ['one', 'non‑stop', 'left', 'right'],
    ))

  it('reads a text box once, though it is written twice', () =>
    check(
      p(
        `${r('before')}<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:txbxContent>${p(r('in the box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('in the box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['before', 'in the box'],
    ))

  it('raises digits that are set as superscripts', () =>
    check(p(`${r('Goals')}${r('12', '<w:vertAlign w:val="superscript"/>')}${r(' and')}`), ['Goals¹² and']))

  it('counts every level of a list, and begins a deeper one again', async () => {
    const at = (level: number, words: string): string =>
      p(r(words), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
    const level = (n: number, format: string, words: string): string =>
      `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'decimal', '%1.%3')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`
    await check(
      [at(0, 'a'), at(1, 'b'), at(1, 'c'), at(2, 'd'), at(0, 'e'), at(1, 'f')].join(''),
      ['I. a', '(a) b', '(b) c', 'I.1 d', 'II. e', '(a) f'],
      { 'word/numbering.xml': numbering },
    )
  })
})

/** Changes as a word processor marks them: who and when are the same unless told. */
const change = (kind: string, within: string, author = 'WHO'): string =>
  `<w:${kind} w:id="1" w:author="${author}" w:date="2026-01-01T00:00:00Z">${within}</w:${kind}>`
const mark = (kind: string): string => `<w:rPr>${change(kind, '')}</w:rPr>`
const deleted = (words: string): string => change('del', `<w:r><w:delText>${words}</w:delText></w:r>`)

describe('tracked changes', () => {
  async function changed(body: string, expected: readonly string[], told: string) {
    const { lines, findings } = await readWith(body)
    expect(lines.map((line) => line.text)).toEqual(expected)
    expect(findings.map((finding) => finding.message)).toEqual([
      `The document bears ${told}; it was read as if all were accepted. Check against the original.`,
    ])
  }

  it('takes what was put in and leaves out what was taken out', () =>
    changed(
      p(`${r('Requests ')}${deleted('him')}${change('ins', r('her'))}${r(' to report')}`),
      ['Requests her to report'],
      '2 tracked changes (1 insertion, 1 deletion)',
    ))

  it('reads what was moved where it was moved to, and counts the move once', () =>
    changed(
      `${p(change('moveFrom', r('Welcomes')), mark('moveFrom'))}${p(r('Notes'))}${p(change('moveTo', r('Welcomes')), mark('moveTo'))}`,
      ['Notes', 'Welcomes'],
      '1 tracked change (1 move)',
    ))

  it('joins two paragraphs whose parting was taken out, and gives them the number of the second', async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    const body = [
      p(r('Welcomes the report'), numbered + mark('del')),
      p(r(' and its annex;'), numbered),
      p(deleted('Regrets nothing;'), numbered + mark('del')),
      p(r('Decides'), numbered),
    ].join('')
    const rules = ['changes-tracked']
    await check(
      body,
      ['1. Welcomes the report and its annex;', '2. Decides'],
      { 'word/numbering.xml': numbering },
      rules,
    )
  })

  it('leaves out a paragraph, a row and a cell that were taken out whole', () =>
    changed(
      `${p(deleted('gone'), mark('del'))}<w:tbl><w:tr><w:trPr>${change('del', '')}</w:trPr><w:tc>${p(r('old row'))}</w:tc></w:tr><w:tr><w:tc><w:tcPr>${change('cellDel', '')}</w:tcPr>${p(r('old cell'))}</w:tc><w:tc>${p(r('kept'))}</w:tc></w:tr></w:tbl>`,
      ['kept'],
      '2 tracked changes (2 deletions)',
    ))

  it('counts what two hands changed apart, and what one hand changed in two places', () =>
    changed(
      p(
        `${change('ins', r('a'))}${change('ins', r('b'))}${change('ins', r('c'), 'OIC')}${r(' ')}${change('ins', r('d'), 'OIC')}`,
      ),
      ['abc d'],
      '3 tracked changes (3 insertions)',
    ))

  it('numbers no note whose mark was taken out', async () => {
    const note = (id: number, words: string): string => `<w:footnote w:id="${id}">${p(r(words))}</w:footnote>`
    const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${note(1, 'Old.')}${note(2, 'See A/RES/70/1.')}</w:footnotes>`
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    await check(
      p(`${r('One')}${change('del', reference(1))}${r(' two')}${reference(2)}`),
      ['One two¹', '¹ See A/RES/70/1.'],
      { 'word/footnotes.xml': footnotes },
      ['changes-tracked'],
    )
  })
})

describe('what stands beside or around the words of a .docx', () => {
  it('leaves out comments, and says how many there are', async () => {
    const commented = `<w:commentRangeStart w:id="0"/>${r('Welcomes')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
    const { lines, findings } = await readWith(p(commented))
    expect(lines.map((line) => line.text)).toEqual(['Welcomes'])
    expect(findings.map((finding) => finding.message)).toEqual([
      'The document bears 1 comment; only its text was read. Read comments in the original.',
    ])
  })

  const control = (content: string, properties = ''): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

  it('reads content controls around words, paragraphs, rows and cells', () =>
    check(
      `${control(p(`${r('Distr.: ')}${control(r('General'))}`))}<w:tbl>${control(`<w:tr>${control(`<w:tc>${p(r('in a cell'))}</w:tc>`)}</w:tr>`)}</w:tbl>`,
      ['Distr.: General', 'in a cell'],
    ))

  it('leaves out what a control shows until it is filled in', () =>
    check(
      `${p(`${r('Symbol: ')}${control(r('Click or tap here to enter text.'), '<w:showingPlcHdr/>')}`)}${p(r('end'))}`,
      ['Symbol:', 'end'],
    ))

  it('reads a table within a table in its place, with notes in cells numbered in the order of reading', async () => {
    const note = (id: number, words: string): string => `<w:footnote w:id="${id}">${p(r(words))}</w:footnote>`
    const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${note(4, 'Of the first cell.')}${note(3, 'Of the inner cell.')}${note(2, 'After.')}</w:footnotes>`
    const noted = (words: string, id: number): string =>
      p(`${r(words)}<w:r><w:footnoteReference w:id="${id}"/></w:r>`)
    const table = (cells: readonly string[]): string =>
      `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`
    await check(
      `${table([noted('first', 4), `${p(r('before'))}${table([noted('inner', 3)])}${p(r('behind'))}`])}${noted('last', 2)}`,
      [
        'first¹',
        'before',
        'inner²',
        'behind',
        'last³',
        '¹ Of the first cell.',
        '² Of the inner cell.',
        '³ After.',
      ],
      { 'word/footnotes.xml': footnotes },
    )
  })

  it('reads a text box of an older word processor, and one of several ways to write the same', async () => {
    const box = (words: string): string => `<w:txbxContent>${p(r(words))}</w:txbxContent>`
    const older = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${box('older')}</v:textbox></v:shape></w:pict></w:r>`
    const newer = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${box('newer')}</mc:Choice><mc:Choice Requires="wpg">${box('newer')}</mc:Choice><mc:Fallback>${box('newer')}</mc:Fallback></mc:AlternateContent></w:r>`
    await check(`${p(`${r('one')}${older}`)}${p(`${r('two')}${newer}`)}`, ['one', 'older', 'two', 'newer'])
  })
})

/** What a reader sees of lines: the words, what is printed in italics, and raised marks. */
function plain(lines: readonly Line[]): { words: string; italics: string[] }[] {
  return lines.map((line) => ({
    words: raised(line),
    italics: line.emphasis.map(([a, b]) => line.text.slice(a, b)),
  }))
}

function raised({ text, superscripts }: Line): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const inMark = superscripts.some(([a, b]) => i >= a && i < b)
    out += inMark ? ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(text[i])] ?? text[i]) : text[i]
  }
  return out
}
