import { type Decoded, decode } from './decode.ts'
import { frontMatterOf } from './front-matter.ts'
import { linesOf } from './lines.ts'
import type { SourceDocument } from './source-document.ts'

/** Reads a file of plain text or Markdown. Both go one way: copied text is full of Markdown's marks, whatever its name says. */
export function readDocument(input: string | Uint8Array): SourceDocument {
  const { text, findings } = typeof input === 'string' ? given(input) : decode(input)
  const front = frontMatterOf(text)
  if (front === null) return { format: 'text', text, lines: linesOf(text), findings }
  const lines = linesOf(text).filter((line) => (line.pieces[0]?.span[0] ?? 0) >= front.end)
  return { format: 'markdown', text, lines, front: front.values, findings }
}

function given(text: string): Decoded {
  return { text, findings: [] }
}
