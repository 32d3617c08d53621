import { elementsOf, firstOf, type XmlElement } from '../xml/read-xml.ts'
import { settingOf, switchOf } from './names.ts'
import { numberIn } from './number-formats.ts'
import type { ListLevel } from './styles.ts'

/** Counts a document's numbered paragraphs as a word processor does, so that "1." and "(a)" come out as words. */
export type Numbering = {
  /** The words that stand before the next paragraph of this list level: "1.", "(a)"; '' where it bears none. */
  readonly next: (at: ListLevel) => string
  /** The level of a list that a paragraph style is tied to. */
  readonly levelOfStyle: (list: string, style: string) => number
}

type Level = {
  readonly start: number
  readonly format: string
  /** "%1.", "(%2)" */
  readonly text: string
  /** The level after whose paragraphs it begins again; 0 never. */
  readonly restartsAfter: number | null
  readonly alwaysDecimal: boolean
  readonly style: string | undefined
}

type List = {
  readonly scheme: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

const BULLET = '•'
/** A scheme may refer to a style that refers to a list; rings end here. */
const DEEPEST = 5

export function readNumbering(root: XmlElement | null): Numbering {
  const lists = readLists(root)
  /** Lists that share a scheme go on counting together. */
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

  const levelOfStyle = (id: string, style: string): number => {
    for (const [at, level] of lists.get(id)?.levels ?? []) if (level.style === style) return at
    return 0
  }
  return { next, levelOfStyle }
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

function readLists(root: XmlElement | null): Map<string, List> {
  const schemes = new Map<string, XmlElement>()
  const byStyle = new Map<string, string>()
  for (const scheme of root === null ? [] : elementsOf(root, 'w:abstractNum')) {
    const id = scheme.attributes.get('w:abstractNumId') ?? ''
    schemes.set(id, scheme)
    const style = settingOf(scheme, 'w:styleLink')
    if (style !== undefined) byStyle.set(style, id)
  }
  const lists = new Map<string, List>()
  for (const list of root === null ? [] : elementsOf(root, 'w:num')) {
    let scheme = settingOf(list, 'w:abstractNumId') ?? ''
    for (let i = 0; i < DEEPEST; i++) {
      const link = settingOf(schemes.get(scheme), 'w:numStyleLink')
      const linked = link === undefined ? undefined : byStyle.get(link)
      if (linked === undefined) break
      scheme = linked
    }
    const levels = levelsIn(schemes.get(scheme))
    const starts = new Map<number, number>()
    for (const override of elementsOf(list, 'w:lvlOverride')) {
      const at = Number(override.attributes.get('w:ilvl'))
      const level = firstOf(override, 'w:lvl')
      if (level !== undefined) levels.set(at, levelIn(level))
      const start = settingOf(override, 'w:startOverride')
      if (start !== undefined) starts.set(at, Number(start))
    }
    lists.set(list.attributes.get('w:numId') ?? '', { scheme, levels, starts })
  }
  return lists
}

function levelsIn(scheme: XmlElement | undefined): Map<number, Level> {
  const levels = scheme === undefined ? [] : elementsOf(scheme, 'w:lvl')
  return new Map(levels.map((level) => [Number(level.attributes.get('w:ilvl')), levelIn(level)]))
}

function levelIn(level: XmlElement): Level {
  const restart = settingOf(level, 'w:lvlRestart')
  return {
    start: Number(settingOf(level, 'w:start') ?? 1),
    format: settingOf(level, 'w:numFmt') ?? 'decimal',
    text: settingOf(level, 'w:lvlText') ?? '',
    restartsAfter: restart === undefined ? null : Number(restart),
    alwaysDecimal: switchOf(level, 'w:isLgl') ?? false,
    style: settingOf(level, 'w:pStyle'),
  }
}
