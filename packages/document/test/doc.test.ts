import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument, readFile } from '../index.ts'
import { docxOf } from './made/docx-of.ts'
import { printedOf } from './made/printed.ts'
import { resolution } from './made/resolution.ts'

const file = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('./fixtures/resolution.doc', import.meta.url)))

describe('a .doc', () => {
  it('reads like the .docx that it was saved from: numbers, notes, italics, the head of its first page', async () => {
    const heads = { first: 'A/RES/98/321 at the head', others: 'A running head' }
    const docx = await readFile(await docxOf(printedOf(readDocument(resolution)), { numbered: true, heads }))
    const doc = await readFile(file())
    expect(doc.format).toBe('doc')
    expect(doc.findings).toEqual([])
    expect(doc.text).toBe(docx.text)
    expect(doc.lines).toEqual(docx.lines)
  })

  it('says that it is encrypted where it is', async () => {
    const bytes = file()
    const start = bytes.findIndex((byte, i) => byte === 0xec && bytes[i + 1] === 0xa5)
    bytes[start + 11] = (bytes[start + 11] as number) | 1
    expect((await readFile(bytes)).findings.map((finding) => finding.rule)).toEqual(['file-encrypted'])
  })

  it('says that it is damaged where its end is missing', async () => {
    const bytes = file()
    expect((await readFile(bytes.slice(0, 6000))).findings.map((finding) => finding.rule)).toEqual([
      'file-damaged',
    ])
  })
})
