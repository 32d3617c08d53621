import type { Activity, Door } from '@comity/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import { statement, type TestDatabase } from '../database.ts'
import { value } from '../posts.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2026-03-04T10:00:00Z')
let database: TestDatabase
let un: Door
let oic: Door
let officer: Door
let biennium = ''

beforeAll(async () => {
  database = await sampleDatabase(now)
  const seat = async (party: string, role: 'desk-officer' | 'approver') =>
    openDoor(
      database.store,
      await appoint(database.owner, { space: 'un-oic', party, role, areas: [] }, 1),
      now,
    )
  un = await seat('un', 'approver')
  oic = await seat('oic', 'approver')
  officer = await seat('un', 'desk-officer')
  biennium = value(await officer.act('plan-biennium', { space: 'un-oic', from: 2026, to: 2027 })).id
})
afterAll(() => database.close())

const plain = (title: string, more: object = {}) => ({ title, biennium, areas: ['human-rights'], ...more })
const offers = (door: Door, title: string, record: string | null = null, parent: string | null = null) =>
  door.act('propose-revision', { space: 'un-oic', kind: 'activity', record, parent, fields: plain(title) })
const look = async (id: string): Promise<Activity> => value(await un.ask('activity', { id }))

async function agreed(title: string): Promise<{ id: string; rev: string }> {
  const { id, rev } = value(await offers(officer, title))
  expect(value(await oic.act('accept-revision', { record: id, rev })).sealed).toBe(true)
  return { id, rev }
}

describe('a revision', () => {
  test('is agreed when the other side accepts that very one', async () => {
    const fields = plain('Training of midwives', {
      leads: { un: 'un/unfpa', oic: null },
      money: [{ amount: '125000.50', currency: 'USD', payer: 'un/unfpa' }],
      from: '2026-05',
      place: 'Jeddah',
    })
    const proposed = await officer.act('propose-revision', { space: 'un-oic', kind: 'activity', fields })
    const { id, rev } = value(proposed)
    expect(await look(id)).toMatchObject({
      agreed: null,
      chain: [],
      crossed: false,
      offers: [
        { side: 'un', rev, parent: null, standing: true, fields: { ...fields, marking: 'unclassified' } },
      ],
      sides: { un: { status: 'not begun' }, oic: { status: 'not begun' } },
    })
    expect(value(await oic.act('accept-revision', { record: id, rev }))).toMatchObject({
      id,
      rev,
      sealed: true,
    })
    const after = await look(id)
    expect(after).toMatchObject({ agreed: { rev, fields }, chain: [rev], offers: [], crossed: false })
    const list = value(await un.ask('activities', { space: 'un-oic', biennium }))
    expect(list.items.find((item) => item.id === id)).toMatchObject({ agreed: true, title: fields.title })
  })

  test('is accepted by the other side alone, by an approver, and by nobody twice', async () => {
    const { id, rev } = value(await offers(officer, 'Own'))
    const accept = { record: id, rev }
    expect(await un.act('accept-revision', accept)).toMatchObject({
      ok: false,
      refusal: { reason: 'conflict' },
    })
    expect(await officer.act('accept-revision', accept)).toMatchObject({
      ok: false,
      refusal: { reason: 'forbidden' },
    })
    expect(await openDoor(database.store, null, now).act('accept-revision', accept)).toMatchObject({
      ok: false,
      refusal: { reason: 'not-signed-in' },
    })
    expect(
      await openDoor(database.store, await database.installation(), now).act('accept-revision', accept),
    ).toMatchObject({ ok: false, refusal: { reason: 'forbidden' } })
    value(await oic.act('accept-revision', accept))
    expect(await oic.act('accept-revision', accept)).toMatchObject({
      ok: false,
      refusal: { reason: 'conflict', current: { agreed: rev } },
    })
  })

  test('follows the agreed head, and tells it where another was agreed meanwhile', async () => {
    const { id, rev } = await agreed('First')
    const second = value(await offers(oic, 'Second', id, rev))
    value(await un.act('accept-revision', { record: id, rev: second.rev }))
    expect(await offers(un, 'Third', id, rev)).toMatchObject({
      ok: false,
      refusal: { reason: 'conflict', current: { agreed: second.rev } },
    })
    expect((await look(id)).chain).toEqual([rev, second.rev])
  })

  test('keeps what it does not speak of, and shows what differs', async () => {
    const { id, rev } = await agreed('Course')
    const fields = { title: 'Course', place: 'Rabat' }
    value(
      await un.act('propose-revision', {
        space: 'un-oic',
        kind: 'activity',
        record: id,
        parent: rev,
        fields,
      }),
    )
    const { offers } = await look(id)
    expect(offers[0]).toMatchObject({
      fields: { areas: ['human-rights'], biennium },
      differences: [{ field: 'place', before: null, after: 'Rabat' }],
    })
  })

  test('says which goals, priorities, programmes, papers and agreements it belongs to', async () => {
    const agreement = value(await un.ask('agreements', { space: 'un-oic' })).items[0]?.id ?? ''
    const fields = plain('Belongs', {
      developmentGoals: ['5', '16.7', '17.b'],
      oicPriorities: ['2', '18'],
      programmes: ['Istanbul Process'],
      documents: [{ title: 'Terms of reference', at: 'https://example.org/terms' }],
      contributors: ['third/osce'],
      agreements: [agreement],
    })
    const { id } = value(await officer.act('propose-revision', { space: 'un-oic', kind: 'activity', fields }))
    expect((await look(id)).offers[0]?.fields).toMatchObject(fields)
  })

  test('that is withdrawn stays readable and can no longer be accepted', async () => {
    const { id, rev } = value(await offers(officer, 'Taken back'))
    expect(await oic.act('withdraw-revision', { record: id })).toMatchObject({
      ok: false,
      refusal: { reason: 'conflict' },
    })
    value(await un.act('withdraw-revision', { record: id }))
    expect((await look(id)).offers).toMatchObject([{ rev, standing: false }])
    expect(await oic.act('accept-revision', { record: id, rev })).toMatchObject({
      ok: false,
      refusal: { reason: 'conflict' },
    })
  })

  test.each([
    [{ title: ' ' }, 'fields.title'],
    [{ title: 'x', areas: ['weaving'] }, 'fields.areas'],
    [{ title: 'x', leads: { au: 'un/who' } }, 'fields.leads'],
    [{ title: 'x', leads: { un: 'un/nobody' } }, 'fields.leads'],
    [{ title: 'x', contributors: ['un/nobody'] }, 'fields.contributors'],
    [{ title: 'x', from: '2027', to: '2026' }, 'fields.to'],
    [{ title: 'x', from: '2026-13' }, 'fields.from'],
    [{ title: 'x', to: '2026-02-31' }, 'fields.to'],
    [{ title: 'x', biennium: '01890000-0000-7000-8000-000000000000' }, 'fields.biennium'],
    [{ title: 'x', mandates: ['none'] }, 'fields.mandates'],
    [{ title: 'x', agreements: ['none'] }, 'fields.agreements'],
    [{ title: 'x', developmentGoals: ['18'] }, 'fields.developmentGoals.0'],
    [{ title: 'x', oicPriorities: ['19'] }, 'fields.oicPriorities.0'],
    [{ title: 'x', money: [{ amount: '1.23456', currency: 'USD', payer: null }] }, 'fields.money.0.amount'],
  ])('that says %j is refused at %s', async (fields, field) => {
    const answer = await officer.act('propose-revision', {
      space: 'un-oic',
      kind: 'activity',
      fields,
    } as never)
    expect(answer).toMatchObject({ ok: false, refusal: { reason: 'invalid', violations: [{ field }] } })
  })
})

test('offers that cross are chosen between, and nothing is merged or lost', async () => {
  const { id, rev } = await agreed('Head')
  const ours = value(await offers(un, 'Ours', id, rev))
  const theirs = value(await offers(oic, 'Theirs', id, rev))
  expect(await look(id)).toMatchObject({ crossed: true, agreed: { rev } })
  expect(value(await un.act('accept-revision', { record: id, rev: theirs.rev })).sealed).toBe(true)
  const after = await look(id)
  expect(after).toMatchObject({ crossed: false, agreed: { rev: theirs.rev, fields: { title: 'Theirs' } } })
  expect(after.offers).toMatchObject([{ side: 'un', rev: ours.rev, standing: false }])
  expect(await oic.act('accept-revision', { record: id, rev: ours.rev })).toMatchObject({
    ok: false,
    refusal: { reason: 'conflict', current: { agreed: theirs.rev } },
  })
})

test('fifty clients at once leave one chain, and what each was told is so', async () => {
  const { id, rev } = await agreed('Contested')
  const told = await Promise.all(
    Array.from({ length: 50 }, async (_, n) => {
      const [mine, other] = n % 2 === 0 ? [un, oic] : [oic, un]
      const offered = await offers(mine, `Offer ${n}`, id, rev)
      if (!offered.ok) return null
      const accepted = await other.act('accept-revision', { record: id, rev: offered.value.rev })
      return accepted.ok && accepted.value.sealed ? offered.value.rev : null
    }),
  )
  const sealed = told.filter((one) => one !== null)
  const { chain, agreed: head } = await look(id)
  expect(chain).toEqual([rev, ...sealed])
  expect(sealed).toHaveLength(1)
  expect(head?.rev).toBe(sealed[0])
})

test('a second successor of a revision cannot be kept, whatever a program tries', async () => {
  const { id, rev } = await agreed('Only one')
  const fork = statement(
    database.owner,
    `insert into seal (space, record, parent, rev, at) select space, record, parent, $2, now() from seal where record = $1`,
    [id, rev],
  )
  await expect(fork).rejects.toThrow(/duplicate key/)
})

test('each side says for itself how it comes along', async () => {
  const { id } = await agreed('Slow')
  value(await un.act('report-status', { activity: id, status: 'done' }))
  value(await oic.act('report-status', { activity: id, status: 'delayed' }))
  expect((await look(id)).sides).toEqual({ un: { status: 'done' }, oic: { status: 'delayed' } })
})

describe('a biennium', () => {
  test('is planned once', async () => {
    expect(await oic.act('plan-biennium', { space: 'un-oic', from: 2026, to: 2027 })).toMatchObject({
      ok: false,
      refusal: { reason: 'conflict', current: { biennium } },
    })
    expect(await oic.act('plan-biennium', { space: 'un-oic', from: 2027, to: 2026 })).toMatchObject({
      ok: false,
      refusal: { reason: 'invalid' },
    })
  })

  test('is adopted as agreed then, carried forward by agreement, and compared', async () => {
    const years = (from: number) => officer.act('plan-biennium', { space: 'un-oic', from, to: from + 1 })
    const [now_, next] = [value(await years(2030)).id, value(await years(2032)).id]
    const make = async (title: string, more: object = {}) => {
      const fields = { title, biennium: now_, ...more }
      const offered = await officer.act('propose-revision', { space: 'un-oic', kind: 'activity', fields })
      return value(offered)
    }
    const kept = await make('Kept')
    const changed = await make('Changed')
    const carried = await make('Carried', { from: '2030-02', to: '2030-05' })
    const open = await make('Only offered')
    for (const { id, rev } of [kept, changed, carried])
      value(await oic.act('accept-revision', { record: id, rev }))
    const adopt = { biennium: now_, meeting: 'The general meeting of 2030' }
    expect(await un.act('adopt-biennium', { ...adopt, biennium: next })).toMatchObject({
      refusal: { reason: 'conflict' },
    })
    expect(await officer.act('adopt-biennium', adopt)).toMatchObject({
      ok: false,
      refusal: { reason: 'forbidden' },
    })
    expect(value(await un.act('adopt-biennium', adopt)).adopted).toBe(3)
    expect(await oic.act('adopt-biennium', adopt)).toMatchObject({
      ok: false,
      refusal: { reason: 'conflict' },
    })

    const fields = { title: 'Changed since' }
    const other = value(
      await un.act('propose-revision', {
        space: 'un-oic',
        kind: 'activity',
        record: changed.id,
        parent: changed.rev,
        fields,
      }),
    )
    value(await oic.act('accept-revision', { record: changed.id, rev: other.rev }))
    const none = await un.act('carry-over', { from: now_, to: next, activities: [carried.id, open.id] })
    expect(none).toMatchObject({ ok: false, refusal: { reason: 'invalid' } })
    expect((await look(carried.id)).offers).toEqual([])
    const moved = value(await un.act('carry-over', { from: now_, to: next, activities: [carried.id] }))
    expect((await look(carried.id)).agreed?.fields.biennium).toBe(now_)
    value(await oic.act('accept-revision', { record: carried.id, rev: moved.carried[0]?.rev ?? '' }))

    const record = value(await un.ask('biennium', { id: now_ }))
    expect(record).toMatchObject({ state: 'adopted', meeting: adopt.meeting, activities: 3, agreed: 2 })
    const outcomes = { promised: 3, done: 0, dropped: 0, carried: 1, slipped: 0, added: 0 }
    expect(record.outcomes).toEqual(outcomes)
    // What was over before the later years began has no days yet, and what is said of it there leaves these years alone.
    expect((await look(carried.id)).agreed?.fields).toMatchObject({ from: null, to: null, biennium: next })
    for (const door of [un, oic])
      value(await door.act('report-status', { activity: carried.id, status: 'done' }))
    const late = await make('Agreed later')
    value(await oic.act('accept-revision', { record: late.id, rev: late.rev }))
    const later = value(await un.ask('biennium', { id: now_ }))
    expect(later.outcomes).toEqual({ ...outcomes, added: 1 })
    expect(later.added).toEqual([{ activity: late.id, title: 'Agreed later' }])
    const moves = [{ field: 'title', before: 'Changed', after: 'Changed since' }]
    expect(later.adopted.map(({ changes }) => changes)).toEqual([[], moves, []])
    expect((await look(changed.id)).adopted).toMatchObject([
      { biennium: now_, rev: changed.rev, meeting: adopt.meeting, differences: moves },
    ])
    expect((await look(late.id)).adopted).toEqual([])
    const after = value(await un.ask('biennium', { id: next }))
    expect(after.before).toBe(now_)
    expect(record.adopted.map(({ title, since }) => [title, since])).toEqual([
      ['Carried', 'carried over'],
      ['Changed', 'changed'],
      ['Kept', 'as adopted'],
    ])
    const years_ = value(await un.ask('bienniums', { space: 'un-oic' })).items.map(({ from }) => from)
    // Those before stand in the sample.
    expect(years_.filter((year) => year >= 2026)).toEqual([2032, 2030, 2026])
  })
})

test('the list is narrowed by area, body and state, and turned page by page', async () => {
  const fields = plain('Narrow', { leads: { un: 'un/who' }, contributors: ['un/unesco'] })
  value(await officer.act('propose-revision', { space: 'un-oic', kind: 'activity', fields }))
  const titles = async (query: object) =>
    value(await un.ask('activities', { space: 'un-oic', biennium, ...query })).items.map(({ title }) => title)
  expect(await titles({ party: 'un/who' })).toEqual(['Narrow'])
  expect(await titles({ party: 'un/unesco' })).toEqual(['Narrow'])
  expect(await titles({ state: 'crossed' })).toEqual([])
  expect(await titles({ area: 'trade-and-development' })).toEqual([])
  const whole = await titles({ sort: '-title' })
  const first = value(await un.ask('activities', { space: 'un-oic', biennium, sort: '-title', limit: 2 }))
  const rest = await titles({ sort: '-title', after: first.next ?? '' })
  expect([...first.items.map(({ title }) => title), ...rest]).toEqual(whole)
})

test('the list is narrowed by what activities name besides, along with its pictures, and tells what there is', async () => {
  const years = value(await officer.act('plan-biennium', { space: 'un-oic', from: 2040, to: 2041 })).id
  const { items } = value(await un.ask('mandates', { space: 'un-oic', limit: 1 }))
  const mandate = items[0]?.id as string
  const offer = async (title: string, more: object) => {
    const fields = { title, biennium: years, areas: ['human-rights'], ...more }
    return value(await officer.act('propose-revision', { space: 'un-oic', kind: 'activity', fields }))
  }
  const process = await offer('Dialogue', { programmes: ['Istanbul Process'], developmentGoals: ['16.7'] })
  await offer('Peace', { developmentGoals: ['16'], oicPriorities: ['2', '10'], mandates: [mandate] })
  await offer('Guarded', { marking: 'confidential', contributors: ['third/osce', 'un/who'] })
  const found = async (query: object, door = un) => {
    const { items, total } = value(
      await door.ask('activities', { space: 'un-oic', biennium: years, ...query }),
    )
    expect(total, JSON.stringify(query)).toBe(items.length)
    return items.map(({ title }) => title)
  }
  expect(await found({ programme: 'Istanbul Process' })).toEqual(['Dialogue'])
  expect(await found({ goal: '16' })).toEqual(['Dialogue', 'Peace'])
  expect(await found({ goal: '16.7' })).toEqual(['Dialogue'])
  expect(await found({ goal: '16', priority: '10', sort: '-title' })).toEqual(['Peace'])
  expect(await found({ goal: '16', area: 'human-rights', group: 'area' })).toEqual(['Dialogue', 'Peace'])
  expect(await found({ goal: '16', area: 'refugees', sort: 'date' })).toEqual([])
  expect(await found({ mandate })).toEqual(['Peace'])
  expect(await found({ agreement: 'none-such' })).toEqual([])
  expect(await found({ third: 'third/osce' })).toEqual(['Guarded'])
  expect(await found({ marking: 'confidential' })).toEqual(['Guarded'])
  expect(await found({ marking: 'unclassified' })).toEqual(['Dialogue', 'Peace'])
  expect(await found({ marking: 'confidential' }, openDoor(database.store, null, now))).toEqual([])
  const first = value(
    await un.ask('activities', { space: 'un-oic', biennium: years, goal: '16', limit: 1 }),
  ).next
  expect(
    (await un.ask('activities', {
      space: 'un-oic',
      biennium: years,
      goal: '16',
      after: first ?? '',
    })) as object,
  ).toMatchObject({ value: { items: [{ title: 'Peace' }] } })

  const drawn = value(await un.ask('cells', { id: years, goal: '16.7' }))
  expect(drawn.areas.find(({ id }) => id === 'human-rights')?.activities).toBe(1)
  const named = value(await un.ask('tags', { id: years }))
  expect(named).toMatchObject({
    programmes: ['Istanbul Process'],
    goals: ['16', '16.7'],
    priorities: ['2', '10'],
  })
  expect([named.thirds.map(({ id }) => id), named.markings]).toEqual([['third/osce'], ['confidential']])
  expect(value(await openDoor(database.store, null, now).ask('tags', { id: years })).markings).toEqual([])

  // What an activity no longer names it is no longer found by.
  const fields = { title: 'Dialogue', biennium: years }
  await officer.act('propose-revision', { space: 'un-oic', kind: 'activity', record: process.id, fields })
  expect(await found({ programme: 'Istanbul Process' })).toEqual([])
})

test('what was counted as all of this was written is what counting the rows would give', async () => {
  const counted = `select space, biennium, area, lead_first, lead_second, due, sum(n)::int as n from activity_cell
    group by 1, 2, 3, 4, 5, 6 having sum(n) <> 0 order by 1, 2, 3, 4, 5, 6`
  const of = `lead_first, lead_second, case when is_open then coalesce(last_day, '') else '' end as due, count(*)::int as n`
  const standing = `where wall is null and biennium is not null group by 1, 2, 3, 4, 5, 6`
  const rows = `select space, biennium, area, ${of} from activity_area ${standing}
    union all select space, biennium, '*', ${of} from activity ${standing} order by 1, 2, 3, 4, 5, 6`
  const states = `select space, biennium, sum(n)::int as n from activity_count where state = 'all' group by 1, 2 order by 1, 2`
  const activities = `select space, biennium, count(*)::int as n from activity
    where wall is null and biennium is not null group by 1, 2 order by 1, 2`
  const asked = async (sql: string) => statement(database.owner, sql)
  expect(await asked(counted)).toEqual(await asked(rows))
  expect((await asked(counted)).length).toBeGreaterThan(20)
  expect(await asked(states)).toEqual(await asked(activities))
})
