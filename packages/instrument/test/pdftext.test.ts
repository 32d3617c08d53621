import { describe, expect, it } from 'vitest'
import { type PrintedText, printedTexts, printedTextsAreThere, readPrinted } from './printed-texts.ts'

const check = (printed: PrintedText, rules: readonly string[]) => {
  const { symbol, preamble, operative, notes } = printed
  const read = readPrinted(printed)
  expect(read.symbol).toBe(symbol)
  expect(read.preamble.map(({ words }) => words)).toEqual(preamble)
  expect(read.operative.map(({ words }) => words)).toEqual(operative)
  expect(read.operative.map(({ number }) => number)).toEqual(operative.map((_, i) => String(i + 1)))
  expect(read.notes.map((note) => note.in)).toEqual(notes)
  expect(read.findings.map(({ rule }) => rule)).toEqual(rules)
}

describe.skipIf(!printedTextsAreThere)(
  `real text of PDF files${printedTextsAreThere ? '' : ' (SKIPPED: the corpus of resolutions is not here)'}`,
  () => {
    it('77/17', () => check(printedTexts['77/17'], []))

    it('63/114', () => check(printedTexts['63/114'], []))

    it('65/140', () => check(printedTexts['65/140'], []))

    it('37/4 from a scan of two columns, with what is doubtful told', () =>
      check(printedTexts['37/4'], [
        'unreadable-signs',
        'note-without-mark',
        'note-without-mark',
        'note-without-mark',
      ]))
  },
)
