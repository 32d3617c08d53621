import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { defaultLimits, type Limits, readDocument, readFile } from '../index.ts'
import { docxOf } from './made/docx-of.ts'
import { pdfOf } from './made/pdf-of.ts'
import { printedOf } from './made/printed.ts'
import { resolution } from './made/resolution.ts'

// What reads a PDF takes seconds to load where a machine is busy.
vi.setConfig({ testTimeout: 60_000 })

/** The rules of the findings that a file gives, and whether it gives any text. */
async function check(bytes: Uint8Array, rule: string, limits: Partial<Limits> = {}): Promise<void> {
  const { text, findings } = await readFile(bytes, { ...defaultLimits, ...limits })
  expect(findings.map((finding) => finding.rule)).toEqual([rule])
  expect(text).toBe('')
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const documentOf = (body: string, before = ''): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`${before}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
  })
const printed = printedOf(readDocument(resolution))

describe('archives are measured before they are unpacked', () => {
  it('refuses one that would grow a hundredfold', () =>
    check(zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }), 'archive-too-large'))

  it('refuses one whose parts together are too large', () =>
    check(zipSync({ a: noise(400_000), b: noise(400_000) }), 'archive-too-large', { unpacked: 700_000 }))

  it('refuses one of too many parts', () =>
    check(
      zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}`, strToU8('x')]))),
      'archive-too-many-files',
      { members: 20 },
    ))

  it('refuses one whose directory understates its parts', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) })
    await check(withAnnouncedSize(bomb, 1000), 'archive-too-large')
  })

  it('refuses one whose parts overlap', async () => {
    const bytes = zipSync({ 'word/document.xml': noise(50_000), b: noise(50_000), c: noise(50_000) })
    await check(withPackedSize(bytes, 120_000), 'archive-too-large')
  })

  it('never opens an archive within the archive', () =>
    check(
      zipSync({ 'inner.zip': documentOf('<w:p><w:r><w:t>inside</w:t></w:r></w:p>') }),
      'file-type-unknown',
    ))

  it('takes names that lead elsewhere for names', () =>
    check(
      zipSync({ '../../../etc/passwd': strToU8('x'), '/word/document.xml': strToU8('x') }),
      'file-type-unknown',
    ))

  it('refuses an encrypted one', async () => {
    const bytes = documentOf('<w:p/>')
    const at = directoryOf(bytes)
    bytes[at + 8] = (bytes[at + 8] as number) | 1
    await check(bytes, 'file-encrypted')
  })

  it('tells a flipped bit', async () => {
    const bytes = await docxOf(printed)
    bytes[200] = (bytes[200] as number) ^ 16
    expect((await readFile(bytes)).findings.map((finding) => finding.rule)).toEqual(['file-damaged'])
  })
})

describe('a PDF is measured before it is read', () => {
  it('refuses one whose pages would grow a hundredfold', () =>
    check(pdfWith(new Uint8Array(60_000_000).fill(32)), 'archive-too-large'))

  it('refuses streams that are packed twice', () =>
    check(pdfWith(noise(10), '[/FlateDecode /FlateDecode]'), 'archive-too-large'))

  it('refuses a page of more words than a page can hold', () =>
    check(
      pdfWith(strToU8(`BT /F1 1 Tf ${'1 0 0 1 9 9 Tm (a) Tj 1 0 0 1 9 99 Tm (b) Tj '.repeat(60_000)} ET`)),
      'page-overfull',
    ))

  it('reads a plain one of that make', async () => {
    const { text } = await readFile(
      pdfWith(strToU8('BT /F1 12 Tf 50 700 Td (Requests the Secretary-General) Tj ET')),
    )
    expect(text).toBe('Requests the Secretary-General')
  })

  it('says that a page of pictures holds no text', () =>
    check(pdfWith(strToU8('0 0 600 800 re f')), 'file-scanned'))

  it('says that it is encrypted where it is', async () => {
    const encrypted = strFromLatin(pdfWith(strToU8('BT ET'))).replace(
      '/Root 1 0 R',
      '/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> >> /ID [<00><00>]',
    )
    await check(
      Uint8Array.from(encrypted, (sign) => sign.charCodeAt(0)),
      'file-encrypted',
    )
  })
})

describe('XML brings nothing from outside', () => {
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
  it.each([entities, outside, '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">', '<!doctype html>'])(
    'refuses %s in a .docx and in AKN4UN',
    async (doctype) => {
      const rule = doctype.startsWith('<!doctype') ? 'file-damaged' : 'xml-doctype'
      await check(documentOf('<w:p/>', doctype), rule)
      await check(strToU8(`<?xml version="1.0"?>${doctype}<akomaNtoso/>`), rule)
    },
  )

  it('knows no entity but those of XML itself', () =>
    check(strToU8('<?xml version="1.0"?><akomaNtoso>&a;</akomaNtoso>'), 'file-damaged'))

  it('refuses nesting without end', () =>
    check(strToU8(`<?xml version="1.0"?>${'<akomaNtoso>'.repeat(100_000)}`), 'xml-too-deep'))
})

describe('sizes', () => {
  it('refuses a file that is too large before looking into it', () =>
    check(strToU8('a'.repeat(2000)), 'file-too-large', { bytes: 1000 }))

  it('refuses a PDF of too many pages', () => check(pdfOf(printed), 'pages-too-many', { pages: 0 }))
})

describe('whatever comes', () => {
  const heads = ['', '%PDF-1.7\n', 'PK\u0003\u0004', '<?xml version="1.0"?>', '<akomaNtoso ', '\ufeff']
  it('never throws, and gives text or says why not', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), async (head, tail) => {
        const { lines, findings } = await readFile(Uint8Array.of(...strToU8(head), ...tail))
        expect(lines.length + findings.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    ))

  it('never throws on a real file that is cut or changed somewhere', async () => {
    const files = [
      await docxOf(printed),
      pdfOf(printed),
      new Uint8Array(readFileSync(new URL('./fixtures/resolution.doc', import.meta.url))),
      strToU8('<akomaNtoso><p>Resolution</p></akomaNtoso>'),
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat(),
        fc.nat(255),
        async (file, cut, place, byte) => {
          const changed = file.slice(0, cut % 2 === 0 ? file.length : cut % file.length)
          if (changed.length > 0) changed[place % changed.length] = byte
          const { lines, findings } = await readFile(changed)
          expect(lines.length + findings.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 60 },
    )
  })
})

/** A PDF of one page with such a content, packed (ISO 32000-1, 7.5). */
function pdfWith(content: Uint8Array, filter = '/FlateDecode'): Uint8Array {
  const packed = strFromLatin(zlibSync(content))
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    `<< /Length ${packed.length} /Filter ${filter} >>\nstream\n${packed}\nendstream`,
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 5\n0000000000 65535 f \n${places.join('')}trailer << /Size 5 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`
  return Uint8Array.from(file + table, (sign) => sign.charCodeAt(0))
}

function strFromLatin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

/** Bytes that do not pack. */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
}

/** Where the directory of an archive begins (PKWARE APPNOTE 4.3.16). */
function directoryOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 22 + 16, true)
}

function withAnnouncedSize(bytes: Uint8Array, size: number): Uint8Array {
  new DataView(bytes.buffer).setUint32(directoryOf(bytes) + 24, size, true)
  return bytes
}

function withPackedSize(bytes: Uint8Array, size: number): Uint8Array {
  new DataView(bytes.buffer).setUint32(directoryOf(bytes) + 20, size, true)
  return bytes
}
