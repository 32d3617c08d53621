import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocument } from '@comity/document'
import { readInstrument } from '../../index.ts'
import { labelsIn } from '../mandates/score.ts'
import { corpus } from '../stored-readings.ts'
import { scorer } from './measure.ts'

const SETS = ['ga75-en', 'ga77-en']
const FORMS = ['pdf', 'paste'] as const
const LABELS = {
  first: join(corpus, 'mandates/dev.ndjson'),
  later: fileURLToPath(new URL('../mandates/kept-back.ndjson', import.meta.url)),
}
const mandateScorer = join(scorer, '../mandates.mjs')

/** The mandates of labelled resolutions as read from their texts, by the corpus's own scorer; null where it is not here. */
export function mandatesTable(): string | null {
  if (!existsSync(mandateScorer)) return null
  const head = ['labelled', 'form', 'mandates', 'clauses', 'addressees', 'due', 'recurrence', 'report']
  const lines = Object.entries(LABELS).flatMap(([name, labels]) =>
    FORMS.map((form) => [name, form, ...scored(labels, form)]),
  )
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function scored(labels: string, form: (typeof FORMS)[number]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'comity-mandates-'))
  try {
    const symbols = new Set(labelsIn(labels).map(({ symbol }) => symbol))
    const read = join(folder, 'read.ndjson')
    writeFileSync(read, SETS.flatMap((set) => readLabelled(set, form, symbols)).join(''))
    const run = spawnSync(process.execPath, [mandateScorer, labels, read], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(`The scorer of mandates failed: ${run.stderr}`)
    return parseFigures(run.stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readLabelled(set: string, form: string, symbols: ReadonlySet<string>): string[] {
  const folder = join(corpus, 'readings', set)
  return readFileSync(join(folder, 'expected.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ symbol }) => symbols.has(symbol))
    .map(({ file }) => readInstrument(readDocument(readFileSync(join(folder, form, file)))))
    .map((reading) => `${JSON.stringify(reading)}\n`)
}

/** "directive clauses  recall 98.94 precision 100.00 F1 99.47 (94)" · "due  98.92 of the clauses found" */
function parseFigures(printed: string): string[] {
  const f1 = (name: string) => new RegExp(`^${name} .* F1 ([\\d.]+) \\((\\d+)\\)$`, 'm').exec(printed)
  const share = (name: string) => new RegExp(`^${name} +([\\d.]+) of`, 'm').exec(printed)?.[1] ?? '–'
  const clauses = f1('directive clauses')
  return [
    clauses?.[2] ?? '–',
    clauses?.[1] ?? '–',
    f1('addressees')?.[1] ?? '–',
    ...['due', 'recurs', 'report'].map(share),
  ]
}
