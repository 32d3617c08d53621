import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Door } from '@comity/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { zipOf } from '../../document/test/made/zip-of.ts'
import { importSources, type Result } from '../import/import-sources.ts'
import { countSources, sourcesOf } from '../import/sources.ts'
import { openSummary, type Screen } from '../import/summary.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comity-import-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

type Text = { readonly name: string }

/** What a door would make of a text by its name: "known", "version", "doubtful", "refused"; else it is new. */
function cameOf({ name }: Text) {
  const held = { name, instrument: 'i', version: name.startsWith('version') ? 2 : 1, refused: null }
  if (name.startsWith('refused'))
    return { name, instrument: null, version: null, known: false, findings: [], refused: 'No words.' }
  const findings = name.startsWith('doubtful') ? [{ rule: 'a', message: 'Look at it.' }] : []
  return { ...held, known: name.startsWith('known'), findings }
}

/** What came of everything in the folder, by a door that takes whatever is brought, but no name with a tab. */
async function brought(): Promise<Result[]> {
  const act = async (_: string, { texts }: { texts: readonly Text[] }) =>
    texts.some(({ name }) => name.includes('\t'))
      ? { ok: false, refusal: { reason: 'invalid', violations: [{ field: 'name', message: 'A name.' }] } }
      : { ok: true, value: { texts: texts.map(cameOf) } }
  const results: Result[] = []
  const { signal } = new AbortController()
  const told = (result: Result) => results.push(result)
  await importSources({ act } as unknown as Door, { space: 'un-oic' }, sourcesOf([folder]), told, signal)
  return results
}

function summaryOf(results: readonly Result[], screen: Screen) {
  const said = { out: '', err: '' }
  const io = {
    out: (text: string) => {
      said.out += text
    },
    err: (text: string) => {
      said.err += text
    },
    stdin: async () => new Uint8Array(),
  }
  const summary = openSummary(io, results.length, screen)
  for (const result of results) summary.add(result)
  return { said, code: summary.end(2000, false) }
}

test('brings in the files of folders and archives by their numbers, and refuses a damaged archive alone', async () => {
  mkdirSync(join(folder, 'a'))
  writeFileSync(join(folder, 'a/.DS_Store'), 'x')
  writeFileSync(join(folder, 'a/77_18.txt'), 'Eighteen')
  writeFileSync(join(folder, 'a/77_9.txt'), 'Nine')
  writeFileSync(join(folder, 'b.zip'), 'PK\u0003\u0004, and no more')
  writeFileSync(join(folder, 'c.zip'), zipOf({ '77_1.txt': 'One', 'in/': '', 'in/77_2.txt': 'Two' }))

  const came = (await brought()).map((result) => [result.path.slice(folder.length + 1), result.came])
  expect(came.sort()).toEqual([
    ['a/77_18.txt', 'new'],
    ['a/77_9.txt', 'new'],
    ['b.zip', 'refused'],
    ['c.zip › 77_1.txt', 'new'],
    ['c.zip › in/77_2.txt', 'new'],
  ])
})

test('opens an archive of more files than a document has parts', async () => {
  const members = Array.from({ length: 2500 }, (_, n) => `${n}.txt`)
  const archive = join(folder, 'many.zip')
  writeFileSync(archive, zipOf(Object.fromEntries(members.map((name) => [name, 'Text']))))
  const names: string[] = []
  for await (const { name } of sourcesOf([archive])) names.push(name)
  expect(names).toEqual(members)
})

test('sums up what was new, known, a new version, doubtful and refused', async () => {
  const names = ['new', 'known', 'known2', 'version', 'doubtful', 'refused', 'tab\t']
  for (const name of names) writeFileSync(join(folder, `${name}.txt`), 'Text')
  const results = await brought()
  expect(await countSources([folder])).toBe(names.length)
  const { said, code } = summaryOf(results, null)
  expect(said.out.split('\n').sort()).toEqual(
    [
      `${folder}/doubtful.txt: Look at it.`,
      `${folder}/refused.txt: No words.`,
      `${folder}/tab\t.txt: A name.`,
      'Read 7 files in 2.0 s (4 a second): 2 new, 2 unchanged, 1 new versions, 0 indexes, 1 with findings, 2 refused.',
      '',
    ].sort(),
  )
  expect([said.err, code]).toEqual(['', 1])
})

test('draws a bar on a terminal, and a line every hundred files elsewhere', () => {
  const results = Array.from({ length: 200 }, (_, n): Result => ({ path: `${n}`, came: 'new', told: [] }))
  expect(summaryOf(results, null).said.err).toBe('100 of 200 files\n200 of 200 files\n')
  const drawn: string[] = []
  const { said, code } = summaryOf(results, { columns: 40, write: (text) => drawn.push(text) })
  expect(drawn[99]).toBe('\r\u001b[K[#######-------] 100 of 200 files, 50 %')
  expect(drawn.at(-1)).toBe('\r\u001b[K')
  expect([said.err, code]).toEqual(['', 0])
})
