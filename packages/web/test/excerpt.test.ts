import { describe, expect, test } from 'vitest'
import { excerpt } from '../pages/naming/excerpt.ts'

const said = (text: string, lit: [number, number][], most?: number) =>
  excerpt(text, lit, most)
    .map(({ kind, text: words }) => (kind === 'lit' ? `[${words}]` : words))
    .join('')

const long = Array.from({ length: 200 }, (_, n) => `word${n}`).join(' ')
const at = (word: string): [number, number] => [long.indexOf(word), long.indexOf(word) + word.length]

describe('an excerpt', () => {
  test('of a short paragraph is the paragraph, with what is lit', () =>
    expect(
      said('to build and mend bridges', [
        [3, 8],
        [13, 17],
      ]),
    ).toBe('to [build] and [mend] bridges'))

  test('of a long one shows whole words around what is lit, and where some are left out', () => {
    const shown = said(long, [at('word100')])
    expect(shown).toMatch(/^…word\d+ .*\[word100\].* word\d+…$/)
    expect(shown.length).toBeLessThan(400)
  })

  test('begins with the beginning and ends with the end where they are near', () => {
    expect(said(long, [at('word2')])).toMatch(/^word0 word1 \[word2\]/)
    expect(said(long, [at('word199')])).toMatch(/\[word199\]$/)
  })

  test('shows what is near together once', () =>
    expect(said(long, [at('word100'), at('word103')])).toMatch(/\[word100\] word101 word102 \[word103\]/))

  test('of a long one with nothing lit is its beginning', () => expect(said(long, [])).toMatch(/^word0 .*…$/))

  test('of one word without end stays what it is', () =>
    expect(said('x'.repeat(2000), [[900, 910]])).toContain(`[${'x'.repeat(10)}]`))
})
