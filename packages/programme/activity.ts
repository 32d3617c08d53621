import { isPartialDate } from '@comity/instrument'

/** A date as precise as it is known: "2026", "2026-05" or "2026-05-21". */
type PartialDate = string

export type Indicator = {
  readonly name: string
  readonly unit?: string
  readonly baseline?: string
  readonly target?: string
  /** What it stands at today. */
  readonly value?: string
  readonly values?: readonly Measured[]
}

/** What an indicator stood at, when, and where that is known from. */
type Measured = { readonly value: string; readonly on: PartialDate; readonly source?: string }

/** Who pays how much: the amount is a decimal as text, so that no program rounds it. */
export type Money = { readonly amount: string; readonly currency: string; readonly payer: string | null }

/** A paper that belongs to an activity: what it is called, and its symbol or address. */
export type Document = { readonly title: string; readonly at: string | null }

/** What two organizations do together, as one whole revision says it. */
export type Activity = {
  readonly title: string
  readonly goal: string | null
  readonly areas: readonly string[]
  /** The id of the biennium that it is planned for. */
  readonly biennium: string | null
  /** The body that leads it, by side. */
  readonly leads: Readonly<Record<string, string | null>>
  readonly contributors: readonly string[]
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly place: string | null
  readonly deliverables: readonly string[]
  readonly indicators: readonly Indicator[]
  readonly money: readonly Money[]
  /** The ids of the mandates that it answers. */
  readonly mandates: readonly string[]
  /** The ids of the agreements that it carries out. */
  readonly agreements: readonly string[]
  readonly situations: readonly string[]
  /** Sustainable Development Goals and targets by their numbers: "5", "16.7", "17.b". */
  readonly developmentGoals: readonly string[]
  /** Priority areas of the OIC-2025 Programme of Action, by their numbers: "1" to "18". */
  readonly oicPriorities: readonly string[]
  /** Programmes and processes that it belongs to, by their names: "Istanbul Process". */
  readonly programmes: readonly string[]
  readonly documents: readonly Document[]
  readonly marking: 'unclassified' | 'confidential' | 'strictly confidential'
}

/** How an activity comes along, as each side reports it for itself. */
export const activityStatuses = ['not begun', 'under way', 'done', 'delayed', 'dropped'] as const
export type ActivityStatus = (typeof activityStatuses)[number]

/** What is said where a proposal leaves it out. */
export const plainActivity: Omit<Activity, 'title'> = {
  goal: null,
  areas: [],
  biennium: null,
  leads: {},
  contributors: [],
  from: null,
  to: null,
  place: null,
  deliverables: [],
  indicators: [],
  money: [],
  mandates: [],
  agreements: [],
  situations: [],
  developmentGoals: [],
  oicPriorities: [],
  programmes: [],
  documents: [],
  marking: 'unclassified',
}

/** What is proposed: a sum may come as a number, and without a body that pays. */
type Proposed = Partial<Omit<Activity, 'money'>> & {
  readonly money?: readonly {
    readonly amount: string | number
    readonly currency: string
    readonly payer?: string | null
  }[]
}

/**
 * A whole revision of what is proposed: what was left out stays as it is agreed, or is nothing yet. A field that a later
 * version of the program knows and this one does not stays as it came.
 */
export function wholeRevision(proposed: Proposed, agreed: Activity | undefined): Activity {
  const { money, ...others } = proposed
  const whole = { ...plainActivity, ...agreed, ...others } as Activity
  if (money === undefined) return whole
  return {
    ...whole,
    money: money.map(({ amount, currency, payer = null }) => ({ amount: String(amount), currency, payer })),
  }
}

export type Difference = { readonly field: string; readonly before: unknown; readonly after: unknown }

/** The fields in which two revisions differ, in the order in which people read them. */
export function differencesOf(before: Partial<Activity> | null, after: Activity): Difference[] {
  const fields = ['title', ...Object.keys(plainActivity)] as (keyof Activity)[]
  return fields.flatMap((field) => {
    const was = before?.[field] ?? (field === 'title' ? null : plainActivity[field])
    const is = after[field] ?? null
    return isSame(was, is) ? [] : [{ field, before: was, after: is }]
  })
}

/** Why the values of an activity do not fit each other, by field; nothing where they do. */
export function contradictionsIn(activity: Activity): { field: string; message: string }[] {
  const { from, to, title, money, indicators } = activity
  const found: { field: string; message: string }[] = []
  if (title.trim() === '') found.push({ field: 'fields.title', message: 'Give it a title.' })
  for (const [field, date] of Object.entries({ from, to }))
    if (date !== null && !isPartialDate(date))
      found.push({ field: `fields.${field}`, message: 'There is no such date.' })
  // A number that is no decimal of at most four places would be kept otherwise than it was meant: "1e-7".
  if (money.some(({ amount }) => !/^\d{1,15}(\.\d{1,4})?$/.test(amount)))
    found.push({ field: 'fields.money', message: 'Write each amount as a decimal of at most four places.' })
  const days = indicators.flatMap(({ values = [] }) => values.map(({ on }) => on))
  if (days.some((on) => !isPartialDate(on)))
    found.push({ field: 'fields.indicators', message: 'There is no such date.' })
  if (isReversed({ from, to })) found.push({ field: 'fields.to', message: 'It ends before it begins.' })
  return found
}

/** Whether a period ends before it begins. */
export function isReversed({ from, to }: Pick<Activity, 'from' | 'to'>): boolean {
  return from !== null && to !== null && lastDay(to) < firstDay(from)
}

/**
 * The day after which an activity is overdue unless it is done: the last of its period. Null where that is open.
 */
export function lastDayOf({ from, to }: Pick<Activity, 'from' | 'to'>): string | null {
  const end = to ?? from
  return end === null ? null : lastDay(end)
}

/** Whether something is still to be done: nobody has dropped it, and not every side says that it is done. */
export function isOpen(statuses: readonly (ActivityStatus | null)[]): boolean {
  if (statuses.includes('dropped')) return false
  return statuses.some((status) => status !== 'done')
}

const firstDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 10)
/** Only to compare by: a month's last day is no later than its 31st. */
const lastDay = (date: PartialDate): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

/** The same value with the names of its fields in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)]))
}
