import type { Instrument } from '@comity/instrument'
import type { ReadText } from '../importing/reader.ts'
import type { KeptMarking } from '../store/tables.ts'

/** A text as it came and as it was read, ready to be kept. */
export type Reading = {
  readonly id: string
  readonly space: string
  readonly at: Date
  readonly original: { readonly name: string; readonly bytes: Buffer; readonly sha256: Buffer }
  readonly document: ReadText['document']
  readonly instrument: Instrument
  /** What a person has said the text is; it is then a wording of its own, also of a file that is held. */
  readonly marking?: KeptMarking
  /** What whoever brought it said of it that it does not say itself. */
  readonly said?: Partial<Pick<Instrument, 'kind' | 'organ'>>
  /** The post by which that person spoke, as JSON. */
  readonly markedBy?: string
}

/** What came of keeping a reading. */
export type Kept = {
  readonly instrument: string
  readonly version: number
  /** Whether these words were held already: nothing but the file itself was added. */
  readonly known: boolean
  /** Whether a wording that was held has been followed by this one. */
  readonly follows: boolean
  /** Whether no wording of this text was held. */
  readonly isNew: boolean
}
