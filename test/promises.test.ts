import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

it('every promise names a test that is there', () => {
  const lines = readFileSync(join(root, 'docs/reliability.md'), 'utf8').split('\n')
  const promises = lines.filter((line) => line.startsWith('| ')).slice(2)
  expect(promises.length).toBeGreaterThan(10)
  for (const promise of promises) {
    const tests = [...promise.matchAll(/`([\w./-]+\.test\.ts|test\/long\/[\w-]+\.ts)`/g)].map(
      ([, file = '']) => file,
    )
    expect(tests.length, promise).toBeGreaterThan(0)
    expect(tests.filter((file) => !existsSync(join(root, file)))).toEqual([])
  }
})
