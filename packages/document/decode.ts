import type { DocumentFinding } from './source-document.ts'

export type Decoded = { readonly text: string; readonly findings: readonly DocumentFinding[] }

/** The text of some bytes: by their byte order mark, else UTF-8, else the Western encoding of older office files. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be', bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] }
  } catch {
    const { text } = as('windows-1252', bytes)
    const message = 'The file is not UTF-8; it was read as Western European text. Check letters with accents.'
    return { text, findings: [{ rule: 'encoding-guessed', message, span: [0, 0] }] }
  }
}

function as(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), findings: [] }
}
