import { readDocument } from '@comity/document'
import { describe, expect, it } from 'vitest'
import { readInstrument } from '../index.ts'

// What a copied text or the text layer of a PDF leaves of the raised marks of notes is bare digits.

/** Reads paragraphs with notes below them: the words that are left of the first, and where each note belongs. */
function check(paragraphs: readonly string[], notes: readonly string[], first: string, within: string[]) {
  const text = [...paragraphs, notes.join('\n')].join('\n\n')
  const read = readInstrument(readDocument(new TextEncoder().encode(text)))
  expect(read.preamble[0]?.text).toBe(first)
  expect(read.notes.map((note) => note.in)).toEqual(within)
}

const assembly = 'The General Assembly,'
const english = '1. Decides to remain seized of the matter.'

describe('the mark of a note among bare numbers', () => {
  it('is told from a year that it runs together with', () =>
    check(
      [
        assembly,
        'Recalling the 2030 Agenda,1',
        'Recalling also the Agenda 20302 and the Conference,',
        english,
      ],
      ['1 Resolution 70/1.', '2 Resolution 70/299.'],
      'Recalling the 2030 Agenda,',
      ['pp1', 'pp2'],
    ))

  it('is no part of the number of a decision', () =>
    check(
      [
        assembly,
        'Recalling its decisions 73/551 of 3 July 2019 and 74/571 of 3 September 2020,',
        'Having considered the report of the Secretary-General 1 and that of the Board,',
        english,
      ],
      ['1 A/77/631.'],
      'Recalling its decisions 73/551 of 3 July 2019 and 74/571 of 3 September 2020,',
      ['pp2'],
    ))

  it('is not the number of a Goal', () =>
    check(
      [assembly, 'Recalling Sustainable Development Goal 1, on poverty,', 'Recalling the Forum,1', english],
      ['1 Resolution 67/290.'],
      'Recalling Sustainable Development Goal 1, on poverty,',
      ['pp2'],
    ))

  it('is no part of a symbol or of a number with a stop in it', () =>
    check(
      [
        assembly,
        'Recalling its decision C-SS-4/DEC.3, on the perpetrators, and resolution XIII.1, in which it invited,',
        'Recalling the Forum,1 the Panel,2 and the Board,3',
        english,
      ],
      ['1 Resolution 67/290.', '2 Resolution 67/291.', '3 Resolution 67/292.'],
      'Recalling its decision C-SS-4/DEC.3, on the perpetrators, and resolution XIII.1, in which it invited,',
      ['pp2', 'pp2', 'pp2'],
    ))

  it('stands against the Chinese signs before it, of which none is parted from the next', () =>
    check(
      [
        '大会，',
        '回顾1949年日内瓦四公约1 和附加议定书，',
        '又回顾《北京宣言》、2《行动纲要》，有困难人口7 700万，',
        '1. 决定继续处理此案。',
      ],
      ['1 联合国，《条约汇编》', '2 第50/203号决议。'],
      '回顾1949年日内瓦四公约 和附加议定书，',
      ['pp1', 'pp2'],
    ))
})
