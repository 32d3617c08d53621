import { describe, expect, it } from 'vitest'
import { readFile } from '../index.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return bytes
}
/** The bytes of a text in one of the older encodings, by asking each byte which letter it stands for. */
const encoded = (text: string, encoding: string): Uint8Array => {
  const letters = Array.from({ length: 256 }, (_, byte) =>
    new TextDecoder(encoding).decode(Uint8Array.of(byte)),
  )
  return Uint8Array.from(text, (letter) => Math.max(0, letters.indexOf(letter)))
}

describe('text is known whatever its encoding', () => {
  const arabic =
    'إن الجمعية العامة، إذ تشير إلى قرارها، تطلب إلى الأمين العام أن يقدم تقريرا إلى الجمعية العامة'
  const russian =
    'Генеральная Ассамблея, ссылаясь на свою резолюцию, просит Генерального секретаря представить доклад'
  const cases: readonly (readonly [string, Uint8Array, string, readonly string[]])[] = [
    ['UTF-8', utf8('Côte d’Ivoire'), 'Côte d’Ivoire', []],
    ['UTF-8 with its mark', utf8('\ufeffCôte d’Ivoire'), 'Côte d’Ivoire', []],
    ['UTF-16 with its mark', utf16('\ufeffResolution 70/1', true), 'Resolution 70/1', []],
    [
      'UTF-16, the other way round, with its mark',
      utf16('\ufeffResolution 70/1', false),
      'Resolution 70/1',
      [],
    ],
    [
      'UTF-16 without its mark',
      utf16('A resolution of the Assembly', true),
      'A resolution of the Assembly',
      [],
    ],
    ['windows-1252', latin1('C\u00f4te d\u0092Ivoire'), 'Côte d’Ivoire', ['encoding-guessed']],
    ['windows-1256', encoded(arabic, 'windows-1256'), arabic, ['encoding-guessed']],
    ['windows-1251', encoded(russian, 'windows-1251'), russian, ['encoding-guessed']],
  ]
  it.each(cases)('%s', async (_, bytes, expected, rules) => {
    const { format, text, findings } = await readFile(bytes)
    expect(format).toBe('text')
    expect(text).toBe(expected)
    expect(findings.map((finding) => finding.rule)).toEqual(rules)
  })
})

describe('what cannot be read says so in words', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['an empty file', new Uint8Array(), 'file-empty'],
    ['a file of spaces', utf8('  \n\n '), 'file-empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'file-scanned'],
    ['a picture of a later kind', utf8('RIFF\u0001\u0002\u0003\u0004WEBPVP8 '), 'file-scanned'],
    ['a photograph', utf8('\0\0\0\u0018ftypheic'), 'file-scanned'],
    ['a web page', utf8('\ufeff<!DOCTYPE html>\n<title>Resolution</title>'), 'file-type-unknown'],
    ['a web page without its declaration', utf8('<html lang="en"><p>Resolution</p>'), 'file-type-unknown'],
    ['text in four bytes a letter', Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0), 'file-type-unknown'],
    ['a mark of the byte order alone', utf8('\ufeff'), 'file-empty'],
    ['rich text', utf8('{\\rtf1\\ansi Resolution}'), 'file-type-unknown'],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0), 'file-type-unknown'],
    ['other XML', utf8('<?xml version="1.0"?><note>Resolution</note>'), 'file-type-unknown'],
    ['broken XML', utf8('<?xml version="1.0"?><akomaNtoso><p>'), 'file-damaged'],
    ['a PDF cut short', utf8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), 'file-damaged'],
    ['a ZIP cut short', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), 'file-damaged'],
    [
      'a compound file cut short',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'file-damaged',
    ],
  ]
  it.each(cases)('%s', async (_, bytes, rule) => {
    const { text, lines, findings } = await readFile(bytes)
    expect([text, lines]).toEqual(['', []])
    expect(findings.map((finding) => finding.rule)).toEqual([rule])
    expect(findings[0]?.message).toMatch(/^[A-Z].*\.$/s)
  })
})
