import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Printed, PrintedRun } from './printed.ts'

type Choices = {
  /** Numbers are counted by the word processor; the text itself then bears none. */
  readonly numbered?: boolean
  /** Printed at the head of the first page, and of all pages after it. */
  readonly heads?: { readonly first: string; readonly others: string }
}

/** Writes a .docx with footnotes and italics, and with a running head and page numbers. */
export async function docxOf({ paragraphs, notes }: Printed, choices: Choices = {}): Promise<Uint8Array> {
  const { numbered = false, heads } = choices
  const foot = new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] })
  const headers =
    heads === undefined
      ? {}
      : {
          first: new Header({ children: [new Paragraph(heads.first)] }),
          default: new Header({ children: [new Paragraph(heads.others)] }),
        }
  const document = new Document({
    footnotes: Object.fromEntries(
      [...notes].map(([number, runs]) => [
        number,
        { children: [new Paragraph({ children: childrenOf(runs) })] },
      ]),
    ),
    numbering: { config: [{ reference: 'provisions', levels: LEVELS }] },
    sections: [
      {
        properties: { titlePage: heads !== undefined },
        headers,
        footers: { default: new Footer({ children: [foot] }) },
        children: paragraphs.map((runs) => paragraph(runs, numbered)),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const LEVELS = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
  { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)' },
  { level: 2, format: LevelFormat.LOWER_ROMAN, text: '(%3)' },
]
/** "12. ", "(a) ", "(ii) " */
const NUMBERS = [/^\d+\. /, /^\([a-h]\) /, /^\([ivx]+\) /]

function paragraph(runs: readonly PrintedRun[], numbered: boolean): Paragraph {
  const first = runs[0]?.text ?? ''
  const level = numbered ? NUMBERS.findIndex((number) => number.test(first)) : -1
  if (level < 0) return new Paragraph({ children: childrenOf(runs) })
  const bare = runs.map((run, i) =>
    i === 0 ? { ...run, text: run.text.replace(NUMBERS[level] as RegExp, '') } : run,
  )
  return new Paragraph({ numbering: { reference: 'provisions', level }, children: childrenOf(bare) })
}

function childrenOf(runs: readonly PrintedRun[]): ParagraphChild[] {
  return runs.map((run) =>
    run.note === null
      ? new TextRun({ text: run.text, italics: run.italic })
      : new FootnoteReferenceRun(run.note),
  )
}
