import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'

/** A line of Markdown as a reader sees it, and what its marks say. */
function check(
  source: string,
  expected: { text: string; emphasis?: string[]; raised?: string[]; heading?: true; anchor?: object },
) {
  const line = readDocument(source).lines[0]
  expect(line).toBeDefined()
  if (line === undefined) return
  const words = ([a, b]: readonly [number, number]): string => line.text.slice(a, b)
  expect({
    text: line.text,
    emphasis: line.emphasis.map(words),
    raised: line.superscripts.map(words),
  }).toEqual({
    text: expected.text,
    emphasis: expected.emphasis ?? [],
    raised: expected.raised ?? [],
  })
  expect(line.heading).toBe(expected.heading)
  expect(line.anchor).toEqual(expected.anchor)
}

describe('Markdown', () => {
  it('shows headings', () => check('## Follow-up', { text: 'Follow-up', heading: true }))
  it('takes a sign after a backslash for itself', () => check('\\*Notes\\* a\\_b', { text: '*Notes* a_b' }))
  it('takes a footnote with a colon at the head of a line for a note', () =>
    check('[^8]: See it.', { text: '8 See it.', raised: ['8'] }))
  it('takes a footnote with a colon after it elsewhere for a mark', () =>
    check('as follows[^8]:', { text: 'as follows8:', raised: ['8'] }))
  it('gives a paragraph its address', () =>
    check('*Notes* it;<a id="op2-1" data-number="(a bis)"></a>', {
      text: 'Notes it;',
      emphasis: ['Notes'],
      anchor: { id: 'op2-1', number: '(a bis)' },
    }))
  it('leaves other anchors as they are', () => check('it <a id="x"></a>', { text: 'it <a id="x"></a>' }))
})

describe('front matter', () => {
  it('is told apart from the text, with values of any kind', () => {
    const { front, lines } = readDocument('---\nkind: "report"\nsession: 72\ntitle: plain words\n---\n\nText')
    expect(lines.map((line) => line.text)).toEqual(['Text'])
    expect([...(front ?? [])]).toEqual([
      ['kind', 'report'],
      ['session', 72],
      ['title', 'plain words'],
    ])
  })
  it('is no rule of three hyphens', () => {
    const { front, lines } = readDocument('---\nNot an entry\n---\nText')
    expect(front).toBeUndefined()
    expect(lines.length).toBe(4)
  })
})
