import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** An installation that runs for a test, a journey or a bench, in a folder of its own. */
export type House = {
  readonly base: string
  readonly data: string
  readonly secondsToStart: number
  /** The process of the program; its PostgreSQL is another. */
  readonly process: number
  /** Stops it; a folder that was made for it goes with it. */
  close(): Promise<void>
}

/**
 * Starts the product as a person would, on a free port; without `data` on a fresh folder, or on a copy of what one
 * like it holds that is not running: copied is sooner than made.
 */
export async function openHouse({
  data,
  like,
  memory,
}: {
  readonly data?: string
  readonly like?: string
  /** Megabytes that its heap may take. */
  readonly memory?: number
} = {}): Promise<House> {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'comity-house-')))
  if (data === undefined && like !== undefined) await cp(like, folder, { recursive: true })
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const began = performance.now()
  const heap = memory === undefined ? [] : [`--max-old-space-size=${memory}`]
  const server = spawn(process.execPath, [...heap, join(root, 'packages/cli/comity.mjs'), 'start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), COMITY_HOST: '127.0.0.1', COMITY_DATA: folder },
    // Over the extra channel it learns that this process is gone, even when that was killed outright.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  await answering(server, base)
  const close = async () => {
    await stopped(server)
    if (data === undefined) await rm(folder, { recursive: true, force: true })
  }
  const secondsToStart = (performance.now() - began) / 1000
  return { base, data: folder, secondsToStart, process: server.pid as number, close }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}

async function answering(server: ChildProcess, base: string): Promise<void> {
  let said = ''
  const listen = (chunk: Buffer) => {
    said = (said + chunk).slice(-4000)
  }
  server.stdout?.on('data', listen)
  server.stderr?.on('data', listen)
  while (server.exitCode === null && server.signalCode === null) {
    const answer = await fetch(`${base}/en/`).catch(() => null)
    if (answer !== null) return void (await answer.arrayBuffer())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The installation did not start. It said:\n${said}`)
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exited = once(server, 'exit')
  server.kill('SIGTERM')
  await exited
}
