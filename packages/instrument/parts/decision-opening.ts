import type { Line } from '@comity/document'
import { findDates } from '../dates/index.ts'
import type { Language } from '../instrument.ts'
import { textOf } from '../layout/running-text.ts'
import type { Header } from './header.ts'

/** A decision as an organ's report prints it: one paragraph that says when the organ decided, and no enacting line. */
export type DecisionOpening = {
  readonly index: number
  readonly organ: string
  readonly adopted: string | null
}

/** "At its 81st plenary meeting, on 5 September 2025, the General Assembly, …" */
const OPENING =
  /^At its [\p{L}\d-]{3,20} (?:\([a-z]{3,12}\) )?(?:plenary )?meetings?(?:,? (?:held )?on ([^,;]{4,60}))?, the (General Assembly|Security Council|Economic and Social Council|Human Rights Council)\b/u
/** The line that the opening stands in may be broken twice. */
const LINES = 3

/** English only so far. */
export function findDecisionOpening(lines: readonly Line[], language: Language): DecisionOpening | null {
  if (language !== 'en') return null
  for (let index = 0; index < lines.length; index++) {
    if (!(lines[index] as Line).text.startsWith('At its ')) continue
    const found = OPENING.exec(textOf(lines.slice(index, index + LINES)))
    if (found === null) continue
    const [, day = '', organ] = found as unknown as [string, string | undefined, string]
    return { index, organ, adopted: findDates(day, language)[0]?.from ?? null }
  }
  return null
}

/** The header of a decision: its number is one of decisions, and it is adopted when it says so. */
export function decisionHeader(header: Header, { adopted }: DecisionOpening): Header {
  const symbol = header.symbol?.replace(/(^|\/)RES\//, '$1DEC/') ?? null
  return { ...header, kind: 'decision', symbol, adopted: header.adopted ?? adopted }
}
