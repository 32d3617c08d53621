import type { Activity, Door, OutcomeOf, SheetRow } from '@comity/contract'
import exceljs from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDoor } from '../../door.ts'
import { appoint } from '../../identity/appoint.ts'
import type { TestDatabase } from '../database.ts'
import { value } from '../posts.ts'
import { sampleDatabase } from '../sample-database.ts'

const now = () => new Date('2026-03-04T10:00:00Z')
let database: TestDatabase
let un: Door
let oic: Door
let years = 2030

beforeAll(async () => {
  database = await sampleDatabase(now)
  const seat = async (party: string) =>
    openDoor(
      database.store,
      await appoint(database.owner, { space: 'un-oic', party, role: 'approver', areas: [] }, 1),
      now,
    )
  un = await seat('un')
  oic = await seat('oic')
})
afterAll(() => database.close())

async function plan(): Promise<string> {
  years += 2
  const from = years
  return value(await un.act('plan-biennium', { space: 'un-oic', from, to: from + 1 })).id
}

/** An activity that both sides have agreed on. */
async function agree(
  biennium: string,
  title: string,
  more: object = {},
): Promise<{ id: string; rev: string }> {
  const fields = { title, biennium, ...more }
  const { id, rev } = value(await un.act('propose-revision', { space: 'un-oic', kind: 'activity', fields }))
  value(await oic.act('accept-revision', { record: id, rev }))
  return { id, rev }
}

async function change(
  door: Door,
  other: Door,
  record: string,
  parent: string,
  fields: object,
): Promise<string> {
  const body = {
    space: 'un-oic',
    kind: 'activity' as const,
    record,
    parent,
    fields: { title: 'x', ...fields },
  }
  const { rev } = value(await door.act('propose-revision', body))
  value(await other.act('accept-revision', { record, rev }))
  return rev
}

const exported = async (
  door: Door,
  biennium: string,
  format: 'xlsx' | 'csv' = 'xlsx',
  lang: 'en' | 'ar' = 'en',
) => Buffer.from(value(await door.matrix(biennium, { format, lang })).bytes)

/** The sheet as somebody edits it elsewhere. */
async function edited(bytes: Buffer, edit: (sheet: exceljs.Worksheet) => void): Promise<Buffer> {
  const book = new exceljs.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  edit(book.worksheets[0] as exceljs.Worksheet)
  return Buffer.from(await book.xlsx.writeBuffer())
}

type Compared = OutcomeOf<'compare-sheet'>
const compare = async (door: Door, biennium: string, bytes: Buffer, more: object = {}): Promise<Compared> =>
  value(
    await door.act('compare-sheet', {
      biennium,
      name: 'plan.xlsx',
      base64: bytes.toString('base64'),
      ...more,
    }),
  )

const states = (rows: readonly SheetRow[]) => rows.map(({ row, state }) => [row, state])
const look = async (id: string): Promise<Activity> => value(await un.ask('activity', { id }))
/** The cell of a row below a head. */
function cell(sheet: exceljs.Worksheet, row: number, head: string): exceljs.Cell {
  let column = 0
  sheet.getRow(1).eachCell((one, at) => {
    if (one.text === head) column = at
  })
  return sheet.getRow(row).getCell(column)
}

describe('a sheet of ours', () => {
  test('comes back unchanged from every form and language', async () => {
    const biennium = await plan()
    await agree(biennium, '=HYPERLINK("http://x")', {
      goal: '+1 goal\nof two lines',
      areas: ['human-rights'],
      leads: { un: 'un/unfpa', oic: 'oic/isdb' },
      contributors: ['un/who'],
      from: '2030-05',
      money: [{ amount: '125000.50', currency: 'USD', payer: 'un/who' }],
      indicators: [{ name: 'midwives | trained', target: '120' }],
      deliverables: ['- one', "'=two", '\u202ethree'],
    })
    await un.act('propose-revision', {
      space: 'un-oic',
      kind: 'activity',
      fields: { title: 'تدريب القابلات', biennium, marking: 'unclassified' },
    })
    for (const format of ['xlsx', 'csv'] as const) {
      for (const lang of ['en', 'ar'] as const) {
        const { rows, missing } = await compare(un, biennium, await exported(un, biennium, format, lang))
        expect([states(rows), missing], `${format} ${lang}`).toEqual([
          [
            [2, 'unchanged'],
            [3, 'unchanged'],
          ],
          0,
        ])
      }
    }
  })

  test('holds what the filters of the list leave', async () => {
    const biennium = await plan()
    await agree(biennium, 'Dialogue', { programmes: ['Istanbul Process'] })
    await agree(biennium, 'Lamps', { areas: ['human-rights'] })
    const file = async (filter: object) =>
      Buffer.from(value(await un.matrix(biennium, { format: 'csv', lang: 'en', filter })).bytes).toString()
    const [process, rights] = [
      await file({ programme: 'Istanbul Process' }),
      await file({ area: 'human-rights' }),
    ]
    expect([process.includes('Dialogue'), process.includes('Lamps')]).toEqual([true, false])
    expect([rights.includes('Dialogue'), rights.includes('Lamps')]).toEqual([false, true])
    const wrong = await un.matrix(biennium, { format: 'csv', lang: 'en', filter: { goal: '99' } })
    expect(wrong).toMatchObject({ refusal: { reason: 'invalid', violations: [{ field: 'goal' }] } })
  })

  test('is compared row by row, and its chosen rows are proposed together', async () => {
    const biennium = await plan()
    const a = await agree(biennium, 'A course')
    const b = await agree(biennium, 'B course')
    const bytes = await exported(un, biennium)
    const moved = await change(oic, un, b.id, b.rev, { title: 'B course', place: 'Rabat' })
    const sheet = await edited(bytes, (plan) => {
      cell(plan, 2, 'Place').value = 'Doha'
      cell(plan, 2, 'From').value = new Date('2030-05-21T00:00:00Z')
      cell(plan, 2, 'From').numFmt = 'dd/mm/yyyy'
      cell(plan, 2, 'Status, UN').value = 'under way'
      cell(plan, 3, 'Place').value = 'Amman'
      cell(plan, 4, 'Title').value = 'C course'
      cell(plan, 4, 'Lead, OIC').value = 'Islamic Development Bank'
      cell(plan, 5, 'Title').value = 'D course'
      cell(plan, 5, 'Goal').value = { formula: '1+1', result: 2 }
      cell(plan, 6, 'Title').value = 'E course'
      cell(plan, 6, 'Id').value = '01890000-0000-7000-8000-00000000000f'
    })
    const compared = await compare(un, biennium, sheet)
    expect(states(compared.rows)).toEqual([
      [2, 'changed'],
      [3, 'conflicting'],
      [4, 'new'],
      [5, 'wrong'],
      [6, 'unknown'],
    ])
    expect(compared.rows[1]?.changes).toEqual([
      { field: 'place', before: null, now: 'Rabat', after: 'Amman' },
    ])
    expect(compared.rows[3]?.wrong).toMatchObject([{ column: 'Goal', rule: 'formula', given: '=1+1' }])
    expect(value(await un.ask('sheet', { id: compared.id, state: 'changed' })).rows).toHaveLength(1)

    expect(await un.act('apply-sheet', { comparison: compared.id, rows: [2, 5] })).toMatchObject({
      ok: false,
      refusal: { reason: 'invalid', violations: [{ field: 'rows' }] },
    })
    expect((await look(a.id)).offers).toEqual([])
    const { applied } = value(await un.act('apply-sheet', { comparison: compared.id, rows: [2, 3, 4] }))
    expect(applied).toHaveLength(3)
    const first = await look(a.id)
    expect(first.offers).toMatchObject([
      { side: 'un', standing: true, fields: { place: 'Doha', from: '2030-05-21' } },
    ])
    expect(first.sides).toMatchObject({ un: { status: 'under way' }, oic: { status: 'not begun' } })
    expect((await look(b.id)).offers).toMatchObject([{ parent: moved, fields: { place: 'Amman' } }])
    const fresh = applied.find(({ row }) => row === 4)?.activity ?? ''
    expect((await look(fresh)).offers).toMatchObject([{ fields: { leads: { oic: 'oic/isdb' }, biennium } }])

    expect(await un.act('apply-sheet', { comparison: compared.id, rows: [4] })).toMatchObject({
      ok: false,
      refusal: { reason: 'conflict' },
    })
    const again = await compare(un, biennium, sheet)
    expect(states(again.rows).slice(0, 3)).toEqual([
      [2, 'unchanged'],
      [3, 'unchanged'],
      [4, 'unchanged'],
    ])
  })

  test('is applied whole or not at all where a record has moved since', async () => {
    const biennium = await plan()
    const [a, b] = [await agree(biennium, 'A'), await agree(biennium, 'B')]
    const sheet = await edited(await exported(un, biennium), (plan) => {
      for (const row of [2, 3]) cell(plan, row, 'Place').value = 'Doha'
    })
    const { id } = await compare(un, biennium, sheet)
    const head = await change(oic, un, b.id, b.rev, { title: 'B', place: 'Rabat' })
    expect(await un.act('apply-sheet', { comparison: id, rows: [2, 3] })).toMatchObject({
      ok: false,
      refusal: { reason: 'conflict', current: { rows: [{ row: 3, activity: b.id, agreed: head }] } },
    })
    expect((await look(a.id)).offers).toEqual([])
    value(await un.act('apply-sheet', { comparison: id, rows: [2] }))
    expect((await look(a.id)).offers).toHaveLength(1)
  })

  test('of more rows than a statement holds is proposed whole but for what is left out, or not at all', async () => {
    const biennium = await plan()
    const rows = Array.from({ length: 2100 }, (_, n) => `Course ${n},Human rights,UNFPA,"WHO, UNICEF",,`)
    const heads = 'Title,Areas,"Lead, UN",Contributing bodies,Id,Revision'
    const bytes = Buffer.from([heads, ...rows, ',Human rights,UNFPA,,,'].join('\r\n'))
    const { id, counts } = await compare(un, biennium, bytes)
    expect(counts).toMatchObject({ new: 2100, wrong: 1 })
    const apply = (more: object) => un.act('apply-sheet', { comparison: id, all: ['new'], ...more })
    expect(await apply({ rows: [2102] })).toMatchObject({ ok: false, refusal: { reason: 'invalid' } })
    const listed = async () => value(await un.ask('activities', { space: 'un-oic', biennium })).total
    expect(await listed()).toBe(0)
    const { applied } = value(await apply({ except: [2, 3] }))
    expect(applied).toHaveLength(2098)
    expect(await listed()).toBe(2098)
    expect(await look(applied.at(-1)?.activity ?? '')).toMatchObject({
      offers: [{ side: 'un', standing: true, fields: { title: 'Course 2099', biennium } }],
    })
    const of = { space: 'un-oic', biennium, party: 'un/who', limit: 1 }
    expect(value(await un.ask('activities', of)).total).toBe(2098)
    const held = value(await un.ask('sheet', { id, each: 5 }))
    expect([held.waiting.new, held.rows.length]).toEqual([2, 6])
    expect(value(await apply({})).applied).toHaveLength(2)
    expect(await apply({})).toMatchObject({ ok: false, refusal: { reason: 'invalid' } })
  })

  test('is its author’s alone, and speaks for one side', async () => {
    const biennium = await plan()
    await agree(biennium, 'A')
    const sheet = await edited(await exported(oic, biennium), (plan) => {
      cell(plan, 2, 'Status, UN').value = 'done'
    })
    const { id, rows } = await compare(oic, biennium, sheet)
    expect(rows[0]?.wrong[0]).toMatchObject({ column: 'Status, UN', rule: 'status-of-other-side' })
    expect(await un.ask('sheet', { id })).toMatchObject({ ok: false, refusal: { reason: 'not-found' } })
    expect(await un.act('apply-sheet', { comparison: id, rows: [2] })).toMatchObject({
      ok: false,
      refusal: { reason: 'not-found' },
    })
  })
})

describe('somebody else’s table', () => {
  const foreign = async (rows: unknown[][]) => {
    const book = new exceljs.Workbook()
    book.addWorksheet('Plan').addRows(rows)
    return Buffer.from(await book.xlsx.writeBuffer())
  }

  test('has its columns named once, and is known from then on', async () => {
    const biennium = await plan()
    const rows = [
      ['Plan of activities', null, null],
      ['Activity', 'Lead agency', 'Timeframe', 'Budget (USD)', 'Remarks'],
      ['Training of midwives', 'UNFPA / IsDB', 'March to May 2030', 125000, 'x'],
      ['Health', null, null],
      ['Course', 'Nobody', '2031', 'much', ''],
    ]
    const first = await compare(un, biennium, await foreign(rows))
    expect([first.columns, first.rows]).toEqual([null, []])
    expect(first.tables).toMatchObject([
      { name: 'Plan', headRow: 2, guesses: ['title', 'lead', 'period', 'money', null] },
    ])
    const columns = { Activity: 'title', 'Lead agency': 'lead', Timeframe: 'period', 'Budget (USD)': 'money' }
    const second = value(await un.act('compare-sheet', { biennium, comparison: first.id, columns }))
    expect(states(second.rows)).toEqual([
      [3, 'new'],
      [5, 'wrong'],
    ])
    expect(second.rows[1]?.wrong.map(({ column, rule }) => [column, rule])).toEqual([
      ['Budget (USD)', 'amount'],
      ['Lead agency', 'name-unknown'],
    ])
    const { applied } = value(await un.act('apply-sheet', { comparison: second.id, rows: [3] }))
    expect((await look(applied[0]?.activity ?? '')).offers[0]?.fields).toMatchObject({
      title: 'Training of midwives',
      leads: { un: 'un/unfpa', oic: 'oic/isdb' },
      from: '2030-03',
      to: '2030-05',
      money: [{ amount: '125000', currency: 'USD', payer: null }],
    })
    expect((await compare(un, biennium, await foreign(rows))).columns).toEqual(second.columns)
    expect((await compare(oic, biennium, await foreign(rows))).columns).toBeNull()
    const odd = { biennium, comparison: first.id, columns: { Activity: 'no-such-field' } }
    expect(await un.act('compare-sheet', odd)).toMatchObject({ ok: false, refusal: { reason: 'invalid' } })
  })
})

test('a file that is no table is refused in words', async () => {
  const biennium = await plan()
  const base64 = Buffer.from('%PDF-1.7').toString('base64')
  expect(await un.act('compare-sheet', { biennium, base64 })).toMatchObject({
    ok: false,
    refusal: { reason: 'invalid', violations: [{ field: 'base64' }] },
  })
})
