import { expect, test } from 'vitest'
import { changesIn } from '../pages/records/changes.ts'

test('only what differs is told, in words and not in the braces of the record', () => {
  const before = { state: 'active', areas: ['a'], cost: null, report: false, verb: 'requests' }
  const after = {
    state: 'renewed',
    areas: ['a', 'b'],
    cost: { amount: '5', currency: 'USD' },
    report: true,
    verb: 'requests',
  }
  expect(changesIn(before, after)).toEqual([
    { field: 'state', before: 'active', after: 'renewed' },
    { field: 'areas', before: 'a', after: 'a, b' },
    { field: 'cost', before: null, after: 'amount: 5; currency: USD' },
    { field: 'report', before: false, after: true },
  ])
})

test('bodies are told by the words that name them, and nothing of what was erased', () => {
  const addressees = [{ text: 'the Secretary-General', parties: ['un/secretary-general'] }]
  expect(changesIn(null, { addressees })).toEqual([
    { field: 'addressees', before: null, after: 'the Secretary-General' },
  ])
  expect(changesIn(null, null)).toEqual([])
  expect(changesIn({ until: null }, { until: '2030-01-31' })).toEqual([
    { field: 'until', before: null, after: '2030-01-31' },
  ])
})
