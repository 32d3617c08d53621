// Plain JavaScript that Node 20 runs: it is there before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Not import.meta.dirname: a Node too old for Comity must get as far as the sentence that says so.
const root = fileURLToPath(new URL('.', import.meta.url))
const oldest = [20, 19]
const needed = 24
const quiet = ['--no-audit', '--no-fund']

/** Says a sentence to whoever typed the command, and ends with exit code 1. */
export function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Installs what package-lock.json names, unless node_modules holds exactly that already. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
    refuse(
      `Comity needs Node ${oldest.join('.')} or later to install itself; this is Node ${process.versions.node}. ` +
        'Install a newer one from https://nodejs.org and try again.',
    )
  if (isInstalled()) return
  console.log('Installing the packages that Comity is built on (npm install). The first time takes a minute.')
  // Not `npm ci`: it empties node_modules under whatever runs, and refuses a lockfile that was written where the
  // packages of some other platform could not be had. --no-save leaves the lockfile as it is.
  const done = runNpm([
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    ...quiet,
  ])
  if (done.status !== 0)
    refuse(
      `The packages could not be installed: ${reasonOf(done)}. ` +
        'Check the network and the rights on this folder, then try again.',
    )
}

/**
 * Whether npm's own record of node_modules agrees with package-lock.json. npm writes the record last,
 * so an interrupted install never agrees; packages for other platforms may be absent.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const found = readPackages('node_modules/.package-lock.json')
  if (!wanted)
    refuse('package-lock.json is missing or damaged here: Comity runs from its own folder. Clone it again.')
  if (!found) return false
  return Object.entries(wanted).every(([path, { version, integrity, optional, link }]) => {
    if (!path.includes('node_modules/')) return true
    if (!found[path]) return optional === true
    return link === true || (found[path].version === version && found[path].integrity === integrity)
  })
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

function runNpm(args) {
  // npm names itself to the scripts it runs; that one also works where `npm` is not on the PATH.
  const self = process.env.npm_execpath
  const [command, before] = self?.endsWith('.js') ? [process.execPath, [self]] : ['npm', []]
  return spawnSync(command, [...before, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  })
}

/** npm's first line that says more than a code: "npm error request to https://… failed, reason: …". */
function reasonOf({ error, stderr, status }) {
  if (error) return error.code === 'ENOENT' ? 'npm was not found' : error.message
  const lines = (stderr ?? '').split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
  const telling = lines.find(
    (line) => line !== '' && !/^(code|errno|syscall|path|dest|npm warn)\b/i.test(line),
  )
  return telling?.replace(/\.$/, '') ?? `npm ended with code ${status}`
}

/** Where the Node that runs Comity is: the pinned one, else this machine's own if it is new enough. */
export function findNode() {
  const pinned = join(root, 'node_modules', '.bin', 'node')
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned
  if (Number(process.versions.node.split('.')[0]) >= needed) return process.execPath
  return refuse(
    `Comity runs on Node ${needed} or later. It brings its own on Linux (x64 and arm64, glibc); ` +
      `here is only Node ${process.versions.node}. Install Node ${needed} from https://nodejs.org and try again.`,
  )
}

/**
 * Runs a file under that Node, passes signals on, and ends as it ends. A tied one has a channel over which it
 * learns that this process is gone, even when it was killed outright.
 */
export function runFile(file, args = [], { tied = false } = {}) {
  const child = spawn(findNode(), [file, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', ...(tied ? ['ipc'] : [])],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => refuse(`Node could not be started: ${error.message}.`))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    console.error(`${file} was ended by ${signal}.`)
    process.exit(1)
  })
}
