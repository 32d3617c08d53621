import { expect, test } from 'vitest'
import { areasTouched, priorityAreas } from '../index.ts'

const check = (text: string, expected: string[]) => expect(areasTouched(text)).toEqual(expected)

test('there are ten priority areas, each named in three languages', () => {
  expect(priorityAreas).toHaveLength(10)
  for (const area of priorityAreas) expect(Object.values(area.names).every(Boolean)).toBe(true)
})
test('a paragraph touches on each area that its words name', () =>
  check('Invites both to expand work on food security, and on higher education;', [
    'human-resource-development',
    'food-security-and-agriculture',
  ]))
test('a stem covers its forms', () => check('assistance to refugees and to each refugee', ['refugees']))
test('a word inside another word is no mention', () => check('the tradesman of Artsakh', []))
test('words that name no area touch on none', () => check('Takes note of the report;', []))
