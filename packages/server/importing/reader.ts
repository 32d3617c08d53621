import { readDocument, readFile, readTables, type SourceDocument, type TablesRead } from '@comity/document'
import {
  type Instrument,
  type Marking,
  markingOf,
  placesSaid,
  readInstrument,
  readMarked,
} from '@comity/instrument'
import type { KeptMarking } from '../store/tables.ts'

/** A file as it was read: what is kept of the document, and the instrument. */
export type ReadText = {
  readonly document: Pick<SourceDocument, 'format' | 'text' | 'findings'>
  readonly instrument: Instrument
  /** What a person has said the text is, where it was read by that. */
  readonly marking?: KeptMarking
  /** Its lines, and the marking that the reading comes to, where they were wished for. */
  readonly lines?: readonly string[]
  readonly read?: Marking
  /** Its tables, where these alone were wished for. */
  readonly tables?: TablesRead
}

/** Beside the reading: the file's lines; and a person's marking, to read it by. Or nothing but its tables. */
export type Wish = { readonly lines?: true; readonly marking?: Marking; readonly tables?: true }

/** Reads a file's bytes. It gives an instrument with findings for whatever comes, and does not throw. */
export type Reader = (bytes: Uint8Array, wish?: Wish) => Promise<ReadText>

/** Reads in this thread: for tests, and inside the workers. */
export const readHere: Reader = async (bytes, { lines, marking, tables } = {}) => {
  if (tables) return { ...noText(), tables: await readTables(bytes) }
  const document = await readFile(bytes)
  const { format, text, findings } = document
  const instrument = marking === undefined ? readInstrument(document) : readMarked(document, marking)
  return {
    document: { format, text, findings },
    instrument,
    ...(marking === undefined ? {} : { marking: { said: marking, places: placesSaid(document, marking) } }),
    ...(lines ? linesRead(document, instrument) : {}),
  }
}

/** What stands where no text was wished for. */
function noText(): ReadText {
  const { format, text, findings, ...document } = readDocument(new Uint8Array())
  return {
    document: { format, text, findings },
    instrument: readInstrument({ format, text, findings, ...document }),
  }
}

/** The lines that a person can mark, and how they were read; none of a file whose own markup says what is what. */
function linesRead(document: SourceDocument, instrument: Instrument): Pick<ReadText, 'lines' | 'read'> {
  if (document.markup !== undefined) return { lines: [] }
  return { lines: document.lines.map((line) => line.text), read: markingOf(document, instrument) }
}
