import type { Line } from '@comity/document'
import type { Forms } from '../lexicon/forms/index.ts'
import { matchesOf } from '../matches.ts'
import { type Candidate, plainCandidates } from './plain-marks.ts'
import type { Mark, TextLine } from './running-text.ts'
import { raisedDigits } from './signs.ts'

const RAISED = /[⁰¹²³⁴-⁹]+/g
/** "km²": a unit, no note */
const UNIT = /(?:^|[\s\d])[kcd]?m$/

/** The markers that are printed as notes, by page; -1 holds those that belong to no page. */
export type ExpectedMarks = ReadonlyMap<number, readonly number[]>

/** Finds the notes' marks in the lines of the text: the raised ones, then those that a reader of the file made plain. */
export function withMarks(
  lines: readonly Line[],
  pages: readonly number[],
  expected: ExpectedMarks,
  forms: Forms,
): TextLine[] {
  const marks = lines.map(raisedMarks)
  const seen = new Set<number>()
  for (const of of marks) for (const { marker } of of) seen.add(Number(marker))
  const missing = [...expected.values()].flat().filter((n) => !seen.has(n))
  if (missing.length > 0) addPlainMarks(lines, pages, expected, forms, marks)
  return lines.map((line, i) => ({ ...line, marks: marks[i] as readonly Mark[] }))
}

/** What most lines have. */
const NONE: readonly Mark[] = []

/** "Conference¹", "Goals,⁵", "<sup>6</sup>" */
function raisedMarks(line: Line): readonly Mark[] {
  if (line.common) return NONE
  const marks: Mark[] = []
  for (const [from, to] of line.superscripts) {
    const marker = line.text.slice(from, to).trim()
    if (/^(?:\d{1,3}|[a-z*†]{1,2})$/.test(marker)) marks.push({ marker, from, to })
  }
  for (const { index, 0: printed } of matchesOf(RAISED, line.text)) {
    const to = index + printed.length
    const marker = raisedDigits(printed, 0).digits
    if (!UNIT.test(line.text.slice(Math.max(0, index - 4), index))) marks.push({ marker, from: index, to })
  }
  return marks.sort((a, b) => a.from - b.from)
}

function addPlainMarks(
  lines: readonly Line[],
  pages: readonly number[],
  expected: ExpectedMarks,
  forms: Forms,
  marks: (readonly Mark[])[],
): void {
  const known = new Set([...expected.values()].flat())
  const candidates = plainCandidates(lines, known, forms)
  const byPage = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const page = pages[candidate.line] as number
    byPage.set(page, [...(byPage.get(page) ?? []), candidate])
  }
  const first = new Map<number, Candidate>()
  for (const [page, numbers] of expected) {
    const of = page < 0 ? candidates : (byPage.get(page) ?? [])
    for (const chosen of bestSequence(numbers, of)) first.set(chosen.number, chosen)
  }
  for (const candidate of candidates) {
    const origin = first.get(candidate.number)
    if (origin === undefined) continue
    if (candidate !== origin && !repeats(candidate, origin)) continue
    const mark = { marker: String(candidate.number), from: candidate.from, to: candidate.to }
    marks[candidate.line] = [...(marks[candidate.line] ?? []), mark].sort((a, b) => a.from - b.from)
  }
}

/** A mark that stands again refers to the note once more: it is glued to its word, or follows the same word. */
function repeats(candidate: Candidate, origin: Candidate): boolean {
  if (candidate.order < origin.order) return false
  if (candidate.glued) return candidate.score >= 7
  return candidate.score > 0 && candidate.after !== '' && candidate.after === origin.after
}

/** For each number in turn at most one candidate, in the order of the text, with the highest sum of scores. */
function bestSequence(numbers: readonly number[], candidates: readonly Candidate[]): Candidate[] {
  type Way = { readonly score: number; readonly last: Candidate | null; readonly before: Way | null }
  const start: Way = { score: 0, last: null, before: null }
  /** The best way so far that ends at or before each candidate. */
  let best: Way[] = candidates.map(() => start)
  for (const number of numbers) {
    const next: Way[] = []
    let top = start
    candidates.forEach((candidate, i) => {
      const here = best[i] as Way
      if (here.score > top.score) top = here
      if (candidate.number === number && candidate.score > 0) {
        const before = i === 0 ? start : (best[i - 1] as Way)
        const score = before.score + candidate.score
        if (score > top.score) top = { score, last: candidate, before }
      }
      next.push(top)
    })
    best = next
  }
  const chosen: Candidate[] = []
  for (let way: Way | null = best.at(-1) ?? null; way !== null; way = way.before) {
    if (way.last !== null) chosen.unshift(way.last)
  }
  return chosen
}
