import { enactingWords, type Instrument } from '@comity/instrument'
import { inOrder, type TextPart } from '../in-order.ts'
import { coverPage } from './cover-page.ts'
import { dated } from './dates.ts'
import { type Edition, meta, STATEMENTS } from './identification.ts'
import { operativeParagraph, preambularContainer } from './provisions.ts'
import { type WordsOf, wordsOf } from './words-in.ts'
import { block, inline, type Xml } from './xml.ts'

export type { Edition } from './identification.ts'

const NAMESPACES = {
  xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  'xmlns:akn4un': 'http://un.org/akn4un',
}

/**
 * Writes an instrument as AKN4UN, the United Nations' use of Akoma Ntoso 3.0, marked as the General Assembly's own
 * files mark it. It validates against the OASIS schema, and read again it gives the same instrument.
 */
export function renderAkn(instrument: Instrument, edition: Edition): string {
  const words = wordsOf(instrument)
  const parts = inOrder(instrument)
  const body = parts.findIndex((_, i) => !preambleFollows(parts, i))
  const split = body < 0 ? parts.length : body
  const statement = block('statement', { name: STATEMENTS[instrument.kind] }, [
    meta(instrument, edition),
    coverPage(instrument),
    preface(instrument, words),
    preamble(instrument, parts.slice(0, split), words),
    mainBody(parts.slice(split), words),
    conclusions(instrument),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${block('akomaNtoso', NAMESPACES, [statement]).xml}\n`
}

/** A heading stands in the preamble where a preambular paragraph follows it before any operative one. */
function preambleFollows(parts: readonly TextPart[], from: number): boolean {
  return parts.slice(from).find((part) => part.kind !== 'heading')?.kind === 'preamble'
}

function preface(instrument: Instrument, words: WordsOf): Xml | null {
  const unmarked = words.unmarkedFirst()
  if (instrument.title === null && unmarked.length === 0) return null
  return block('preface', {}, [
    inline('p', {}, [
      inline('docTitle', { refersTo: '#resolutionTitle' }, [instrument.title ?? '', ...unmarked]),
    ]),
  ])
}

function preamble({ organ, language }: Instrument, parts: readonly TextPart[], words: WordsOf): Xml | null {
  const enacting = organ === null ? null : enactingWords(organ, language)
  const formula =
    enacting === null
      ? null
      : block('formula', { name: 'enactingFormula', eId: 'formula_1' }, [
          inline('p', {}, [
            inline('span', { class: 'italic' }, [enacting]),
            language === 'ar' ? '،' : language === 'zh' ? '，' : ',',
          ]),
        ])
  const containers = parts.map((part, i) => {
    if (part.kind === 'preamble') return preambularContainer(part.paragraph, words, false)
    return part.kind === 'heading' ? headingContainer(part.heading.text, i) : null
  })
  if (formula === null && containers.length === 0) return null
  return block('preamble', {}, [formula, ...containers])
}

function headingContainer(text: string, place: number): Xml {
  return block('container', { name: 'heading', eId: `preamble_heading_${place + 1}` }, [
    inline('p', {}, [text]),
  ])
}

function mainBody(parts: readonly TextPart[], words: WordsOf): Xml {
  const elements = parts.map((part, i) => {
    if (part.kind === 'operative') return operativeParagraph(part.paragraph, words)
    if (part.kind === 'preamble') return preambularContainer(part.paragraph, words, true)
    return block('paragraph', { eId: `heading_${i + 1}`, class: 'H23' }, [
      inline('subheading', {}, [part.heading.text]),
    ])
  })
  return block('mainBody', {}, elements.length === 0 ? [inline('p', {}, [])] : elements)
}

function conclusions({ adopted }: Instrument): Xml | null {
  if (adopted === null) return null
  return block('conclusions', { eId: 'conclusions' }, [
    inline('p', {}, [inline('docDate', { ...dated(adopted), refersTo: '#adoption' }, [adopted])]),
  ])
}
