import { readDocument } from '@comity/document'
import { describe, expect, it } from 'vitest'
import { readInstrument } from '../index.ts'

/** Reads lines as the text layer of a PDF breaks them, without an empty line between paragraphs. */
function check(lines: readonly string[], preamble: readonly string[]): void {
  const read = readInstrument(readDocument(new TextEncoder().encode(lines.join('\n'))))
  expect(read.preamble.map(({ text }) => text.replace(/\s/g, ''))).toEqual(
    preamble.map((text) => text.replace(/\s/g, '')),
  )
}

describe('a preambular paragraph in wrapped lines', () => {
  it('begins in Russian behind a line that is full', () =>
    check(
      [
        'Генеральная Ассамблея,',
        'ссылаясь на свои резолюции о сотрудничестве между двумя организациями,',
        'отмечая прогресс, достигнутый в этой области обеими организациями,',
        '1. постановляет продолжать заниматься этим вопросом.',
      ],
      [
        'ссылаясь на свои резолюции о сотрудничестве между двумя организациями,',
        'отмечая прогресс, достигнутый в этой области обеими организациями,',
      ],
    ))

  it('does not begin in Russian with words that only look like its first ones', () =>
    check(
      [
        'Генеральная Ассамблея,',
        'ссылаясь на Конвенцию,',
        'которая является всеобъемлющим документом,',
        'включая ее протоколы,',
        '1. постановляет продолжать заниматься этим вопросом.',
      ],
      ['ссылаясь на Конвенцию, которая является всеобъемлющим документом, включая ее протоколы,'],
    ))

  it('does not begin in Chinese with “and”, but with “in this regard”', () =>
    check(
      [
        '大会，',
        '确认两个组织在各个领域开展合作的重要性，',
        '并认识到需要加强这种合作，',
        '在这方面关切地注意到所面临的挑战，',
        '1. 决定继续处理此案。',
      ],
      [
        '确认两个组织在各个领域开展合作的重要性，并认识到需要加强这种合作，',
        '在这方面关切地注意到所面临的挑战，',
      ],
    ))
})
