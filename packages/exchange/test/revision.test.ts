import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalOf, deepest, mostBytes, revOf } from '../revision/revision.ts'

const salt = new Uint8Array(16).fill(7)
const text = (fields: unknown) => {
  const canonical = canonicalOf(fields)
  return canonical.ok ? canonical.text : canonical.why
}

test('the order in which fields were written is no difference; their values are', () => {
  expect(text({ b: 1, a: ['x'] })).toBe('{"a":["x"],"b":1}')
  expect(revOf(salt, text({ a: 1, b: 2 }))).toBe(revOf(salt, text({ b: 2, a: 1 })))
  expect(revOf(salt, text({ a: 1 }))).not.toBe(revOf(salt, text({ a: 2 })))
  expect(revOf(new Uint8Array(16), text({ a: 1 }))).not.toBe(revOf(salt, text({ a: 1 })))
})

test('what was written is read back the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 5 }), (value) => {
      const canonical = canonicalOf(value)
      if (!canonical.ok) return
      expect(text(JSON.parse(canonical.text))).toBe(canonical.text)
    }),
  )
})

describe('refused in a sentence', () => {
  let deep: unknown = 'x'
  for (let n = 0; n < deepest; n++) deep = [deep]
  test.each([
    ['a fraction', { money: 1.5 }],
    ['a number too large', { n: 2 ** 53 }],
    ['half a character', { title: '\ud800' }],
    ['half a character in a name', { '\ud800': 1 }],
    ['what lies too deep', deep],
    ['what is too long', { title: 'x'.repeat(mostBytes) }],
    ['what is nothing', undefined],
  ])('%s', (_, value) => {
    const canonical = canonicalOf(value)
    expect(canonical).toMatchObject({ ok: false, why: expect.stringMatching(/^[A-Z].*\.$/) })
  })
})
