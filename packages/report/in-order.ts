import type { Heading, Instrument, OperativeParagraph, PreambularParagraph } from '@comity/instrument'

/** What an instrument's text consists of, one after the other. */
export type TextPart =
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'preamble'; readonly paragraph: PreambularParagraph }
  | { readonly kind: 'operative'; readonly paragraph: OperativeParagraph }

/**
 * The provisions and headings in the order of the text. Sections of one resolution may each have a preamble,
 * so preambular paragraphs can stand after operative ones; where both lie in the source tells.
 */
export function inOrder(instrument: Instrument): TextPart[] {
  const parts: TextPart[] = []
  const before = new Map<string | null, Heading[]>()
  for (const heading of instrument.headings) {
    const own = before.get(heading.before) ?? []
    own.push(heading)
    before.set(heading.before, own)
  }
  const headings = (id: string | null): void => {
    for (const heading of before.get(id) ?? []) parts.push({ kind: 'heading', heading })
  }
  let next = 0
  const takePreamble = (until: number): void => {
    for (
      let paragraph = instrument.preamble[next];
      paragraph !== undefined;
      paragraph = instrument.preamble[next]
    ) {
      if (paragraph.span[0] > until) return
      headings(paragraph.id)
      parts.push({ kind: 'preamble', paragraph })
      next++
    }
  }
  for (const paragraph of instrument.operative) {
    takePreamble(paragraph.span[0])
    headings(paragraph.id)
    parts.push({ kind: 'operative', paragraph })
  }
  takePreamble(Number.POSITIVE_INFINITY)
  headings(null)
  return parts
}
