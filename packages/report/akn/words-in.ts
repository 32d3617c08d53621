import type { Instrument, Language } from '@comity/instrument'
import { type PrintedText, type TextsOf, textsOf } from '../in-text.ts'
import { inline, type Xml } from './xml.ts'

/** Writes the words of an instrument with what is marked in them: opening words, citations, notes. */
export type WordsOf = {
  readonly provision: (id: string, words: string, text: string, path: readonly number[]) => (Xml | string)[]
  /** The notes that no provision marks and that stand before the first that one does. */
  readonly unmarkedFirst: () => Xml[]
}

export function wordsOf(instrument: Instrument): WordsOf {
  const texts = textsOf(instrument)
  const written = new Set<number>()
  const note = noteWriter(instrument, texts)

  const print = ({ text, insets }: PrintedText): (Xml | string)[] => {
    const out: (Xml | string)[] = []
    let at = 0
    for (const inset of insets) {
      out.push(text.slice(at, inset.from))
      at = inset.to
      const words = text.slice(inset.from, inset.to)
      if (inset.kind === 'words') out.push(inline('span', { class: 'italic' }, [words]))
      else if (inset.kind === 'citation') out.push(linkTo(inset.symbol, words, instrument.language))
      else {
        out.push(note(inset.note, false))
        if (!written.has(inset.note)) out.push(...unmarkedAfter(inset.note))
        written.add(inset.note)
      }
    }
    return [...out, text.slice(at)]
  }
  /** A note without a mark is written beside the one before it, and says that it has none. */
  const unmarkedAfter = (index: number): Xml[] => {
    const found: Xml[] = []
    for (let i = index + 1; instrument.notes[i]?.marks.length === 0; i++) found.push(note(i, true))
    return found
  }
  return {
    provision: (id, words, text, path) => print(texts.provision(id, words, text, path)),
    unmarkedFirst: () => unmarkedAfter(-1),
  }
}

function noteWriter(instrument: Instrument, texts: TextsOf): (index: number, unmarked: boolean) => Xml {
  const times = new Map<number, number>()
  return (index, unmarked) => {
    const time = (times.get(index) ?? 0) + 1
    times.set(index, time)
    const { text, insets } = texts.note(index)
    const words: (Xml | string)[] = []
    let at = 0
    for (const inset of insets) {
      if (inset.kind !== 'citation') continue
      words.push(
        text.slice(at, inset.from),
        linkTo(inset.symbol, text.slice(inset.from, inset.to), instrument.language),
      )
      at = inset.to
    }
    words.push(text.slice(at))
    const attributes = {
      eId: `authorialNote_${index + 1}${time > 1 ? `_${time}` : ''}`,
      marker: instrument.notes[index]?.marker ?? '',
      placement: 'bottom',
      class: unmarked ? 'unmarked' : null,
    }
    return inline('authorialNote', attributes, [inline('p', {}, words)])
  }
}

/** A citation leads to where the United Nations shows the document. */
function linkTo(symbol: string, words: string, language: Language): Xml {
  return inline('a', { href: `https://undocs.org/${language}/${encodeURI(symbol).replace(/'/g, '%27')}` }, [
    words,
  ])
}
