import type { Line } from '@comity/document'
import { textOf } from '../layout/running-text.ts'
import type { Forms } from '../lexicon/forms/index.ts'

export type PrintedTitle = {
  readonly text: string | null
  /** "77/18", where the title is printed with the resolution's number. */
  readonly number: string | null
  /** The line where it begins; the header's other lines stand above. */
  readonly from: number
}

/** "77/18. Cooperation between …", "37/4.", "ES-11/6. Principles …", "3369 (XXX). Participation …", "77/112 قانون …", "2022/13. Science …" */
const NUMBERED =
  /^((?:ES-|S-)?\d{1,3}\/\d{1,4}(?: [A-Z](?:-[A-Z])?)?|\d{1,4} (?:[A-Z] )?\([A-Z-]{1,8}\)|\d{1,4} \(\d{4}\)|(?:19|20)\d\d\/\d{1,3}(?=\.))[.*]{0,2}(?:\s+|$)/

/** "B", "B 1": the part of a resolution that was adopted in parts, with a note's mark; its own title may follow */
const PART = /^[A-Z](?:-[A-Z])?(?: {0,2}[\d¹²³])?$/

/** "… Darfur B 1", "… Cooperation¹" */
const MARKED = /(?:(?:^| )[A-Z](?:-[A-Z])? {0,2}|[⁰¹²³⁴-⁹])(\d?)$/

/** The marker of the note that stands at the title's end, or null: such a note belongs to no provision. */
export function titleMark(lines: readonly Line[]): string | null {
  const found = MARKED.exec(lines.at(-1)?.text ?? '')
  if (found === null) return null
  return found[1] === '' ? found[0].trim().normalize('NFKC') : (found[1] as string)
}

/** The title stands last above the enacting line: after the resolution's number, or after the line of the sponsors. */
export function findTitle(lines: readonly Line[], forms: Forms): PrintedTitle {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line
    const numbered = NUMBERED.exec(line.text)
    if (numbered !== null && startsTitle(lines, i, numbered[0].length)) {
      const part = lines.findIndex(({ text }, at) => at > i && PART.test(text))
      const words = textOf([
        rest(line, numbered[0].length),
        ...lines.slice(i + 1, part < 0 ? undefined : part),
      ])
      return { text: clean(words), number: numbered[1] as string, from: i }
    }
    // "Adopted by the Security Council at its 9518th meeting, on …" stands last: the Council gives no titles.
    if (forms.adopted.test(line.text) && lines.slice(i + 1).every(({ gap }) => gap === 'line'))
      return { text: null, number: null, from: lines.length }
    if (forms.draft.test(line.text) || forms.source.test(line.text) || line.text.endsWith(']')) {
      return { text: clean(textOf(lines.slice(i + 1))), number: null, from: i + 1 }
    }
  }
  let from = lines.length - 1
  while (from > 0 && (lines[from] as Line).gap === 'line') from--
  from = Math.max(from, 0)
  return { text: clean(textOf(lines.slice(from))), number: null, from: Math.max(from, 0) }
}

/** A number inside a wrapped title ("… resolution", "70/1 on …") is followed by a word in lower case. */
function startsTitle(lines: readonly Line[], i: number, end: number): boolean {
  const words = (lines[i] as Line).text.slice(end) || (lines[i + 1]?.text ?? '')
  return !/^\p{Ll}/u.test(words)
}

function rest(line: Line, from: number): Line {
  return { ...line, text: line.text.slice(from) }
}

/** Without the marks of a note at its end. */
function clean(text: string): string | null {
  const title = text.replace(/[*⁰¹²³⁴-⁹\s]+$/, '').trim()
  return title === '' ? null : title
}
