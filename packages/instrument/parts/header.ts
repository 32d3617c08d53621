import type { Line } from '@comity/document'
import { findDates } from '../dates/index.ts'
import type { InstrumentKind, Language, PartialDate } from '../instrument.ts'
import { textOf } from '../layout/running-text.ts'
import { bare } from '../layout/signs.ts'
import type { Forms } from '../lexicon/forms/index.ts'
import { ORGANS } from '../lexicon/organs.ts'
import { symbolOf } from './printed-symbol.ts'
import { sponsorsOf } from './sponsors.ts'
import { findTitle } from './title.ts'

/** What stands above the enacting line. */
export type Header = {
  readonly kind: InstrumentKind
  readonly symbol: string | null
  readonly organ: string | null
  readonly session: number | string | null
  readonly agendaItem: string | null
  readonly agendaTitle: string | null
  readonly date: PartialDate | null
  readonly adopted: PartialDate | null
  readonly distribution: string | null
  readonly title: string | null
  readonly sponsors: readonly string[]
}

/** Reads the lines above the enacting line; `organ` is the one that enacts, or null. */
export function readHeader(
  lines: readonly Line[],
  organ: string | null,
  language: Language,
  forms: Forms,
): Header {
  const title = findTitle(lines, forms)
  const top = lines.slice(0, title.from)
  const symbol = symbolOf(top, title, organ)
  const at = (pattern: RegExp): number => top.findIndex((l) => pattern.test(l.text))
  const agenda = at(forms.agendaItem)
  const adopted = at(forms.adopted)
  const draft = at(forms.draft)
  return {
    kind: kindOf(top, symbol, adopted, draft, organ, forms),
    symbol,
    organ: organ ?? organNamed(top, language),
    session: sessionOf(top, symbol, forms),
    agendaItem: agenda < 0 ? null : agendaItemOf(top[agenda] as Line, forms),
    agendaTitle: agenda < 0 ? null : agendaTitleOf(top, agenda + 1, forms),
    date: issued(top, adopted, language),
    adopted: adopted < 0 ? null : firstDate(textOf(top.slice(adopted, adopted + 4)), language),
    distribution: distributionOf(top, forms),
    title: withoutPart(title.text, symbol),
    sponsors: draft < 0 ? [] : sponsorsOf(top, draft, forms),
  }
}

function sessionOf(top: readonly Line[], symbol: string | null, forms: Forms): number | string | null {
  for (const line of top) {
    const session = line.text.length < 90 ? forms.session(line.text) : null
    if (session !== null) return session
  }
  // "A/RES/77/18", "A/72/L.32", "A/RES/ES-11/6", "A/RES/S-26/2", "A/HRC/RES/52/16"
  const number = /^A\/(?:HRC\/)?(?:RES\/)?(?:(\d{2,3})|((?:ES|S)-\d{1,3}))\//.exec(symbol ?? '')
  if (number === null) return null
  return number[1] === undefined ? (number[2] as string) : Number(number[1])
}

function agendaItemOf(line: Line, forms: Forms): string {
  const found = forms.agendaItem.exec(line.text)?.[1] ?? ''
  return found.replace(/\*+$/, '').trim()
}

function agendaTitleOf(top: readonly Line[], from: number, forms: Forms): string | null {
  let to = from
  while (to < top.length && !endsAgendaTitle(top, to, from, forms)) to++
  return to === from ? null : textOf(top.slice(from, to))
}

function endsAgendaTitle(top: readonly Line[], at: number, from: number, forms: Forms): boolean {
  const { text, gap } = top[at] as Line
  if (forms.adopted.test(text) || forms.source.test(text) || forms.draft.test(text)) return true
  // The sponsors of a draft may fill several lines, of which only the last says "draft resolution".
  return at > from && gap !== 'line'
}

function issued(top: readonly Line[], adopted: number, language: Language): PartialDate | null {
  const before = adopted < 0 ? top : top.slice(0, adopted)
  for (const { text } of before.slice(0, 40)) {
    if (text.length > 80) continue
    for (const of of new Set<Language>([language, 'en'])) {
      const date = findDates(text, of)[0]
      if (
        date !== undefined &&
        text.slice(date.end).trim() === '' &&
        /^$|[ :.]$/.test(text.slice(0, date.at))
      )
        return date.from
    }
  }
  return null
}

function firstDate(text: string, language: Language): PartialDate | null {
  return findDates(text, language)[0]?.from ?? null
}

function distributionOf(top: readonly Line[], forms: Forms): string | null {
  for (const { text } of top) {
    const found = forms.distribution.exec(text) ?? /^Distr\.?\s?:?\s?(\S+)/.exec(text)
    if (found !== null) return capitalized(found[1] as string)
  }
  return null
}

function capitalized(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}

/** "B", "B 1", "باء (1)", "В 1" at a title's end */
const PART_LETTER = /\s+(?:[A-ZА-Я](?:-[A-ZА-Я])?|ألف|باء|جيم|دال|هاء)(?:\s{0,2}(?:[\d¹²³]|\( ?\d ?\)))?$/

/** "Financing of the … Darfur B 1": a part's letter, with a note's mark, is no word of its title. */
function withoutPart(title: string | null, symbol: string | null): string | null {
  if (title === null || !/ [A-Z](?:-[A-Z])?$/.test(symbol ?? '')) return title
  return title.replace(PART_LETTER, '')
}

/** "General Assembly" at the head of the page, where no enacting line names the organ. */
function organNamed(top: readonly Line[], language: Language): string | null {
  for (const { text } of top) {
    if (text.length > 60) continue
    const words = bare(text)
    const organ = ORGANS.find(
      (o) => bare(o.name) === words || o.enacts[language].some((e) => bare(e) === words),
    )
    if (organ !== undefined) return organ.name
  }
  return null
}

function kindOf(
  top: readonly Line[],
  symbol: string | null,
  adopted: number,
  draft: number,
  organ: string | null,
  forms: Forms,
): InstrumentKind {
  if (draft >= 0 || (symbol !== null && /\/L\.\d/.test(symbol))) return 'draft resolution'
  if (top.some((l) => forms.decision.test(l.text))) return 'decision'
  if (adopted >= 0 || organ !== null || (symbol !== null && /(?:^|\/)RES\//.test(symbol))) return 'resolution'
  if (top.some((l) => forms.agreement.test(l.text))) return 'agreement'
  if (top.some((l) => forms.report.test(l.text))) return 'report'
  return 'other'
}
