import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpus } from '../packages/instrument/test/stored-readings.ts'
import { createStore, loadSample } from '../packages/server/index.ts'
import type { Bench } from './bench.ts'

const root = join(import.meta.dirname, '..')
const session = join(corpus, 'akn/77/en')

/** A session's resolutions in AKN4UN brought in by one command, and once more, when all is known already. */
export const bench: Bench = {
  name: 'import',
  async run(report) {
    if (!existsSync(session)) return console.error('The corpus is not there: importing is not measured.')
    const data = await mkdtemp(join(tmpdir(), 'comity-import-'))
    try {
      const store = await createStore({ data, say: () => {} })
      await loadSample(store, await store.admit('installation', 60), () => new Date())
      await store.close()
      const files = (await readdir(session)).length
      const first = await command(data)
      const beside = '40 files/s on two cores'
      report({ name: `import, ${files} files`, value: files / first.seconds, unit: 'files/s', beside })
      report({ name: 'import, memory', value: first.memory, unit: 'MB', beside: '1,000 MB' })
      const again = await command(data)
      const known = files / again.seconds
      report({ name: 'import, all known', value: known, unit: 'files/s', beside: 'no budget' })
    } finally {
      await rm(data, { recursive: true, force: true })
    }
  },
}

/** `npx comity import FOLDER`, and the most memory that it held as Linux counts it, its own database server apart. */
async function command(data: string): Promise<{ seconds: number; memory: number }> {
  const args = ['import', session, '--space', 'un-oic']
  const began = performance.now()
  const importing = spawn(process.execPath, [join(root, 'packages/cli/comity.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, COMITY_DATA: data },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  let memory = Number.NaN
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${importing.pid}/status`, 'utf8').catch(() => '')
    const most = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1]
    if (most !== undefined) memory = Number(most) / 1000
  }, 50)
  const [code] = await once(importing, 'exit')
  clearInterval(watch)
  if (code !== 0) throw new Error(`comity import ended with ${code}.`)
  return { seconds: (performance.now() - began) / 1000, memory }
}
