import type { Line, SourceDocument } from '@comity/document'
import type { Instrument, Placed, SubParagraph } from '../instrument.ts'
import type { LineMark, LineRole, Marking } from './marking.ts'

/** A reading as the marking that would give it: where a person begins who sets it right. */
export function markingOf(document: SourceDocument, instrument: Instrument): Marking {
  const { kind, symbol, organ, session, agendaItem, date, adopted, language } = instrument
  const places = placesOf(instrument)
  const starts = document.lines.map((line) => line.pieces[0]?.span[0] ?? 0)
  const lineOf = (placed: Placed): number => lastNotBehind(starts, placed.span[0])
  const lines = linesOf(document.lines, places, lineOf)
  const title = markTitle(document.lines, instrument.title, lines)
  return {
    ...{ kind, symbol, organ, session, agendaItem, date, adopted, language },
    lines: [...title, ...lines.filter(({ line }) => !title.some((of) => of.line === line))].sort(
      (a, b) => a.line - b.line,
    ),
    citations: instrument.citations.map((citation) => ({
      line: lineOf(citation),
      text: citation.text,
      symbol: citation.symbol,
      date: citation.date,
    })),
  }
}

type Begin = { readonly as: LineRole; readonly number: string; readonly placed: Placed }

/** Everything that begins somewhere in the text, in its order. */
function placesOf(instrument: Instrument): Begin[] {
  const below = (children: readonly SubParagraph[], as: 'item' | 'sub-item'): Begin[] =>
    children.flatMap((child) => [
      { as, number: child.number, placed: child },
      ...below(child.children, 'sub-item'),
    ])
  const { preamble, operative, headings, notes } = instrument
  return [
    ...preamble.flatMap((p): Begin[] => [
      { as: 'preamble', number: '', placed: p },
      ...below(p.children ?? [], 'item'),
    ]),
    ...operative.flatMap((p): Begin[] => [
      { as: 'operative', number: p.number, placed: p },
      ...below(p.children, 'item'),
    ]),
    ...headings.map((heading): Begin => ({ as: 'heading', number: '', placed: heading })),
    ...notes.map((note): Begin => ({ as: 'note', number: note.marker, placed: note })),
  ]
}

function linesOf(
  lines: readonly Line[],
  begins: readonly Begin[],
  lineOf: (placed: Placed) => number,
): LineMark[] {
  const marks = new Map<number, LineMark>()
  const covered = new Map<number, 'note' | 'text'>()
  for (const { as, number, placed } of begins) {
    if (placed.span[0] === placed.span[1]) continue
    const first = lineOf(placed)
    if (!marks.has(first)) marks.set(first, { line: first, as, number })
    for (const piece of placed.pieces ?? [placed.span]) {
      const last = lineOf({ span: [piece[1] - 1, piece[1]] })
      for (let line = lineOf({ span: piece }); line <= last; line++)
        covered.set(line, as === 'note' ? 'note' : 'text')
    }
  }
  let before: 'note' | 'text' = 'text'
  return lines.flatMap((_, line): LineMark[] => {
    const of = covered.get(line)
    if (of === undefined) return []
    const isApart = before === 'note' && of === 'text'
    before = of
    return [marks.get(line) ?? { line, as: isApart ? 'rest' : 'more', number: '' }]
  })
}

/** The lines above the first paragraph that hold the title, from its last upward: "77/1. Solidarity with …", "floods". */
function markTitle(lines: readonly Line[], title: string | null, marks: readonly LineMark[]): LineMark[] {
  let rest = (title ?? '').replace(/\s+/g, ' ')
  const found: LineMark[] = []
  for (let line = (marks[0]?.line ?? lines.length) - 1; line >= 0 && rest !== ''; line--) {
    const text = (lines[line] as Line).text.replace(/\s+/g, ' ')
    if (rest.endsWith(text)) {
      found.unshift({ line, as: 'more', number: '' })
      rest = rest.slice(0, rest.length - text.length).trimEnd()
    } else if (text.endsWith(rest)) {
      // The number of a resolution is printed before its title.
      found.unshift({ line, as: 'more', number: text.slice(0, text.length - rest.length).trim() })
      rest = ''
    } else if (found.length > 0) break
  }
  return found.map((mark, i) => (i === 0 ? { ...mark, as: 'title' } : mark))
}

/** The index of the last that is not behind a place. */
function lastNotBehind(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= at) low = middle + 1
    else high = middle
  }
  return Math.max(low - 1, 0)
}
