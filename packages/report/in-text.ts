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
  const inText = cited(instrument.citations.filter((c) => c.note === null))
  const inNotes = new Map<string, CitationsLeft>()
  for (const citation of instrument.citations) {
    if (citation.note === null) continue
    const key = `${citation.in} ${citation.note}`
    if (!inNotes.has(key))
      inNotes.set(key, cited(instrument.citations.filter((c) => `${c.in} ${c.note}` === key)))
  }
  return {
    provision(id, words, text, path) {
      const marks = instrument.notes.flatMap((note, index): Inset[] =>
        note.marks
          .filter((mark) => mark.in === id && samePath(mark.path, path))
          .map(({ at }) => ({ kind: 'note', from: at, to: at, note: index })),
      )
      const opening: Inset[] =
        path.length === 0 && words !== '' && text.startsWith(words)
          ? [{ kind: 'words', from: 0, to: words.length }]
          : []
      return { text, insets: apart([...opening, ...marks, ...inText.take(id, text)]) }
    },
    note(index) {
      const { text, marker, in: id } = instrument.notes[index] as Instrument['notes'][number]
      const citations = inNotes.get(`${id} ${marker}`)?.peek(String(id), text) ?? []
      return { text, insets: apart(citations) }
    },
  }
}

type CitationsLeft = {
  /** The citations found in the next text of a provision. */
  readonly take: (id: string, text: string) => Inset[]
  /** The same without going on. */
  readonly peek: (id: string, text: string) => Inset[]
}

/** Finds citations again by their words, in the order in which a provision bears them. */
function cited(citations: readonly Citation[]): CitationsLeft {
  const left = new Map<string, Citation[]>()
  for (const citation of citations) left.set(citation.in, [...(left.get(citation.in) ?? []), citation])
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

function samePath(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((place, i) => place === b[i])
}
