import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument } from '@comity/document'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { docxOf } from '../../document/test/made/docx-of.ts'
import { pdfOf } from '../../document/test/made/pdf-of.ts'
import { printedOf } from '../../document/test/made/printed.ts'
import { resolution } from '../../document/test/made/resolution.ts'
import { run } from '../index.ts'

// What sets and reads a PDF takes seconds to load where a machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'comity-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

/** The exit code of `comity read …`, and what it prints. */
async function check(args: readonly string[], code: number): Promise<{ out: string; err: string }> {
  const printed = { out: '', err: '' }
  const io = {
    out: (text: string) => {
      printed.out += text
    },
    err: (text: string) => {
      printed.err += text
    },
    stdin: async () => new TextEncoder().encode(resolution),
  }
  expect(await run(['read', ...args], io)).toBe(code)
  return printed
}

describe('comity read', () => {
  const printed = printedOf(readDocument(resolution))

  it('reads files of every kind, whatever they are called, one line each', async () => {
    const paths = [
      fileOf('a.txt', await docxOf(printed)),
      fileOf('b', pdfOf(printed)),
      fileOf('c.pdf', resolution),
    ]
    const { out } = await check(paths, 0)
    const readings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(readings.map(({ file, symbol, operative }) => [file, symbol, operative.length])).toEqual([
      ['a.txt', 'A/RES/98/321', 5],
      ['b', 'A/RES/98/321', 5],
      ['c.pdf', 'A/RES/98/321', 5],
    ])
  })

  it('prints AKN4UN and Markdown of one file, which read back', async () => {
    const path = fileOf('text.txt', resolution)
    const [plain, akn, markdown] = await Promise.all(
      ['json', 'akn', 'markdown'].map(async (format) => (await check([path, '--format', format], 0)).out),
    )
    expect(akn).toMatch(/^<\?xml /)
    expect(markdown).toMatch(/^---\nkind: "resolution"\n/)
    const again = await check([fileOf('text.xml', akn as string), fileOf('text.md', markdown as string)], 0)
    const texts = (reading: { operative: { text: string }[] }): string[] =>
      reading.operative.map((p) => p.text)
    for (const line of again.out.trim().split('\n')) {
      expect(texts(JSON.parse(line))).toEqual(texts(JSON.parse(plain as string)))
    }
  })

  it('prints what it can of a file that is none, and goes on past one that cannot be opened', async () => {
    const { out, err } = await check([fileOf('broken.docx', 'PK\u0003\u0004'), join(folder, 'nowhere')], 1)
    expect(JSON.parse(out).findings[0].rule).toBe('file-damaged')
    expect(err).toContain('There is no such file.')
  })

  it('says of a file without words just that, and nothing of what it should have held', async () => {
    const { out } = await check(
      [fileOf('spaces.txt', ' \n\n'), fileOf('page.txt', '<html><p>x</p></html>')],
      0,
    )
    const rules = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).findings.map(({ rule }: { rule: string }) => rule))
    expect(rules).toEqual([['file-empty'], ['file-type-unknown']])
  })

  it('reads a folder of many files in several threads, and prints them in the order of their names', async () => {
    const many = join(folder, 'many')
    mkdirSync(many)
    const numbers = Array.from({ length: 120 }, (_, i) => String(1000 + i))
    for (const n of numbers) writeFileSync(join(many, `${n}.txt`), resolution.replaceAll('98/321', `98/${n}`))
    writeFileSync(join(many, '1050.pdf'), pdfOf(printed))
    const { out } = await check([many], 0)
    const readings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(readings.map(({ file }) => file)).toEqual([...numbers.map((n) => `${n}.txt`), '1050.pdf'].sort())
    for (const { file, symbol } of readings)
      expect(symbol).toBe(file === '1050.pdf' ? 'A/RES/98/321' : `A/RES/98/${file.slice(0, 4)}`)
  })

  it('ends without a word when nobody reads on', async () => {
    const paths = Array.from({ length: 40 }, (_, i) => fileOf(`long-${i}.txt`, resolution.repeat(20)))
    const command = join(import.meta.dirname, '..', 'comity.mjs')
    const reading = spawn(process.execPath, [command, 'read', ...paths], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    reading.stderr.on('data', (chunk: Buffer) => {
      said += chunk
    })
    await once(reading.stdout, 'data')
    reading.stdout.destroy()
    expect(await once(reading, 'exit')).toEqual([0, null])
    expect(said).toBe('')
  })

  it('refuses to print two files as one', async () => {
    const { err } = await check(['a', 'b', '--format', 'akn'], 2)
    expect(err).toContain('--format akn prints one file; 2 are named.')
    expect((await check([folder, '--format', 'markdown'], 2)).err).toContain(
      '--format markdown prints one file',
    )
  })
})
