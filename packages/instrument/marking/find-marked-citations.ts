import { type Line, type Passage, placeOf, type Span } from '@comity/document'
import type { Citation, Finding } from '../instrument.ts'
import { passagesOf } from '../passages.ts'
import type { Provision } from '../provision.ts'
import type { CitationMark } from './marking.ts'

/** Where words can be cited from: a paragraph's text, or a note that is marked in it. */
type Holder = { readonly passage: Passage; readonly in: string; readonly note: string | null }

/** The citations that a person has marked, each at its words; words that do not stand there become a finding. */
export function findMarkedCitations(
  marks: readonly CitationMark[],
  lines: readonly Line[],
  provisions: readonly Provision[],
): { readonly citations: Citation[]; readonly findings: Finding[] } {
  const holders = provisions.flatMap((provision): Holder[] => [
    ...passagesOf(provision).map((passage) => ({ passage, in: provision.id, note: null })),
    ...provision.notes.map(({ passage, marker }) => ({ passage, in: provision.id, note: marker })),
  ])
  const byLine = holdersByLine(lines, holders)
  const citations: Citation[] = []
  const findings: Finding[] = []
  for (const mark of marks) {
    const found = (byLine[mark.line] ?? [])
      .map(({ holder, from }) => citationIn(mark, holder, from))
      .find(Boolean)
    if (found) citations.push(found)
    else findings.push(notThere(mark, lines[mark.line]))
  }
  const order = new Map(provisions.map((provision, i) => [provision.id, i]))
  const rank = (citation: Citation) => order.get(citation.in) ?? 0
  citations.sort((a, b) => rank(a) - rank(b) || a.span[0] - b.span[0])
  return { citations, findings }
}

function citationIn(mark: CitationMark, { passage, in: id, note }: Holder, from: number): Citation | null {
  const at = passage.text.indexOf(mark.text, from)
  if (mark.text === '' || at < 0) return null
  const { symbol, text, date } = mark
  return { symbol, text, date, in: id, note, ...placeOf(passage, at, at + text.length) }
}

/** For each line, the passages that hold some of its words, and where in them they begin. */
function holdersByLine(lines: readonly Line[], holders: readonly Holder[]) {
  const found: { holder: Holder; from: number }[][] = lines.map(() => [])
  const ends = lines.map((line) => line.pieces.at(-1)?.span[1] ?? 0)
  for (const holder of holders) {
    for (const { at, span } of holder.passage.pieces) {
      const line = lineAt(ends, span)
      const of = found[line]
      if (of !== undefined && of.at(-1)?.holder !== holder) of.push({ holder, from: at })
    }
  }
  return found
}

/** The first line that ends behind the start of a stretch; the lines are in the order of the source. */
function lineAt(ends: readonly number[], [from]: Span): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) <= from) low = middle + 1
    else high = middle
  }
  return low
}

function notThere({ text, line }: CitationMark, of: Line | undefined): Finding {
  const from = of?.pieces[0]?.span[0] ?? 0
  const to = of?.pieces.at(-1)?.span[1] ?? 0
  const message = `The words “${text}” do not stand in line ${line + 1}, so nothing was kept as cited there. Check the line.`
  return { rule: 'citation-not-there', message, span: [from, to] }
}
