import type { SourceDocument } from '../source-document.ts'
import { Unreadable } from '../unreadable.ts'

export function readDoc(_bytes: Uint8Array): SourceDocument {
  throw new Unreadable(
    'file-type-unknown',
    'The file is of an older kind that is not read yet. Save it as .docx.',
  )
}
