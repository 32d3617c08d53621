import { expect, test } from 'vitest'
import { readDocument } from '../index.ts'

test.each([
  ['plain letters', 'The General Assembly,\nRecalling its resolution'],
  ['signs up to U+00FF', 'Égalité\u00a0: « où »\nplus ça change'],
  ['signs beyond', 'States’ own\nĀ, ʻayn and 🌍\nالجمعية العامة'],
  ['all of them beside each other', 'plain\nÉ\n’\n\u0100\nplain again'],
])('a line is what stands in the source between its span: %s', (_, text) => {
  const { lines } = readDocument(text)
  expect(lines.map((line) => line.text)).toEqual(text.split('\n'))
  for (const line of lines) {
    expect(line.pieces.map(({ span: [from, to] }) => text.slice(from, to))).toEqual([line.text])
  }
})

test.each(['\n', '\r', '\r\n', '\v', '\u0085', '\u2028', '\u2029'])('%j ends a line', (end) => {
  const { lines } = readDocument(`one${end}two${end}${end}three`)
  expect(lines.map(({ text, gap }) => [text, gap])).toEqual([
    ['one', 'line'],
    ['two', 'line'],
    ['three', 'blank'],
  ])
})

test('only a line without uncommon signs and double spaces is common', () => {
  const text = 'Plain words, and States’ own\ntwo  spaces\n*marked*\nÉtats\n    a common line, set in'
  expect(readDocument(text).lines.map(({ common }) => common === true)).toEqual([
    true,
    false,
    false,
    false,
    true,
  ])
})
