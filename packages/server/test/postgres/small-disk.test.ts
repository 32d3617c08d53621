import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'comity disk '))
const script = join(import.meta.dirname, 'on-small-disk.ts')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** In namespaces of its own, where whoever runs the tests may mount a disk that is memory and goes with the process. */
function onSmallDisk(command: string) {
  const mounted = `mount -t tmpfs -o size=260m tmpfs "$1" && ${command}`
  const args = ['-Urm', 'sh', '-c', mounted, 'sh', folder, process.execPath, script]
  return spawnSync('unshare', [...args, join(folder, 'data'), String(inject('server').major)], {
    encoding: 'utf8',
    cwd: '/',
  })
}

test('a disk that is full refuses what is written, reading goes on, and with room it is written again', ({
  skip,
}) => {
  skip(onSmallDisk('true').status !== 0, 'this machine lets nobody mount a disk of their own')
  const { stdout, stderr } = onSmallDisk('exec "$2" "$3" "$4" "$5"')
  expect(stdout.trim().split('\n'), stderr).toEqual([
    'wrote some, then no room',
    'reads all that was kept',
    'with room again kept',
  ])
})
