import { elementsOf, firstOf, type XmlElement } from '../xml/read-xml.ts'
import { settingOf, switchOf } from './names.ts'

/** What a run looks like, as far as it bears on reading; undefined where nothing is said. */
export type Look = {
  readonly italic: boolean | undefined
  readonly raised: boolean | undefined
  readonly hidden: boolean | undefined
}

export type Styles = {
  readonly lookOf: (style: string | undefined) => Look
  /** The list that a paragraph style belongs to; its level is told by the numbering where the style leaves it out. */
  readonly listOf: (
    style: string | undefined,
  ) => { readonly list: string; readonly level: number | null } | null
  /** The style of a paragraph that names none. */
  readonly ordinary: string | undefined
}

const PLAIN: Look = { italic: undefined, raised: undefined, hidden: undefined }
/** Styles that are based on one another in a ring end here. */
const DEEPEST = 20

export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, XmlElement>()
  let ordinary: string | undefined
  for (const style of root === null ? [] : elementsOf(root, 'w:style')) {
    const id = style.attributes.get('w:styleId')
    if (id === undefined) continue
    styles.set(id, style)
    const standard = style.attributes.get('w:default')
    if (style.attributes.get('w:type') === 'paragraph' && (standard === '1' || standard === 'true'))
      ordinary = id
  }
  const chainOf = (id: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = []
    for (let next = id; next !== undefined && chain.length < DEEPEST; ) {
      const style = styles.get(next)
      if (style === undefined) break
      chain.push(style)
      next = settingOf(style, 'w:basedOn')
    }
    return chain
  }
  const looks = new Map<string, Look>()
  const lookOf = (id: string | undefined): Look => {
    if (id === undefined) return PLAIN
    let look = looks.get(id)
    if (look === undefined) {
      look = chainOf(id).reduceRight<Look>(
        (under, style) => over(under, lookIn(firstOf(style, 'w:rPr'))),
        PLAIN,
      )
      looks.set(id, look)
    }
    return look
  }
  const listOf: Styles['listOf'] = (id) => {
    for (const style of chainOf(id)) {
      const numbering = firstOf(firstOf(style, 'w:pPr'), 'w:numPr')
      const list = settingOf(numbering, 'w:numId')
      if (list === undefined) continue
      const level = settingOf(numbering, 'w:ilvl')
      return { list, level: level === undefined ? null : Number(level) }
    }
    return null
  }
  return { lookOf, listOf, ordinary }
}

/** What a run's own properties say: `<w:rPr><w:i/><w:vertAlign w:val="superscript"/></w:rPr>`. */
export function lookIn(properties: XmlElement | undefined): Look {
  const align = settingOf(properties, 'w:vertAlign')
  return {
    italic: switchOf(properties, 'w:i') ?? switchOf(properties, 'w:iCs'),
    raised: align === undefined ? undefined : align === 'superscript',
    hidden: switchOf(properties, 'w:vanish'),
  }
}

export function over(under: Look, upper: Look): Look {
  return {
    italic: upper.italic ?? under.italic,
    raised: upper.raised ?? under.raised,
    hidden: upper.hidden ?? under.hidden,
  }
}
