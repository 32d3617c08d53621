import type { Stretch, TextLine } from '../layout/running-text.ts'
import type { ProvisionUnit, SubUnit, Unit } from './division.ts'
import { enumeratorAt } from './enumerator.ts'
import { provisionNumberAt } from './provision-number.ts'

/**
 * Divides a text by the addresses that its paragraphs bear, as Markdown that Comity wrote has them; null where they
 * bear none. Nothing has to be guessed then.
 */
export function anchoredUnits(lines: readonly TextLine[]): { units: Unit[]; end: number } | null {
  const last = lines.findLastIndex((line) => line.anchor !== undefined)
  if (last < 0) return null
  const units: Unit[] = []
  let open: Stretch[] = []
  for (const line of lines.slice(0, last + 1)) {
    const stretch = { line, from: 0, to: line.text.length }
    if (line.heading === true) {
      units.push({ kind: 'heading', lead: [stretch] })
      continue
    }
    open.push(stretch)
    if (line.anchor === undefined) continue
    place(units, line.anchor.id, line.anchor.number, open)
    open = []
  }
  for (let i = last + 1; i < lines.length && lines[i]?.heading === true; i++) {
    const line = lines[i] as TextLine
    units.push({ kind: 'heading', lead: [{ line, from: 0, to: line.text.length }] })
  }
  return { units, end: last + 1 }
}

/** "op5" is a provision, "op5-2-1" the first sub-paragraph of its second. */
function place(units: Unit[], id: string, number: string | null, lead: Stretch[]): void {
  const path = id.split('-').slice(1).map(Number)
  const kind = id.startsWith('pp') ? 'preamble' : 'operative'
  if (path.length === 0) {
    const numbered = kind === 'preamble' ? { number: '', lead } : withoutNumber(lead, number, provisionNumber)
    units.push({ kind, ...numbered, children: [] })
    return
  }
  const provision = units.findLast((unit): unit is ProvisionUnit => unit.kind !== 'heading')
  let siblings: SubUnit[] | undefined = provision?.children
  for (const step of path.slice(0, -1)) siblings = siblings?.[step - 1]?.children
  siblings?.push({ ...withoutNumber(lead, number, enumeratorAt), children: [] })
}

type Found = { readonly printed: string; readonly end: number } | null

function provisionNumber(text: string): Found {
  const found = provisionNumberAt(text)
  return found === null || found.unstopped ? null : found
}

/** The number that the words begin with, as the address gives it or else as it is printed, and the words after it. */
function withoutNumber(
  lead: Stretch[],
  told: string | null,
  read: (text: string) => Found,
): { number: string; lead: Stretch[] } {
  const first = lead[0]
  if (first === undefined) return { number: '', lead }
  const { text } = first.line
  const found = told === null ? read(text) : toldAt(text, told)
  if (found === null) return { number: told ?? '', lead }
  return { number: found.printed, lead: [{ ...first, from: found.end }, ...lead.slice(1)] }
}

function toldAt(text: string, told: string): Found {
  if (told === '' || !text.startsWith(told)) return null
  return { printed: told, end: told.length + (/^\.?\s*/.exec(text.slice(told.length))?.[0].length ?? 0) }
}
