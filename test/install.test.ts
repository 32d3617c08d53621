import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
let clone: string

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'comity install '))
  for (const file of ['install.mjs', 'run.mjs']) copyFileSync(join(root, file), join(clone, file))
  writeFileSync(join(clone, 'hello.mjs'), 'console.log("hello from", process.argv[2]); process.exitCode = 7')
  lock({
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/other': { version: '1.0.0', optional: true },
  })
})
afterEach(() => rmSync(clone, { recursive: true, force: true }))

function lock(packages: object): void {
  writeFileSync(join(clone, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }))
}

function installed(packages: object): void {
  mkdirSync(join(clone, 'node_modules'), { recursive: true })
  writeFileSync(join(clone, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
}

/** Puts an npm on the PATH that notes how it was called. */
function fakeNpm(script: string): void {
  writeFileSync(join(clone, 'npm'), `#!/bin/sh\necho "$@" >> "${clone}/calls"\n${script}\n`)
  chmodSync(join(clone, 'npm'), 0o755)
}

function run(...flags: string[]) {
  const { npm_execpath: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, join(clone, 'run.mjs'), 'hello.mjs', 'here'],
    {
      cwd: clone,
      env: { ...env, PATH: `${clone}${delimiter}${process.env.PATH}` },
      encoding: 'utf8',
    },
  )
  return {
    status,
    stdout,
    stderr,
    calls: existsSync(join(clone, 'calls')) ? readFileSync(join(clone, 'calls'), 'utf8') : '',
  }
}

test('installs into a fresh clone and runs the file, ending as it ends', () => {
  fakeNpm('exit 0')
  const { status, stdout, calls } = run()
  expect(calls).toContain('install --no-save')
  expect(stdout).toMatch(/^Installing the packages .+\nhello from here\n$/)
  expect(status).toBe(7)
})

test('installs nothing where node_modules holds what the lockfile names, whoever installed it', () => {
  fakeNpm('exit 0')
  installed({ 'node_modules/a': { version: '1.0.0', integrity: 'x' } })
  expect(run()).toMatchObject({ calls: '', stdout: 'hello from here\n' })
})

test.each([
  ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
  ['other bytes', { 'node_modules/a': { version: '1.0.0', integrity: 'y' } }],
  ['less', {}],
])('installs where node_modules holds %s', (_, packages) => {
  fakeNpm('exit 0')
  installed(packages)
  expect(run().calls).toContain('install')
})

test.each([
  [
    'npm fails',
    'echo "npm error code ENOTFOUND\nnpm error network request to the registry failed" >&2; exit 1',
  ],
  ['the lockfile is damaged', ''],
])('says in one sentence that %s', (what, script) => {
  fakeNpm(script)
  if (script === '') writeFileSync(join(clone, 'package-lock.json'), '{')
  const { status, stderr } = run()
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain(
    what === 'npm fails' ? 'network request to the registry failed' : 'package-lock.json is',
  )
})

test('says in one sentence that Node is too old', () => {
  const old = "Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.19.0'}})"
  const { status, stderr, calls } = run('--import', `data:text/javascript,${encodeURIComponent(old)}`)
  expect({ status, calls }).toEqual({ status: 1, calls: '' })
  expect(stderr).toMatch(/^Comity needs Node 20\.19 or later .+this is Node 18\.19\.0\. .+\n$/)
})

test('says in one sentence that there is no Node to run on', () => {
  fakeNpm('exit 0')
  const old = "Object.defineProperty(process,'versions',{value:{...process.versions,node:'22.1.0'}})"
  const { status, stderr } = run('--import', `data:text/javascript,${encodeURIComponent(old)}`)
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Comity runs on Node 24 or later\. .+here is only Node 22\.1\.0\. .+\n$/)
})
