import type { Due } from '@comity/contract'
import { useWords } from '../../messages/words.ts'

type Derived = { readonly from: string; readonly to: string } | null

/** The first and the last of the days on which something is due; null where no day is known. */
export function daysDue(due: Due, derived: Derived): { readonly from: string; readonly to: string } | null {
  if (derived !== null) return derived
  if (!('date' in due)) return null
  const [year = 0, month, day] = due.date.split('-').map(Number)
  if (day !== undefined) return { from: due.date, to: due.date }
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, 1))
  const last = new Date(Date.UTC(year, month ?? 12, 0))
  return { from: isoDay(first), to: isoDay(last) }
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

type Props = { due: Due; derived: Derived; today: string }

/** Set on the red ink: for how long something that was due has had no answer. */
export function Overdue({ due, derived, today }: Props) {
  const { say } = useWords()
  const last = daysDue(due, derived)?.to
  if (last === undefined || last >= today) return null
  const days = Math.round((Date.parse(today) - Date.parse(last)) / 86_400_000)
  const years = Math.floor(days / 365.25)
  return (
    <small className="overdue">
      {years >= 2 ? say('mandates.overdue-years', { years }) : say('mandates.overdue', { days })}
    </small>
  )
}
