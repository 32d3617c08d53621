import { type PrintedText, printedTexts, readPrinted } from '../printed-texts.ts'

/** The texts of real PDF files as a table: how many of their paragraphs are found, and how many notes are tied to theirs. */
export function printedTable(): string {
  const head = [
    'text',
    'paragraphs',
    'found with their first words',
    'numbers right',
    'notes',
    'tied to their paragraph',
  ]
  const lines = Object.entries(printedTexts).map(([name, printed]) => [name, ...figuresOf(printed)])
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function figuresOf(printed: PrintedText): (string | number)[] {
  const { preamble, operative, notes } = readPrinted(printed)
  const wanted = [...printed.preamble, ...printed.operative]
  const found = alike(printed.preamble, preamble) + alike(printed.operative, operative)
  const numbers = operative.filter(({ number }, i) => number === String(i + 1)).length
  const tied = printed.notes.filter((paragraph, i) => notes[i]?.in === paragraph).length
  return [wanted.length, found, `${numbers} of ${printed.operative.length}`, printed.notes.length, tied]
}

/** How many paragraphs begin with the words that the page prints there. */
function alike(wanted: readonly string[], read: readonly { readonly words: string }[]): number {
  return wanted.filter((words, i) => read[i]?.words === words).length
}
