import type { EndsEarly } from '../layout/line-width.ts'
import { type Stretch, type TextLine, wordsOf } from '../layout/running-text.ts'
import { stopOf } from '../layout/signs.ts'
import type { HeadingUnit, ProvisionUnit, SubUnit } from './division.ts'

/** The lines that one heading may fill. */
export const LONGEST_HEADING = 8

const ENDS_PROVISION = ';.؛；。'

/**
 * Takes from the end of a provision the lines of headings that stand before the next: they follow a line that has
 * come to a stop before the room ended, begin with a capital and bear no stop themselves ("III", "Capacity-building").
 * `isFirst` says that the next provision is numbered 1.
 */
export function takeHeadings(
  lines: readonly TextLine[],
  from: number,
  to: number,
  unit: ProvisionUnit,
  endsEarly: EndsEarly,
  isFirst = false,
): HeadingUnit[] {
  let start = to
  while (start > from && to - start <= LONGEST_HEADING && !stops(lines[start - 1] as TextLine)) start--
  if (start === to || start <= from || to - start > LONGEST_HEADING) return []
  const last = lines[start - 1] as TextLine
  const head = lines[start] as TextLine
  const sign = stopOf(wordsOf(last))
  // "Adopts the following declaration:" is followed by its title, and then by a paragraph 1.
  if (sign === ':' && !(isFirst && head.gap === 'blank')) return []
  if (!/^[“"«]?[\p{Lu}\p{Lo}\d]/u.test(head.text)) return []
  if (!ENDS_PROVISION.includes(sign) && !endsEarly(last, head)) return []
  const taken: Stretch[] = []
  const heads = new Set<TextLine>(lines.slice(start, to))
  // A provision keeps its first words: "1." alone on its line is no text for a heading to follow.
  if (unit.lead[0] === undefined || heads.has(unit.lead[0].line)) return []
  removeFrom(unit, heads, taken)
  return headingsOf(taken)
}

/** "III", "B", "أولا", "三" alone above its title is a heading of its own, as is a line set apart. */
export const NUMERAL =
  /^(?:[IVXLХ]{1,7}|\p{Lu}|\d{1,2}|[一二三四五六七八九十]{1,3}|أولاً?|ثانياً?|ثالثاً?|رابعاً?|خامساً?|سادساً?|سابعاً?|ثامناً?|تاسعاً?|عاشراً?|\p{L}{4,5} عشر)\.?$/u

export function headingsOf(lines: readonly Stretch[]): HeadingUnit[] {
  const headings: HeadingUnit[] = []
  let apart = true
  for (const stretch of lines) {
    if (apart || stretch.line.gap === 'blank') headings.push({ kind: 'heading', lead: [stretch] })
    else headings.at(-1)?.lead.push(stretch)
    apart = NUMERAL.test(wordsOf(stretch.line))
  }
  return headings
}

function removeFrom(unit: ProvisionUnit | SubUnit, heads: ReadonlySet<TextLine>, taken: Stretch[]): void {
  let keep = unit.lead.length
  while (keep > 0 && heads.has((unit.lead[keep - 1] as Stretch).line)) keep--
  taken.push(...unit.lead.splice(keep))
  const child = unit.children.at(-1)
  if (child !== undefined) removeFrom(child, heads, taken)
}

function stops(line: TextLine): boolean {
  return stopOf(wordsOf(line)) !== ''
}
