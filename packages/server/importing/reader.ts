import { readFile, type SourceDocument } from '@comity/document'
import { type Instrument, readInstrument } from '@comity/instrument'

/** A file as it was read: what is kept of the document, and the instrument. */
export type ReadText = {
  readonly document: Pick<SourceDocument, 'format' | 'text' | 'findings'>
  readonly instrument: Instrument
}

/** Reads a file's bytes. It gives an instrument with findings for whatever comes, and does not throw. */
export type Reader = (bytes: Uint8Array) => Promise<ReadText>

/** Reads in this thread: for tests, and inside the workers. */
export const readHere: Reader = async (bytes) => {
  const document = await readFile(bytes)
  const { format, text, findings } = document
  return { document: { format, text, findings }, instrument: readInstrument(document) }
}
