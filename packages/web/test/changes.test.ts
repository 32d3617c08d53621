import { expect, test } from 'vitest'
import { changesIn } from '../pages/records/changes.ts'

test('only what differs is told, and nothing of what says nothing', () => {
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
    { field: 'areas', before: ['a'], after: ['a', 'b'] },
    { field: 'cost', before: null, after: { amount: '5', currency: 'USD' } },
    { field: 'report', before: false, after: true },
  ])
  expect(changesIn(null, null)).toEqual([])
  expect(changesIn({ until: null }, { until: '2030-01-31' })).toEqual([
    { field: 'until', before: null, after: '2030-01-31' },
  ])
  expect(changesIn({ areas: [], owners: { un: null } }, { areas: null, owners: {} })).toEqual([])
})

test('what names a revision by its digest is no change that a person reads', () => {
  const after = { rev: 'a'.repeat(64), parent: null, side: 'un', title: 'Training of judges' }
  expect(changesIn({ agreed: null }, after)).toEqual([
    { field: 'title', before: null, after: 'Training of judges' },
  ])
})
