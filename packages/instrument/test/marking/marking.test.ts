import { readdirSync, readFileSync } from 'node:fs'
import { readDocument } from '@comity/document'
import { describe, expect, it } from 'vitest'
import {
  type LineMark,
  type Marking,
  markingOf,
  placesSaid,
  readInstrument,
  readMarked,
} from '../../index.ts'
import { corpus, corpusIsThere } from '../stored-readings.ts'

/** A statement of our own writing, of a kind that the reader has no rule for. */
const statement = `ORGANIZATION OF ISLAMIC COOPERATION
Statement of the Ministerial Committee on Lighthouses
OIC/MC-LH/2024/DEC.3
Jeddah, 4 March 2024
Lighthouses and those
who keep them
The Committee met on 3 and 4 March 2024.
It had before it resolution 70/1 and the report¹ of the
Secretary-General.
Findings
1. Forty lighthouses are without a keeper. Their
lamps are lit by hand.
Page 2
(a) twelve of them in the north;
(i) four on islands;
(b) the others in the south.
2. Requests the World Health Organization to look into it.
¹ OIC/MC-LH/2023/REP.1, para. 4.
`
const marks: readonly [LineMark['as'], string?][] = [
  ['none'],
  ['none'],
  ['none'],
  ['none'],
  ['title'],
  ['more'],
  ['paragraph'],
  ['paragraph'],
  ['more'],
  ['heading'],
  ['paragraph', '1'],
  ['more'],
  ['none'],
  ['item', '(a)'],
  ['sub-item', '(i)'],
  ['item', '(b)'],
  ['operative', '2.'],
  ['note', '1'],
]
const document = readDocument(statement)
const marking: Marking = {
  kind: 'decision',
  symbol: 'OIC/MC-LH/2024/DEC.3',
  organ: 'Ministerial Committee on Lighthouses',
  session: null,
  agendaItem: null,
  date: '2024-03-04',
  adopted: null,
  language: 'en',
  lines: marks.map(([as, number = ''], line) => ({ line, as, number })),
  citations: [
    { line: 7, text: 'resolution 70/1', symbol: 'A/RES/70/1', date: null },
    { line: 17, text: 'OIC/MC-LH/2023/REP.1', symbol: 'OIC/MC-LH/2023/REP.1', date: null },
  ],
}
const read = (changes: Partial<Marking> = {}) => readMarked(document, { ...marking, ...changes })

describe('a text that a person has marked', () => {
  it('is what the person says, with the title from its lines', () => {
    const { kind, symbol, organ, date, title } = read()
    expect({ kind, symbol, organ, date, title }).toEqual({
      kind: 'decision',
      symbol: 'OIC/MC-LH/2024/DEC.3',
      organ: 'Ministerial Committee on Lighthouses',
      date: '2024-03-04',
      title: 'Lighthouses and those who keep them',
    })
  })

  it('has its paragraphs, items and headings as marked, over the line of a page between', () => {
    const { preamble, operative, headings } = read()
    expect(preamble).toEqual([])
    expect(operative.map(({ number, text }) => [number, text])).toEqual([
      ['', 'The Committee met on 3 and 4 March 2024.'],
      ['', 'It had before it resolution 70/1 and the report of the Secretary-General.'],
      ['1', 'Forty lighthouses are without a keeper. Their lamps are lit by hand.'],
      ['2.', 'Requests the World Health Organization to look into it.'],
    ])
    expect(
      operative[2]?.children.map(({ number, text, children }) => [number, text, children.length]),
    ).toEqual([
      ['(a)', 'twelve of them in the north;', 1],
      ['(b)', 'the others in the south.', 0],
    ])
    expect(headings.map(({ text, before }) => [text, before])).toEqual([['Findings', 'op3']])
  })

  it('ties a note to its mark, and cites what the person says, at its words', () => {
    const { notes, citations, findings } = read()
    expect(notes.map(({ marker, in: of, text }) => [marker, of, text])).toEqual([
      ['1', 'op2', 'OIC/MC-LH/2023/REP.1, para. 4.'],
    ])
    expect(citations.map(({ symbol, in: of, note }) => [symbol, of, note])).toEqual([
      ['A/RES/70/1', 'op2', null],
      ['OIC/MC-LH/2023/REP.1', 'op2', '1'],
    ])
    for (const { text, span } of citations) expect(statement.slice(...span)).toBe(text)
    expect(findings).toEqual([])
  })

  it('tells of words that do not stand in the line that is said to hold them', () => {
    const { citations, findings } = read({
      citations: [{ line: 6, text: 'resolution 99/1', symbol: 'A/RES/99/1', date: null }],
    })
    expect(citations).toEqual([])
    expect(findings.map(({ rule }) => rule)).toEqual(['citation-not-there'])
  })

  it('seeks mandates in operative paragraphs, and none in plain ones', () => {
    expect(read().mandates.map(({ in: of, verb }) => [of, verb])).toEqual([['op4', 'requests']])
    const plain = marking.lines.map((mark) =>
      mark.as === 'operative' ? { ...mark, as: 'paragraph' as const } : mark,
    )
    expect(read({ lines: plain }).mandates).toEqual([])
  })

  it('keeps the place of every paragraph and of what was said of the whole', () => {
    const { operative } = read()
    for (const { span, pieces, text } of operative) {
      const words = (pieces ?? [span]).map(([from, to]) => statement.slice(from, to)).join(' ')
      expect(words.replace(/\s+/g, ' ')).toBe(text)
    }
    const places = placesSaid(document, marking)
    const said = Object.entries(places).map(([key, span]) => [key, span && statement.slice(...span)])
    expect(Object.fromEntries(said)).toEqual({
      title: 'Lighthouses and those\nwho keep them',
      symbol: 'OIC/MC-LH/2024/DEC.3',
      organ: 'Ministerial Committee on Lighthouses',
      agendaItem: null,
      date: '4 March 2024',
      adopted: null,
    })
  })

  it('refuses no marking, however odd', () => {
    const roles = ['more', 'item', 'sub-item', 'note', 'heading', 'title', 'operative', 'none'] as const
    for (const as of roles)
      expect(() =>
        read({ lines: marks.map((_, line) => ({ line: line * 2, as, number: 'x' })) }),
      ).not.toThrow()
    expect(read({ lines: [] }).operative).toEqual([])
  })
})

describe('the marking that a reading comes to', () => {
  const resolution = `General Assembly

Cooperation on lighthouses

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,¹ and the
keepers of lamps,

Page 2

1. Requests the Secretary-General to report to the General Assembly at its seventy-fifth session on:

(a) The state of lighthouses;

(b) Their keepers;

2. Decides to rest.

¹ See resolution 69/317.
`
  it('gives the same reading again', () => {
    const document = readDocument(resolution)
    const before = readInstrument(document)
    const after = readMarked(document, markingOf(document, before))
    expect(after).toEqual({ ...before, findings: [] })
  })

  it('begins empty where nothing was read', () => {
    const document = readDocument('')
    expect(markingOf(document, readInstrument(document)).lines).toEqual([])
  })

  it('says which lines go on with a paragraph that a note parts', () => {
    const parted =
      'The General Assembly,\n\nRecalling its resolution 70/1,¹ and\n__________\n¹ See 69/317.\n\fthe keepers of lamps,\n\n1. Decides to rest.\n'
    const document = readDocument(parted)
    const before = readInstrument(document)
    expect(before.preamble.map(({ text }) => text)).toEqual([
      'Recalling its resolution 70/1, and the keepers of lamps,',
    ])
    const marking = markingOf(document, before)
    expect(marking.lines.map(({ as }) => as)).toEqual(['preamble', 'note', 'rest', 'operative'])
    expect(readMarked(document, marking).preamble).toEqual(before.preamble)
  })

  it.skipIf(!corpusIsThere).each(['ga77-en/pdf', 'ga77-fr/pdf', 'ga77-ar/pdf'])(
    'gives the same paragraphs, notes and title of real texts again: %s',
    (folder) => {
      for (const name of readdirSync(`${corpus}/readings/${folder}`).slice(0, 20)) {
        const document = readDocument(readFileSync(`${corpus}/readings/${folder}/${name}`))
        const { preamble, operative, notes, title } = readInstrument(document)
        const again = readMarked(document, markingOf(document, readInstrument(document)))
        expect({ preamble: again.preamble, operative: again.operative }, name).toEqual({
          preamble,
          operative,
        })
        expect({ notes: again.notes, title: again.title }, name).toEqual({ notes, title })
      }
    },
  )
})
