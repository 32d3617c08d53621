import { type Count, countLists, type Level, type List } from '../lists/count-lists.ts'
import { elementsOf, firstOf, type XmlElement } from '../xml/read-xml.ts'
import { settingOf, switchOf } from './names.ts'

export type Numbering = Count & {
  /** The level of a list that a paragraph style is tied to. */
  readonly levelOfStyle: (list: string, style: string) => number
}

type StyledLevel = Level & { readonly style: string | undefined }
type StyledList = List & { readonly levels: ReadonlyMap<number, StyledLevel> }

/** A list has nine levels (ECMA-376 Part 1, 17.9.6). */
const LEVELS = 9
/** A scheme may refer to a style that refers to a list; rings end here. */
const DEEPEST = 5

export function readNumbering(root: XmlElement | null): Numbering {
  const lists = readLists(root)
  const levelOfStyle = (id: string, style: string): number => {
    for (const [at, level] of lists.get(id)?.levels ?? []) if (level.style === style) return at
    return 0
  }
  return { ...countLists(lists), levelOfStyle }
}

function readLists(root: XmlElement | null): Map<string, StyledList> {
  const schemes = new Map<string, XmlElement>()
  const byStyle = new Map<string, string>()
  for (const scheme of root === null ? [] : elementsOf(root, 'w:abstractNum')) {
    const id = scheme.attributes.get('w:abstractNumId') ?? ''
    schemes.set(id, scheme)
    const style = settingOf(scheme, 'w:styleLink')
    if (style !== undefined) byStyle.set(style, id)
  }
  const lists = new Map<string, StyledList>()
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
    for (const override of elementsOf(list, 'w:lvlOverride').slice(0, LEVELS)) {
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

function levelsIn(scheme: XmlElement | undefined): Map<number, StyledLevel> {
  const levels = scheme === undefined ? [] : elementsOf(scheme, 'w:lvl').slice(0, LEVELS)
  return new Map(levels.map((level) => [Number(level.attributes.get('w:ilvl')), levelIn(level)]))
}

function levelIn(level: XmlElement): StyledLevel {
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
