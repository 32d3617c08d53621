/** Tells words that were broken at a line's end ("imple-", "mentation") from those that bear a hyphen ("follow-", "up"). */
export type BrokenWords = {
  /** Whether the hyphen that ends a line belongs to the break alone. */
  readonly isBroken: (before: string, after: string) => boolean
}

/** First parts that English sets apart with a hyphen; the word that they would make without it is hardly ever meant. */
const PREFIXES = new Set(
  'above anti counter inter non self socio ultra twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
)

/** Second parts of compounds. */
const SECONDS = new Set(
  'based building centered centred free friendly led level making mentioned oriented owned related raising responsive sensitive setting sharing term up wide'.split(
    ' ',
  ),
)

const WORD = /\p{L}+(?:[-‐‑]\p{L}+)*/gu
const LAST = /(\p{L}+)[-‐‑\u00ad]$/u
const FIRST = /^(\p{L}+)/u

/**
 * The document itself is the dictionary: a word that stands in it whole was broken, one that stands in it
 * with its hyphen was not, nor one whose two parts are words themselves. Of the others, a text that breaks words
 * at all is taken to have broken them.
 */
export function brokenWords(lines: readonly string[]): BrokenWords {
  const known = wholeWords(lines)
  let broken = 0
  let kept = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const parts = partsAt(lines[i] as string, lines[i + 1] as string)
    if (parts === null) continue
    if (known.has(`${parts[0]}${parts[1]}`)) broken++
    else if (known.has(`${parts[0]}-${parts[1]}`)) kept++
  }
  /** "Devel", "opment": some fonts lose the hyphen; neither half stands anywhere else, and the whole does. */
  const isTorn = (before: string, after: string): boolean => {
    const last = /\p{L}+$/u.exec(before)?.[0].toLowerCase()
    const first = /^\p{Ll}+/u.exec(after)?.[0]
    if (last === undefined || first === undefined) return false
    return known.get(last) === 1 && known.get(first) === 1 && known.has(`${last}${first}`)
  }
  return {
    isBroken(before, after) {
      const parts = partsAt(before, after)
      if (parts === null) return isTorn(before, after)
      if (before.endsWith('\u00ad') || known.has(`${parts[0]}${parts[1]}`)) return true
      if (known.has(`${parts[0]}-${parts[1]}`) || parts.every((part) => known.has(part))) return false
      if (PREFIXES.has(parts[0]) || SECONDS.has(parts[1])) return false
      return broken > kept
    },
  }
}

/** Every word of the text and how often it stands there, but for those at a break, which may be halves. */
function wholeWords(lines: readonly string[]): Map<string, number> {
  const known = new Map<string, number>()
  lines.forEach((line, i) => {
    const after = LAST.test(lines[i - 1] ?? '') ? line.replace(FIRST, '') : line
    const plain = after.replace(LAST, '').toLowerCase().replace(/[‐‑]/g, '-')
    for (const [word] of plain.matchAll(WORD)) known.set(word, (known.get(word) ?? 0) + 1)
  })
  return known
}

function partsAt(before: string, after: string): [string, string] | null {
  const last = LAST.exec(before)?.[1]
  const first = FIRST.exec(after)?.[1]
  if (last === undefined || first === undefined || first[0] !== first[0]?.toLowerCase()) return null
  return [last.toLowerCase(), first.toLowerCase()]
}
