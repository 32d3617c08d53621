import { type Passage, placeOf, type Span } from '@comity/document'
import type {
  Heading,
  Language,
  OperativeParagraph,
  PreambularParagraph,
  SubParagraph,
} from '../instrument.ts'
import { type MarkInProvision, runningText, type Stretch } from '../layout/running-text.ts'
import type { Provision, SubProvision } from '../provision.ts'
import type { ProvisionUnit, SubUnit, Unit } from './division.ts'
import type { NoteTies } from './notes.ts'
import { openingPhrasesOf } from './opening-phrase.ts'

/** Makes provisions of the divided text, in its order, numbered within each part, with the notes marked in them. */
export function readProvisions(units: readonly Unit[], language: Language, ties: NoteTies): Provision[] {
  const counts = { preamble: 0, operative: 0 }
  return units.flatMap((unit): Provision[] => {
    if (unit.kind === 'heading') return []
    counts[unit.kind] += 1
    return [
      readProvision(unit, `${unit.kind === 'preamble' ? 'pp' : 'op'}${counts[unit.kind]}`, language, ties),
    ]
  })
}

function readProvision(unit: ProvisionUnit, id: string, language: Language, ties: NoteTies): Provision {
  const { passage, marks } = runningText(unit.lead)
  const under: MarkInProvision[] = []
  const children = unit.children.map((child, i) => readChild(child, [i], under))
  return {
    id,
    part: unit.kind,
    number: unit.number,
    words: unit.plain ? '' : openingWords(unit, passage, language),
    ...(unit.plain ? { plain: true } : {}),
    lead: passage,
    children,
    notes: ties.take(id, [...marks.map((mark) => ({ ...mark, path: [] })), ...under]),
  }
}

function readChild(unit: SubUnit, path: readonly number[], marks: MarkInProvision[]): SubProvision {
  const read = runningText(unit.lead)
  marks.push(...read.marks.map((mark) => ({ ...mark, path })))
  return {
    number: unit.number,
    passage: read.passage,
    children: unit.children.map((child, i) => readChild(child, [...path, i], marks)),
  }
}

/** The words in italics at the start where the text shows any, else the opening phrase that the lexicon knows. */
function openingWords(unit: ProvisionUnit, passage: Passage, language: Language): string {
  const italics = italicsAtStart(unit.lead)
  const printed = italics === '' ? '' : italics.trim().replace(/[\s,;:]+$/, '')
  if (printed !== '') return printed
  return passage.text.slice(0, openingPhrasesOf(language).measure(passage.text, unit.kind))
}

/** The words in italics that a provision begins with; they may go on in the next line. */
function italicsAtStart(lead: readonly Stretch[]): string {
  let words = ''
  for (const { line, from } of lead) {
    const start = words === '' ? from + 1 : from
    const printed = line.emphasis.find((e) => e[0] <= start && e[1] > from)
    if (printed === undefined) break
    // Where the italics begin a letter late, the letter belongs to them; an opening quotation mark does not.
    const late = words === '' && /^\p{L}/u.test(line.text.slice(from))
    words += `${words === '' ? '' : ' '}${line.text.slice(late ? from : Math.max(printed[0], from), printed[1])}`
    if (printed[1] < line.text.trimEnd().length) break
  }
  return words
}

export function preambularParagraph(provision: Provision): PreambularParagraph {
  const { id, words, lead, children } = provision
  const paragraph = { id, words, text: lead.text, ...placeOfStretch(provision) }
  return children.length === 0 ? paragraph : { ...paragraph, children: children.map(subParagraph) }
}

export function operativeParagraph(provision: Provision): OperativeParagraph {
  const { id, number, words, lead, children } = provision
  return {
    id,
    number,
    words,
    text: lead.text,
    children: children.map(subParagraph),
    ...placeOfStretch(provision),
  }
}

/** The place of a provision's lead; that of its sub-paragraphs is their own. */
function placeOfStretch(provision: Provision): { span: Span; pieces?: readonly Span[] } {
  return placeOf(provision.lead, 0, provision.lead.text.length)
}

function subParagraph({ number, passage, children }: SubProvision): SubParagraph {
  const place = placeOf(passage, 0, passage.text.length)
  return { number, text: passage.text, children: children.map(subParagraph), ...place }
}

/** The headings of the divided text, each with the provision that follows it. */
export function readHeadings(units: readonly Unit[], provisions: readonly Provision[]): Heading[] {
  let next = 0
  return units.flatMap((unit): Heading[] => {
    if (unit.kind !== 'heading') {
      next += 1
      return []
    }
    const { passage } = runningText(unit.lead as Stretch[])
    if (passage.text === '') return []
    return [
      {
        text: passage.text,
        before: provisions[next]?.id ?? null,
        ...placeOf(passage, 0, passage.text.length),
      },
    ]
  })
}
