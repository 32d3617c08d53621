import { diffArrays } from 'diff'
import { compareWords, type Piece } from './compare-words.ts'
import { pairParts } from './pair-parts.ts'

/** A title, paragraph or note of a wording, with its address: "op5". */
export type WordingPart = { readonly id: string; readonly text: string }

/** A part as it was and as it is; null where the other wording lacks it. */
type ComparedPart = {
  readonly was: string | null
  readonly is: string | null
  readonly pieces: readonly Piece[]
}

/** Where more parts than this differ, no order of them is looked for: these are two texts. */
const mostChanges = 2000

/**
 * Compares two wordings part by part: which paragraph is which, though it bears another number, and what was changed in
 * its words. In the order of the newer; what is gone stands where it was.
 */
export function compareWordings(was: readonly WordingPart[], is: readonly WordingPart[]): ComparedPart[] {
  const compared: ComparedPart[] = []
  let [i, j] = [0, 0]
  let gone: readonly WordingPart[] = []
  const changes = diffArrays(was.map(plain), is.map(plain), { maxEditLength: mostChanges })
  if (changes === undefined) return reworded(was, is)
  for (const [n, { added, removed, count }] of changes.entries()) {
    if (removed) {
      gone = was.slice(i, i + count)
      i += count
      if (changes[n + 1]?.added) continue
    }
    const fresh = added ? is.slice(j, j + count) : []
    if (added) j += count
    if (added || removed) {
      compared.push(...reworded(gone, fresh))
      gone = []
      continue
    }
    for (let k = 0; k < count; k++) compared.push(whole(was[i++] ?? null, is[j++] ?? null, 'kept'))
  }
  return compared
}

/** Parts between two that stayed the same: each with the one that it became, where there is one. */
function reworded(gone: readonly WordingPart[], fresh: readonly WordingPart[]): ComparedPart[] {
  const compared: ComparedPart[] = []
  let [i, j] = [0, 0]
  const upTo = (a: number, b: number) => {
    while (i < a) compared.push(whole(gone[i++] ?? null, null, 'gone'))
    while (j < b) compared.push(whole(null, fresh[j++] ?? null, 'new'))
  }
  for (const [a, b] of pairParts(gone.map(plain), fresh.map(plain))) {
    upTo(a, b)
    const [before, after] = [gone[i++], fresh[j++]]
    if (before === undefined || after === undefined) continue
    compared.push({ was: before.id, is: after.id, pieces: compareWords(plain(before), plain(after)) })
  }
  upTo(gone.length, fresh.length)
  return compared
}

function whole(was: WordingPart | null, is: WordingPart | null, kind: Piece['kind']): ComparedPart {
  const part = is ?? was
  return {
    was: was?.id ?? null,
    is: is?.id ?? null,
    pieces: part === null ? [] : [{ kind, text: plain(part) }],
  }
}

/** Where a line breaks is the file's, not the text's. */
const plain = ({ text }: WordingPart): string => text.replace(/[^\S\n]+/g, ' ')
