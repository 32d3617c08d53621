import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
let clone: string

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'comity pages '))
  for (const file of ['install.mjs', 'pages.mjs']) copyFileSync(join(root, file), join(clone, file))
  put('package-lock.json', '{}')
  put('packages/web/vite.config.ts', '')
  put('packages/web/pages/a.tsx', 'one')
  put('packages/contract/index.ts', 'one')
  fakeBuild("appendFileSync('build/times', 'x')")
})
afterEach(() => rmSync(clone, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true })
  writeFileSync(join(clone, path), text)
}

/** What stands where the builder of the pages would. */
function fakeBuild(statement: string): void {
  put(
    'node_modules/.bin/react-router',
    `const { appendFileSync, mkdirSync } = require('node:fs'); mkdirSync('build', { recursive: true }); ${statement}`,
  )
}

function build() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', "(await import('./pages.mjs')).buildPages()"],
    { cwd: clone, encoding: 'utf8' },
  )
  const times = join(clone, 'packages/web/build/times')
  return { status, stdout, stderr, times: existsSync(times) ? readFileSync(times, 'utf8').length : 0 }
}

test('builds once, and again only when what the pages are made from has changed', () => {
  expect(build()).toMatchObject({ status: 0, stdout: 'Building the pages.\n', times: 1 })
  expect(build()).toMatchObject({ stdout: '', times: 1 })
  put('packages/web/test/a.test.ts', 'a test is no source')
  expect(build().times).toBe(1)
  put('packages/web/pages/a.tsx', 'two')
  expect(build().times).toBe(2)
  put('packages/contract/index.ts', 'two')
  expect(build().times).toBe(3)
  put('package-lock.json', '{"packages":{}}')
  expect(build().times).toBe(4)
})

test('a build that failed is told of and tried again', () => {
  fakeBuild("console.error('a.tsx: no such thing'); process.exit(1)")
  const { status, stderr } = build()
  expect(status).toBe(1)
  expect(stderr).toBe(
    'a.tsx: no such thing\nThe pages could not be built; what the build said stands above.\n',
  )
  fakeBuild("appendFileSync('build/times', 'x')")
  expect(build()).toMatchObject({ status: 0, times: 1 })
})
