// npm run accuracy: reads the corpus, prints how well, and writes docs/accuracy.md.
import { existsSync, writeFileSync } from 'node:fs'
import { printedTextsAreThere } from '../printed-texts.ts'
import { corpusIsThere } from '../stored-readings.ts'
import { staleErrata, withoutErrata } from './errata.ts'
import { mandatesTable } from './mandates.ts'
import { type Figures, portionOf, type ReadingSet, readingSets, readSet, score, scorer } from './measure.ts'
import { printedTable } from './printed.ts'

type Row = {
  readonly set: ReadingSet
  readonly all: Figures
  /** As if the markup had no errors that are listed. */
  readonly right: Figures
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
  const mandates = (await mandatesTable()) ?? 'Not measured: their scorer is not here.'
  writeFileSync(new URL('../../../../docs/accuracy.md', import.meta.url), render(rows, mandates))
  console.log('Written to docs/accuracy.md.')
}

function measureSet(set: ReadingSet): Row {
  const pairs = readSet(set)
  const row = {
    set,
    all: score(pairs),
    right: score(withoutErrata(pairs, set.name)),
    seen: score(portionOf(pairs, 'seen')),
    unseen: score(portionOf(pairs, 'unseen')),
  }
  const right = new Map(row.right.measures.map((measure) => [measure.name, measure]))
  console.log(
    `${set.name} ${set.form}: ${row.all.documents} texts; behind the bar, without the errata listed`,
  )
  for (const { name, f1, recall, n } of row.all.measures) {
    const { f1: f1Right, recall: recallRight } = right.get(name) ?? { f1: undefined, recall: undefined }
    console.log(
      `  ${name.padEnd(18)} ${figure(f1)}  recall ${figure(recall)}  n ${n}  | ${figure(f1Right)}  recall ${figure(recallRight)}`,
    )
  }
  for (const erratum of staleErrata(pairs, set.name))
    console.log(`  The texts have no such erratum: ${erratum}`)
  return row
}

function render(rows: readonly Row[], mandates: string): string {
  return `# How well the reader reads

Written by \`npm run accuracy\`; not edited by hand. Every figure is a per cent of agreement with the official
markup of the resolutions of the General Assembly, by the scorer that comes with the corpus: F1, which is recall and
precision in one, but for citations, whose precision is a floor because the markup links only some of them. *pdf* is the
text as a reader of PDF files gives it back, wrapped and with its page furniture; *paste* is one paragraph a block.

## All texts

${table(rows, (row) => row.all)}

## Without the errors of the markup

The same texts, with the errors of the markup that [corpus-errata.md](corpus-errata.md) lists put right in the expected
readings: links that name a file, or another document than the words, name what the words print; what the markup split
is one paragraph again; a few paragraphs whose words the markup has not as printed are left out on both sides. Nothing
else is changed.

${table(rows, (row) => row.right)}

## Texts that were not looked at

Every third text was left aside while the rules were written: its errors of the markup were listed, and a few English
and Spanish ones were looked at when a change had made them worse or to tell an error of the markup (75/265 gave a rule).
Where the figures fall behind the others', the rules had learnt their examples.

${table(rows, (row) => row.seen, 'looked at')}

${table(rows, (row) => row.unseen, 'not looked at')}

## Mandates

The directive clauses of labelled resolutions, read from their texts by the rules of the guide that comes with the
labels: F1 of clauses (by paragraph and verb) and of addressees (by their words), and of the clauses found the share whose
due date, recurrence and report are right. The rules were written with the *first* labels in view, and had been written
when those of *later* were made, of other resolutions. The *blind* ones are of fourteen resolutions drawn at random from
all six committees and the plenary of three sessions: disarmament, human rights, development, decolonization, Palestine,
the budget, peacekeeping, terrorism, trade law, the sea. They were labelled and committed before the reader was run on
them, and no label was corrected after; *at first* is what it read then, without any rule that they taught. Five of these
texts come from session 76, whose markup was turned to text.

${mandates}

## Text of real PDF files

As readers of PDF files give it: numbers after their first line, marks that float, running titles inside paragraphs;
37/4 is a scan of two columns. Counted on the printed pages.

${printedTextsAreThere ? printedTable() : 'Not measured: the texts are not here.'}

## What is still wrong

Provisions and linked citations that differ once the errata are put right, by document. In sets
other than the English ones not all errata are listed: some errors of the markup still count here.

${rows.map(stillWrong).join('\n')}
`
}

function table(rows: readonly Row[], pick: (row: Row) => Figures, label = 'texts'): string {
  const cells = (row: Row): string[] => {
    const by = new Map(pick(row).measures.map((m) => [m.name, m]))
    const header = Math.min(...HEADER.map((name) => by.get(`header.${name}`)?.f1 ?? 100))
    const cited = by.get('citations')
    return [
      ...COLUMNS.map((name) => figure(by.get(name)?.f1)),
      figure(cited?.recall),
      figure(cited?.precision),
      figure(header),
    ]
  }
  const columns = COLUMNS.map((name) => name.replace('.', ' '))
  const head = ['set', label, ...columns, 'citations: recall', 'precision', 'lowest header field']
  const lines = rows.map((row) => [
    `${row.set.name} ${row.set.form}`,
    String(pick(row).documents),
    ...cells(row),
  ])
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** The documents with the most misses, and how many more there are. */
function stillWrong({ set, right }: Row): string {
  const named = right.missed.slice(0, LISTED).map(({ symbol, misses }) => `${symbol} (${misses})`)
  const more = right.missed.length - named.length
  const rest = more > 0 ? ` and ${more} more` : ''
  return `- **${set.name} ${set.form}**: ${named.length === 0 ? 'nothing' : named.join(', ')}${rest}`
}

function figure(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(2)
}
