import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../bench')

it('every bench is called as its file is, and stands in the table of benches', () => {
  const benches = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !['run.ts', 'bench.ts'].includes(file))
    .map((file) => file.slice(0, -3))
    .sort()
  const named = benches.map(
    (name) => /^ {2}name: '(.+)',$/m.exec(readFileSync(join(folder, `${name}.ts`), 'utf8'))?.[1],
  )
  expect(named).toEqual(benches)
  const table = readFileSync(join(folder, 'README.md'), 'utf8')
  expect([...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)).toEqual(benches)
})
