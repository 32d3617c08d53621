import type { DocumentFinding } from '../source-document.ts'
import { findingOn } from '../unreadable.ts'
import { firstOf, isElement, type XmlElement } from '../xml/read-xml.ts'

/** How a change is marked (ECMA-376 Part 1, 17.13.5); what a move takes away is counted where it arrives. */
const KINDS: Readonly<Record<string, 'insertion' | 'deletion' | 'move'>> = {
  'w:ins': 'insertion',
  'w:cellIns': 'insertion',
  'w:del': 'deletion',
  'w:cellDel': 'deletion',
  'w:moveTo': 'move',
}

/** A row or a cell that was taken out: `<w:trPr><w:del/></w:trPr>`. Its words may stand there unmarked. */
export function isTakenOut(element: XmlElement): boolean {
  if (element.name === 'w:tr') return firstOf(firstOf(element, 'w:trPr'), 'w:del') !== undefined
  return element.name === 'w:tc' && firstOf(firstOf(element, 'w:tcPr'), 'w:cellDel') !== undefined
}

/** The end of the paragraph was taken out, so that it runs on into the next one: `<w:pPr><w:rPr><w:del/>`. */
export function runsOn(paragraph: XmlElement): boolean {
  const mark = markOf(paragraph)
  return firstOf(mark, 'w:del') !== undefined || firstOf(mark, 'w:moveFrom') !== undefined
}

/** Whoever reads a draft with tracked changes should know that it was read as if all were accepted. */
export function changesTracked(roots: readonly XmlElement[]): DocumentFinding[] {
  const { insertion, deletion, move } = countChanges(roots)
  const total = insertion + deletion + move
  if (total === 0) return []
  const kinds = [several(insertion, 'insertion'), several(deletion, 'deletion'), several(move, 'move')]
  const message = `The document bears ${several(total, 'tracked change')} (${kinds.filter((kind) => !kind.startsWith('0')).join(', ')}); it was read as if all were accepted. Check against the original.`
  return [findingOn('changes-tracked', message)]
}

/** What was said beside the text is no part of it, but may be what a reader looks for. */
export function commentsLeftOut(roots: readonly XmlElement[]): DocumentFinding[] {
  const count = (element: XmlElement): number =>
    element.children
      .filter(isElement)
      .reduce((sum, child) => sum + (child.name === 'w:commentReference' ? 1 : count(child)), 0)
  const total = roots.reduce((sum, root) => sum + count(root), 0)
  if (total === 0) return []
  const message = `The document bears ${several(total, 'comment')}; only its text was read. Read comments in the original.`
  return [findingOn('comments-left-out', message)]
}

/** What one hand changed in one go is one change, however many runs and paragraphs it goes through. */
function countChanges(roots: readonly XmlElement[]): Record<'insertion' | 'deletion' | 'move', number> {
  const counts = { insertion: 0, deletion: 0, move: 0 }
  let last = ''
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue
      const kind = KINDS[child.name]
      if (kind !== undefined) {
        const by = `${kind} ${child.attributes.get('w:author')} ${child.attributes.get('w:date')}`
        if (by !== last) counts[kind]++
        last = by
      } else if (child.name === 'w:moveFrom') last = ''
      else if (child.name !== 'w:numPr') {
        if (child.name === 'w:r') last = ''
        walk(child)
        if (child.name === 'w:p' && !isChanged(markOf(child))) last = ''
      }
    }
  }
  for (const root of roots) walk(root)
  return counts
}

function markOf(paragraph: XmlElement): XmlElement | undefined {
  return firstOf(firstOf(paragraph, 'w:pPr'), 'w:rPr')
}

function isChanged(mark: XmlElement | undefined): boolean {
  return mark?.children.some((child) => isElement(child) && child.name in KINDS) ?? false
}

function several(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
