import { existsSync, readFileSync } from 'node:fs'
import { readDocument } from '@comity/document'
import type { Instrument } from '../instrument.ts'
import { readInstrument } from '../read-instrument.ts'
import { corpus } from './stored-readings.ts'

// Text as readers of PDF files really give it: numbers after their first line, marks that float, running titles
// inside paragraphs. The first words were counted on the printed pages.

export type PrintedText = {
  readonly file: string
  readonly symbol: string
  readonly preamble: readonly string[]
  readonly operative: readonly string[]
  /** The paragraph that each note is marked in. */
  readonly notes: readonly (string | null)[]
}

const folder = `${corpus}/pdftext`
export const printedTextsAreThere = existsSync(folder)

export function readPrinted({ file }: PrintedText): Instrument {
  return readInstrument(readDocument(readFileSync(`${folder}/${file}`)))
}

const list = (words: string) => words.split(',').map((one) => one.trim())

export const printedTexts = {
  '77/17': {
    file: 'A_RES_77_17.txt',
    symbol: 'A/RES/77/17',
    preamble: list(`Recalling, Recalling also, Taking into consideration, Recognizing, Recalling,
          Taking into consideration, Welcoming`),
    operative: list('Requests, Calls upon, Stresses, Looks forward, Requests, Calls upon, Requests'),
    notes: list('pp2, pp3, pp3, pp5, pp5, pp5'),
  },
  '63/114': {
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
  },
  '65/140': {
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
  },
  '37/4': {
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
  },
} satisfies Record<string, PrintedText>
