// npm run accuracy: reads the corpus, prints how well, and writes docs/accuracy.md.
import { existsSync, writeFileSync } from 'node:fs'
import { corpusIsThere } from '../stored-readings.ts'
import { type Figures, portionOf, type ReadingSet, readingSets, readSet, score, scorer } from './measure.ts'

type Row = {
  readonly set: ReadingSet
  readonly all: Figures
  readonly seen: Figures
  readonly unseen: Figures
}

const COLUMNS = [
  'preamble.text',
  'preamble.words',
  'operative.text',
  'operative.words',
  'operative.number',
  'notes',
  'citations',
]
/** Documents named of each set. */
const LISTED = 15
const HEADER = ['symbol', 'session', 'agendaItem', 'date', 'adopted', 'title']

if (!corpusIsThere || !existsSync(scorer)) {
  console.log(
    'Skipped: the corpus of resolutions or its scorer is not here. Say where it is with COMITY_CORPUS.',
  )
} else {
  const rows = readingSets().map(measureSet)
  writeFileSync(new URL('../../../../docs/accuracy.md', import.meta.url), render(rows))
  console.log('Written to docs/accuracy.md.')
}

function measureSet(set: ReadingSet): Row {
  const pairs = readSet(set)
  const row = {
    set,
    all: score(pairs),
    seen: score(portionOf(pairs, 'seen')),
    unseen: score(portionOf(pairs, 'unseen')),
  }
  console.log(`${set.name} ${set.form}: ${row.all.documents} texts`)
  for (const { name, f1, recall, n } of row.all.measures) {
    console.log(`  ${name.padEnd(18)} ${figure(f1)}  recall ${figure(recall)}  n ${n}`)
  }
  return row
}

function render(rows: readonly Row[]): string {
  return `# How well the reader reads

Written by \`npm run accuracy\`; not edited by hand. Every figure is a per cent of agreement with the official
markup of the resolutions of the General Assembly, by the scorer that comes with the corpus: F1, which is recall and
precision in one, but for citations, where recall is given because the markup links only some of them. *pdf* is the
text as a reader of PDF files gives it back, wrapped and with its page furniture; *paste* is one paragraph a block.

## All texts

${table(rows, (row) => row.all)}

## Texts that were not looked at

Every third text was left aside while the rules were written. Where its figures fall behind the others', the rules
had learnt their examples.

${table(rows, (row) => row.seen, 'looked at')}

${table(rows, (row) => row.unseen, 'not looked at')}

## What is still wrong

Provisions and linked citations that differ, by document; [corpus-errata.md](corpus-errata.md) says which of these
are errors of the markup.

${rows.map(stillWrong).join('\n')}
`
}

function table(rows: readonly Row[], pick: (row: Row) => Figures, label = 'texts'): string {
  const cells = (row: Row): string[] => {
    const by = new Map(pick(row).measures.map((m) => [m.name, m]))
    const of = (name: string) => (name === 'citations' ? by.get(name)?.recall : by.get(name)?.f1)
    const header = Math.min(...HEADER.map((name) => of(`header.${name}`) ?? 100))
    return [...COLUMNS.map((name) => figure(of(name))), figure(header)]
  }
  const head = ['set', label, ...COLUMNS.map(title), 'lowest header field']
  const lines = rows.map((row) => [
    `${row.set.name} ${row.set.form}`,
    String(pick(row).documents),
    ...cells(row),
  ])
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function title(name: string): string {
  return name === 'citations' ? 'citations, recall' : name.replace('.', ' ')
}

/** The documents with the most misses, and how many more there are. */
function stillWrong({ set, all }: Row): string {
  const named = all.missed.slice(0, LISTED).map(({ symbol, misses }) => `${symbol} (${misses})`)
  const more = all.missed.length - named.length
  const rest = more > 0 ? ` and ${more} more` : ''
  return `- **${set.name} ${set.form}**: ${named.length === 0 ? 'nothing' : named.join(', ')}${rest}`
}

function figure(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(2)
}
