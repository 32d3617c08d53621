import type { Line } from '@comity/document'
import { stopOf } from './signs.ts'

/** Fewer single words in a row are only short lines. */
const FEWEST = 3

/**
 * Puts a line back together that a justified page tore into words and set before its own beginning: "…; / the / periodic /
 * meetings / between / 16. Welcomes / the …" was printed as "16. Welcomes the periodic meetings between" and what follows.
 */
export function gatherScattered(lines: readonly Line[]): readonly Line[] {
  let gathered: Line[] | null = null
  let run = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line
    if (isOneWord(line)) {
      run += 1
      continue
    }
    const before = lines[i - run - 1]
    if (run >= FEWEST && before !== undefined && stopOf(before.text) !== '' && isTornStart(line.text)) {
      gathered ??= [...lines]
      const torn = gathered.splice(i - run, run)
      gathered.splice(i - run + 1, 0, ...torn)
    }
    run = 0
  }
  return gathered ?? lines
}

function isOneWord({ text, gap }: Line): boolean {
  return gap === 'line' && text.length < 20 && /^\p{Ll}[\p{L}’'-]*$/u.test(text)
}

/** "16. Welcomes": a number and a word or two */
function isTornStart(text: string): boolean {
  return text.length < 40 && /^\d{1,3}\. \p{Lu}\p{L}+(?: \p{L}+){0,2}$/u.test(text)
}
