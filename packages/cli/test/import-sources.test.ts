import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Door } from '@comity/contract'
import { afterAll, expect, test } from 'vitest'
import { zipOf } from '../../document/test/made/zip-of.ts'
import { importSources, type Result } from '../import/import-sources.ts'
import { sourcesOf } from '../import/sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'comity-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What came of everything in the folder, by a door that takes whatever is brought. */
async function brought(): Promise<Result[]> {
  const value = { known: false, version: 1, findings: [] }
  const door = { act: async () => ({ ok: true, value }) } as unknown as Door
  const results: Result[] = []
  const { signal } = new AbortController()
  await importSources(door, 'un-oic', sourcesOf([folder]), (result) => results.push(result), signal)
  return results
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
