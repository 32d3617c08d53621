import { readDocument } from '@comity/document'
import { describe, expect, it } from 'vitest'
import { type Instrument, readInstrument } from '../index.ts'

const read = (text: string): Instrument => readInstrument(readDocument(text))

/** What a text consists of, in its order: its headings and, by number or id, the first words of its provisions. */
function outline(text: string): string[] {
  const { headings, preamble, operative } = read(text)
  const above = (id: string | null) =>
    headings.filter(({ before }) => before === id).map((h) => `# ${h.text}`)
  const shown = [
    ...preamble.map(({ id, words, span }) => ({ id, at: span[0], line: words })),
    ...operative.map(({ id, words, span, number }) => ({ id, at: span[0], line: `${number}. ${words}` })),
  ]
  return shown.sort((a, b) => a.at - b.at).flatMap(({ id, line }) => [...above(id), line])
}

const check = (text: string, expected: readonly string[]): void => expect(outline(text)).toEqual(expected)

describe('a resolution in parts', () => {
  const text = `United Nations A/RES/98/7 A-B

98/7. Trees

A

Planting

The General Assembly,

Noting the report,

Urges all States:

(a) To plant trees;

(b) To water them.

37th plenary meeting
22 November 2043

B

Felling

The General Assembly,

Recalling its work,

1. Decides to fell nothing;

2. Requests the Secretary-General to report.

37th plenary meeting
22 November 2043
`
  it('is read to the end of its last, each with its letter and title', () => {
    check(text, [
      '# A',
      '# Planting',
      'Noting',
      '. Urges',
      '# B',
      '# Felling',
      'Recalling',
      '1. Decides',
      '2. Requests',
    ])
    expect(read(text)).toMatchObject({ title: 'Trees', adopted: '2043-11-22', findings: [] })
  })

  it('may open each without a comma, as those that appropriate do', () =>
    check(
      text
        .replaceAll(
          'The General Assembly,\n\nNoting the report,\n\nUrges all States:',
          'The General Assembly\n\nResolves that:',
        )
        .replaceAll('The General Assembly,\n\nRecalling its work,\n\n1.', 'The General Assembly\n\n1.'),
      ['# A', '# Planting', '. Resolves', '# B', '# Felling', '1. Decides', '2. Requests'],
    ))

  it('is no text whose annex has a part B', () =>
    check(
      'The General Assembly,\n\n1. Adopts the annex.\n\n37th plenary meeting\n22 November 2043\n\nAnnex\n\nB\n\nTrees\n\n1. Recalls its work.\n',
      ['1. Adopts'],
    ))
})

describe('a section', () => {
  it('may have a preamble of its own, and an end without a number', () =>
    check(
      `The General Assembly,

I

Report on trees

Recalling its resolution 72/266 of 24 December 2017,

1. Takes note of the report;

2. Approves the return of a surplus;

II

Report on bushes

Having considered the report,

1. Takes note of it;

III

Centre for moss

Approves resources for the Centre.

IV

Committee on ferns

Recalling its work,

Approves the gross budget of the Committee.
`,
      [
        '# I',
        '# Report on trees',
        'Recalling',
        '1. Takes note',
        '2. Approves',
        '# II',
        '# Report on bushes',
        'Having considered',
        '1. Takes note',
        '# III',
        '# Centre for moss',
        '. Approves',
        '# IV',
        '# Committee on ferns',
        'Recalling',
        '. Approves',
      ],
    ))

  it('is no letter that a paragraph holds', () =>
    check(
      'The General Assembly,\n\n1. Decides to name it\nA\nNoting that it is the first letter;\n\n2. Requests more.\n',
      ['1. Decides', '2. Requests'],
    ))
})

it('tells the paragraph that ends a preamble by its words, though it is printed in italics as the preamble is', () =>
  check('The General Assembly,\n\n*Recalling* its work,\n\n*Takes note* of the report.\n', [
    'Recalling',
    '. Takes note',
  ]))

it('reads the title of a declaration that a resolution adopts as a heading', () =>
  check(
    'The General Assembly\n\nAdopts the following declaration:\n\nDeclaration on trees\n\n1. We, the Heads of State, have gathered to plant.\n\n2. We reaffirm that trees are good.\n',
    ['. Adopts', '# Declaration on trees', '1. ', '2. '],
  ))

it('takes no number of a table behind the text for a note where the marks of notes are raised', () => {
  const { notes, findings } = read(
    'The General Assembly,\n\nNoting the report,¹\n\n1. Adopts the annex.\n\n37th plenary meeting\n22 November 2043\n\nAnnex\n\nTrees\n\n97 030 300\n\nBushes\n\n85 518 700\n\n¹ A/98/1.\n',
  )
  expect([notes.map(({ text }) => text), findings]).toEqual([['A/98/1.'], []])
})
