import { defaultLimits, detectFormat, readDocument } from '@comity/document'
import { type Instrument, readInstrument } from '@comity/instrument'
import type { ReadingPool } from '@comity/server/reading-pool'

export type Reader = {
  readonly read: (bytes: Uint8Array) => Promise<Instrument>
  readonly close: () => Promise<void>
}

/** Reads texts where it stands, and what has to be unpacked first in a thread of its own, which can be stopped. */
export function openReader(): Reader {
  let pool: ReadingPool | null = null
  return {
    async read(bytes) {
      if (bytes.length <= defaultLimits.bytes && detectFormat(bytes) === 'text') {
        return readInstrument(readDocument(bytes))
      }
      pool ??= (await import('@comity/server/reading-pool')).openReadingPool()
      return (await pool.read(bytes)).instrument
    },
    async close() {
      await pool?.close()
    },
  }
}
