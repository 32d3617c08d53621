import { userInfo } from 'node:os'
import { CannotRun, type Examined, examineRecords } from '@comity/server'
import type { Io } from '../index.ts'
import { type InstallationSettings, installationSettings } from '../installation.ts'
import { examinePort } from './examine-port.ts'

const marks = { well: '✓', note: '·', wrong: '✗' } as const

export const usage = `Usage: comity doctor
Tells what the installation stands on, and what is in its way.\n`

/** `comity doctor`: tells what the installation stands on and what is in its way. */
export async function doctor(args: readonly string[], io: Io): Promise<number> {
  if (args.length > 0) {
    io.err(`comity doctor takes no arguments.\n${usage}`)
    return 2
  }
  let isWell = true
  for await (const { state, sentence } of examine()) {
    isWell &&= state !== 'wrong'
    io.out(` ${marks[state]} ${sentence}\n`)
  }
  io.out(isWell ? 'All is well.\n' : 'Something is in the way; see the lines that begin with ✗.\n')
  return isWell ? 0 : 1
}

async function* examine(): AsyncIterable<Examined> {
  yield examineProgram()
  let settings: InstallationSettings
  try {
    settings = installationSettings()
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    return yield { state: 'wrong', sentence: error.message }
  }
  yield* examineRecords({ ...settings, say: () => {} })
  yield await examinePort(settings)
  yield await examineBrowser()
}

function examineProgram(): Examined {
  const { version, platform, arch, execPath } = process
  const origin = execPath.includes('node_modules') ? 'which came with Comity' : 'which is this machine’s own'
  return { state: 'well', sentence: `Node ${version}, ${origin}, on ${platform} ${arch}, as ${userName()}.` }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user that only has a number, as in many containers.
    return `user ${process.getuid?.() ?? 'unknown'}`
  }
}

/** The tests say which browser they would use; a packed installation has no tests. */
async function examineBrowser(): Promise<Examined> {
  const { findBrowser } = await import('../../../test/browser/chromium.ts')
  const browser = findBrowser()
  return browser === null
    ? { state: 'note', sentence: 'There is no Chromium: the browser tests would be skipped.' }
    : { state: 'well', sentence: `The browser tests use ${browser}.` }
}
