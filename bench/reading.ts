import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument } from '../packages/document/index.ts'
import { readInstrument } from '../packages/instrument/index.ts'
import { corpus } from '../packages/instrument/test/stored-readings.ts'
import type { Bench, Report } from './bench.ts'

const root = join(import.meta.dirname, '..')
const sample = join(root, 'packages/server/sample/cooperation-un-oic-2017.txt')
/** The resolutions of the seventy-seventh session; where the corpus is not there, the sample stands for each. */
const session = join(corpus, 'readings/ga77-en/pdf')
const SESSION = 328
/** Enough that one of them is disturbed little where others use the machine too. */
const RUNS = 15
/** An engine takes some ten rounds over these texts until it has compiled what it will: what is measured is read after. */
const WARM_UP = 15_000

/** How fast texts are read, beside merely decoding the same bytes and splitting them into lines. */
export const bench: Bench = {
  name: 'reading',
  async run(report) {
    const one = await readFile(sample)
    const texts = existsSync(session)
      ? await Promise.all((await readdir(session)).map((name) => readFile(join(session, name))))
      : Array.from({ length: SESSION }, () => one)
    for (const until = performance.now() + WARM_UP; performance.now() < until; ) readAll(texts)
    reportSpeed(report, `read.mb_per_s, ${texts.length} texts`, texts)
    for (const times of [1, 10, 100]) {
      const long = Buffer.from(one.toString().repeat(times))
      reportSpeed(
        report,
        `read.mb_per_s@${times}x`,
        Array.from({ length: 100 / times }, () => long),
      )
    }
    await reportFolders(report, texts)
  },
}

/** The best of several runs: what else the machine does only ever takes away. */
function reportSpeed(report: Report, name: string, texts: readonly Uint8Array[]): void {
  const megabytes = texts.reduce((sum, { length }) => sum + length, 0) / 1e6
  const read = megabytes / best(() => readAll(texts))
  const split = megabytes / best(() => splitAll(texts))
  const beside = `10 MB/s; decoding and splitting: ${Math.round(split)} MB/s`
  report({ name, value: read, unit: 'MB/s', beside })
}

function readAll(texts: readonly Uint8Array[]): void {
  for (const text of texts) readInstrument(readDocument(text))
}

function splitAll(texts: readonly Uint8Array[]): number {
  let lines = 0
  for (const text of texts) lines += new TextDecoder().decode(text).split('\n').length
  return lines
}

function best(work: () => unknown): number {
  const seconds = Array.from({ length: RUNS }, () => {
    const began = performance.now()
    work()
    return (performance.now() - began) / 1000
  })
  return Math.min(...seconds)
}

/** One command over a session's texts, and over thousands, of which the memory must not grow with their number. */
async function reportFolders(report: Report, texts: readonly Uint8Array[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'comity-reading-'))
  try {
    const fill = async (from: number, to: number) => {
      for (let i = from; i < to; i++) {
        const text = texts[i % texts.length] as Uint8Array
        await writeFile(join(folder, `${String(i).padStart(5, '0')}.txt`), text)
      }
    }
    await fill(0, SESSION)
    await command(folder)
    const { seconds, memory } = await command(folder)
    report({ name: `read.folder_s, ${SESSION} texts`, value: seconds, unit: 's', beside: '2 s' })
    report({ name: `read.memory_mb, ${SESSION} texts`, value: memory, unit: 'MB', beside: 'no budget' })
    await fill(SESSION, 10 * SESSION)
    const more = await command(folder)
    const many = 10 * SESSION
    report({ name: `read.folder_s, ${many} texts`, value: more.seconds, unit: 's', beside: 'no budget' })
    const beside = `${SESSION} texts: ${Math.round(memory)} MB`
    report({ name: `read.memory_mb, ${many} texts`, value: more.memory, unit: 'MB', beside })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** `npx comity read FOLDER`, its output thrown away, and the most memory it held as Linux counts it. */
async function command(folder: string): Promise<{ seconds: number; memory: number }> {
  const began = performance.now()
  const reading = spawn(process.execPath, [join(root, 'packages/cli/comity.mjs'), 'read', folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let memory = Number.NaN
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${reading.pid}/status`, 'utf8').catch(() => '')
    const most = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1]
    if (most !== undefined) memory = Number(most) / 1000
  }, 50)
  const [code] = await once(reading, 'exit')
  clearInterval(watch)
  if (code !== 0) throw new Error(`comity read ended with ${code}.`)
  return { seconds: (performance.now() - began) / 1000, memory }
}
