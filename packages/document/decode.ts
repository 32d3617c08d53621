import { isUtf16 } from './detect/detect-format.ts'
import { guessEncoding } from './detect/guess-encoding.ts'
import type { DocumentFinding } from './source-document.ts'

export type Decoded = { readonly text: string; readonly findings: readonly DocumentFinding[] }

/** The text of some bytes: by their byte order mark, else UTF-8, else by the encoding that older office files may have. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = isUtf16(bytes)
  if (utf16 !== null) return as(`utf-16${utf16}`, bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] }
  } catch {
    const { encoding, script } = guessEncoding(bytes)
    const message = `The file is not UTF-8; it was read as ${script} text (${encoding}). Check letters outside plain English.`
    return { ...as(encoding, bytes), findings: [{ rule: 'encoding-guessed', message, span: [0, 0] }] }
  }
}

function as(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), findings: [] }
}
