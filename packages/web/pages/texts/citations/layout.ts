import type { Lineage, LineageText } from '@comity/contract'
import { yearOfText } from './year-of.ts'

export type Node = {
  readonly text: LineageText
  readonly x: number
  readonly y: number
  readonly derived: boolean
  /** Whether there is room beside it for its symbol. */
  readonly labelled: boolean
}
export type Arc = { readonly from: string; readonly to: string; readonly path: string; readonly own: boolean }
export type Graph = {
  readonly nodes: readonly Node[]
  readonly arcs: readonly Arc[]
  readonly years: readonly { readonly year: number; readonly x: number }[]
  /** Where years that no text is of are drawn closer, each from one year that has a text to the next. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[]
  /** How many stand apart because their year is not known. */
  readonly undated: number
  readonly width: number
  readonly height: number
  readonly axis: number
  readonly radius: number
}

const width = 1240
const edge = 40
const undatedWidth = 110
/** A symbol at the size of the labels takes about so much for a character. */
const letter = 6.2
const tallestStack = 340
/** Years that no text is of take the room of so many at most: decades between two texts pushed all others together. */
const widestGap = 4
/** A year below the axis and the space beside it. */
const yearWidth = 36
/** So many arcs between other texts can still be told apart; the table says them all. */
export const mostArcs = 700

/**
 * Where each text of a lineage stands: the years run with the direction of reading, texts of one year stand upon each
 * other, and an arc leads from each to what it recalls.
 */
export function layOut({ of, recalls, recalledBy, edges }: Lineage, dir: 'ltr' | 'rtl'): Graph {
  const texts = distinct([of, ...recalledBy, ...recalls])
  const placed = texts.map((text) => ({ text, year: yearOfText(text) }))
  const years = [...new Set(placed.flatMap(({ year }) => year?.year ?? []))].sort((a, b) => a - b)
  const place = placesOf(years)
  const undated = placed.filter(({ year }) => year === null).length
  const start = undated > 0 ? edge + undatedWidth : edge
  const along = (year: number | null) =>
    year === null
      ? edge
      : years.length < 2
        ? width / 2
        : start + (width - edge - 60 - start) * (place.get(year) ?? 0)
  const x = (year: number | null) => round(dir === 'rtl' ? width - along(year) : along(year))

  const stacks = Map.groupBy(placed, ({ year }) => year?.year ?? null)
  const tallest = Math.max(...[...stacks.values()].map((stack) => stack.length))
  const step = Math.min(17, tallestStack / tallest)
  const arcsAbove = 165
  const axis = arcsAbove + Math.round(step * tallest) + 12
  const nodes: Node[] = []
  const taken = new Map<number, number>()
  // From the latest on, so that where room is short the latest bear their symbols.
  for (const [year, stack] of [...stacks].sort(([a], [b]) => (b ?? -1) - (a ?? -1)))
    for (const [level, { text, year: of }] of stack.entries()) {
      const at = along(year)
      const free = at + 9 + letter * text.symbol.length < (taken.get(level) ?? width + edge)
      taken.set(level, at - 8)
      nodes.push({
        text,
        x: x(year),
        y: round(axis - 12 - level * step),
        derived: of?.derived === true,
        labelled: step >= 12 && free,
      })
    }
  const at = new Map(nodes.map((node) => [node.text.symbol, node]))
  const own = [
    ...recalls.map(({ symbol }) => ({ from: of.symbol, to: symbol })),
    ...recalledBy.map(({ symbol }) => ({ from: symbol, to: of.symbol })),
  ]
  const others = edges.filter(({ from, to }) => from !== of.symbol && to !== of.symbol)
  const arc = (mine: boolean) => (edge: { from: string; to: string }) => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)]
    return from === undefined || to === undefined || from === to
      ? []
      : { ...edge, own: mine, path: between(from, to) }
  }
  return {
    nodes,
    arcs: [...(others.length > mostArcs ? [] : others.flatMap(arc(false))), ...own.flatMap(arc(true))],
    years: ticks(years, along).map((year) => ({ year, x: x(year) })),
    gaps: years.flatMap((to, n) => {
      const from = years[n - 1]
      return from === undefined || to - from <= widestGap ? [] : { from: x(from), to: x(to) }
    }),
    undated,
    width,
    height: axis + 30,
    axis,
    radius: Math.min(4.5, step * 0.32),
  }
}

/** Higher the further apart, so that long arcs pass over short ones; texts of one year bow to the side. */
function between(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const apart = Math.abs(from.x - to.x)
  if (apart < 2) {
    const bow = from.x - 14 - Math.abs(from.y - to.y) / 6
    return `M${from.x} ${from.y}Q${round(bow)} ${round((from.y + to.y) / 2)} ${to.x} ${to.y}`
  }
  const top = Math.max(8, Math.min(from.y, to.y) - 16 - 145 * (apart / width) * 2)
  return `M${from.x} ${from.y}C${from.x} ${round(top)} ${to.x} ${round(top)} ${to.x} ${to.y}`
}

/** How far along the line each year stands, from 0 to 1. */
function placesOf(years: readonly number[]): ReadonlyMap<number, number> {
  let at = 0
  const places = years.map((year, n) => {
    at += Math.min(year - (years[n - 1] ?? year), widestGap)
    return [year, at] as const
  })
  return new Map(places.map(([year, of]) => [year, at === 0 ? 0 : of / at]))
}

/** Years to print below the axis, the latest first, never closer than they can be read. */
function ticks(years: readonly number[], along: (year: number) => number): number[] {
  const printed: number[] = []
  for (const year of years.toReversed()) {
    const later = printed.at(-1)
    if (later === undefined || along(later) - along(year) >= yearWidth) printed.push(year)
  }
  return printed.reverse()
}

function distinct(texts: readonly LineageText[]): LineageText[] {
  const bySymbol = new Map<string, LineageText>()
  for (const text of texts) if (!bySymbol.has(text.symbol)) bySymbol.set(text.symbol, text)
  return [...bySymbol.values()]
}

const round = (n: number): number => Math.round(n * 10) / 10
