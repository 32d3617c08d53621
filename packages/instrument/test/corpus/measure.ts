import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument } from '@comity/document'
import { readInstrument } from '../../index.ts'
import { corpus } from '../stored-readings.ts'

/** One line of the scorer's table, in per cent; `n` is how many values the expected readings hold. */
export type Measure = {
  readonly name: string
  readonly recall: number
  readonly precision: number
  readonly f1: number
  readonly n: number
}

export type Figures = {
  readonly measures: readonly Measure[]
  /** The documents with a provision or a linked citation missed, and how many. */
  readonly missed: readonly { readonly symbol: string; readonly misses: number }[]
  readonly documents: number
}

/** Texts and their expected readings: a folder of files beside `expected.ndjson`. */
export type ReadingSet = { readonly name: string; readonly form: 'pdf' | 'paste' }

/**
 * While its rules are written, the reader is only compared with two of three texts: every third one of the
 * list is left unseen, and its figures tell how well the rules carry over to texts that nobody looked at.
 */
export type Portion = 'seen' | 'unseen' | 'all'

export const scorer = process.env.COMITY_SCORER ?? join(corpus, '../score/score.mjs')

export function readingSets(): ReadingSet[] {
  const names = readdirSync(join(corpus, 'readings')).filter((name) => name.startsWith('ga'))
  return names.flatMap((name) =>
    (['pdf', 'paste'] as const)
      .filter((form) => existsSync(join(corpus, 'readings', name, form)))
      .map((form) => ({ name, form })),
  )
}

export type Pair = { readonly expected: string; readonly read: string }

/** Reads every text of a set, in the order of its expected readings. */
export function readSet({ name, form }: ReadingSet): Pair[] {
  const folder = join(corpus, 'readings', name)
  const expected = readFileSync(join(folder, 'expected.ndjson'), 'utf8').split('\n').filter(Boolean)
  return expected.map((line) => {
    const { file } = JSON.parse(line)
    const reading = readInstrument(readDocument(readFileSync(join(folder, form, file))))
    return { expected: line, read: JSON.stringify({ file, ...reading }) }
  })
}

export function portionOf(pairs: readonly Pair[], portion: Portion): Pair[] {
  return pairs.filter((_, i) => portion === 'all' || (i % 3 === 2) === (portion === 'unseen'))
}

/** Has the pairs scored by the corpus's own scorer. */
export function score(pairs: readonly Pair[]): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'comity-accuracy-'))
  try {
    const files = (['expected', 'read'] as const).map((key) => {
      const file = join(folder, `${key}.ndjson`)
      writeFileSync(file, pairs.map((pair) => `${pair[key]}\n`).join(''))
      return file
    })
    const run = spawnSync(process.execPath, [scorer, ...files, '--worst', String(pairs.length)], {
      encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(`The scorer failed: ${run.stderr}`)
    return { ...parseTable(run.stdout), documents: pairs.length }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** "preamble.text         99.97     99.97   99.97    3558" · "  19 misses  A/RES/75/89  (line 203)" */
function parseTable(table: string): Omit<Figures, 'documents'> {
  const measures: Measure[] = []
  const missed: { symbol: string; misses: number }[] = []
  for (const line of table.split('\n')) {
    const row = /^([a-z.A-Z]+) +([\d.-]+) +([\d.-]+) +([\d.-]+) +(\d+)$/.exec(line)
    if (row !== null) {
      const [recall, precision, f1, n] = row.slice(2).map(Number) as [number, number, number, number]
      measures.push({ name: row[1] as string, recall, precision, f1, n })
    }
    const miss = /^ +(\d+) misses +(.+?) +\(line \d+\)$/.exec(line)
    if (miss !== null && miss[1] !== '0') missed.push({ symbol: miss[2] as string, misses: Number(miss[1]) })
  }
  return { measures, missed }
}
