import { expect, test } from 'vitest'
import { lastMatchOf, matchesAround, matchesAt, matchesOf, placesIn } from '../matches.ts'

const NUMBER = /(?<!\d)(\d{1,3})\/(\d{1,4})(?!\d)/g
const texts = [
  '',
  '/',
  '37/4',
  'resolutions 37/4, 63/114 and 77/18 of the Assembly',
  'and/or 37/4/5 and 1234/5, HIV/AIDS in 2020/21',
  `${'/ '.repeat(50)}77/18${' /'.repeat(50)}`,
]

const asMatchAll = (text: string) => [...text.matchAll(NUMBER)].map(({ 0: words, index }) => [index, words])
const placed = (found: readonly RegExpExecArray[]) => found.map(({ 0: words, index }) => [index, words])

test.each(texts)('every match is found, as matchAll finds them: %s', (text) => {
  expect(placed(matchesOf(NUMBER, text))).toEqual(asMatchAll(text))
  expect(lastMatchOf(NUMBER, text)?.index).toBe(asMatchAll(text).at(-1)?.[0])
})

test.each(texts)('around the signs that every match holds, the same are found: %s', (text) => {
  expect(placed(matchesAround(placesIn(text, '/'), 3, NUMBER, text))).toEqual(asMatchAll(text))
})

test('at known places only what stands there is found, and nothing within what was found', () => {
  const text = 'General Assembly, Assembly, General'
  const found = matchesAt([0, 8, 18, 28], /General Assembly|Assembly/y, text)
  expect(placed(found)).toEqual([
    [0, 'General Assembly'],
    [18, 'Assembly'],
  ])
})

test('a pattern that matches nothing at all comes to an end', () => {
  expect(matchesOf(/x*/g, 'axb').map(({ index }) => index)).toEqual([0, 1, 2, 3])
})

test('a pattern is left as it was found: the next text is searched from its beginning', () => {
  matchesAround([3], 3, NUMBER, '1/2 3/4')
  expect(placed(matchesOf(NUMBER, '5/6'))).toEqual([[0, '5/6']])
})
