import { A_FIGURE, A_NUMBER, A_YEAR, hashWith, slotOf, type Watch, type Watched } from './watch.ts'

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

const SLASH = 0x2f

/** What a sign is to the pass. */
const OTHER = 0
const LETTER = 1
const FIGURE = 2
const KIND = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return /[A-Za-z]/.test(sign) ? LETTER : /\d/.test(sign) ? FIGURE : OTHER
})

/**
 * Goes over a text once, sign by sign. A word is a run of plain letters, which a hash stands for: it is not cut out of
 * the text to be looked up, and what a finder is told wrongly once in a long while costs it a look in vain.
 */
export function goOver(text: string, { hashes, bits: bitsOf, signs, placed, blind }: Watched): Landmarks {
  const places: number[] = []
  const bits: number[] = []
  let seen = blind
  let hash = 0
  let begin = 0
  let figures = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0
    const kind = code < 0x80 ? KIND[code] : OTHER
    if (kind === LETTER) {
      if (hash === 0) begin = i
      hash = hashWith(hash, code)
      continue
    }
    if (hash !== 0) {
      const slot = slotOf(hashes, hash)
      const of = hashes[slot] === hash ? (bitsOf[slot] as number) : 0
      seen |= of
      if ((of & placed) !== 0) {
        places.push(begin)
        bits.push(of)
      }
      hash = 0
    }
    if (kind === FIGURE) {
      figures++
      seen |= figures < 4 ? A_FIGURE : A_YEAR
      continue
    }
    if (figures > 0 && code === SLASH) seen |= A_NUMBER
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
