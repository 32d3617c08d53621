import { expect, test } from 'vitest'
import { litForAddress, litInAddress, strokesOf } from '../pages/texts/lit.ts'

const lit = (text: string, said: string) =>
  strokesOf(text, litInAddress(said)).map(({ from, to }) => text.slice(from, to))

test('an address carries each word that was found once, as the text has it', () => {
  const text = 'Refugees, returnees and refugees of war'
  expect(
    litForAddress(text, [
      [0, 8],
      [10, 19],
      [24, 32],
    ]),
  ).toBe('refugees,returnees')
  expect(litForAddress(text, [])).toBe(undefined)
})

test('lights whole words, in any case and script', () => {
  expect(lit('Refugees and a refugee', 'refugee')).toEqual(['refugee'])
  expect(lit('REFUGEES, refugees', 'refugees')).toEqual(['REFUGEES', 'refugees'])
  expect(lit('مساعدة اللاجئين وحماية اللاجئين', 'اللاجئين')).toEqual(['اللاجئين', 'اللاجئين'])
  expect(lit('促进国际合作', '合作')).toEqual(['合作'])
  expect(lit('the C++ (draft) of A/RES/77/18', 'A/RES/77/18')).toEqual(['A/RES/77/18'])
})

test('an address with other things than words lights nothing and breaks nothing', () => {
  for (const said of ['', ',,', '(', '\\', '.*', '[', '<script>'.repeat(90)])
    expect(lit('a (b) [c] \\ .*', said)).toEqual([])
})

test('an address carries eight words at most', () =>
  expect(litInAddress('a,b,c,d,e,f,g,h,i,j')).toHaveLength(8))
