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
  const made = unzipSync(await docxOf({ paragraphs: [], notes: new Map() }))
  const main = strFromU8(made['word/document.xml'] as Uint8Array).replace(
    /(<w:body>)[\s\S]*?(<w:sectPr|<\/w:body>)/,
    `$1${body}$2`,
  )
  const others = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  const { lines, findings } = await readFile(
    zipSync({ ...made, 'word/document.xml': strToU8(main), ...others }),
  )
  expect(lines.map((line) => line.text)).toEqual(expected)
  expect(findings.map((finding) => finding.rule)).toEqual(rules)
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

  it('takes tracked changes as accepted, and says so', async () => {
    const body = p(
      `${r('Requests ')}<w:del><w:r><w:delText>him</w:delText></w:r></w:del><w:ins>${r('her')}</w:ins>`,
    )
    await check(body, ['Requests her'], {}, ['changes-tracked'])
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
