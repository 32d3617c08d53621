/** An element of an AKN4UN file, as it was marked, its words tied to their place in the document's text. */
export type MarkupElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly MarkupNode[]
}

/** Words as they stand in the document's text from `at` on; white space is one space. */
export type MarkupWords = { readonly text: string; readonly at: number }

export type MarkupNode = MarkupElement | MarkupWords

export function isWords(node: MarkupNode): node is MarkupWords {
  return 'text' in node
}
