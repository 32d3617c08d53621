import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { placeName } from '../pages/meetings/place-name.ts'

test('every place of the sample has its name in French and in Arabic letters', async () => {
  const facts = JSON.parse(
    await readFile(new URL('../../server/sample/facts.json', import.meta.url), 'utf8'),
  ) as Record<'agreements' | 'meetings', readonly { place: string | null }[]>
  const places = [...facts.agreements, ...facts.meetings].flatMap(({ place }) => place ?? [])
  expect(places.length).toBeGreaterThan(10)
  for (const place of places) expect(placeName(place, 'ar')).toMatch(/^[\p{Script=Arabic} ]+$/u)
  expect([placeName('Geneva', 'fr'), placeName('Geneva', 'en')]).toEqual(['Genève', 'Geneva'])
})

test('a place that is none of these stands as it is written', () => {
  expect(placeName('Room 3', 'ar')).toBe('Room 3')
})
