import type { Citation, Instrument } from '@comity/instrument'

/** A text of an instrument that is printed in one go: the lead of a provision, or one of its sub-paragraphs. */
export type PrintedText = {
  readonly text: string
  /** What is printed at a place in the text or over a stretch of it, in its order, none within another. */
  readonly insets: readonly Inset[]
}

export type Inset =
  | { readonly kind: 'note'; readonly from: number; readonly to: number; readonly note: number }
  | { readonly kind: 'citation'; readonly from: number; readonly to: number; readonly symbol: string }
  | { readonly kind: 'words'; readonly from: number; readonly to: number }

/** What stands in each text of an instrument: its note marks, its citations, its opening words. */
export type TextsOf = {
  /** The lead of a provision; `path` leads to a sub-paragraph. */
  readonly provision: (id: string, words: string, text: string, path: readonly number[]) => PrintedText
  readonly note: (index: number) => PrintedText
}

/** The texts of an instrument, asked for in the order in which they are printed. */
export function textsOf(instrument: Instrument): TextsOf {
  const inText = cited(
    instrument.citations.filter((c) => c.note === null),
    (c) => c.in,
  )
  const inNotes = cited(
    instrument.citations.filter((c) => c.note !== null),
    (c) => `${c.in} ${c.note}`,
  )
  const marks = new Map<string, Inset[]>()
  instrument.notes.forEach((note, index) => {
    for (const { in: id, path, at } of note.marks) {
      const key = [id, ...path].join(' ')
      const own = marks.get(key) ?? []
      own.push({ kind: 'note', from: at, to: at, note: index })
      marks.set(key, own)
    }
  })
  return {
    provision(id, words, text, path) {
      const opening: Inset[] =
        path.length === 0 && words !== '' && text.startsWith(words)
          ? [{ kind: 'words', from: 0, to: words.length }]
          : []
      const marked = marks.get([id, ...path].join(' ')) ?? []
      return { text, insets: apart([...opening, ...marked, ...inText.take(id, text)]) }
    },
    note(index) {
      const { text, marker, in: id } = instrument.notes[index] as Instrument['notes'][number]
      return { text, insets: apart(inNotes.peek(`${id} ${marker}`, text)) }
    },
  }
}

type CitationsLeft = {
  /** The citations found in the next text of a provision, or of whatever a key stands for. */
  readonly take: (id: string, text: string) => Inset[]
  /** The same without going on. */
  readonly peek: (id: string, text: string) => Inset[]
}

/** Finds citations again by their words, in the order in which a provision bears them. */
function cited(citations: readonly Citation[], keyOf: (citation: Citation) => string): CitationsLeft {
  const left = new Map<string, Citation[]>()
  for (const citation of citations) {
    const own = left.get(keyOf(citation)) ?? []
    own.push(citation)
    left.set(keyOf(citation), own)
  }
  const peek = (id: string, text: string): { found: Inset[]; used: number } => {
    const found: Inset[] = []
    let from = 0
    let used = 0
    for (const { text: words, symbol } of left.get(id) ?? []) {
      const at = words === '' ? -1 : text.indexOf(words, from)
      if (at < 0) break
      found.push({ kind: 'citation', from: at, to: at + words.length, symbol })
      from = at + words.length
      used++
    }
    return { found, used }
  }
  return {
    peek: (id, text) => peek(id, text).found,
    take(id, text) {
      const { found, used } = peek(id, text)
      left.set(id, (left.get(id) ?? []).slice(used))
      return found
    },
  }
}

/** In their order, and none that reaches into the one before. */
function apart(insets: readonly Inset[]): Inset[] {
  const kept: Inset[] = []
  for (const inset of [...insets].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (inset.from >= (kept.at(-1)?.to ?? 0)) kept.push(inset)
  }
  return kept
}
