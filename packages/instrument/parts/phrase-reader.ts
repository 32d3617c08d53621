/** How far the words of a phrase have been read, and what may follow them. */
export type PhraseReader = {
  /** The words so far are a whole phrase, though a longer one may begin with them. */
  readonly isWhole: boolean
  /** After one more word; null where no phrase goes on with it. */
  readonly after: (word: string) => PhraseReader | null
}

/** A place between the words of a template: the places that a word leads to, and those that need no word. */
type Place = { readonly next: Map<string, Place[]>; readonly skips: Place[] }

/**
 * Reads phrases word by word, all templates at once: "[ADVERB*] VERBING [MORE*]". What a word leads to is worked out
 * when it is first met and then kept, so that a phrase costs one look-up a word, however many templates there are.
 */
export function phrasesOf(
  templates: readonly string[],
  classes: Readonly<Record<string, readonly string[]>>,
  wordsIn: (text: string) => readonly string[],
): PhraseReader {
  const end = newPlace()
  const vocabulary = new Set<string>()
  const readers = new Map<string, PhraseReader>()
  const numbers = new Map<Place, number>()
  return readerAt(templates.map((template) => beginning(readTemplate(template), end)))

  function readerAt(places: Iterable<Place>): PhraseReader {
    const reached = withSkips(places)
    const key = Array.from(reached, numberOf)
      .sort((a, b) => a - b)
      .join()
    const known = readers.get(key)
    if (known !== undefined) return known
    const after = new Map<string, PhraseReader | null>()
    const reader: PhraseReader = {
      isWhole: reached.has(end),
      after(word) {
        const kept = after.get(word)
        if (kept !== undefined) return kept
        // Words that stand in no template are many, and kept nowhere.
        if (!vocabulary.has(word)) return null
        const places = [...reached].flatMap((place) => place.next.get(word) ?? [])
        const next = places.length === 0 ? null : readerAt(places)
        after.set(word, next)
        return next
      },
    }
    readers.set(key, reader)
    return reader
  }

  function numberOf(place: Place): number {
    const number = numbers.get(place) ?? numbers.size
    numbers.set(place, number)
    return number
  }

  /** The place before these nodes, when `to` stands behind them. */
  function beginning(nodes: readonly Node[], to: Place): Place {
    return nodes.reduceRight((behind, node) => {
      const before = newPlace()
      if (node.optional) before.skips.push(behind)
      if ('group' in node) before.skips.push(beginning(node.group, behind))
      else for (const words of node.any) addWords(before, words, node.optional ? before : behind)
      return before
    }, to)
  }

  function addWords(from: Place, words: readonly string[], to: Place): void {
    let place = from
    words.forEach((word, i) => {
      vocabulary.add(word)
      const next = i === words.length - 1 ? to : newPlace()
      place.next.set(word, [...(place.next.get(word) ?? []), next])
      place = next
    })
  }

  function readTemplate(template: string): readonly Node[] {
    const tokens = template.replace(/[[\]]/g, ' $& ').trim().split(/\s+/)
    let at = 0
    const readGroup = (): Node[] => {
      const nodes: Node[] = []
      while (at < tokens.length) {
        const token = tokens[at++] as string
        if (token === ']') break
        nodes.push(token === '[' ? { group: readGroup(), optional: true } : readStep(token))
      }
      return nodes
    }
    return readGroup()
  }

  /** "VERY*": any number of these words, or none; "upon|for": one of them. */
  function readStep(token: string): Node {
    const many = token.endsWith('*')
    const choices = (many ? token.slice(0, -1) : token).split('|')
    return { any: choices.flatMap((choice) => classes[choice] ?? [choice]).map(wordsIn), optional: many }
  }
}

/** A step of a template: one of several groups of words, or a part of it that may be left out. */
type Node =
  | { readonly any: readonly (readonly string[])[]; readonly optional: boolean }
  | { readonly group: readonly Node[]; readonly optional: true }

function newPlace(): Place {
  return { next: new Map(), skips: [] }
}

/** These places and all that can be reached from them without a word. */
function withSkips(places: Iterable<Place>): Set<Place> {
  const reached = new Set(places)
  for (const place of reached) for (const skipped of place.skips) reached.add(skipped)
  return reached
}
