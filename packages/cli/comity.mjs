#!/usr/bin/env node
// Plain JavaScript, so that an older Node can say what it lacks instead of failing on TypeScript.
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(`Comity needs Node 24 or later, and this is Node ${process.versions.node}.`)
  process.exitCode = 1
} else {
  // What was compiled once is kept, by its content: the next start takes half the time.
  module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/comity', import.meta.url)))
  const { run } = await import('./index.ts')
  process.exitCode = await run(process.argv.slice(2))
}
