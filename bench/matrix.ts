import { Client } from 'pg'
import { openDatabase } from '../packages/server/store/database.ts'
import { tokenFrom } from '../test/token.ts'
import type { Bench } from './bench.ts'
import { latencyOf } from './register/latency.ts'

/** Two programmes of one cooperation, of very different sizes. */
const programmes = [
  { years: [2040, 2041], id: '01890000-0000-7000-8000-000000001000', activities: 1000 },
  { years: [2042, 2043], id: '01890000-0000-7000-8000-000000100000', activities: 100_000 },
] as const

/** The list as it is first seen, and as it is narrowed, grouped, ordered and turned; and what the pictures are drawn of. */
const asked: readonly (readonly [string, string])[] = [
  ['by title', '/activities?limit=100'],
  ['by date', '/activities?limit=100&sort=date'],
  ['of an area', '/activities?limit=100&area=human-rights'],
  ['of a cell', '/activities?limit=100&area=human-rights&first=un%2Fwho&second=oic%2Ficesco'],
  ['of a lead', '/activities?limit=100&first=un%2Fwho'],
  ['of a body', '/activities?limit=100&party=un%2Fwho'],
  ['overdue', '/activities?limit=100&overdue=yes'],
  ['only offered', '/activities?limit=100&state=offered'],
  ['crossed', '/activities?limit=100&state=crossed'],
  ['in a situation', '/activities?limit=100&situation=Mali'],
  ['of a programme', '/activities?limit=100&programme=Istanbul%20Process'],
  ['of a goal', '/activities?limit=100&goal=16'],
  ['of a goal in an area', '/activities?limit=100&goal=16&area=human-rights'],
  ['unclassified', '/activities?limit=100&marking=unclassified'],
  ['grouped by area', '/activities?limit=100&group=area'],
  ['grouped by lead', '/activities?limit=100&group=first'],
  ['grouped by month', '/activities?limit=100&group=month'],
]

/** What a page of the matrix and each list and filter cost at 1,000 and at 100,000 activities. */
export const bench: Bench = {
  name: 'matrix',
  async run(report, openHouse) {
    const house = await openHouse()
    const token = await tokenFrom(house.data, 'un', 'viewer')
    const database = await openDatabase({ data: house.data, say: () => {} })
    const client = new Client(database.owner)
    await client.connect()
    try {
      for (const programme of programmes) await fill(client, programme)
      await client.query(
        'analyze activity, activity_area, activity_body, activity_tag, activity_status, activity_cell',
      )
    } finally {
      await client.end()
      await database.close()
    }
    for (const { id, activities } of programmes) {
      const page = await pageLatency(`${house.base}/en/un-oic/matrix/${id}`, token)
      report({
        name: `matrix.page.p95_ms@${activities}`,
        value: page,
        unit: 'ms',
        beside: 'the same at both',
      })
      for (const [name, path] of asked) {
        const { p95, median } = await latencyOf(house.base, [`${path}&space=un-oic&biennium=${id}`])
        const beside = `100 ms; half of them: ${median.toFixed(1)} ms`
        report({ name: `matrix.list.p95_ms@${activities}, ${name}`, value: p95, unit: 'ms', beside })
      }
      for (const drawn of ['cells', 'situations', 'tags']) {
        const { p95 } = await latencyOf(house.base, [`/bienniums/${id}/${drawn}`])
        const name = `matrix.drawn.p95_ms@${activities}, ${drawn}`
        report({ name, value: p95, unit: 'ms', beside: '100 ms' })
      }
    }
  },
}

async function pageLatency(url: string, token: string): Promise<number> {
  const times: number[] = []
  for (let n = -5; n < 40; n++) {
    const began = performance.now()
    const answer = await fetch(url, { headers: { cookie: `comity=${token}` } })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}`)
    if (n >= 0) times.push(performance.now() - began)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] as number
}

type Programme = (typeof programmes)[number]

/** Activities written as the owner of the tables, once: ten areas, six bodies a side, a third only offered. */
async function fill(client: Client, { years, id, activities }: Programme): Promise<void> {
  const { rowCount } = await client.query(
    `insert into biennium (space, id, year_from, year_to) values ('un-oic', $1, $2, $3) on conflict do nothing`,
    [id, ...years],
  )
  if (rowCount === 0) return
  await client.query('set synchronous_commit = off')
  await client.query(
    `with body as (select array['un/who', 'un/unesco', 'un/undp', 'un/fao', 'un/unicef', ''] as first,
                          array['oic/icesco', 'oic/isdb', 'oic/sesric', 'oic/iofs', 'oic', ''] as second),
          made as (
            select gen_random_uuid() as id, n, first[1 + n % 6] as first, second[1 + n / 6 % 6] as second,
                   to_char(make_date($3 + n % 2, 1 + n % 12, 1), 'YYYY-MM') as month
              from body, generate_series(1, $1::integer) as n),
          recorded as (insert into joint_record (space, id, kind) select 'un-oic', id, 'activity' from made)
     insert into activity (space, id, is_agreed, crossed, offered, title, areas, biennium, leads, contributors,
       date_from, date_to, place, marking, situations, lead_first, lead_second, last_day, is_open)
     select 'un-oic', id, n % 3 > 0, n % 500 = 0, case n % 3 when 0 then array['un'] else '{}' end,
            'Activity ' || lpad((n * 7919 % 1000003)::text, 7, '0'),
            array[(select a.id from area a where space = 'un-oic' order by ordinal offset n % 10 limit 1)], $2,
            jsonb_build_object('un', nullif(first, ''), 'oic', nullif(second, '')), '{}', month, month, 'Jeddah',
            'unclassified', case n % 50 when 0 then array['Mali'] else '{}' end, first, second, month || '-31',
            n % 3 > 0
       from made`,
    [activities, id, years[0]],
  )
  await client.query(
    `insert into activity_area (space, area, biennium, activity, title, place, lead_first, lead_second, last_day, is_open)
     select a.space, o.id, a.biennium, a.id, a.title, lpad(o.ordinal::text, 6, '0') || ' ' || o.id, a.lead_first,
            a.lead_second, a.last_day, a.is_open
       from activity a join area o on o.space = a.space and o.id = any (a.areas) where a.biennium = $1`,
    [id],
  )
  await client.query(
    `insert into activity_body (space, party, biennium, activity, title)
     select a.space, lead.value, a.biennium, a.id, a.title from activity a, jsonb_each_text(a.leads) as lead
      where a.biennium = $1 and lead.value is not null`,
    [id],
  )
  // Each serves one of five goals; one in twenty is of the Istanbul Process.
  await client.query(
    `insert into activity_tag (space, tag, biennium, activity, title)
     select a.space, tag, a.biennium, a.id, a.title
       from (select *, row_number() over (order by id) as n from activity where biennium = $1) as a,
            lateral unnest(array['goal ' || 12 + a.n % 5] || case a.n % 20 when 0 then array['programme Istanbul Process'] end) as tag`,
    [id],
  )
}
