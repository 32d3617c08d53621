import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
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
