import { wordsIn } from './compare-words.ts'

/** Two parts are the same one, reworded, where they share at least this much of their words. */
const enoughShared = 0.4
/** More pairs than this are not weighed: so many paragraphs in a row that all differ are another text. */
const mostPairs = 40_000

/** Which of some parts became which of others, in their order: the pairs that share the most words in all. */
export function pairParts(was: readonly string[], is: readonly string[]): (readonly [number, number])[] {
  if (was.length * is.length > mostPairs) return []
  const [before, after] = [was.map(countWords), is.map(countWords)]
  const width = is.length + 1
  // best[i * width + j]: the most that the parts from i and from j on can share.
  const best = new Float64Array((was.length + 1) * width)
  const shared = (i: number, j: number) => likeness(before[i] as WordCount, after[j] as WordCount)
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = is.length - 1; j >= 0; j--) {
      const like = shared(i, j)
      const paired = like < enoughShared ? 0 : like + (best[(i + 1) * width + j + 1] as number)
      best[i * width + j] = Math.max(
        paired,
        best[(i + 1) * width + j] as number,
        best[i * width + j + 1] as number,
      )
    }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < was.length && j < is.length; ) {
    const here = best[i * width + j] as number
    if (here === best[(i + 1) * width + j]) i++
    else if (here === best[i * width + j + 1]) j++
    else pairs.push([i++, j++])
  }
  return pairs
}

type WordCount = { readonly words: ReadonlyMap<string, number>; readonly size: number }

function countWords(text: string): WordCount {
  const all = wordsIn(text.toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const words = new Map<string, number>()
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1)
  return { words, size: all.length }
}

/** 1 where two texts have the same words, 0 where they share none. */
function likeness(a: WordCount, b: WordCount): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const [word, n] of a.words) shared += Math.min(n, b.words.get(word) ?? 0)
  return (2 * shared) / (a.size + b.size)
}
