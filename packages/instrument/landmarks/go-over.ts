import { signsOf } from './signs.ts'
import { A_FIGURE, A_YEAR, hashWith, slotOf, type Watch, type Watched } from './watch.ts'

/** What one pass over a passage's words has seen for all the finders: which of them may find something, and where. */
export type Landmarks = {
  /** The bits of all that were seen. */
  readonly seen: number
  /** Of those that have given no words in this language. */
  readonly blind: number
  /** Where the words stand whose places are asked for, and the bits of each. */
  readonly places: readonly number[]
  readonly bits: readonly number[]
}

/** Whether a finder may find anything in a passage; where nobody watched for it, it may. */
export function mayHold(landmarks: Landmarks | null, watch: Watch): boolean {
  return landmarks === null || (landmarks.seen & watch) !== 0
}

/** The places of the words that a finder watches for, in the order of the text; null where it has to look for itself. */
export function placesOf(landmarks: Landmarks | null, watch: Watch): readonly number[] | null {
  if (landmarks === null || (landmarks.blind & watch) !== 0) return null
  const { seen, places, bits } = landmarks
  if ((seen & watch) === 0) return NOWHERE
  const found: number[] = []
  for (let i = 0; i < places.length; i++)
    if (((bits[i] as number) & watch) !== 0) found.push(places[i] as number)
  return found
}

const NOWHERE: readonly number[] = []

const NOUGHT = 0x30
const SMALL_A = 0x61
/** What makes a plain capital letter small, and leaves a small one. */
const SMALL = 0x20

/**
 * Goes over a text once, word by word. A word is a run of plain letters, which a hash stands for: it is not cut out of
 * the text to be looked up, and what a finder is told wrongly once in a long while costs it a look in vain.
 */
export function goOver(text: string, { hashes, bits: bitsOf, signs, placed, blind }: Watched): Landmarks {
  const places: number[] = []
  const bits: number[] = []
  const { units, length } = signsOf(text)
  let seen = blind
  let figures = 0
  for (let i = 0; i < length; i++) {
    const begin = i
    let code = units[i] as number
    let hash = 0
    while (((code | SMALL) - SMALL_A) >>> 0 < 26) {
      hash = hashWith(hash, code)
      i++
      code = units[i] as number
    }
    if (hash !== 0) {
      const slot = slotOf(hashes, hash)
      const of = hashes[slot] === hash ? (bitsOf[slot] as number) : 0
      seen |= of
      if ((of & placed) !== 0) {
        places.push(begin)
        bits.push(of)
      }
    }
    if ((code - NOUGHT) >>> 0 < 10) {
      figures++
      seen |= figures < 4 ? A_FIGURE : A_YEAR
      continue
    }
    figures = 0
    const of = code < 0x80 ? 0 : (signs.get(code) ?? 0)
    if (of === 0) continue
    seen |= of
    if ((of & placed) === 0) continue
    places.push(i)
    bits.push(of)
  }
  return { seen, blind, places, bits }
}
