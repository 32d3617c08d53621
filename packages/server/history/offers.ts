import type { Difference } from '@comity/contract'
import { differencesOf } from '@comity/programme'
import type { Kysely } from 'kysely'
import { fieldsOf } from '../joint/fields-of.ts'
import type { Tables } from '../store/tables.ts'
import { type Entry, type Told, toldIn } from './entries.ts'

/** What an entry says of an offer, in the words of the revision that it names. */
type OfferTold = {
  readonly told: Told
  /** In what the offer differs from what was agreed before it; null where the entry names none that can be shown. */
  readonly differences: Difference[] | null
}

/**
 * What entries of activities tell. An entry names revisions by their digests; their words are kept by the revisions
 * alone, each behind its own marking. Of an offer that stands behind a higher wall than its activity nothing is told,
 * and one that was erased has no words left.
 */
export async function offersTold(
  db: Kysely<Tables>,
  space: string,
  page: readonly Entry[],
): Promise<(entry: Entry) => OfferTold> {
  const named = page.flatMap((entry) => revOf(entry) ?? [])
  const parents = await parentsOf(db, space, named)
  const fields = await fieldsOf(db, space, [
    ...parents.keys(),
    ...[...parents.values()].filter((one) => one !== null),
  ])
  return (entry) => {
    const told = toldIn(entry)
    const rev = revOf(entry)
    if (rev === null) return { told, differences: null }
    if (!parents.has(rev)) return { told: {}, differences: null }
    const offered = fields.get(rev)
    if (offered === undefined) return { told, differences: null }
    const agreed = fields.get(parents.get(rev) ?? '') ?? null
    const after = { ...(told.after as object), title: offered.title }
    return { told: { ...told, after }, differences: differencesOf(agreed, offered) }
  }
}

/** The revision that an entry of an activity is about. */
function revOf(entry: Entry): string | null {
  if (entry.kind !== 'activity') return null
  const { before, after } = toldIn(entry)
  return digest(after, 'rev') ?? digest(after, 'declined') ?? digest(before, 'rev')
}

function digest(values: unknown, name: 'rev' | 'declined'): string | null {
  const value = (values as Record<string, unknown> | null | undefined)?.[name]
  return typeof value === 'string' ? value : null
}

/** What was agreed when each revision was offered; one that whoever asks must not see is left out. */
async function parentsOf(
  db: Kysely<Tables>,
  space: string,
  revs: readonly string[],
): Promise<Map<string, string | null>> {
  if (revs.length === 0) return new Map()
  const rows = await db
    .selectFrom('revision')
    .select(['rev', 'parent'])
    .where('space', '=', space)
    .where('rev', '=', (e) => e.fn.any(e.val([...new Set(revs)])))
    .execute()
  return new Map(rows.map(({ rev, parent }) => [rev, parent]))
}
