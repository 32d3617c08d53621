import { defaultLimits, detectFormat, readDocument } from '@comity/document'
import { readInstrument } from '@comity/instrument'
import type { Format } from './options.ts'
import { print } from './print.ts'

/** Reads a text and prints it; null for a file of another kind, which has to be unpacked first, or without words. */
export async function printText(name: string, bytes: Uint8Array, format: Format): Promise<string | null> {
  if (bytes.length > defaultLimits.bytes || detectFormat(bytes) !== 'text') return null
  const document = readDocument(bytes)
  return document.lines.length === 0 ? null : print(name, readInstrument(document), format)
}
