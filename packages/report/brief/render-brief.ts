import { AlignmentType, Document, HeadingLevel, type IRunOptions, Packer, Paragraph, TextRun } from 'docx'

/** A brief in words: what it is about, and under each head its lines, each with its source. */
export type BriefInWords = {
  readonly lang: string
  readonly title: string
  readonly under: string
  readonly sections: readonly {
    readonly head: string
    readonly lines: readonly {
      readonly words: string
      readonly when: string | null
      readonly late: string | null
      readonly source: string | null
    }[]
    readonly note: string | null
  }[]
}

/** Without it, the number of a day that stands behind words of another direction would be drawn among them (UAX #9). */
const rightToLeftMark = '\u200f'

/** Two centimetres, in twentieths of a point: what a page of A4 leaves free on each side. */
const margin = 1134

/** Writes a brief as a document of Word (ECMA-376) on A4, from right to left where its language is written so. */
export async function renderBrief(brief: BriefInWords): Promise<Uint8Array> {
  const toLeft = ['ar', 'fa', 'he', 'ur'].includes(brief.lang)
  const run = (text: string, more: Omit<IRunOptions, 'text'> = {}) =>
    new TextRun({ text: toLeft ? `${rightToLeftMark}${text}` : text, rightToLeft: toLeft, ...more })
  // The words of a record can be of another language than the brief.
  const own = (text: string) => new TextRun({ text, rightToLeft: toLeft && /\p{Script=Arabic}/u.test(text) })
  // "start" is the right side of a paragraph that runs from right to left (ECMA-376, 17.18.44).
  const paragraph = (children: TextRun[], more: object = {}) =>
    new Paragraph({
      bidirectional: toLeft,
      alignment: AlignmentType.START,
      spacing: { after: 40 },
      children,
      ...more,
    })

  const children = [
    paragraph([run(brief.title, { bold: true, size: 30 })], { heading: HeadingLevel.HEADING_1 }),
    paragraph([run(brief.under, { color: '555555' })], { spacing: { after: 120 } }),
    ...brief.sections.flatMap(({ head, lines, note }) => [
      paragraph([run(head, { bold: true, size: 22 })], {
        heading: HeadingLevel.HEADING_2,
        spacing: { before: 160, after: 40 },
        keepNext: true,
      }),
      ...lines.map(({ words, when, late, source }) =>
        paragraph(
          [
            own(words),
            ...(when === null ? [] : [run(` · ${when}`, { bold: true })]),
            ...(late === null ? [] : [run(` · ${late}`, { bold: true, color: '9B1C1C' })]),
            ...(source === null ? [] : [run(` [${source}]`, { color: '555555' })]),
          ],
          { bullet: { level: 0 } },
        ),
      ),
      ...(note === null ? [] : [paragraph([run(note, { italics: !toLeft, color: '555555' })])]),
    ]),
  ]
  const document = new Document({
    title: brief.title,
    creator: 'Comity',
    styles: { default: { document: { run: { font: toLeft ? 'Arial' : 'Calibri', size: 19 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
