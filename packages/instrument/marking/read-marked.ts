import type { Line, SourceDocument } from '@comity/document'
import { composeInstrument } from '../compose-instrument.ts'
import type { Citation, Finding, Instrument } from '../instrument.ts'
import { type ExpectedMarks, withMarks } from '../layout/note-marks.ts'
import type { NoteLine, PrintedNote } from '../layout/notes-apart.ts'
import { type Stretch, type TextLine, textOf } from '../layout/running-text.ts'
import { formsOf } from '../lexicon/forms/index.ts'
import type { ProvisionUnit, SubUnit, Unit } from '../parts/division.ts'
import { noteTies, readNote } from '../parts/notes.ts'
import { readHeadings, readProvisions } from '../parts/provisions.ts'
import { findMarkedCitations } from './find-marked-citations.ts'
import type { LineMark, Marking } from './marking.ts'
import { numberAt } from './number-at.ts'

/**
 * Reads a text by what a person has marked in it. What begins where, and what it is, is the person's word; what the
 * paragraphs say is found as in any text, except the citations, which are the person's as well.
 */
export function readMarked(document: SourceDocument, marking: Marking): Instrument {
  const { lines: marks, citations, ...said } = marking
  const forms = formsOf(said.language)
  const roles = rolesOf(document.lines, marks)
  const notes = notesMarked(document.lines, roles)
  const own = document.lines.flatMap((line, i) => {
    const role = roles[i] as Role
    return role.as === 'none' || role.as === 'title' || role.of === 'note' ? [] : [{ line, role }]
  })
  const expected: ExpectedMarks = new Map([
    [-1, notes.map((note) => Number(note.marker)).filter(Number.isInteger)],
  ])
  const lines = withMarks(
    own.map(({ line }) => line),
    own.map(() => 0),
    expected,
    forms,
  )
  const units = unitsOf(
    lines,
    own.map(({ role }) => role),
  )
  const ties = noteTies(notes.map(readNote))
  const provisions = readProvisions(units, said.language, ties)
  const title = textOf(
    document.lines.flatMap((line, i) => {
      const { as, of, number } = roles[i] as Role
      const from = as === 'title' ? numberAt(line.text, number) : 0
      return of === 'title' ? [{ text: line.text.slice(from) }] : []
    }),
  )
  const instrument = composeInstrument({
    header: {
      ...said,
      title: title === '' ? null : title,
      agendaTitle: null,
      distribution: null,
      sponsors: [],
    },
    language: said.language,
    adopted: said.adopted,
    sponsorsOnBehalfOf: null,
    provisions,
    headings: readHeadings(units, provisions),
    notes: ties.notes(),
    findings: [...document.findings, ...ties.findings()],
  })
  const cited = findMarkedCitations(citations, document.lines, provisions)
  return withCitations(instrument, cited)
}

/** A line's own mark, and what it is part of: "more" is of what stands before it. */
type Role = LineMark & { readonly of: LineMark['as'] }

function rolesOf(lines: readonly Line[], marks: readonly LineMark[]): Role[] {
  const marked = new Map(marks.map((mark) => [mark.line, mark]))
  let of: LineMark['as'] = 'none'
  let text: LineMark['as'] = 'none'
  return lines.map((_, line) => {
    const mark = marked.get(line) ?? { line, as: 'none', number: '' }
    if (!goesOn(mark.as) && mark.as !== 'none') of = mark.as
    if (mark.as === 'rest') of = text
    if (of !== 'note') text = of
    // Nothing stands before the first line that it could be more of.
    if (goesOn(mark.as) && of === 'none') return { ...mark, as: 'none', of: 'none' }
    return { ...mark, of: mark.as === 'none' ? 'none' : of }
  })
}

const goesOn = (as: LineMark['as']): boolean => as === 'more' || as === 'rest'

function notesMarked(lines: readonly Line[], roles: readonly Role[]): PrintedNote[] {
  const notes: { marker: string; page: number; lines: NoteLine[] }[] = []
  lines.forEach((line, i) => {
    const { as, of, number } = roles[i] as Role
    if (as === 'note') {
      notes.push({ marker: number, page: 0, lines: [{ line, from: numberAt(line.text, number) }] })
    } else if (of === 'note') notes.at(-1)?.lines.push({ line, from: 0 })
  })
  return notes
}

function unitsOf(lines: readonly TextLine[], roles: readonly Role[]): Unit[] {
  const units: Unit[] = []
  let open: Stretch[] = []
  lines.forEach((line, i) => {
    const { as, number } = roles[i] as Role
    const from = goesOn(as) ? 0 : numberAt(line.text, number)
    open = opened(units, as, number) ?? open
    if (from < line.text.length) open.push({ line, from, to: line.text.length })
  })
  return units
}

/** The text of what a line begins, put where it belongs; null for a line that goes on with what stands before. */
function opened(units: Unit[], as: LineMark['as'], number: string): Stretch[] | null {
  if (as === 'preamble' || as === 'operative' || as === 'paragraph') {
    const unit = provisionUnit(as, number)
    units.push(unit)
    return unit.lead
  }
  if (as === 'heading') {
    const lead: Stretch[] = []
    units.push({ kind: 'heading', lead })
    return lead
  }
  if (as !== 'item' && as !== 'sub-item') return null
  const provision = units.findLast((unit): unit is ProvisionUnit => unit.kind !== 'heading')
  const siblings = as === 'item' ? provision?.children : provision?.children.at(-1)?.children
  if (siblings === undefined) return null
  const unit: SubUnit = { number, lead: [], children: [] }
  siblings.push(unit)
  return unit.lead
}

function provisionUnit(as: 'preamble' | 'operative' | 'paragraph', number: string): ProvisionUnit {
  const unit = { number, lead: [], children: [] }
  return as === 'paragraph' ? { ...unit, kind: 'operative', plain: true } : { ...unit, kind: as }
}

/** Puts the citations that a person has marked in place of those read; the others of them are the person's own. */
function withCitations(
  instrument: Instrument,
  cited: { readonly citations: readonly Citation[]; readonly findings: readonly Finding[] },
): Instrument {
  const read = new Set(instrument.citations.map(whichOf))
  return {
    ...instrument,
    citations: cited.citations.map((one) => (read.has(whichOf(one)) ? one : { ...one, added: true })),
    findings: [...instrument.findings, ...cited.findings],
  }
}

/** The same symbol in the same paragraph or note is the same citation, however much of its words are marked. */
function whichOf({ symbol, in: provision, note }: Citation): string {
  return [provision, note, symbol].join('\n')
}
