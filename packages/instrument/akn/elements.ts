import { isWords, type MarkupElement } from '@comity/document'

/** The child elements of an element, or those of one name. */
export function elementsOf(parent: MarkupElement, name?: string): MarkupElement[] {
  return parent.children.filter(
    (c): c is MarkupElement => !isWords(c) && (name === undefined || c.name === name),
  )
}

/** The first element of a name within another, however deep; of a refersTo, where one is given. */
export function firstWithin(
  parent: MarkupElement | undefined,
  name: string,
  refersTo?: string,
): MarkupElement | undefined {
  for (const child of parent === undefined ? [] : elementsOf(parent)) {
    if (child.name === name && (refersTo === undefined || child.attributes.get('refersTo') === refersTo))
      return child
    const found = firstWithin(child, name, refersTo)
    if (found !== undefined) return found
  }
  return undefined
}

export function allWithin(parent: MarkupElement, name: string): MarkupElement[] {
  return elementsOf(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allWithin(child, name),
  ])
}

/** The words of an element, without those of the notes in it. */
export function wordsOf(element: MarkupElement | undefined): string {
  if (element === undefined) return ''
  const words = (of: MarkupElement): string =>
    of.children.map((c) => (isWords(c) ? c.text : c.name === 'authorialNote' ? '' : words(c))).join('')
  return words(element).trim()
}
