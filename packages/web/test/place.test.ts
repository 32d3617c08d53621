import { expect, test } from 'vitest'
import { placeOf, preferredLanguage } from '../pages/place.ts'

test.each([
  [null, 'en'],
  ['', 'en'],
  ['ar', 'ar'],
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['de, ar;q=0.5, en;q=0.4', 'ar'],
  ['en;q=0.1, ar;q=0.9', 'ar'],
  ['ar;q=0, fr;q=0.1', 'fr'],
  ['*', 'en'],
  [';;;q=,,,=', 'en'],
])('a reader who asks for %s gets %s', (header, expected) => {
  expect(preferredLanguage(header)).toBe(expected)
})

test('a page keeps its path and query in every language', () => {
  expect(placeOf(new Request('http://here/ar/un-oic/mandates?verb=urges'))).toEqual({
    lang: 'ar',
    origin: 'http://here',
    path: '/un-oic/mandates',
    search: '?verb=urges',
  })
})

test('an address without a language of ours leads to the front in the reader’s own', () => {
  const request = new Request('http://here/de/un-oic/?x=1', { headers: { 'Accept-Language': 'fr' } })
  expect(placeOf(request)).toMatchObject({ lang: 'fr', path: '/', search: '' })
})
