import type { Area, Idea, ProposedArea, Spoken } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** What sides have proposed as further areas: what waits for an answer first, then the latest. */
export async function proposedIn(db: Kysely<Tables>, space: string): Promise<ProposedArea[]> {
  const rows = await db
    .selectFrom('proposed_area')
    .selectAll()
    .where('space', '=', space)
    .orderBy(sql`state = 'offered'`, 'desc')
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map(({ id, code, names, why, rev, side, at, state, decided_at, words }) => ({
    id,
    code,
    names,
    why,
    rev,
    side,
    at: at.toISOString(),
    state,
    decidedAt: decided_at?.toISOString() ?? null,
    words,
  }))
}

/** How an area came to be one of the cooperation, where the two sides agreed on it here. */
export async function agreedOn(db: Kysely<Tables>, space: string, code: string): Promise<Area['agreed']> {
  const row = await db
    .selectFrom('proposed_area')
    .select(['side', 'why', 'decided_at'])
    .where('space', '=', space)
    .where('code', '=', code)
    .where('state', '=', 'agreed')
    .executeTakeFirst()
  return row?.decided_at ? { side: row.side, why: row.why, on: row.decided_at.toISOString() } : null
}

/** What was noted in an area and not taken back. An activity that is kept from whoever asks is not named. */
export async function ideasIn(db: Kysely<Tables>, space: string, area: string): Promise<Idea[]> {
  const rows = await db
    .selectFrom('idea')
    .leftJoin('activity', (join) =>
      join.onRef('activity.space', '=', 'idea.space').onRef('activity.id', '=', 'idea.activity'),
    )
    .select([
      'idea.id',
      'idea.title',
      'words',
      'source',
      'said_by',
      'at',
      'activity.id as became',
      'activity.title as as_title',
    ])
    .where('idea.space', '=', space)
    .where('area', '=', area)
    .where('withdrawn_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('idea.id')
    .limit(100)
    .execute()
  return rows.map(({ id, title, words, source, said_by, at, became, as_title }) => ({
    id,
    title,
    words,
    source,
    by: JSON.parse(said_by) as Spoken,
    at: at.toISOString(),
    activity: became === null ? null : { id: became, title: as_title ?? '' },
  }))
}
