import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Printed, PrintedRun } from './printed.ts'

type Choices = { readonly columns?: 1 | 2; readonly running?: string }

let compiler: NodeCompiler | null = null

/** Sets a text as a PDF: justified and hyphenated, with notes at the feet of its pages, a running head and page numbers. */
export function pdfOf(printed: Printed, { columns = 1, running = '' }: Choices = {}): Uint8Array {
  compiler ??= NodeCompiler.create()
  const head = `#set page(columns: ${columns}, header: context { if counter(page).get().first() > 1 [${escaped(running)}] }, footer: context [26-12345 #h(1fr) #counter(page).display("1/1", both: true)])`
  const body = printed.paragraphs.map((runs) => wordsOf(runs, printed)).join('\n\n')
  const source = `${head}\n#set super(typographic: false)\n#set text(size: 10pt, lang: "en")\n#set par(justify: true)\n${body}`
  return new Uint8Array(compiler.pdf({ mainFileContent: source }))
}

function wordsOf(runs: readonly PrintedRun[], printed: Printed): string {
  return runs
    .map(({ text, italic, note }) => {
      const noted = note === null ? undefined : printed.notes.get(note)
      if (noted !== undefined) return `#footnote[${wordsOf(noted, printed)}]`
      return italic ? `#emph[${escaped(text)}]` : escaped(text)
    })
    .join('')
}

function escaped(text: string): string {
  return text.replace(/[\\#$*_`<>@[\]~"'/=+;-]/g, (sign) => `\\${sign}`)
}
