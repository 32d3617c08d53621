import type { Reading } from './reading.ts'
import { wordsDigest } from './words-digest.ts'

/** A reading with the digest of its words. */
export type Digested = { readonly reading: Reading; readonly words: Buffer }

/**
 * Readings that may be kept side by side, since none follows from another: of the same file, words or symbol a round
 * has one, and the next round finds it kept.
 */
export function roundsOf(readings: readonly Reading[]): Digested[][] {
  const rounds: Digested[][] = []
  const next = new Map<string, number>()
  for (const reading of readings) {
    const { original, instrument, marking } = reading
    const words = wordsDigest(instrument, marking)
    const marks = [`file ${original.sha256.toString('hex')}`, `words ${words.toString('hex')}`]
    if (instrument.symbol !== null) marks.push(`symbol ${instrument.symbol}`)
    const round = Math.max(...marks.map((mark) => next.get(mark) ?? 0))
    for (const mark of marks) next.set(mark, round + 1)
    rounds[round] = [...(rounds[round] ?? []), { reading, words }]
  }
  return rounds
}
