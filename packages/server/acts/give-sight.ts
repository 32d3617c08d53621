import { isDay } from '@comity/instrument'
import { levelOn } from '@comity/programme'
import { sql } from 'kysely'
import { familyOf } from '../identity/family.ts'
import { spokenBy } from '../judging/spoken.ts'
import { markingOf } from '../marking/marking-of.ts'
import { sidesOf } from '../questions/parties.ts'
import { chronicle } from '../store/history.ts'
import { type Act, invalid, refused } from './act.ts'

/** Lets a third party see a record. What is strictly confidential is given to none. */
export const giveSight: Act<'give-sight'> = async (body, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const spoken = await markingOf(db, actor, body)
    if (!spoken.ok) return spoken
    const { record, post } = spoken
    const { party, until = null } = body
    const { space, kind, id } = record
    const row = await db
      .selectFrom('party')
      .select(['id', 'side', 'parent'])
      .where('id', '=', party)
      .executeTakeFirst()
    const held = await db.selectFrom('space').selectAll().where('id', '=', space).executeTakeFirstOrThrow()
    if (row === undefined) return invalid('party', `The register has no body "${party}".`)
    if (familyOf(row, sidesOf(held)) !== null) {
      return invalid(
        'party',
        'This body is of one of the two sides. Name it among those that the record is for.',
      )
    }
    if (until !== null && !isDay(until)) return invalid('until', 'There is no such day.')
    if (until !== null && until < actor.day) {
      return invalid('until', 'Name a day to come, or none.')
    }
    if (levelOn(record.marking, actor.day) === 'strictly confidential') {
      const message =
        'What is strictly confidential is given to no third party. Release it first: two people do.'
      return refused({ reason: 'conflict', message, current: { level: 'strictly confidential' } })
    }
    const before = await db
      .selectFrom('sight')
      .select('until')
      .where('space', '=', space)
      .where('kind', '=', kind)
      .where('record', '=', id)
      .where('party', '=', party)
      .executeTakeFirst()
    const at = now()
    const wall = kind === 'activity' ? sql.table('activity') : sql.table('instrument')
    await sql`
      insert into sight (space, kind, record, party, until, given_at, wall)
      select ${space}, ${kind}, r.id, ${party}, ${until}::date, ${at}, r.wall from ${wall} r
       where r.space = ${space} and r.id = ${id}::uuid
      on conflict (space, kind, record, party) do update set until = excluded.until`.execute(db)
    const by = await spokenBy(db, post)
    const told = { by, before: before === undefined ? null : { party, ...before }, after: { party, until } }
    const entry = { space, kind, record: id, act: 'give-sight', actor: actor.id, at, body: told }
    return { ok: true, value: { id, version: await chronicle(db, entry) } }
  })
