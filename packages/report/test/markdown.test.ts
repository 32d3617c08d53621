import { readDocument } from '@comity/document'
import { readInstrument } from '@comity/instrument'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../index.ts'

/** The Markdown of a text, from its enacting line on. */
function check(text: string, expected: string): void {
  const written = renderMarkdown(readInstrument(readDocument(text)))
  expect(written.slice(written.indexOf('\n---\n') + 5).trim()).toBe(expected)
}

describe('Markdown', () => {
  it('shows opening words in italics, citations as links, notes as footnotes and paragraphs with their addresses', () =>
    check(
      'The General Assembly,\n\nRecalling its resolution 70/1,¹\n\n1. Requests the Secretary-General to do the following:\n\n(a) To write;\n\n¹ See A/70/684.',
      [
        '*The General Assembly*,',
        '*Recalling* its resolution [70/1](https://undocs.org/en/A/RES/70/1),[^1]<a id="pp1"></a>',
        '1. *Requests* the Secretary-General to do the following:<a id="op1"></a>',
        '   (a) To write;<a id="op1-1"></a>',
        '[^1]: See [A/70/684](https://undocs.org/en/A/70/684).',
      ].join('\n\n'),
    ))

  it('escapes what Markdown would take for its own', () =>
    check(
      'The General Assembly,\n\nRecalling a_b [c] and 5 < 6,',
      '*The General Assembly*,\n\n*Recalling* a\\_b \\[c\\] and 5 \\< 6,<a id="pp1"></a>',
    ))
})
