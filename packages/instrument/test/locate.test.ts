import { expect, test } from 'vitest'
import { alignText, locate } from '../locate.ts'

/** The words of `text` that stand where `words` stand in `source`. */
function check(text: string, source: string, words: string, pieces?: readonly (readonly [number, number])[]) {
  const at = source.indexOf(words)
  const place = { span: [0, source.length] as const, ...(pieces ? { pieces } : {}) }
  const found = locate(alignText(text, place, source), { span: [at, at + words.length] })
  return found === null ? null : text.slice(...found)
}

test('words are found where they stand', () =>
  expect(check('Recalling its resolution 70/1,', 'Recalling its resolution 70/1,', '70/1')).toBe('70/1'))
test('a line end in the source is a space in the text', () =>
  expect(
    check('the World Health Organization, and', 'the World\n  Health Organization, and', 'World\n  Health'),
  ).toBe('World Health'))
test('words after a note mark are found over the gap that it leaves', () => {
  const source = 'the Goals⁵ and 70/1'
  expect(
    check('the Goals and 70/1', source, '70/1', [
      [0, 9],
      [10, source.length],
    ]),
  ).toBe('70/1')
})
test('words that stand elsewhere in the source are not found', () =>
  expect(check('one', 'one two', 'two', [[0, 3]])).toBeNull())
test('a text that differs from its source is still laid beside it, without end', () =>
  expect(() => check('quite other words', 'one two three', 'two')).not.toThrow())
