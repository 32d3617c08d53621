import { expect, test } from 'vitest'
import { searchWords, wordsInPlace } from '../search/search-words.ts'

test('Arabic words lose their particles and keep their places', () => {
  const text = 'إلى اللاجئين الفلسطينيين وللمزارعين، بالعربية'
  const inPlace = wordsInPlace(text, 'ar')
  expect(inPlace).toHaveLength(text.length)
  expect(inPlace.split(/[\s،]+/u)).toEqual(searchWords(text, 'ar').split(/[\s،]+/u))
  for (const [word] of inPlace.matchAll(/\p{L}{4,}/gu)) expect(text.indexOf(word)).toBe(inPlace.indexOf(word))
})

test('what is not Arabic stays as it stands', () =>
  expect(wordsInPlace('the refugees', 'en')).toBe('the refugees'))
