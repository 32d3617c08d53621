import type { Mark } from '@comity/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAtMarks } from '../pages/texts/marks.ts'

const anyMark: fc.Arbitrary<Mark> = fc.record({
  from: fc.integer({ min: -3, max: 40 }),
  to: fc.integer({ min: -3, max: 40 }),
  kind: fc.constantFrom('words', 'verb', 'party', 'date', 'citation', 'note'),
  ref: fc.constantFrom('a', 'b', 'c'),
})

test('the words stay whole and in order, whatever the marks say', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 36 }), fc.array(anyMark, { maxLength: 12 }), (text, marks) => {
      const parts = cutAtMarks(text, marks)
      expect(parts.map((part) => (part.kind === 'words' ? part.text : '')).join('')).toBe(text)
    }),
  )
})

test('each mark covers its very words, also across and inside others', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 36 }),
      fc.array(anyMark, { maxLength: 12 }),
      (text, marks) => {
        const parts = cutAtMarks(text, marks)
        for (const mark of marks.filter(({ kind }) => kind !== 'note')) {
          const covered = parts.map((part) =>
            part.kind === 'words' && part.marks.includes(mark) ? part.text : '',
          )
          expect(covered.join('')).toBe(
            mark.from < mark.to ? text.slice(Math.max(mark.from, 0), Math.max(mark.to, 0)) : '',
          )
        }
      },
    ),
  )
})

test('every mark of a note stands once, at its place', () => {
  const parts = cutAtMarks('the report, and', [
    { from: 10, to: 10, kind: 'note', ref: '2' },
    { from: 0, to: 15, kind: 'area', ref: 'a' },
    { from: 15, to: 15, kind: 'note', ref: '3' },
  ])
  expect(parts.map((part) => (part.kind === 'note' ? `[${part.marker}]` : part.text))).toEqual([
    'the report',
    '[2]',
    ', and',
    '[3]',
  ])
})
