import { type Decoded, decode } from './decode.ts'
import { linesOf } from './lines.ts'
import type { SourceDocument } from './source-document.ts'

/** Reads a file of plain text or Markdown. Both go one way: copied text is full of Markdown's marks, whatever its name says. */
export function readDocument(input: string | Uint8Array): SourceDocument {
  const { text, findings } = typeof input === 'string' ? given(input) : decode(input)
  return { format: 'text', text, lines: linesOf(text), findings }
}

function given(text: string): Decoded {
  return { text, findings: [] }
}
