import type { ActName } from '@comity/contract'
import type { Act } from './act.ts'
import { addFinding } from './add-finding.ts'
import { importIndex } from './import-index.ts'
import { importText } from './import-text.ts'
import { judgeFinding } from './judge-finding.ts'
import { markText } from './mark-text.ts'
import { previewText } from './preview-text.ts'
import { startCooperation } from './start-cooperation.ts'

/** Every act of the contract with the file that carries it out; a missing one does not compile. */
export const carriedOut: { readonly [N in ActName]: Act<N> } = {
  'add-finding': addFinding,
  'import-index': importIndex,
  'import-text': importText,
  'judge-finding': judgeFinding,
  'mark-text': markText,
  'preview-text': previewText,
  'start-cooperation': startCooperation,
}
