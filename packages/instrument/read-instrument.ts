import { type Line, placeOf, type SourceDocument, type Span } from '@comity/document'
import { readMarkup } from './akn/read-markup.ts'
import { composeInstrument, type Structure } from './compose-instrument.ts'
import { findDates } from './dates/index.ts'
import type { Finding, Instrument, Language, PartialDate } from './instrument.ts'
import { detectLanguage } from './layout/language.ts'
import { lineWidth } from './layout/line-width.ts'
import { withMarks } from './layout/note-marks.ts'
import {
  type Apart,
  EVERY_PAGE,
  type NoteLine,
  notesApart,
  notesAtEnd,
  type PrintedNote,
} from './layout/notes-apart.ts'
import { withoutFurniture } from './layout/page-furniture.ts'
import { type TextLine, textOf } from './layout/running-text.ts'
import { gatherScattered } from './layout/scattered-lines.ts'
import { type Forms, formsOf } from './lexicon/forms/index.ts'
import { anchoredUnits } from './parts/anchored-units.ts'
import { decisionHeader, findDecisionOpening } from './parts/decision-opening.ts'
import { divide } from './parts/divide.ts'
import type { Doubt } from './parts/division.ts'
import { findEnactingLine } from './parts/enacting-line.ts'
import { readHeader } from './parts/header.ts'
import { noteTies, passageOfNote, readNote } from './parts/notes.ts'
import { readHeadings, readProvisions } from './parts/provisions.ts'
import { firstPart } from './parts/several-parts.ts'
import { titleMark } from './parts/title.ts'
import { toldHeader } from './parts/told-header.ts'

/** Reads a text as an instrument. It refuses no text: what is doubtful becomes a finding. */
export function readInstrument(document: SourceDocument): Instrument {
  const marked = document.markup === undefined ? null : readMarkup(document, document.markup)
  return composeInstrument(marked ?? readStructure(document))
}

/** The text's parts: its header, its provisions with their notes, its headings. */
function readStructure(document: SourceDocument): Structure {
  const told = toldHeader(document.front ?? new Map())
  const language = told.language ?? detectLanguage(document.lines)
  const forms = formsOf(language)
  const enacting = findEnactingLine(document.lines, language)
  const decision = enacting === null ? findDecisionOpening(document.lines, language) : null
  const opening = enacting ?? decision
  const start = enacting === null ? (decision?.index ?? 0) : enacting.index + 1
  const above = document.lines.slice(0, opening?.index ?? 0)
  const printedHeader = readHeader(above, opening?.organ ?? null, language, forms)
  const header = told.header ?? (decision === null ? printedHeader : decisionHeader(printedHeader, decision))

  const printed = gatherScattered(withoutFurniture(document.lines, start, header))
  const apart = setApart(printed, start, forms)
  const ofTitle = titleMark(above)
  // A text that marks its paragraphs marks its notes too, so no bare number in it is a mark.
  const addressed = apart.lines.some((line) => line.anchor !== undefined)
  const expected = addressed ? new Map() : markersByPage(apart.notes, ofTitle)
  const lines = withMarks(apart.lines, apart.pages, expected, forms)
  const anchored = anchoredUnits(lines)
  const division =
    anchored === null
      ? divide(lines, language, forms, lineWidth(lines), decision === null ? 'preamble' : 'operative')
      : { ...anchored, doubts: [] }

  const ties = noteTies(apart.notes.map(readNote), ofTitle)
  const units = [...firstPart(above), ...division.units]
  const provisions = readProvisions(units, language, ties)
  const beyond = new Set(lines.slice(division.end).flatMap(({ marks }) => marks.map(({ marker }) => marker)))

  return {
    header,
    language,
    adopted: header.adopted ?? adoptedAt(lines, division.end, language, forms),
    sponsorsOnBehalfOf: told.sponsorsOnBehalfOf ?? onBehalfOf(apart.asterisk, forms),
    provisions,
    headings: readHeadings(units, provisions),
    notes: ties.notes(),
    findings: [
      ...document.findings,
      // Of a file without words the document says why.
      ...(opening === null && document.lines.length > 0 ? [withoutEnactingLine(document)] : []),
      ...unreadableSigns(document),
      ...division.doubts.map((doubt) => findingOf(doubt, lines)),
      ...ties.findings(beyond),
    ],
  }
}

/** Sets the notes apart, also where they all stand behind the text. */
function setApart(printed: readonly Line[], start: number, forms: Forms): Apart {
  const apart = notesApart(printed, start, forms)
  const closing = apart.lines.findLastIndex((line) => line.text.length < 80 && forms.closing.test(line.text))
  if (apart.notes.length > 0 && closing < 0) return apart
  // Where the marks of notes are raised, the plain numbers behind the text are those of a table.
  if (apart.notes.some(({ page }) => page === EVERY_PAGE)) return apart
  const { notes, from } = notesAtEnd(apart.lines, closing, forms)
  const lines = apart.lines.slice(0, from)
  return { ...apart, lines, pages: apart.pages.slice(0, from), notes: inOrder(apart.notes, notes) }
}

/** Notes from two places, where one place alone would not show their order. */
function inOrder(a: readonly PrintedNote[], b: readonly PrintedNote[]): PrintedNote[] {
  if (a.length === 0 || b.length === 0) return [...a, ...b]
  return [...a, ...b].sort((one, other) => Number(one.marker) - Number(other.marker) || 0)
}

/** The markers to look for in the text; that of the title's own note is not among them. */
function markersByPage(notes: readonly PrintedNote[], ofTitle: string | null): Map<number, number[]> {
  const pages = new Map<number, number[]>()
  for (const { marker, page } of notes) {
    const number = Number(marker)
    if (Number.isInteger(number) && marker !== ofTitle) pages.set(page, [...(pages.get(page) ?? []), number])
  }
  return pages
}

/** "39th plenary meeting", "21 November 2022": an adopted text closes with the meeting and its day. */
function adoptedAt(
  lines: readonly TextLine[],
  end: number,
  language: Language,
  forms: Forms,
): PartialDate | null {
  const line = lines[end]
  if (line === undefined || !forms.closing.test(line.text)) return null
  return findDates(textOf(lines.slice(end, end + 2)), language)[0]?.from ?? null
}

/** "* On behalf of the States Members of the United Nations that are members of …" */
function onBehalfOf(asterisk: readonly NoteLine[] | null, forms: Forms): string | null {
  if (asterisk === null) return null
  const found = forms.onBehalf.exec(passageOfNote(asterisk).text)
  return found === null ? null : (found[1] as string)
}

function withoutEnactingLine(document: SourceDocument): Finding {
  const message =
    'No line names the organ that adopts the text ("The General Assembly,"); it was read from its first line on.'
  return { rule: 'no-enacting-line', message, span: [0, Math.min(document.text.length, 200)] }
}

/** "the Chart�r": a scan was turned into letters, or a file was stored in the wrong encoding, before it came here. */
function unreadableSigns({ text }: SourceDocument): Finding[] {
  const first = text.indexOf('\ufffd')
  if (first < 0) return []
  const count = text.split('\ufffd').length - 1
  const message =
    count === 1
      ? 'A sign of the text cannot be read and stands as “�”; numbers and words near by may be wrong too. Check the original.'
      : `${count} signs of the text cannot be read and stand as “�”; numbers and words near by may be wrong too. Check the original.`
  return [{ rule: 'unreadable-signs', message, span: [first, first + 1] }]
}

function findingOf({ rule, message, line }: Doubt, lines: readonly TextLine[]): Finding {
  const at = lines[line]
  const span: Span = at === undefined ? [0, 0] : placeOf(at, 0, at.text.length).span
  return { rule, message, span }
}
