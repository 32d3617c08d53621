import { type MandateLife, plainLife } from '@comity/programme'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'

type Row = Selectable<Tables['mandate_life']>

/** What is said of mandates, by their ids; one of which nobody has said anything stands as every mandate begins. */
export async function livesOf(
  db: Kysely<Tables>,
  space: string,
  ids: readonly string[],
): Promise<(id: string) => MandateLife> {
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('mandate_life')
          .selectAll()
          .where('space', '=', space)
          .where('mandate', '=', (e) => e.fn.any(e.val([...ids])))
          .execute()
  const lives = new Map(rows.map((row) => [row.mandate, lifeOf(row)]))
  return (id) => lives.get(id) ?? plainLife
}

function lifeOf(row: Row): MandateLife {
  return {
    state: row.state,
    decision: row.decision,
    decidedOn: row.decided_on,
    clause: row.clause,
    nextReview: row.next_review,
    expiresOn: row.expires_on,
    leftOut: row.left_out,
    owners: row.owners,
    lead: row.lead,
    from: row.date_from,
    to: row.date_to,
    cost: row.cost,
    objective: row.objective,
    impact: row.impact,
  }
}

/** Keeps what is said of a mandate in place of what was. */
export async function keepLife(
  db: Kysely<Tables>,
  key: { readonly space: string; readonly mandate: string },
  life: MandateLife,
  at: Date,
): Promise<void> {
  const said = {
    state: life.state,
    decision: life.decision,
    decided_on: life.decidedOn,
    clause: life.clause,
    next_review: life.nextReview,
    expires_on: life.expiresOn,
    left_out: life.leftOut,
    owners: JSON.stringify(life.owners),
    lead: life.lead,
    date_from: life.from,
    date_to: life.to,
    cost: life.cost === null ? null : JSON.stringify(life.cost),
    objective: life.objective,
    impact: life.impact,
    said_at: at,
  }
  await db
    .insertInto('mandate_life')
    .values({ ...key, ...said })
    .onConflict((clash) => clash.columns(['space', 'mandate']).doUpdateSet(said))
    .execute()
}

/** Takes the lock of a mandate, so that two who speak of it do so one after the other. */
export async function lockMandate(
  db: Kysely<Tables>,
  { space, mandate }: { readonly space: string; readonly mandate: string },
): Promise<void> {
  await sql`select id from mandate where space = ${space} and id = ${mandate}::uuid for update`.execute(db)
}
