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
import {
  type Activity,
  type ActivityStatus,
  type ComparedRow,
  cellOf,
  compareNew,
  compareRow,
  findHeads,
  type GivenCell,
  guessHeads,
  headOf,
  openNames,
  ownHeads,
  plainActivity,
  type SheetBook,
  type SheetRow,
  sheetColumns,
  sheetLanguages,
} from '../index.ts'

const named = (id: string, en: string, fr: string, ar: string, ...others: string[]) => ({
  id,
  names: { en, fr, ar },
  others,
})
const book: SheetBook = {
  sides: [
    { id: 'un', short: { en: 'UN', fr: 'ONU', ar: 'الأمم المتحدة' } },
    { id: 'oic', short: { en: 'OIC', fr: 'OCI', ar: 'منظمة التعاون الإسلامي' } },
  ],
  areas: openNames([
    named('human-rights', 'Human rights', 'Droits de l’homme', 'حقوق الإنسان'),
    named('trade', 'Trade and development', 'Commerce et développement', 'التجارة والتنمية'),
  ]),
  bodies: openNames([
    named(
      'un/who',
      'World Health Organization',
      'Organisation mondiale de la Santé',
      'منظمة الصحة العالمية',
      'WHO',
      'OMS',
    ),
    named(
      'un/unfpa',
      'United Nations Population Fund',
      'Fonds des Nations Unies pour la population',
      'صندوق الأمم المتحدة للسكان',
      'UNFPA',
    ),
    named(
      'oic/isdb',
      'Islamic Development Bank',
      'Banque islamique de développement',
      'البنك الإسلامي للتنمية',
      'IsDB',
    ),
    named('un/fund', 'The Fund', 'Le Fonds', 'الصندوق'),
    named('oic/fund', 'The Fund', 'Le Fonds', 'الصندوق'),
  ]),
  sideOf: (body) => body.split('/')[0] ?? null,
  mandates: openNames([
    named('01890000-0000-7000-8000-000000000001', 'A/RES/77/18, 5', 'A/RES/77/18, 5', 'A/RES/77/18, 5'),
  ]),
  agreements: openNames([]),
}
const biennium = '01890000-0000-7000-8000-0000000000aa'
const columns = sheetColumns(['un', 'oic'])
const setting = { book, biennium, side: 'un', own: true }

const course: Activity = {
  ...plainActivity,
  title: 'Course',
  biennium,
  areas: ['human-rights'],
  leads: { un: 'un/who' },
}
const rowOf = (fields: Activity, statuses: Record<string, ActivityStatus> = {}): SheetRow => ({
  id: '01890000-0000-7000-8000-000000000002',
  rev: 'a'.repeat(64),
  fields,
  statuses,
})
const cells = (row: SheetRow, lang: 'en' | 'fr' | 'ar' = 'en'): Record<string, GivenCell | null> =>
  Object.fromEntries(columns.map((column) => [column.key, { text: cellOf(row, column, book, lang) }]))

/** The row with some cells otherwise, beside the record as it was and as it is. */
function bring(
  row: SheetRow,
  edits: Record<string, string | GivenCell>,
  now: SheetRow = row,
  lang: 'en' | 'fr' | 'ar' = 'en',
): ComparedRow {
  const edited = Object.fromEntries(
    Object.entries(edits).map(([key, cell]) => [key, typeof cell === 'string' ? { text: cell } : cell]),
  )
  return compareRow(
    { row: 2, cells: { ...cells(row, lang), ...edited }, heads: {} },
    { base: row, now },
    setting,
  )
}

/** What one cell is read as, or the rule by which it is wrong. */
function check(key: string, cell: string, expected: unknown, own = true): void {
  const heads = { money: 'Budget (USD)' }
  const given = { row: 2, cells: { title: { text: 'x' }, [key]: { text: cell } }, heads }
  const { proposes, wrong } = compareNew(given, () => null, { ...setting, own })
  expect(wrong[0]?.rule ?? proposes?.[(key === 'period' ? 'from' : key) as keyof Activity], cell).toEqual(
    expected,
  )
}

const foreign = (cells: Record<string, string>) => ({
  row: 2,
  cells: Object.fromEntries(
    Object.entries({ title: 'x', ...cells }).map(([key, text]) => [key, { text }] as const),
  ),
  heads: {},
})
const wrongIn = (key: string, cell: string) =>
  compareNew(foreign({ [key]: cell }), () => null, { ...setting, own: false }).wrong[0]

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

describe('a date', () => {
  it('is read as precisely as it is written, in three languages', () => {
    const may = [
      '2026-05',
      '05/2026',
      'May 2026',
      'may 2026',
      'mai 2026',
      'مايو 2026',
      'أيار/مايو ٢٠٢٦',
      '٢٠٢٦-٠٥',
    ]
    for (const cell of may) check('from', cell, '2026-05')
    const day = [
      '2026-05-21',
      '21 May 2026',
      'May 21, 2026',
      '21/05/2026',
      '05/21/2026',
      '21.5.2026',
      '٢١ مايو ٢٠٢٦',
    ]
    for (const cell of day) check('from', cell, '2026-05-21')
    for (const cell of ['2026', '٢٠٢٦', ' 2026 ']) check('from', cell, '2026')
  })
  it('is told, not guessed', () => {
    check('from', '03/05/2026', 'date-ambiguous')
    for (const cell of [
      'soon',
      '31 February 2026',
      '2026-13',
      '29/02/2027',
      '2026-02-30',
      '0000-05',
      '12',
      '=2026',
    ])
      check('from', cell, 'date')
  })
  it('is the end that the column asks for where a quarter, a half or planned years stand there', () => {
    const quarters = ['Q2 2026', '2026 Q2', 'Q2/2026', '2nd quarter of 2026', 'Second quarter 2026']
    const others = ['T2 2026', '2e trimestre 2026', 'deuxième trimestre de 2026', 'الربع الثاني من عام ٢٠٢٦']
    for (const cell of [...quarters, ...others]) {
      check('from', cell, '2026-04')
      check('to', cell, '2026-06')
      check('period', cell, '2026-04', false)
    }
    for (const cell of ['H2 2026', 'second half of 2026', '2e semestre 2026', 'النصف الثاني من 2026'])
      check('to', cell, '2026-12')
    for (const cell of ['2026/27', '2026/2027', '2026-2027', '٢٠٢٦/٢٠٢٧']) {
      check('from', cell, '2026')
      check('to', cell, '2027')
    }
    for (const cell of ['Q5 2026', 'H3 2026', 'Summer 2026', 'Q 2026', '2026/25', 'May to July 2026'])
      check('to', cell, 'date')
  })
  it('is none yet where people write so in a table of their own', () => {
    for (const cell of ['TBD', 'n/a', '–', 'à déterminer', 'يحدد لاحقا']) {
      check('to', cell, null, false)
      check('to', cell, 'date')
      check('money', cell, [], false)
    }
  })
  it('may be a stretch of time where one cell holds it', () => {
    const cases = [
      ['2026–2027', '2026'],
      ['March to May 2026', '2026-03'],
      ['2026-05-01 – 2026-05-03', '2026-05-01'],
    ]
    for (const [cell = '', from] of cases) check('period', cell, from, false)
  })
})

describe('a sum', () => {
  const sum = (amount: string, currency = 'USD', payer: string | null = null) => [{ amount, currency, payer }]
  it('is read with the figures of any writing', () => {
    for (const cell of [
      '125000.50 USD',
      '125,000.50 USD',
      '125 000,50 USD',
      '١٢٥٬٠٠٠٫٥٠ USD',
      'US$ 125 000.50',
    ])
      check('money', cell, sum('125000.50'))
    check('money', '1,250,000 EUR', sum('1250000', 'EUR'))
    check('money', '1.5 million USD', sum('1500000'))
    for (const cell of ['1.2 million US dollars', '١٫٢ مليون دولار أمريكي', '1,2 million de dollars'])
      check('money', cell, sum('1200000'))
    check('money', '20 euros', sum('20', 'EUR'))
    check('money', '5 Canadian dollars', 'name-unknown')
    check('money', '€20 — WHO', sum('20', 'EUR', 'un/who'))
    check('money', '250.000 KWD', sum('250.000', 'KWD'))
    check('money', '250,000 (UNFPA)', sum('250000', 'USD', 'un/unfpa'), false)
  })
  it('is told where it may be two, or is none', () => {
    check('money', '250.000 USD', 'amount-ambiguous')
    check('money', 'much USD', 'amount')
    check('money', '5 USD — Nobody', 'name-unknown')
  })
})

describe('names', () => {
  it('are found in three languages, by abbreviation, by code, and several in a line', () => {
    const all = ['un/who', 'un/unfpa']
    for (const cell of [
      'WHO, UNFPA',
      'WHO\nUNFPA',
      'OMS et UNFPA',
      'منظمة الصحة العالمية وUNFPA',
      'un/who; un/unfpa',
    ])
      check('contributors', cell, all)
    check('contributors', '• World Health Organization\n2. UNFPA', all, false)
    check('contributors', 'WHO/UNFPA; IsDB', [...all, 'oic/isdb'])
  })
  it('may hold what parts others', () => {
    check('areas', 'Trade and development, Human rights', ['trade', 'human-rights'])
    check('areas', 'Human rights; Trade and development', ['human-rights', 'trade'])
    check('contributors', 'Ministry of Health and Works, WHO', 'name-unknown')
    expect(wrongIn('contributors', 'Ministry of Health and Works, WHO')?.given).toBe(
      'Ministry of Health and Works',
    )
    const many = Array.from({ length: 2000 }, (_, n) => `X${n}`)
    expect(wrongIn('contributors', many.join(' and '))?.rule).toBe('name-unknown')
  })
  it('of which several lead are parted by side: the first leads, the others contribute', () => {
    const leads = (key: string, cell: string) => {
      const { proposes } = compareNew(foreign({ [key]: cell }), () => null, { ...setting, own: false })
      return [proposes?.leads, proposes?.contributors]
    }
    const both = { un: 'un/who', oic: 'oic/isdb' }
    expect(leads('lead', 'WHO/UNFPA; IsDB')).toEqual([both, ['un/unfpa']])
    expect(leads('lead.un', 'WHO and UNFPA')).toEqual([{ un: 'un/who' }, ['un/unfpa']])
    check('lead.un', 'WHO and UNFPA', 'name-unknown')
  })
  it('are told where they mean several, or nothing', () => {
    check('contributors', 'The Fund', 'name-ambiguous')
    check('contributors', 'The Fund (oic/fund)', ['oic/fund'])
    check('contributors', 'WHO and Nobody', 'name-unknown')
    check('areas', 'Fishing', 'name-unknown')
  })
})

describe('heads', () => {
  it('are ours in every language, and never two columns by one name', () => {
    const all = sheetLanguages.map((lang) => columns.map((column) => headOf(column, book, lang)))
    for (const heads of all) expect(ownHeads(heads, book)).toEqual(columns.map(({ key }) => key))
    expect(ownHeads(['Title', 'Id'], book)).toBeNull()
  })
  it('of others are guessed by their words', () => {
    const guessed = (...heads: string[]) => guessHeads(heads, book)
    expect(
      guessed('No.', 'Activity', 'Area of cooperation', 'Lead agency', 'Timeframe', 'Budget (USD)'),
    ).toEqual([null, 'title', 'areas', 'lead', 'period', 'money'])
    expect(
      guessed('Intitulé de l’activité', 'Chef de file de ONU', 'Partenaires', 'Résultats attendus', 'Lieu'),
    ).toEqual(['title', 'lead.un', 'contributors', 'deliverables', 'place'])
    expect(guessed('النشاط', 'الجهة المسؤولة', 'الشركاء', 'الفترة', 'الميزانية')).toEqual([
      'title',
      'lead',
      'contributors',
      'period',
      'money',
    ])
  })
  it('of others name the side whose body they hold', () => {
    const guessed = (...heads: string[]) => guessHeads(heads, book)
    expect(guessed('Lead (UN)', 'Lead (OIC)', 'UN agency', 'Budget (UN)')).toEqual([
      'lead.un',
      'lead.oic',
      null,
      'money',
    ])
    expect(guessed('UN Agency', 'OIC institution')).toEqual(['lead.un', 'lead.oic'])
    expect(guessed('Organisme de l’ONU', 'Institution de l’OCI')).toEqual(['lead.un', 'lead.oic'])
    expect(guessed('جهة الأمم المتحدة', 'جهة منظمة التعاون الإسلامي')).toEqual(['lead.un', 'lead.oic'])
  })
  it('may stand below a title of the table', () => {
    const rows = [
      ['Plan of 2026', ''],
      ['', ''],
      ['Activity', 'Venue', 'Budget'],
      ['Project', 'b', 'c'],
    ]
    expect(findHeads(rows, book)).toMatchObject({ last: 2, heads: ['Activity', 'Venue', 'Budget'] })
  })
  it('of two rows are read as one where some stand across others', () => {
    const rows = [
      ['No.', 'Activity', 'Lead', '', 'Period', '', 'Budget'],
      ['No.', 'Activity', 'UN', 'OIC', 'From', 'To', ''],
      ['1', 'Project on health', 'WHO', 'IsDB', '2026', '2027', ''],
    ]
    const { heads, last } = findHeads(rows, book)
    expect([last, heads]).toEqual([
      1,
      ['No.', 'Activity', 'Lead: UN', 'Lead: OIC', 'Period: From', 'Period: To', 'Budget'],
    ])
    expect(guessHeads(heads, book)).toEqual([null, 'title', 'lead.un', 'lead.oic', 'from', 'to', 'money'])
  })
  it('of one row take nothing from the row of values below them', () => {
    const rows = [
      ['Activity', 'Responsible', 'Remarks', 'Budget'],
      ['Project on the area', 'WHO', 'Budget to be found in 2027', '5 USD'],
    ]
    expect(findHeads(rows, book)).toMatchObject({ last: 0, heads: rows[0] })
  })
})
