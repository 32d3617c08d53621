import {
  type Arbitrary,
  assert as always,
  constantFrom,
  array as listOf,
  option,
  property,
  record,
  string,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Activity, compareNew, compareRow, type SheetRow, sheetLanguages } from '../../index.ts'
import { biennium, bring, course, rowOf, setting } from './book.ts'

describe('a row that comes back', () => {
  it('is unchanged where nothing was changed, in every language', () => {
    for (const lang of sheetLanguages)
      expect(bring(rowOf(course), {}, rowOf(course), lang).state).toBe('unchanged')
  })

  it('is unchanged whatever the activity says', () => {
    const words = string({ unit: 'binary', minLength: 1, maxLength: 30 })
    const tricky = constantFrom(
      '=1+1',
      '+5',
      '-2',
      '@a',
      '\t=x',
      "'=x",
      'مرحبا',
      '\u202eabc',
      'a\nb',
      'a|b',
      '\\n',
      ' x ',
      '…',
    )
    const line: Arbitrary<string> = constantFrom(true, false).chain((plain) => (plain ? words : tricky))
    const maybe = (of: Arbitrary<string>) => option(of, { nil: null })
    const activity = record({
      // The record takes no blank title, so none comes back from it.
      title: line.filter((title) => title.trim() !== ''),
      goal: maybe(line),
      areas: listOf(constantFrom('human-rights', 'trade', 'gone'), { maxLength: 2 }),
      biennium: constantFrom(biennium),
      leads: record({
        un: maybe(constantFrom('un/who', 'un/fund')),
        oic: maybe(constantFrom('oic/fund', 'oic/none')),
      }),
      contributors: listOf(constantFrom('un/unfpa', 'oic/isdb'), { maxLength: 2 }),
      from: maybe(constantFrom('2026', '2026-05', '2026-05-21')),
      to: maybe(constantFrom('2026', '2027-05')),
      place: maybe(line),
      deliverables: listOf(line, { maxLength: 3 }),
      indicators: listOf(
        record(
          {
            name: line,
            unit: line,
            target: line,
            values: listOf(
              record(
                {
                  value: constantFrom('40', '12 of 90', '≈ 5 %'),
                  on: constantFrom('2026', '2026-05'),
                  source: line,
                },
                { requiredKeys: ['value', 'on'] },
              ),
              { minLength: 1, maxLength: 2 },
            ),
          },
          { requiredKeys: ['name'] },
        ),
        { maxLength: 2 },
      ),
      money: listOf(
        record({
          amount: constantFrom('5', '1.250', '12.50'),
          currency: constantFrom('USD', 'KWD'),
          payer: maybe(constantFrom('un/who')),
        }),
        { maxLength: 2 },
      ),
      mandates: listOf(constantFrom('01890000-0000-7000-8000-000000000001'), { maxLength: 1 }),
      agreements: constantFrom([]),
      situations: listOf(line, { maxLength: 2 }),
      developmentGoals: listOf(constantFrom('5', '16.7', '17.b'), { maxLength: 2 }),
      oicPriorities: listOf(constantFrom('1', '18'), { maxLength: 2 }),
      programmes: listOf(line, { maxLength: 2 }),
      documents: listOf(record({ title: line, at: maybe(line) }), { maxLength: 2 }),
      marking: constantFrom('unclassified', 'confidential', 'strictly confidential'),
    }) as unknown as Arbitrary<Activity>
    always(
      property(activity, constantFrom(...sheetLanguages), (fields, lang) => {
        const row = rowOf(fields)
        expect(bring(row, {}, row, lang)).toMatchObject({ state: 'unchanged', wrong: [], changes: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('tells which fields were changed, before and after', () => {
    const { state, changes, proposes } = bring(rowOf(course), { title: 'Longer course', from: 'May 2026' })
    expect(state).toBe('changed')
    expect(changes).toEqual([
      { field: 'title', before: 'Course', now: 'Course', after: 'Longer course' },
      { field: 'from', before: null, now: null, after: '2026-05' },
    ])
    expect(proposes).toEqual({ ...course, title: 'Longer course', from: '2026-05' })
  })

  it('shows base, record and sheet where the record has moved since', () => {
    const now = { ...rowOf({ ...course, place: 'Rabat' }), rev: 'b'.repeat(64) }
    const { state, changes } = bring(rowOf(course), { place: 'Doha' }, now)
    expect([state, changes]).toEqual([
      'conflicting',
      [{ field: 'place', before: null, now: 'Rabat', after: 'Doha' }],
    ])
    const other = bring(rowOf(course), { title: 'B' }, now).changes
    expect(other.map(({ field, now, after }) => [field, now, after])).toEqual([
      ['title', 'Course', 'B'],
      ['place', 'Rabat', null],
    ])
  })

  it('is unchanged where the record says by now what the sheet says', () => {
    const now = { ...rowOf({ ...course, place: 'Doha' }), rev: 'b'.repeat(64) }
    expect(bring(rowOf(course), { place: 'Doha' }, now).state).toBe('unchanged')
    expect(bring(rowOf(course), {}, now).state).toBe('unchanged')
  })

  it('is refused for a formula, an error and what names a revision of nothing', () => {
    const formula = bring(rowOf(course), { goal: { text: '=HYPERLINK("x")', is: 'formula' } })
    expect([formula.state, formula.wrong]).toEqual([
      'wrong',
      [{ key: 'goal', rule: 'formula', given: '=HYPERLINK("x")' }],
    ])
    expect(bring(rowOf(course), { goal: { text: '#N/A', is: 'error' } }).wrong[0]?.rule).toBe('error-value')
    const held = { base: null, now: rowOf(course) }
    expect(compareRow({ row: 2, cells: {}, heads: {} }, held, setting).wrong[0]?.rule).toBe(
      'revision-unknown',
    )
  })

  it('reports the status of one’s own side, and of no other', () => {
    expect(bring(rowOf(course), { 'status.un': 'under way' })).toMatchObject({
      state: 'changed',
      proposes: null,
      reports: { un: 'under way' },
      changes: [{ field: 'status.un', before: 'not begun', after: 'under way' }],
    })
    expect(bring(rowOf(course), { 'status.oic': 'done' }).wrong).toEqual([
      { key: 'status.oic', rule: 'status-of-other-side', given: 'done' },
    ])
  })

  it('cannot change what does not fit into a cell', () => {
    const long = rowOf({ ...course, deliverables: Array.from({ length: 9 }, () => 'a'.repeat(4000)) })
    expect(bring(long, {}).state).toBe('unchanged')
    expect(bring(long, { deliverables: 'b' }).wrong[0]?.rule).toBe('cell-cut')
  })
})

describe('a new row', () => {
  const fresh = (edits: Record<string, string>, same: SheetRow | null = null) =>
    compareNew(
      {
        row: 3,
        cells: Object.fromEntries(Object.entries(edits).map(([k, text]) => [k, { text }])),
        heads: {},
      },
      () => same,
      setting,
    )

  it('is proposed for the biennium, with its values', () => {
    expect(fresh({ title: 'Training', 'lead.oic': 'IsDB', areas: 'Droits de l’homme\ntrade' })).toMatchObject(
      {
        state: 'new',
        activity: null,
        proposes: {
          title: 'Training',
          biennium,
          leads: { oic: 'oic/isdb' },
          areas: ['human-rights', 'trade'],
        },
      },
    )
  })

  it('is no new one where the same stands already', () => {
    expect(fresh({ title: 'Course' }, rowOf(course))).toMatchObject({
      state: 'unchanged',
      activity: rowOf(course).id,
    })
  })

  it('needs a title, and ends after it begins', () => {
    expect(fresh({ place: 'Doha' }).wrong).toEqual([{ key: 'title', rule: 'title-missing', given: '' }])
    expect(fresh({ title: 'x', from: '2027', to: '2026-03' }).wrong[0]?.rule).toBe('dates-reversed')
  })
})
