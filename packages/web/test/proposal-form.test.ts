import { expect, test } from 'vitest'
import { openBodies } from '../pages/activities/bodies.ts'
import { proposedFields } from '../pages/activities/proposal-form.ts'

const bodies = openBodies(
  [
    {
      id: 'un/who',
      names: { en: 'World Health Organization', fr: 'Organisation mondiale de la Santé' },
      abbreviation: 'WHO',
    },
    { id: 'un/fund', names: { en: 'The Fund' }, abbreviation: null },
    { id: 'oic/fund', names: { en: 'The Fund' }, abbreviation: null },
  ],
  'en',
)

function sent(rows: readonly (readonly [string, string])[]) {
  const form = new FormData()
  form.append('title', 'Training')
  for (const [name, value] of rows) form.append(name, value)
  return proposedFields(form, ['un', 'oic'], bodies)
}

test.each([
  ['World Health Organization', 'un/who'],
  ['  world health  organization ', 'un/who'],
  ['Organisation mondiale de la Santé', 'un/who'],
  ['who', 'un/who'],
  ['un/who', 'un/who'],
  ['The Fund (oic/fund)', 'oic/fund'],
  ['The Fund', null],
  ['Nobody', null],
])('a body is asked for by name: %s', (words, id) => {
  expect(bodies.find(words)).toBe(id)
})

test('what stands in a field for a body is found again', () => {
  for (const id of ['un/who', 'un/fund', 'oic/fund']) expect(bodies.find(bodies.label(id))).toBe(id)
})

test('several sums, each with its own payer or none, and an empty row that is none', () => {
  const said = sent([
    ['money-amount', '125 000.50'],
    ['money-currency', 'usd'],
    ['money-payer', 'WHO'],
    ['money-amount', '80'],
    ['money-currency', 'EUR'],
    ['money-payer', ''],
    ['money-amount', ''],
    ['money-currency', ''],
    ['money-payer', ''],
  ])
  expect(said.ok && said.fields.money).toEqual([
    { amount: '125000.50', currency: 'USD', payer: 'un/who' },
    { amount: '80', currency: 'EUR', payer: null },
  ])
})

test('an indicator has what it is measured in and what it was measured at, with day and source', () => {
  const said = sent([
    ['indicator-name', 'Observers trained'],
    ['indicator-unit', 'persons'],
    ['indicator-baseline', '0'],
    ['indicator-target', '120'],
    ['indicator-value', ''],
    ['indicator-values', '2026-05: 12; Survey of schools\r\n\r\n\u200e2026-11-30: 40؛ مسح للمدارس'],
  ])
  expect(said.ok && said.fields.indicators).toEqual([
    {
      name: 'Observers trained',
      unit: 'persons',
      baseline: '0',
      target: '120',
      values: [
        { value: '12', on: '2026-05', source: 'Survey of schools' },
        { value: '40', on: '2026-11-30', source: 'مسح للمدارس' },
      ],
    },
  ])
})

test.each([
  [
    'an amount with a comma',
    [
      ['money-amount', '1,5'],
      ['money-currency', 'USD'],
    ],
    'field.money.wrong',
  ],
  ['a sum without a currency', [['money-amount', '15']], 'field.money.wrong'],
  ['a body that nobody knows', [['contributor', 'Nobody']], 'field.body.unknown'],
  ['a lead that several are', [['lead-un', 'The Fund']], 'field.body.unknown'],
  ['an indicator without a name', [['indicator-unit', 'persons']], 'field.indicator.nameless'],
  [
    'a value without a day',
    [
      ['indicator-name', 'x'],
      ['indicator-values', '40'],
    ],
    'field.measured.wrong',
  ],
] as const)('%s is said to be wrong, by its words', (_, rows, key) => {
  const said = sent(rows)
  expect(!said.ok && said.wrong.map((one) => one.key)).toEqual([key])
})
