import { readdirSync, readFileSync } from 'node:fs'
import { readDocument, type Span } from '@comity/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instrument, readInstrument } from '../index.ts'
import type { Placed, SubParagraph } from '../instrument.ts'
import { corpus, corpusIsThere } from './stored-readings.ts'

// Every value leads back to its words: what stands in the source at its pieces is what it says, but for white space
// and the signs without width that nobody sees.

type Value = Placed & { readonly text: string }

const UNSEEN = /[\s\p{Cc}\u00ad\u200b\u200e\u200f\u2060\ufeff]+/gu
const bare = (text: string) => text.replace(UNSEEN, '')
const piecesOf = (value: Placed) => value.pieces ?? [value.span]
const printedAt = (source: string, value: Placed) =>
  piecesOf(value)
    .map(([from, to]) => source.slice(from, to))
    .join('')

const withChildren = (paragraph: Value & { readonly children?: readonly SubParagraph[] }): Value[] => [
  paragraph,
  ...(paragraph.children ?? []).flatMap(withChildren),
]

/** What the text is divided into: no sign of it belongs to two of these. */
const partsOf = ({ preamble, operative, headings, notes }: Instrument): Value[] => [
  ...[...preamble, ...operative].flatMap(withChildren),
  ...headings,
  ...notes,
]

/** What is found in the parts, as printed; an organ that acts itself stands at its verb or in an item. */
const foundIn = ({ organ, citations, parties, areas, situations, mandates }: Instrument): Value[] => [
  ...citations,
  ...parties,
  ...areas,
  ...situations,
  ...mandates.flatMap(({ addressees, span }) =>
    addressees.filter((body) => body.span[0] > span[0] && body.text !== organ),
  ),
]

const placedIn = (read: Instrument): Placed[] => [
  ...partsOf(read),
  ...foundIn(read),
  ...read.mandates,
  ...read.events,
  ...read.agreements,
]

function check(source: string): Instrument {
  const read = readInstrument(readDocument(source))
  const elsewhere = [...partsOf(read), ...foundIn(read)].filter(
    (value) => bare(printedAt(source, value)) !== bare(value.text),
  )
  expect(elsewhere).toEqual([])
  // Items of a list are told one behind the other, whatever stands below them: only what has none is looked for as it is.
  const whole = [...read.preamble, ...read.operative].filter(({ children = [] }) => children.length === 0)
  const said = new Map(whole.map(({ id, text }) => [id, bare(text)]))
  const untold = read.mandates.filter((told) => said.get(told.in)?.includes(bare(told.action)) === false)
  expect(untold).toEqual([])
  expect(placedIn(read).filter((value) => !isInOrder(value))).toEqual([])
  return read
}

/** The pieces stand one behind the other, and the span reaches from the first to the last. */
function isInOrder(value: Placed): boolean {
  const pieces = piecesOf(value)
  const spans = pieces[0]?.[0] === value.span[0] && pieces.at(-1)?.[1] === value.span[1]
  return spans && pieces.every(([from, to], i) => from < to && from >= (pieces[i - 1]?.[1] ?? 0))
}

/** The source without the words of its parts; each may be taken once. */
function leftOver(source: string, parts: readonly Value[]): string {
  const left = source.split('')
  const twice: Span[] = []
  for (const [from, to] of parts.flatMap(piecesOf)) {
    if (left.slice(from, to).includes('')) twice.push([from, to])
    left.fill('', from, to)
  }
  expect(twice).toEqual([])
  return bare(left.join(''))
}

const CLAUSES = [
  'the Secretary-General to report to the General Assembly at its seventy-ninth session on the implementation of the present resolution',
  'resolutions 37/4 of 22 October 1982 and 68/127 of 18 December 2013, and document A/71/160-S/2016/621',
  'Member States and the Organization of Islamic Cooperation to continue to cooperate in the fields of health, science and trade',
  'the general meeting of the two organizations, held in Geneva from 11 to 13 May 2016',
  'the memorandum of understanding between the United Nations and the League of Arab States, signed on 24 September 2016',
  'reconstruction and development in Afghanistan, Somalia and the Sudan',
]
const clause = fc.constantFrom(...CLAUSES)
const paragraph = (openings: readonly string[]) =>
  fc.tuple(fc.constantFrom(...openings), clause).map(([opening, words]) => `${opening} ${words}`)
const preamble = fc.array(
  paragraph(['Recalling', 'Welcoming', 'Noting with appreciation', 'Bearing in mind']),
  {
    minLength: 1,
    maxLength: 4,
  },
)
const operative = fc.array(paragraph(['Requests', 'Also welcomes', 'Calls upon', 'Takes note of']), {
  minLength: 1,
  maxLength: 5,
})

/** Breaks a paragraph into lines as a page does. */
function wrapped(text: string, width: number): string {
  let line = ''
  const lines: string[] = []
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

describe('the values of a reading', () => {
  it('are the words of the text at their places, and its paragraphs put together are the text', () => {
    fc.assert(
      fc.property(preamble, operative, fc.integer({ min: 40, max: 110 }), (before, after, width) => {
        const paragraphs = [
          ...before.map((words) => `${words},`),
          ...after.map((words, i) => `${i + 1}. ${words}${i + 1 < after.length ? ';' : '.'}`),
        ].map((text) => wrapped(text, width))
        const source = ['The General Assembly,', ...paragraphs].join('\n\n')
        const read = check(source)
        expect(leftOver(source, partsOf(read))).toBe(
          `TheGeneralAssembly,${after.map((_, i) => `${i + 1}.`).join('')}`,
        )
      }),
      { numRuns: 200 },
    )
  })

  const folders = ['ga77-en', 'ga77-fr', 'ga77-ar', 'ga77-es', 'ga77-ru', 'ga77-zh']
  it.skipIf(!corpusIsThere).each(folders.flatMap((set) => [`${set}/pdf`, `${set}/paste`]))(
    `are the words at their places in %s${corpusIsThere ? '' : ' (SKIPPED: the corpus of resolutions is not here)'}`,
    (set) => {
      const folder = `${corpus}/readings/${set}`
      for (const name of readdirSync(folder).filter((_, i) => i % 10 === 0)) {
        const source = readFileSync(`${folder}/${name}`, 'utf8')
        leftOver(source, partsOf(check(source)))
      }
    },
    60_000,
  )
})
