import { existsSync, readFileSync } from 'node:fs'
import { readDocument } from '@comity/document'
import { describe, expect, it } from 'vitest'
import { readInstrument } from '../index.ts'
import { corpus } from './stored-readings.ts'

// Text as readers of PDF files really give it: numbers after their first line, marks that float, running titles
// inside paragraphs. The first words were counted on the printed pages.

const folder = `${corpus}/pdftext`
const isThere = existsSync(folder)

type Printed = {
  readonly file: string
  readonly symbol: string
  readonly preamble: readonly string[]
  readonly operative: readonly string[]
  /** The paragraph that each note is marked in. */
  readonly notes: readonly (string | null)[]
}

const check = ({ file, symbol, preamble, operative, notes }: Printed) => {
  const read = readInstrument(readDocument(readFileSync(`${folder}/${file}`)))
  expect(read.symbol).toBe(symbol)
  expect(read.preamble.map(({ words }) => words)).toEqual(preamble)
  expect(read.operative.map(({ words }) => words)).toEqual(operative)
  expect(read.operative.map(({ number }) => number)).toEqual(operative.map((_, i) => String(i + 1)))
  expect(read.notes.map((note) => note.in)).toEqual(notes)
  return read
}

const list = (words: string) => words.split(',').map((one) => one.trim())

describe.skipIf(!isThere)(
  `real text of PDF files${isThere ? '' : ' (SKIPPED: the corpus of resolutions is not here)'}`,
  () => {
    it('77/17', () => {
      const { findings } = check({
        file: 'A_RES_77_17.txt',
        symbol: 'A/RES/77/17',
        preamble: list(`Recalling, Recalling also, Taking into consideration, Recognizing, Recalling,
          Taking into consideration, Welcoming`),
        operative: list('Requests, Calls upon, Stresses, Looks forward, Requests, Calls upon, Requests'),
        notes: list('pp2, pp3, pp3, pp5, pp5, pp5'),
      })
      expect(findings).toEqual([])
    })

    it('63/114', () => {
      const { findings } = check({
        file: 'A_RES_63_114.txt',
        symbol: 'A/RES/63/114',
        preamble:
          list(`Recalling, Recalling also, Welcoming, Noting, Having considered, Taking into account, Recalling,
          Recalling also, Noting, Noting also, Noting further, Convinced, Taking note, Recalling, Taking note, Welcoming,
          Welcoming also, Noting, Noting with appreciation`),
        operative:
          list(`Takes note with satisfaction, Urges, Notes with satisfaction, Affirms, Requests, Requests,
          Welcomes, Also welcomes, Welcomes with appreciation, Welcomes, Also welcomes, Encourages, Urges,
          Expresses its appreciation, Requests, Decides`),
        notes: list('pp4, pp5, pp9'),
      })
      expect(findings).toEqual([])
    })

    it('65/140', () => {
      const { findings } = check({
        file: 'A_RES_65_140.txt',
        symbol: 'A/RES/65/140',
        preamble:
          list(`Recalling, Recalling also, Welcoming, Noting, Having considered, Taking into account, Recalling,
          Noting, Noting also, Noting further, Convinced, Taking note, Recalling, Taking note,
          Taking note with appreciation, Welcoming, Noting, Noting with appreciation`),
        operative:
          list(`Takes note with satisfaction, Urges, Notes with satisfaction, Affirms, Requests, Requests,
          Welcomes, Also welcomes, Encourages, Invites, Welcomes with appreciation, Appreciates, Welcomes,
          Also welcomes, Notes with satisfaction, Welcomes, Encourages, Urges, Expresses its appreciation, Requests,
          Decides`),
        notes: list('pp4, pp5, pp8'),
      })
      expect(findings).toEqual([])
    })

    it('37/4 from a scan of two columns, with what is doubtful told', () => {
      const { findings } = check({
        file: 'A_RES_37_4.ocr.txt',
        symbol: 'A/RES/37/4',
        preamble:
          list(`Having considered, Recalling, Recalling, Noting with satisfaction, Noting, Taking into account,
          Noting also, Convinced, Noting further`),
        operative:
          list(`Takes note with satisfaction, Requests, Requests, Invites, Encourages, Requests, Calls upon,
          Decides`),
        // Notes 3 and 4 belong to the resolution before it on the page; the scan has lost the mark of note 6.
        notes: [null, null, null, 'pp9'],
      })
      expect(findings.map(({ rule }) => rule)).toEqual([
        'unreadable-signs',
        'note-without-mark',
        'note-without-mark',
        'note-without-mark',
      ])
    })
  },
)
