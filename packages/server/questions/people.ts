import type { Invitation, PartyRef, PostRecord } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { badCursor, readCursor, uuidShape, writeCursor } from './cursor.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The posts of one's own side; of every side for whoever administers them all. */
export const people: Question<'people'> = (query, context) =>
  pageOf<PostRow, PostRecord>(query, context, {
    rows: (db) => sql<PostRow>`select * from people_of(${query.space}) order by id`.execute(db),
    item: ({ id, kind, role, areas, since, until, is_held, address, seen_at, governed }) => ({
      id,
      role,
      areas,
      holder: !is_held ? 'nobody' : kind === 'service' ? 'service' : 'person',
      address,
      since: since.toISOString(),
      until: until?.toISOString() ?? null,
      seen: seen_at?.toISOString() ?? null,
      mine: governed,
    }),
  })

/** What is offered and not yet taken up, for whoever administers the side. */
export const invitations: Question<'invitations'> = (query, context) =>
  pageOf<InvitationRow, Invitation>(query, context, {
    rows: (db) => sql<InvitationRow>`select * from invitations_to(${query.space}) order by id`.execute(db),
    item: ({ id, role, areas, address, made_at, expires_at, hands_over }) => ({
      id,
      role,
      areas,
      address,
      madeAt: made_at.toISOString(),
      endsAt: expires_at.toISOString(),
      handsOver: hands_over,
    }),
  })

type Row = { id: string; side: string | null; party: string; role: string; areas: string[] }
type PostRow = Row & {
  kind: string
  since: Date
  until: Date | null
  is_held: boolean
  address: string | null
  seen_at: Date | null
  governed: boolean
}
type InvitationRow = Row & { address: string; made_at: Date; expires_at: Date; hands_over: boolean }
type Query = { readonly space: string; readonly after?: string; readonly limit?: number }
type Placed = { space: string; side: string | null; party: PartyRef }

/** Few rows, all of them read: a page is cut from them by id. */
async function pageOf<R extends Row, T extends Placed>(
  query: Query,
  { db, actor }: Parameters<Question<'people'>>[1],
  how: { rows: (db: Kysely<Tables>) => Promise<{ rows: R[] }>; item: (row: R) => Omit<T, keyof Placed> },
) {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  if (actor.kind === 'anonymous') return { ok: false, refusal: { reason: 'not-signed-in' } } as const
  const after = query.after === undefined ? null : readCursor(query.after, [uuidShape])
  if (query.after !== undefined && after === null) return badCursor
  const { rows } = await how.rows(db)
  const left = after === null ? rows : rows.filter((row) => row.id > String(after[0]))
  const page = left.slice(0, query.limit ?? 100)
  const parties = page.map((row) => row.party)
  const ref = await partyRefs(db, parties, sidesOf(space))
  const own = new Map(space.sides.map((side) => [side.id, side]))
  const items = page.map((row) => {
    const whole = own.get(row.party)
    // A post may be of a side as a whole, which the register of parties need not know by that code.
    const party: PartyRef =
      whole === undefined
        ? ref(row.party)
        : { id: row.party, side: row.side, names: whole.names, abbreviation: whole.short.en }
    return { space: space.id, side: row.side, party, ...how.item(row) } as unknown as T
  })
  const last = page.at(-1)
  return answered({
    items,
    next: left.length > page.length && last ? writeCursor([last.id]) : null,
    total: rows.length,
  })
}
