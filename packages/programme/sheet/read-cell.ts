import type { Activity, ActivityStatus, Indicator } from '../activity.ts'
import type { ColumnKind } from './columns.ts'
import { plainDigits, plainWords } from './plain-words.ts'
import type { SheetBook } from './sheet-book.ts'
import { readDate } from './values/date.ts'
import { itemsIn, linesIn, partsIn, within, withoutListMark } from './values/lines.ts'
import { readMoney } from './values/money.ts'
import { readName, readNames } from './values/names.ts'
import { each, type Value, value, wrong } from './values/value.ts'
import { sheetLanguages, sheetWords } from './words/sheet-words.ts'

/** How a cell is read: by the signs of our own sheets, or as people write elsewhere, with marks before lists. */
export type Manner = { readonly own: boolean; readonly head: string }

/** The longest line and the longest words of the contract, and how many values of a kind it takes. */
const [line, words] = [500, 8000]
const most: Readonly<Partial<Record<ColumnKind, number>>> = {
  areas: 40,
  situations: 40,
  developmentGoals: 60,
  oicPriorities: 18,
  programmes: 40,
}

/** What the words of a cell say of the field of its column. An empty cell says that there is nothing. */
export function readCell(kind: ColumnKind, cell: string, book: SheetBook, manner: Manner): Value<unknown> {
  const read = readAs(kind, cell, book, manner)
  return read.ok && Array.isArray(read.value) && read.value.length > (most[kind] ?? 100)
    ? wrong('too-many', String(read.value.length))
    : read
}

function readAs(kind: ColumnKind, given: string, book: SheetBook, manner: Manner): Value<unknown> {
  const cell = !manner.own && isNothing(given) && !ofWords.includes(kind) ? '' : given
  const text = cell.trim()
  const items = (): string[] => (manner.own ? itemsIn(cell) : linesIn(cell).map(withoutListMark))
  switch (kind) {
    case 'title':
      return text === '' ? wrong('title-missing', '') : within(oneLine(text), line)
    case 'place':
      return text === '' ? value(null) : within(oneLine(text), line)
    case 'goal':
      return text === '' ? value(null) : within(text.replace(/\r\n?/g, '\n'), words)
    case 'from':
    case 'to':
      return text === '' ? value(null) : readDate(text, kind)
    case 'areas':
      return readNames(items(), book.areas)
    case 'contributors':
      return readNames(items(), book.bodies)
    case 'mandates':
      return each(items(), (item) => readName(item, book.mandates))
    case 'agreements':
      return each(items(), (item) => readName(item, book.agreements))
    case 'lead':
      return text === '' ? value(null) : readName(text, book.bodies)
    case 'money':
      return each(items(), (item) => readMoney(item, manner.head, book.bodies))
    case 'indicators':
      return each(items(), (item) => readIndicator(item, manner.own))
    case 'documents':
      return each(items(), readDocument)
    case 'deliverables':
      return each(items(), (item) => within(item, words))
    case 'situations':
    case 'programmes':
      return each(items(), (item) => within(item, line))
    case 'developmentGoals':
      return readNumbers(cell, /^([1-9]|1[0-7])(\.([1-9]\d?|[a-d]))?$/)
    case 'oicPriorities':
      return readNumbers(cell, /^([1-9]|1[0-8])$/)
    case 'marking':
      return text === '' ? value('unclassified') : readChoice(text, 'marking', 'markings')
    case 'status':
      return text === '' ? value('not begun') : readChoice(text, 'status', 'statuses')
    default:
      return value(text)
  }
}

/** What people write where nothing is known yet. In our own sheets such a cell is empty. */
export function isNothing(cell: string): boolean {
  return nothings.has(plainWords(cell)) && cell.trim() !== ''
}

const nothings: ReadonlySet<string> = new Set(
  ['–', 'n/a', 'n.a.', 'none', 'nil', 'TBD', 'TBC', 'TBA', 'to be determined', 'to be confirmed']
    .concat(['néant', 's.o.', 'à déterminer', 'à préciser', 'à confirmer'])
    .concat(['لا يوجد', 'لا ينطبق', 'غير محدد', 'يحدد لاحقا', 'يُحدد لاحقًا'])
    .map(plainWords),
)

/** Fields that hold whatever is written. */
const ofWords: readonly ColumnKind[] = ['title', 'goal', 'deliverables', 'indicators']

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}

function readIndicator(item: string, own: boolean): Value<Indicator> {
  const parts = own || item.includes('|') ? partsIn(item) : [item]
  const [name = '', unit, baseline, target, today, ...measured] = parts
  const long = [name, unit, baseline, target, today].find((part) => (part ?? '').length > line)
  if (name === '' || measured.length > 60) return wrong('shape', item)
  if (long !== undefined) return within(long, line) as Value<never>
  const values = each(measured, readMeasured)
  if (!values.ok) return values
  return value({
    name,
    ...(unit ? { unit } : {}),
    ...(baseline ? { baseline } : {}),
    ...(target ? { target } : {}),
    ...(today ? { value: today } : {}),
    ...(values.value.length > 0 ? { values: values.value } : {}),
  })
}

/** "2026-05: 12; Survey of schools": when, how much, and where that is known from. */
function readMeasured(part: string): Value<NonNullable<Indicator['values']>[number]> {
  const [, on = '', given = '', from = ''] = /^([^:]*):([^;]*)(?:;(.*))?$/su.exec(part) ?? []
  const [is, source] = [given.trim(), from.trim()]
  if (is === '' || is.length > 200) return wrong('shape', part)
  const day = readDate(on)
  if (!day.ok) return day
  if (source.length > line) return within(source, line) as Value<never>
  return value({ value: is, on: day.value, ...(source === '' ? {} : { source }) })
}

function readDocument(item: string): Value<Activity['documents'][number]> {
  const [title = '', at = '', ...more] = partsIn(item)
  if (title === '' || more.length > 0) return wrong('shape', item)
  const long = [title, at].find((part) => part.length > line)
  return long === undefined
    ? value({ title, at: at === '' ? null : at })
    : (within(long, line) as Value<never>)
}

/** "5", "SDG 16.7", "5, 17.b": numbers, parted by whatever parts them. */
function readNumbers(cell: string, shape: RegExp): Value<string[]> {
  const given = plainDigits(cell)
    .replace(/\p{L}{2,}/gu, ' ')
    .split(/[\s,;/()]+/)
    .filter((part) => part !== '')
  const found = each(given, (part) => {
    const number = part.replace(/\.$/, '').toLowerCase()
    return shape.test(number) ? value(number) : wrong('number', part)
  })
  return found.ok ? value([...new Set(found.value)]) : found
}

/** A marking or a status by its words in any of the languages. */
function readChoice(
  text: string,
  rule: 'marking' | 'status',
  of: 'markings' | 'statuses',
): Value<Activity['marking'] | ActivityStatus> {
  const given = plainWords(text)
  for (const lang of sheetLanguages) {
    const found = Object.entries(sheetWords[lang][of]).find(([, name]) => plainWords(name) === given)
    if (found !== undefined) return value(found[0] as ActivityStatus)
  }
  return wrong(rule, text)
}
