import type { SearchAnswer, SearchHit } from '@comity/contract'
import { expect, it } from 'vitest'
import { linesOf } from '../search/in-lines.ts'

const instrument = { id: '1', symbol: 'A/RES/72/23', title: 'Lamps', date: '2017-12-01', kind: 'resolution' }
const hit = (more: Partial<SearchHit>): SearchHit => ({
  ...{ kind: 'provision', space: 'un-oic', instrument, language: 'en', in: 'op5', number: '5' },
  ...{ text: 'Requests more lamps.', lit: [[14, 19]] },
  ...more,
})
const found = (more: Partial<SearchAnswer>): SearchAnswer => ({
  ...{ items: [], next: null, total: 0, more: false, named: [], parties: [], instead: null },
  ...more,
})

function check(answer: Partial<SearchAnswer>, ...lines: string[]) {
  expect(linesOf(found(answer))).toEqual(lines)
}

it('says in which paragraph, note or title the words stand', () =>
  check(
    {
      items: [
        hit({}),
        hit({ kind: 'note', number: '3', text: 'See the lamps.', lit: [[8, 13]] }),
        hit({ kind: 'title', in: null, number: null, text: 'Lamps', lit: [[0, 5]] }),
      ],
      total: 3,
    },
    'A/RES/72/23 op5  Requests more lamps.',
    'A/RES/72/23 op5, note 3  See the lamps.',
    'A/RES/72/23, title  Lamps',
    '3 found.',
  ))

it('shows the words around what was found in a long paragraph', () => {
  const [line] = linesOf(
    found({ items: [hit({ text: `${'Notes '.repeat(40)}lamps${' again'.repeat(60)}`, lit: [[240, 245]] })] }),
  )
  expect(line).toMatch(/^A\/RES\/72\/23 op5 {2}… (?:Notes )+lamps(?: again)+.* …$/)
  expect(line?.length).toBeLessThan(280)
})

it('calls a text without a symbol by its title', () =>
  check(
    { items: [hit({ instrument: { ...instrument, symbol: null } })], total: 2000, more: true },
    'Lamps op5  Requests more lamps.',
    'More than 2000 found.',
  ))

it('names the text whose symbol was asked for, and what may have been meant', () => {
  const text = { id: '1', space: 'un-oic', symbol: 'A/RES/72/23', title: 'Lamps', language: 'en' }
  check(
    { named: [{ ...text, in: null, text: null }], instead: 'lamps' },
    'A/RES/72/23  Lamps',
    'Nothing was found.',
    'Perhaps: lamps',
  )
})
