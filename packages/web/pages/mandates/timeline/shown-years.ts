import type { MandateTimeline } from '@comity/contract'

/** The years whose mandates are shown one by one; open at an end where nothing is named. */
export type ShownYears = { readonly from?: string; readonly to?: string }

/** So many fit on one page, whatever their years. */
const onePage = 100

/**
 * One year where it is chosen. Else all, where they are few; else what was due from last year on, which is what still
 * can be answered, and where nothing was, the latest year that has any.
 */
export function shownYears({ today, years }: MandateTimeline, chosen: string | undefined): ShownYears {
  if (chosen !== undefined && /^\d{4}$/.test(chosen)) return { from: chosen, to: chosen }
  const all = years.reduce((sum, { count }) => sum + count, 0)
  if (all <= onePage) return {}
  const lastYear = String(Number(today.slice(0, 4)) - 1)
  const latest = years.at(-1)?.year ?? lastYear
  return latest < lastYear ? { from: latest, to: latest } : { from: lastYear }
}
