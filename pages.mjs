// Plain JavaScript that Node 20 runs, as install.mjs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNode, refuse } from './install.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
const web = join(root, 'packages', 'web')
const stamp = join(web, 'build', '.sources')
const lock = join(web, '.building')
const notSources = new Set(['node_modules', 'build', 'test', '.react-router', '.building'])

/** Builds the pages of packages/web, unless the build there was made from these very sources. */
export function buildPages() {
  if (!existsSync(join(web, 'vite.config.ts'))) return
  if (isBuilt()) return
  const leave = enterAlone()
  try {
    // Whoever was building while this waited may have made the same pages.
    if (!isBuilt()) build()
  } finally {
    leave()
  }
}

function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources()
}

function build() {
  const sources = hashSources()
  console.log('Building the pages.')
  const router = join(root, 'node_modules', '.bin', 'react-router')
  const built = spawnSync(findNode(), [router, 'build'], {
    cwd: web,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (built.status !== 0) {
    console.error(`${built.stdout ?? ''}${built.stderr ?? ''}`.trim())
    refuse('The pages could not be built; what the build said stands above.')
  }
  writeFileSync(stamp, sources)
}

/** Two builds at once would write into each other's folder: the second waits, unless the first has died. */
function enterAlone() {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return () => rmSync(lock, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!isAlive(Number(read(lock)))) rmSync(lock, { force: true })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The file is empty for a moment before the number is written in it; longer only where whoever wrote it died. */
function isAlive(pid) {
  if (pid === 0) return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 10_000
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** The pages are made from packages/web, the contract that it imports, and the packages in the lockfile. */
function hashSources() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const folder of [web, join(root, 'packages', 'contract')])
    for (const file of filesBelow(folder))
      hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notSources.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
}
