import type { MatrixTags } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import { type TagKind, tagOf } from '../joint/tags.ts'
import type { Tables } from '../store/tables.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** More than a list of choices can hold. */
const most = 200

/** What the activities of two years can be found by, in the order in which people look for it. */
export const tags: Question<'tags'> = async ({ id }, { db }) => {
  const held = isUuid(id)
    ? await db.selectFrom('biennium').select(['space', 'id']).where('id', '=', id).executeTakeFirst()
    : undefined
  const space = held && (await spaceRow(db, held.space))
  if (held === undefined || space === undefined) return notFound
  const of = (kind: TagKind) => namedAs(db, held, kind)
  const thirds = await of('third')
  const ref = await partyRefs(db, thirds, sidesOf(space))
  const value: MatrixTags = {
    programmes: await of('programme'),
    goals: (await of('goal')).toSorted(byNumber),
    priorities: (await of('priority')).toSorted(byNumber),
    thirds: thirds.map(ref),
    markings: await of('marking'),
  }
  return answered(value)
}

/** The values of a kind, one after the other along the index: however many activities name one, it is read once. */
async function namedAs(
  db: Kysely<Tables>,
  { space, id }: { readonly space: string; readonly id: string },
  kind: TagKind,
): Promise<string[]> {
  const next = (after: ReturnType<typeof sql>) => sql`(
    select t.tag from activity_tag t
     where t.space = ${space} and t.biennium = ${id}::uuid and t.tag > ${after} and t.tag < ${`${kind}!`}
     order by t.space, t.biennium, t.tag limit 1)`
  const { rows } = await sql<{ tag: string }>`
    with recursive named (tag, n) as (
      select ${next(sql`${tagOf(kind, '')}`)}, 1
      union all select ${next(sql`named.tag`)}, n + 1 from named where named.tag is not null and n < ${most})
    select tag from named where tag is not null`.execute(db)
  return rows.map(({ tag }) => tag.slice(kind.length + 1))
}

/** "2", "16", "16.7", "16.b": by number, then as it is written. */
function byNumber(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b, 'en', { numeric: true })
}
