import { expect } from 'vitest'
import {
  type Activity,
  type ActivityStatus,
  type ComparedRow,
  cellOf,
  compareNew,
  compareRow,
  type GivenCell,
  openNames,
  plainActivity,
  type SheetBook,
  type SheetRow,
  sheetColumns,
} from '../../index.ts'

const named = (id: string, en: string, fr: string, ar: string, ...others: string[]) => ({
  id,
  names: { en, fr, ar },
  others,
})

/** The parties, bodies and areas by whose names the tests of a spreadsheet write and read. */
export const book: SheetBook = {
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
export const biennium = '01890000-0000-7000-8000-0000000000aa'
export const columns = sheetColumns(['un', 'oic'])
export const setting = { book, biennium, side: 'un', own: true }

export const course: Activity = {
  ...plainActivity,
  title: 'Course',
  biennium,
  areas: ['human-rights'],
  leads: { un: 'un/who' },
}
export const rowOf = (fields: Activity, statuses: Record<string, ActivityStatus> = {}): SheetRow => ({
  id: '01890000-0000-7000-8000-000000000002',
  rev: 'a'.repeat(64),
  fields,
  statuses,
})
const cells = (row: SheetRow, lang: 'en' | 'fr' | 'ar' = 'en'): Record<string, GivenCell | null> =>
  Object.fromEntries(columns.map((column) => [column.key, { text: cellOf(row, column, book, lang) }]))

/** The row with some cells otherwise, beside the record as it was and as it is. */
export function bring(
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
export function check(key: string, cell: string, expected: unknown, own = true): void {
  const heads = { money: 'Budget (USD)' }
  const given = { row: 2, cells: { title: { text: 'x' }, [key]: { text: cell } }, heads }
  const { proposes, wrong } = compareNew(given, () => null, { ...setting, own })
  expect(wrong[0]?.rule ?? proposes?.[(key === 'period' ? 'from' : key) as keyof Activity], cell).toEqual(
    expected,
  )
}

export const foreign = (cells: Record<string, string>) => ({
  row: 2,
  cells: Object.fromEntries(
    Object.entries({ title: 'x', ...cells }).map(([key, text]) => [key, { text }] as const),
  ),
  heads: {},
})
export const wrongIn = (key: string, cell: string) =>
  compareNew(foreign({ [key]: cell }), () => null, { ...setting, own: false }).wrong[0]
