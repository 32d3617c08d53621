import type { Answer, BodyOf, Spoken } from '@comity/contract'
import { type Marking, unmarked } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import { forbidden, invalid, refused } from '../acts/act.ts'
import { type Actor, postFor } from '../identity/actor.ts'
import { spokenBy } from '../judging/spoken.ts'
import type { KeptReading } from '../keeping/keep-readings.ts'
import { sidesOf } from '../questions/parties.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { keepMarkingOfNew } from './keep-marking.ts'
import { markingSaid, wrongInMarking } from './wrong-in-marking.ts'

/** What texts are marked as they come in, by which side, and who says so. */
export type ComeMarked = { readonly marking: Marking; readonly side: string; readonly by: Spoken }

/** A marked text cannot come in as a wording of one that stands open. */
export class StandsOpen extends Error {
  override readonly name = 'StandsOpen'
}

export const standsOpen =
  'A text that this is or belongs to is held already and is not marked. Mark that one where it stands, then bring this in.'

/** The marking that texts are to come in with; null where none is asked for. */
export async function comeMarked(
  db: Kysely<Tables>,
  actor: Actor,
  { space, marking: sent }: Pick<BodyOf<'import-text'>, 'space' | 'marking'>,
): Promise<Answer<ComeMarked | null>> {
  if (sent === undefined || sent.level === 'unclassified') return { ok: true, value: null }
  const spoken = await markingSide(db, actor, space, sent.by)
  if (!spoken.ok) return spoken
  const marking = markingSaid(sent)
  const wrong = await wrongInMarking(db, actor, space, marking)
  return wrong ?? { ok: true, value: { marking, ...spoken.value } }
}

/** Whoever runs the installation speaks for neither side, and names the one whose marking it is. */
async function markingSide(
  db: Kysely<Tables>,
  actor: Actor,
  space: string,
  named: string | undefined,
): Promise<Answer<Pick<ComeMarked, 'side' | 'by'>>> {
  if (actor.kind === 'installation') {
    const held = await db.selectFrom('space').selectAll().where('id', '=', space).executeTakeFirst()
    if (held === undefined) return refused({ reason: 'not-found' })
    const [first, second] = sidesOf(held)
    if (named === undefined || !sidesOf(held).includes(named))
      return invalid('marking.by', `Name the side that marks it: ${first} or ${second}.`)
    return {
      ok: true,
      value: { side: named, by: { role: 'installation', side: null, party: null, names: null } },
    }
  }
  const post = postFor(actor, 'mark', space)
  if (post?.side === undefined || post.side === null)
    return refused({ reason: 'forbidden', message: forbidden.mark })
  return { ok: true, value: { side: post.side, by: await spokenBy(db, post) } }
}

/** Puts texts that were just kept, and that no list counts yet, behind the wall of their marking. */
export async function markNew(
  db: Kysely<Tables>,
  kept: readonly KeptReading[],
  { marking, side, by }: ComeMarked,
  actor: string,
): Promise<void> {
  const further = kept.filter(({ isNew }) => !isNew)
  const open = await openAmong(
    db,
    further.map(({ instrument }) => instrument),
  )
  if (open.size > 0) throw new StandsOpen()
  for (const { instrument: record, reading } of kept.filter(({ isNew }) => isNew)) {
    const { space, at } = reading
    await keepMarkingOfNew(db, { space, kind: 'instrument', id: record }, marking, side)
    const entry = { space, kind: 'instrument', record, act: 'set-marking', actor, at }
    await chronicle(db, { ...entry, body: { by, reason: null, before: unmarked, after: marking } })
  }
}

/** Which of these texts no wall stands before. */
export async function openAmong(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from instrument where wall is null and id = any (${[...ids]}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
