import type { Lineage, LineageText } from '@comity/contract'
import { expect, test } from 'vitest'
import { layOut } from '../pages/texts/citations/layout.ts'
import { yearOfText } from '../pages/texts/citations/year-of.ts'

test.each([
  ['A/RES/37/4', '1982-10-22', 1982, false],
  ['A/RES/70/1', null, 2015, true],
  ['A/79/302', null, 2024, true],
  ['A/RES/217(III)', null, 1948, true],
  ['A/RES/3369(XXX)', null, 1975, true],
  ['A/RES/2625(XXV)', null, 1970, true],
  ['S/PRST/2013/16', null, 2013, true],
])('the year of %s, dated %s, is %i', (symbol, date, year, derived) => {
  expect(yearOfText({ symbol, date })).toEqual({ year, derived })
})

test.each(['S/PV.7813', 'CD/2229', 'A/CONF.192/15'])('the symbol %s tells no year', (symbol) => {
  expect(yearOfText({ symbol, date: null })).toBeNull()
})

const text = (symbol: string, date: string | null): LineageText => ({ symbol, date, title: null, held: null })
const cited = (symbol: string, date: string | null) => ({ ...text(symbol, date), in: ['pp1'] })
const lineage: Lineage = {
  of: { ...text('A/RES/72/74', '2017-12-06'), held: 'id', space: 'un-oic' },
  recalls: [cited('A/RES/37/4', '1982-10-22'), cited('A/RES/38/4', '1983-10-28'), cited('S/PV.7813', null)],
  recalledBy: [cited('A/RES/75/16', '2020-11-30')],
  edges: [{ from: 'A/RES/38/4', to: 'A/RES/37/4' }],
}

test('years run with the direction of reading, and every text has its place and every citation its arc', () => {
  const [ltr, rtl] = [layOut(lineage, 'ltr'), layOut(lineage, 'rtl')]
  const order = (graph: typeof ltr) =>
    [...graph.nodes].sort((a, b) => a.x - b.x).map((node) => node.text.symbol)
  expect(order(ltr)).toEqual(['S/PV.7813', 'A/RES/37/4', 'A/RES/38/4', 'A/RES/72/74', 'A/RES/75/16'])
  expect(order(rtl)).toEqual(order(ltr).reverse())
  expect(ltr.arcs.map(({ from, to, own }) => `${from}>${to}${own ? ' own' : ''}`).sort()).toEqual([
    'A/RES/38/4>A/RES/37/4',
    'A/RES/72/74>A/RES/37/4 own',
    'A/RES/72/74>A/RES/38/4 own',
    'A/RES/72/74>S/PV.7813 own',
    'A/RES/75/16>A/RES/72/74 own',
  ])
  for (const { x, y } of [...ltr.nodes, ...rtl.nodes]) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(ltr.width)
    expect(y).toBeLessThan(ltr.axis)
  }
})

test('texts of one year stand upon each other, however many, and none has a number that is none', () => {
  const many = Array.from({ length: 400 }, (_, n) => cited(`A/77/${n}`, '2022-05-01'))
  for (const recalls of [many, many.slice(0, 1)]) {
    const graph = layOut(
      { ...lineage, of: { ...lineage.of, date: '2022-12-01' }, recalls, recalledBy: [] },
      'ltr',
    )
    expect(new Set(graph.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(recalls.length + 1)
    expect(JSON.stringify(graph)).not.toMatch(/null,"y"|NaN|Infinity/)
    expect(graph.height).toBeLessThan(700)
  }
})

test('years that no text is of are drawn closer, and years are printed where there is room', () => {
  const recalls = [1948, 2010, 2011, 2012, 2013].map((year) => cited(`A/${year}`, `${year}-05-01`))
  const graph = layOut({ ...lineage, recalls, recalledBy: [], edges: [] }, 'ltr')
  const at = (symbol: string) => graph.nodes.find(({ text }) => text.symbol === symbol)?.x ?? Number.NaN
  const year = at('A/2011') - at('A/2010')
  expect(at('A/2010') - at('A/1948')).toBeCloseTo(4 * year, 0)
  expect(at('A/RES/72/74') - at('A/2013')).toBeCloseTo(4 * year, 0)
  expect(graph.gaps).toEqual([{ from: at('A/1948'), to: at('A/2010') }])
  expect(graph.years.map((one) => one.year)).toEqual([1948, 2010, 2011, 2012, 2013, 2017])

  const often = Array.from({ length: 80 }, (_, n) => cited(`A/${1940 + n}`, `${1940 + n}-05-01`))
  const { years } = layOut({ ...lineage, recalls: often, recalledBy: [], edges: [] }, 'ltr')
  const apart = years.slice(1).map(({ x }, n) => x - (years[n]?.x ?? 0))
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(35.9)
  expect(years.at(-1)?.year).toBe(2019)
})
