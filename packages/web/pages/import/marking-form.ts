import {
  instrumentKinds,
  type LineRole,
  lineRoles,
  type MarkedLines,
  type Marking,
  textLanguages,
} from '@comity/contract'

/** The names of the form's fields: what a line is and its number; a citation's line, words, symbol and date. */
export const fieldOf = {
  as: (line: number) => `as.${line}`,
  number: (line: number) => `number.${line}`,
  cites: (row: number, part: 'line' | 'text' | 'symbol' | 'date') => `cites.${row}.${part}`,
}

/** Empty rows for further citations, below those that there are. */
export const moreCitations = 5

export type SentMarking = { readonly marking: Marking; readonly wrong: readonly 'date'[] }

/** What a person has marked, from the form as the browser sends it. Lines count from 1 for people, from 0 in the marking. */
export function markingFrom(form: FormData, lines: MarkedLines['lines']): SentMarking {
  const words = (name: string): string => String(form.get(name) ?? '').trim()
  const said = (name: string) => words(name) || null
  const session = said('session')
  const dates = { date: said('date'), adopted: said('adopted') }
  const marking: Marking = {
    kind: oneOf(instrumentKinds, words('kind'), 'other'),
    symbol: said('symbol'),
    organ: said('organ'),
    session: session !== null && /^[1-9]\d{0,2}$/.test(session) ? Number(session) : session,
    agendaItem: said('agendaItem'),
    date: partialDate(dates.date),
    adopted: partialDate(dates.adopted),
    language: oneOf(textLanguages, words('language'), 'en'),
    lines: lines.flatMap((_, line) => {
      const as: LineRole = oneOf(lineRoles, words(fieldOf.as(line)), 'none')
      return as === 'none' ? [] : [{ line, as, number: numbered(as, words(fieldOf.number(line))) }]
    }),
    citations: citationsFrom(form, lines.length),
  }
  const isWrong = Object.entries(dates).some(([key, sent]) => sent !== marking[key as keyof typeof dates])
  return { marking, wrong: isWrong ? ['date'] : [] }
}

/** Rows are numbered without a gap; one without words or symbol is no citation. */
function citationsFrom(form: FormData, lines: number): Marking['citations'] {
  const citations: Marking['citations'] = []
  for (let row = 0; form.has(fieldOf.cites(row, 'line')); row++) {
    const [line, text, symbol, date] = (['line', 'text', 'symbol', 'date'] as const).map((part) =>
      String(form.get(fieldOf.cites(row, part)) ?? '').trim(),
    ) as [string, string, string, string]
    const at = /^\d{1,6}$/.test(line) ? Number(line) - 1 : -1
    if (at < 0 || at >= lines || text === '' || symbol === '') continue
    citations.push({ line: at, text, symbol, date: partialDate(date || null) })
  }
  return citations
}

const isNumbered: readonly LineRole[] = ['title', 'operative', 'paragraph', 'item', 'sub-item', 'note']
const numbered = (as: LineRole, number: string) => (isNumbered.includes(as) ? number.slice(0, 20) : '')

function partialDate(date: string | null): string | null {
  return date !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : null
}

function oneOf<T extends string>(values: readonly T[], given: string, otherwise: T): T {
  return values.find((value) => value === given) ?? otherwise
}
