#!/usr/bin/env node
// Plain JavaScript, so that an older Node can say what it lacks instead of failing on TypeScript.
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import v8 from 'node:v8'

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(`Comity needs Node 24 or later, and this is Node ${process.versions.node}.`)
  process.exitCode = 1
} else {
  if (major === 24 && process.argv[2] === 'read') compileForSeconds()
  // What was compiled once is kept, by its content: the next start takes half the time.
  module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/comity', import.meta.url)))
  const { run } = await import('./index.ts')
  process.exitCode = await run(process.argv.slice(2))
}

/**
 * Reading a session's texts takes a second or two, in which the engine's best compiler costs more than its code gains,
 * and each pattern is compiled twice. Both are counters, which may be set once the engine runs (other flags may not).
 */
function compileForSeconds() {
  v8.setFlagsFromString('--invocation-count-for-turbofan=100000')
  v8.setFlagsFromString('--regexp-tier-up-ticks=0')
}
