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
/** So many arcs between other texts can still be told apart; the table says them all. */
export const mostArcs = 700

/**
 * Where each text of a lineage stands: the years run with the direction of reading, texts of one year stand upon each
 * other, and an arc leads from each to what it recalls.
 */
export function layOut({ of, recalls, recalledBy, edges }: Lineage, dir: 'ltr' | 'rtl'): Graph {
  const texts = distinct([of, ...recalledBy, ...recalls])
  const placed = texts.map((text) => ({ text, year: yearOfText(text) }))
  const known = placed.flatMap(({ year }) => year?.year ?? [])
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const undated = placed.filter(({ year }) => year === null).length
  const start = undated > 0 ? edge + undatedWidth : edge
  const along = (year: number | null) =>
    year === null
      ? edge
      : last === first
        ? width / 2
        : start + ((width - edge - 60 - start) * (year - first)) / (last - first)
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
    years: ticks(first, last).map((year) => ({ year, x: x(year) })),
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

/** Years to print below the axis: the ends and round ones between, never closer than they can be read. */
function ticks(first: number, last: number): number[] {
  if (!Number.isFinite(first)) return []
  const span = last - first
  const every = [1, 2, 5, 10, 20, 50].find((step) => span / step <= 20) ?? 100
  const round = Array.from({ length: span + 1 }, (_, n) => first + n).filter((year) => year % every === 0)
  const between = round.filter((year) => year - first >= every / 2 && last - year >= every / 2)
  return [...new Set([first, ...between, last])]
}

function distinct(texts: readonly LineageText[]): LineageText[] {
  const bySymbol = new Map<string, LineageText>()
  for (const text of texts) if (!bySymbol.has(text.symbol)) bySymbol.set(text.symbol, text)
  return [...bySymbol.values()]
}

const round = (n: number): number => Math.round(n * 10) / 10
