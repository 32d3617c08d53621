import { expect, test } from 'vitest'
import { isRelease, levelOn, type Marking, type MarkingLevel } from '../marking.ts'

const marked = (level: MarkingLevel, more: Partial<Marking> = {}): Marking => ({
  level,
  fallsOn: null,
  audience: [],
  ...more,
})
const day = '2026-03-04'

test('a marking falls one level on its day and no further', () => {
  const secret = marked('strictly confidential', { fallsOn: '2026-03-05' })
  expect(levelOn(secret, '2026-03-04')).toBe('strictly confidential')
  expect(levelOn(secret, '2026-03-05')).toBe('confidential')
  expect(levelOn(secret, '2099-01-01')).toBe('confidential')
  expect(levelOn(marked('confidential', { fallsOn: '2026-03-05' }), '2026-03-05')).toBe('unclassified')
  expect(levelOn(marked('confidential'), '2099-01-01')).toBe('confidential')
})

test('two people answer for what lets out something strictly confidential', () => {
  const secret = marked('strictly confidential', { audience: ['un'] })
  const check = (after: Marking, before = secret) => isRelease(before, after, day)
  expect(check(marked('confidential', { audience: ['un'] }))).toBe(true)
  expect(check(marked('unclassified'))).toBe(true)
  expect(check(marked('strictly confidential', { audience: ['un', 'oic'] }))).toBe(true)
  expect(check(marked('strictly confidential'))).toBe(true)
  expect(check(marked('strictly confidential', { audience: ['un'], fallsOn: '2027-01-01' }))).toBe(true)
})

test('one person alone may close, and may change what is not strictly confidential', () => {
  const check = (before: Marking, after: Marking) => isRelease(before, after, day)
  const secret = marked('strictly confidential')
  expect(check(secret, marked('strictly confidential', { audience: ['un'] }))).toBe(false)
  expect(check(marked('confidential'), secret)).toBe(false)
  expect(check(marked('confidential'), marked('unclassified'))).toBe(false)
  const later = marked('strictly confidential', { fallsOn: '2030-01-01' })
  expect(check(marked('strictly confidential', { fallsOn: '2027-01-01' }), later)).toBe(false)
  // Its day has come: it is confidential now, whatever it was.
  expect(check(marked('strictly confidential', { fallsOn: '2026-01-01' }), marked('unclassified'))).toBe(
    false,
  )
})
