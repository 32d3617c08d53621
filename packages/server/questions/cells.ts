import type { MatrixCells } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { tallied } from '../store/tally.ts'
import { isNarrowed, narrowedCells, narrowedOverdue } from './narrowed-cells.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** More pairs than a page can show side by side are counted together. */
const mostPairs = 14

/** Areas by pairs of bodies, as they were counted beforehand; an activity of several areas stands in each of them. */
export const cells: Question<'cells'> = async (query, { db, today }) => {
  if (!isUuid(query.id)) return notFound
  const held = await db
    .selectFrom('biennium')
    .select(['space', 'id'])
    .where('id', '=', query.id)
    .executeTakeFirst()
  const space = held && (await spaceRow(db, held.space))
  if (held === undefined || space === undefined) return notFound
  const { id: biennium, ...filter } = query
  const which = { ...filter, space: held.space, biennium }
  const some = isNarrowed(filter)
  const rows = some
    ? await narrowedCells(db, which, today)
    : await countedCells(db, held.space, held.id, today)
  const pairs = mostFrequent(rows)
  const ref = await partyRefs(
    db,
    pairs.flatMap(({ first, second }) => [first, second]).filter(Boolean),
    sidesOf(space),
  )
  const mandates = new Map((await tallied(db, space.id, ['mandate area'])).map(({ key, n }) => [key, n]))
  const areas = await db
    .selectFrom('area')
    .select(['id', 'names'])
    .where('space', '=', space.id)
    .orderBy('ordinal')
    .execute()
  const without = rows.some(({ area }) => area === null) ? [{ id: null, names: null }] : []
  return answered({
    today,
    pairs: pairs.map(({ first, second, n }) => ({
      first: first === '' ? null : ref(first),
      second: second === '' ? null : ref(second),
      activities: n,
    })),
    areas: [...areas, ...without]
      .filter(({ id }) => !filter.area || id === filter.area)
      .map(({ id, names }) => {
        const own = rows.filter((row) => row.area === id)
        return {
          id,
          names,
          activities: sum(own, 'n'),
          overdue: sum(own, 'overdue'),
          mandates: id === null ? 0 : (mandates.get(id) ?? 0),
          cells: cellsOf(own, pairs),
        }
      }),
    overdue: some ? await narrowedOverdue(db, which, today) : await overdueIn(db, held.space, held.id, today),
  } satisfies MatrixCells)
}

type Counted = { area: string | null; first: string; second: string; n: number; overdue: number }

async function countedCells(db: Kysely<Tables>, space: string, biennium: string, today: string) {
  const { rows } = await sql<Counted>`
    select nullif(area, '') as area, lead_first as first, lead_second as second, sum(n)::integer as n,
           coalesce(sum(n) filter (where due <> '' and due < ${today}), 0)::integer as overdue
      from cells_of(${space}, ${biennium}::uuid) where area <> '*'
     group by area, lead_first, lead_second having sum(n) <> 0`.execute(db)
  return rows
}

async function overdueIn(
  db: Kysely<Tables>,
  space: string,
  biennium: string,
  today: string,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(sum(n), 0)::integer as n from cells_of(${space}, ${biennium}::uuid)
     where area = '*' and due <> '' and due < ${today}`.execute(db)
  return rows[0]?.n ?? 0
}

type Pair = { readonly first: string; readonly second: string; n: number }

/** The pairs with the most activities; in their own order those of one body stand together. */
function mostFrequent(rows: readonly Counted[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const { first, second, n } of rows) {
    const key = `${first} ${second}`
    const pair = pairs.get(key) ?? { first, second, n: 0 }
    pair.n += n
    pairs.set(key, pair)
  }
  // The bodies of the second side stand over those of the first, so that each is named once.
  const key = ({ first, second }: Pair) => `${second || '~'} ${first || '~'}`
  return [...pairs.values()]
    .sort((a, b) => b.n - a.n || (key(a) < key(b) ? -1 : 1))
    .slice(0, mostPairs)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function cellsOf(rows: readonly Counted[], pairs: readonly Pair[]) {
  const cells = new Map<number | null, { pair: number | null; activities: number; overdue: number }>()
  for (const { first, second, n, overdue } of rows) {
    const at = pairs.findIndex((pair) => pair.first === first && pair.second === second)
    const pair = at < 0 ? null : at
    const cell = cells.get(pair) ?? { pair, activities: 0, overdue: 0 }
    cells.set(pair, { pair, activities: cell.activities + n, overdue: cell.overdue + overdue })
  }
  return [...cells.values()].sort((a, b) => (a.pair ?? mostPairs) - (b.pair ?? mostPairs))
}

const sum = (rows: readonly Counted[], of: 'n' | 'overdue'): number =>
  rows.reduce((all, row) => all + row[of], 0)
