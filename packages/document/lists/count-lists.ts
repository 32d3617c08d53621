import { numberIn } from './number-formats.ts'

/** A paragraph's place in a list. */
export type ListLevel = { readonly list: string; readonly level: number }

export type Level = {
  readonly start: number
  readonly format: string
  /** "%1.", "(%2)" */
  readonly text: string
  /** The level after whose paragraphs it begins again, counted from one; 0 never, null any above it. */
  readonly restartsAfter: number | null
  readonly alwaysDecimal: boolean
}

export type List = {
  /** Lists of one scheme go on counting together. */
  readonly scheme: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that this list begins anew, and where. */
  readonly starts: ReadonlyMap<number, number>
}

/** Counts a document's numbered paragraphs as a word processor does, so that "1." and "(a)" come out as words. */
export type Count = {
  /** The words that stand before the next paragraph of this list level: "1.", "(a)"; '' where it bears none. */
  readonly next: (at: ListLevel) => string
}

const BULLET = '•'

export function countLists(lists: ReadonlyMap<string, List>): Count {
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  const next = ({ list: id, level: at }: ListLevel): string => {
    const list = lists.get(id)
    const level = list?.levels.get(at)
    if (list === undefined || level === undefined) return ''
    const count = counts.get(list.scheme) ?? new Map<number, number>()
    counts.set(list.scheme, count)
    if (!begun.has(id)) {
      begun.add(id)
      for (const startsAt of list.starts.keys()) count.delete(startsAt)
    }
    count.set(at, (count.get(at) ?? startOf(list, at) - 1) + 1)
    for (const [deeper, { restartsAfter }] of list.levels) {
      if (deeper > at && restartsAfter !== 0 && at < (restartsAfter ?? deeper)) count.delete(deeper)
    }
    return written(list, level, count)
  }
  return { next }
}

function startOf(list: List, at: number): number {
  return list.starts.get(at) ?? list.levels.get(at)?.start ?? 1
}

/** "%1.%2" with the count of each level put in. */
function written(list: List, level: Level, count: ReadonlyMap<number, number>): string {
  if (level.format === 'bullet') return BULLET
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = level.alwaysDecimal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal')
    return numberIn(format, count.get(at) ?? startOf(list, at))
  })
}
