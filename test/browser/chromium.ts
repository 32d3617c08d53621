import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserServer, chromium } from 'playwright-core'

/** The shell first: the same engine without the window around the page, which nobody looks at and which costs a fifth. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser to test with: what `COMITY_BROWSER` names, else the first Chromium of this machine. */
export function findBrowser(): string | null {
  const named = process.env.COMITY_BROWSER
  if (named) return existsSync(named) ? named : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)))
  return [...onPath, ...elsewhere].find((path) => existsSync(path)) ?? null
}

/** Debian and Ubuntu carry a Chromium; only root may install it. */
export function canInstallBrowser(): boolean {
  if (process.env.COMITY_BROWSER || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** Installs Chromium with apt-get, as its shell where there is one, and gives its path, or null where that fails. */
export function installBrowser(): string | null {
  aptGet('update')
  for (const name of ['chromium-headless-shell', 'chromium']) {
    aptGet('install', '-y', name)
    const path = findBrowser()
    if (path !== null) return path
  }
  return null
}

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' })
  if (status !== 0) console.error(stderr)
}

/** `--no-sandbox` because root, and a user without namespaces, cannot start Chromium's own; it opens only our pages. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args })
}

/** One browser for all test files, which reach it by its address. */
export function launchBrowserServer(executablePath: string): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath, args })
}
