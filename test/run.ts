import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, join } from 'node:path'
import { createVitest } from 'vitest/node'
import { canInstallBrowser, findBrowser, installBrowser } from './browser/chromium.ts'

const root = join(import.meta.dirname, '..')
const bin = join(root, 'node_modules/.bin')
const filters = process.argv.slice(2)

type Tally = { passed: number; failed: number; skipped: number }

/** Checks of the whole tree, each of which counts as one test. */
const checks = [
  { name: 'pages', command: ['node', '--eval', 'import("./pages.mjs").then((pages) => pages.buildPages())'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '--max-diagnostics=20', '.'] },
  { name: 'unused', command: ['knip', '--no-progress'] },
]

const tally: Tally = { passed: 0, failed: 0, skipped: 0 }
/** What failed checks said: said again at the end, where a reader of a long log looks. */
const complaints: string[] = []
await Promise.all(checks.filter(({ name }) => wanted(name)).map(check))
await tests()
if (tally.passed + tally.failed + tally.skipped === 0) console.log(`Nothing is called ${filters.join(' ')}.`)
for (const complaint of complaints) console.log(complaint)
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`)
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1)

function wanted(name: string): boolean {
  return filters.length === 0 || filters.some((filter) => name.includes(filter))
}

async function check({ name, command: [program = '', ...args] }: (typeof checks)[number]): Promise<void> {
  const began = performance.now()
  const env = { ...process.env, PATH: bin + delimiter + process.env.PATH, NO_COLOR: '1' }
  const child = spawn(join(bin, program), args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(` ${code === 0 ? '✓' : '✗'} ${name} ${seconds} s`)
  if (code !== 0) {
    console.log(said)
    complaints.push(`✗ ${name}\n${said.slice(-2_000)}`)
  }
  tally[code === 0 ? 'passed' : 'failed'] += 1
}

async function tests(): Promise<void> {
  const vitest = await createVitest({ root, watch: false, reporters: [['default', { summary: false }]] })
  const files = await vitest.globTestSpecifications(filters)
  if (files.some(({ project }) => project.name === 'browser')) readyBrowser()
  try {
    if (files.length > 0) await vitest.start(filters)
  } catch (error) {
    // What tests rest on could not be set up: the installation, the database or the browser.
    console.error(error)
    tally.failed += 1
  }
  for (const module of vitest.state.getTestModules()) {
    const results = [...module.children.allTests()].map((test) => test.result().state)
    for (const state of results) tally[state === 'pending' ? 'failed' : state] += 1
    // A file that could not be loaded has no tests to fail.
    if (module.state() === 'failed' && !results.includes('failed')) tally.failed += 1
  }
  tally.failed += vitest.state.getUnhandledErrors().length
  await vitest.close()
}

function readyBrowser(): void {
  if (findBrowser()) return
  if (canInstallBrowser()) {
    console.log('No browser was found. Installing Chromium with apt-get, for the browser tests …')
    if (installBrowser()) return
  }
  const line = '!'.repeat(100)
  console.log(`${line}
!! NO BROWSER WAS FOUND: the browser tests and the journeys are SKIPPED.
!! Install Chromium or Chrome, or name one in COMITY_BROWSER.
${line}`)
}
