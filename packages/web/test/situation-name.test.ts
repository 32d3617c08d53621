import { expect, test } from 'vitest'
import { situationName } from '../pages/matrix/situation-name.ts'

test.each([
  ['Mali', 'Mali', 'مالي'],
  ['Bosnia and Herzegovina', 'Bosnie-Herzégovine', 'البوسنة والهرسك'],
  ['Syrian Arab Republic', 'République arabe syrienne', 'الجمهورية العربية السورية'],
  ['State of Palestine', 'État de Palestine', 'دولة فلسطين'],
])('%s has its name in French and in Arabic', (text, fr, ar) => {
  expect([situationName(text, 'fr'), situationName(text, 'ar')]).toEqual([fr, ar])
})

test('what is no State keeps the words of the texts, and so does English', () => {
  expect(situationName('the Lake Chad Basin', 'fr')).toBeNull()
  expect(situationName('Mali', 'en')).toBeNull()
})
