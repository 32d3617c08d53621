import { expect, test } from 'vitest'
import { type Column, nextSort, standing } from '../ui/list/column.ts'
import { addressOfList, asked, readList } from '../ui/list/list-state.ts'

const at = (query: string) =>
  readList(new Request(`http://comity.example/en/un-oic/texts${query}`), ['year', 'kind'])

test('a list is read from its address and written back as it was', () => {
  const query = '?year=2022&kind=resolution&sort=-date&column=text&column=date'
  expect(addressOfList('/en/un-oic/texts', at(query), {})).toBe(`/en/un-oic/texts${query}`)
})

test('what is left open and what the list does not know are no part of it', () => {
  const state = at('?year=&colour=red&kind=decision&column=&sort=')
  expect(state).toEqual({ filter: { kind: 'decision' }, columns: [] })
  expect(asked(state)).toEqual({ kind: 'decision' })
})

test('the next page keeps every choice, and another order begins at the first page', () => {
  const state = at('?year=2022&after=abc')
  expect(asked(state)).toEqual({ year: '2022', after: 'abc' })
  expect(addressOfList('/t', state, { after: 'def' })).toBe('/t?year=2022&after=def')
  expect(addressOfList('/t', state, { sort: 'title' })).toBe('/t?year=2022&sort=title')
})

test('a head orders its own first way, then the other, and back', () => {
  const date = { by: 'date', first: 'falling' } as const
  expect(nextSort(date, 'title')).toBe('-date')
  expect(nextSort(date, '-date')).toBe('date')
  expect(nextSort(date, 'date')).toBe('-date')
  expect(nextSort({ by: 'title', first: 'rising' }, '-date')).toBe('title')
})

test('the column that names the row stands whatever is chosen, and the one apart only when it is', () => {
  const column = (key: string, stands?: 'head' | 'apart'): Column<unknown> => ({
    key,
    name: key,
    cell: () => null,
    csv: [key],
    ...(stands ? { stands } : {}),
  })
  const columns = [column('text', 'head'), column('date'), column('organ', 'apart')]
  const shown = (chosen: string[]) => standing(columns, chosen).map(({ key }) => key)
  expect(shown([])).toEqual(['text', 'date'])
  expect(shown(['organ'])).toEqual(['text', 'organ'])
  expect(shown(['text'])).toEqual(['text'])
  expect(shown(['nonsense'])).toEqual(['text'])
})
