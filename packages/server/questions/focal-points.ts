import type { FocalPoint } from '@comity/contract'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { anyShape, badCursor, readCursor, writeCursor } from './cursor.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The focal points of a cooperation, by body; of one area also those who answer for all. */
export const focalPoints: Question<'focal-points'> = async (query, { db }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  const limit = query.limit ?? 100
  const after = query.after === undefined ? null : readCursor(query.after, [anyShape, /^[0-9a-f]{16}$/])
  if (query.after !== undefined && after === null) return badCursor
  const rows = await heldIn(db).where('space', '=', query.space).execute()
  const some = rows
    .filter(
      ({ side, party, areas }) =>
        (query.side === undefined || side === query.side) &&
        (query.party === undefined || party === query.party) &&
        (query.area === undefined || areas.length === 0 || areas.includes(query.area)),
    )
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  const left = after === null ? some : some.filter((row) => placeOf(row) > `${after[0]} ${after[1]}`)
  const page = left.slice(0, limit)
  const last = page.at(-1)
  return answered({
    items: await itemsOf(db, space, page),
    next: left.length > limit && last ? writeCursor([last.party, last.id]) : null,
    total: some.length,
  })
}

/** One of them; the same somebody in the same post elsewhere is another one there. */
export const focalPoint: Question<'focal-point'> = async (query, { db }) => {
  let rows = heldIn(db).where(idOfPost, '=', query.id)
  if (query.space !== undefined) rows = rows.where('space', '=', query.space)
  const row = await rows.orderBy('space').limit(1).executeTakeFirst()
  const space = row && (await spaceRow(db, row.space))
  const [item] = row === undefined || space === undefined ? [] : await itemsOf(db, space, [row])
  return item === undefined ? notFound : answered(item)
}

async function itemsOf(
  db: Kysely<Tables>,
  space: Selectable<Tables['space']>,
  rows: readonly Row[],
): Promise<FocalPoint[]> {
  const ref = await partyRefs(
    db,
    rows.map((row) => row.party),
    sidesOf(space),
  )
  const sideRef = new Map(space.sides.map((side) => [side.id, side]))
  return rows.map(({ id, side, party, areas, held_from }) => {
    const own = sideRef.get(party)
    return {
      id,
      space: space.id,
      side,
      // A post may be of a side as a whole, which the register of parties need not know by that code.
      party:
        own === undefined ? ref(party) : { id: party, side, names: own.names, abbreviation: own.short.en },
      areas,
      since: held_from.toISOString(),
    }
  })
}

type Row = Pick<Selectable<Tables['post']>, 'space' | 'side' | 'party' | 'areas' | 'held_from'> & {
  id: string
}

const placeOf = ({ party, id }: Row): string => `${party} ${id}`

/** Who holds which post is nobody's to read here: an id of its own stands for it. */
const idOfPost = sql<string>`left(md5(actor || chr(31) || party || chr(31) || role), 16)`

function heldIn(db: Kysely<Tables>) {
  return db
    .selectFrom('post')
    .select(['space', 'side', 'party', 'areas', 'held_from'])
    .select(idOfPost.as('id'))
    .where('role', '=', 'focal-point')
    .where(sql<boolean>`held_from <= now() and (held_to is null or held_to > now())`)
}
