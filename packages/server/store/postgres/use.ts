import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { CannotRun } from '../cannot-run.ts'

/**
 * Several processes share a server: the one of the pages, commands beside it. Advisory locks count them, since a
 * process that is killed loses its locks with its connection. Whoever leaves last stops the server.
 */
const inUse = 0x636f6d_01
const pagesServed = 0x636f6d_02

/** Marks the server as used until the connection ends. Waits, and fails, while the last user stops it. */
export async function useServer(client: Client): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1)', [inUse])
}

/** How long the connection of a process that was just killed may linger. */
const linger = 2000

/** Claims the data folder for the one process that serves its pages. */
export async function claimFolder(client: Client, data: string, claim: string): Promise<void> {
  await client.query("select set_config('application_name', $1, false)", [`comity ${process.pid} ${claim}`])
  for (const began = Date.now(); ; await sleep(100)) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as mine', [pagesServed])
    if (rows[0].mine) return
    if (Date.now() - began > linger) break
  }
  const { rows } = await client.query(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
      where locktype = 'advisory' and classid = 0 and objid = $1 and granted`,
    [pagesServed],
  )
  const [, pid, address] = String(rows[0]?.name ?? '').split(' ')
  throw new CannotRun(
    'already-running',
    `Comity already runs on ${data} (process ${pid ?? 'unknown'}${address ? `, ${address}` : ''}). ` +
      'Use that one, stop it, or set COMITY_DATA to another folder.',
  )
}

/** Leaves the server; true when this was the last process that used it and it has therefore been stopped. */
export async function leaveServer(client: Client, pid: number, isRunning: () => boolean): Promise<boolean> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [inUse])
    const { rows } = await client.query('select pg_try_advisory_lock($1) as last', [inUse])
    if (!rows[0].last) return await client.end().then(() => false)
  } catch {
    // Without the connection there is no lock; a server that died needs no stopping, and one that lives serves others.
    return false
  }
  await stopServer(pid, isRunning)
  await client.end().catch(() => {})
  return true
}

/** A fast shutdown: what runs is rolled back, what was committed is on disk. Sterner after 30 seconds. */
async function stopServer(pid: number, isRunning: () => boolean): Promise<void> {
  process.kill(pid, 'SIGINT')
  const began = Date.now()
  for (let hurried = false; isRunning(); await sleep(10)) {
    if (hurried || Date.now() - began < 30_000) continue
    hurried = true
    process.kill(pid, 'SIGQUIT')
  }
}
