import type { Selectable } from 'kysely'
import type { Concern } from '../identity/within-remit.ts'
import type { Tables } from '../store/tables.ts'

/** What an activity is about, and the bodies that lead it or contribute. */
export function concernOfActivity(
  row: Pick<Selectable<Tables['activity']>, 'areas' | 'leads' | 'contributors'>,
): Concern {
  const leading = Object.values(row.leads).filter((lead) => lead !== null)
  return { areas: row.areas, bodies: [...leading, ...row.contributors] }
}
