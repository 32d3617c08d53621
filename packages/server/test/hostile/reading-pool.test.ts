import { readDocument } from '@comity/document'
import { expect, test } from 'vitest'
import { pdfOf } from '../../../document/test/made/pdf-of.ts'
import { printedOf } from '../../../document/test/made/printed.ts'
import { resolution } from '../../../document/test/made/resolution.ts'
import { openReadingPool, poolLimits } from '../../importing/reading-pool.ts'

/** A file of which the part from `at` on was written over with an earlier one, as a failing disk does. */
function overwritten(bytes: Uint8Array, at: number): Uint8Array {
  const place = (share: number): number => Math.floor(bytes.length * share)
  return bytes.slice().copyWithin(place(at), place(0.25), place(0.55))
}

// What reads PDF gives up promises that it no longer waits for, when its file has long been answered for.
test('no damaged PDF ends the program, nor is the next file blamed for it', async () => {
  const pool = openReadingPool({ ...poolLimits, threads: 1 })
  const pdf = pdfOf(printedOf(readDocument(resolution)))
  for (const at of [0.58, 0.6, 0.62]) {
    const damaged = await pool.read(overwritten(pdf, at))
    expect(damaged.document.findings.length + damaged.document.text.length).toBeGreaterThan(0)
    const { document, instrument } = await pool.read(new TextEncoder().encode(resolution))
    expect([document.findings, instrument.symbol]).toEqual([[], 'A/RES/98/321'])
  }
  await pool.close()
})
