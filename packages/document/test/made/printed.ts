import type { SourceDocument } from '../../index.ts'

/** A text as a word processor holds it: paragraphs of runs, and the notes that they mark. */
export type Printed = {
  readonly paragraphs: readonly (readonly PrintedRun[])[]
  readonly notes: ReadonlyMap<number, readonly PrintedRun[]>
}

export type PrintedRun = { readonly text: string; readonly italic: boolean; readonly note: number | null }

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Takes a document that was read apart again, so that it can be written in another form. */
export function printedOf({ lines }: SourceDocument): Printed {
  const paragraphs: PrintedRun[][] = []
  const notes = new Map<number, PrintedRun[]>()
  for (const { text, emphasis, superscripts } of lines) {
    const runs: { text: string; italic: boolean; note: number | null }[] = []
    for (let at = 0; at < text.length; at++) {
      const sign = text[at] as string
      const raised = RAISED.indexOf(sign)
      const inMark = superscripts.some(([a, b]) => at >= a && at < b)
      const digit = raised >= 0 ? raised : inMark && /\d/.test(sign) ? Number(sign) : null
      const italic = emphasis.some(([a, b]) => at >= a && at < b)
      const last = runs.at(-1)
      if (digit !== null) {
        if (last?.note != null && last.text === '') last.note = last.note * 10 + digit
        else runs.push({ text: '', italic: false, note: digit })
      } else if (last !== undefined && last.note === null && last.italic === italic) last.text += sign
      else runs.push({ text: sign, italic, note: null })
    }
    const first = runs[0]
    if (first?.note != null) notes.set(first.note, withoutSpaceBefore(runs.slice(1)))
    else paragraphs.push(runs)
  }
  return { paragraphs, notes }
}

function withoutSpaceBefore(runs: PrintedRun[]): PrintedRun[] {
  return runs.map((run, i) => (i === 0 ? { ...run, text: run.text.trimStart() } : run))
}
