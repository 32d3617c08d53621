import listed from './errata.json' with { type: 'json' }
import type { Pair } from './measure.ts'

type Errata = {
  /** A link beside the symbol that its words print; null where they print none. */
  readonly links: readonly { text: string; linked: string; printed: string | null }[]
  readonly paragraphs: readonly {
    text: string
    /** Paragraphs of the markup that go on with the one before them. */
    continues?: string[]
    /** Paragraphs of the markup that are none: headings, or the preamble's. */
    none?: string[]
    /** Paragraphs whose words the markup has not as printed; they are left out on both sides. */
    damaged?: string[]
  }[]
}

/** A stored or a read instrument, as far as it is compared. */
type Compared = {
  symbol: string
  preamble: Paragraph[]
  operative: Paragraph[]
  notes: { in: string | null }[]
  citations: { symbol: string; in: string }[]
}
type Paragraph = { id: string; number?: string; text: string; children?: unknown[] }

/**
 * What the expected readings hold beyond the printed text, for every text alike: the suffix of the file that a
 * supplement is kept in, the address before a symbol, several parts of which the words name one.
 */
const FILED = /\(supp\)$/i
const ADDRESS = /^\/en\//
const SEVERAL_PARTS = /\d[a-z]-[a-z]$/i
/** "A/RES/72/266a", as a few links name a first part; most, and the issued documents, leave the letter off. */
const FIRST_PART = /^(A\/RES\/\d+\/\d+)a$/i

/** "1 -": the dash that Arabic prints between a number and its paragraph, kept with the number in some texts. */
const DASH = /\s?[-–]$/

/** The pairs as they would be scored if the markup had no errors that docs/corpus-errata.md lists. */
export function withoutErrata(pairs: readonly Pair[], set: string): Pair[] {
  const errata = errataOf(set)
  return pairs.map((pair) => {
    const expected: Compared = JSON.parse(pair.expected)
    const read: Compared = JSON.parse(pair.read)
    setParagraphsRight(expected, read, errata)
    expected.citations = expected.citations.flatMap((cited) => {
      const printed = printedFor(expected.symbol, cited.symbol, errata)
      return printed === null ? [] : [{ ...cited, symbol: printed }]
    })
    return { expected: JSON.stringify(expected), read: JSON.stringify(read) }
  })
}

/** The errata of a set that name a text or a link which its readings do not hold. */
export function staleErrata(pairs: readonly Pair[], set: string): string[] {
  const errata = errataOf(set)
  const texts = new Map(pairs.map(({ expected }) => JSON.parse(expected)).map((e: Compared) => [e.symbol, e]))
  const links = errata.links.filter(
    ({ text, linked }) => !texts.get(text)?.citations.some((cited) => cited.symbol === linked),
  )
  const paragraphs = errata.paragraphs.filter(({ text, ...ids }) => {
    const held = new Set(texts.get(text)?.operative.map(({ id }) => id))
    return ![...(ids.continues ?? []), ...(ids.none ?? [])].every((id) => held.has(id))
  })
  return [...links, ...paragraphs].map((entry) => JSON.stringify(entry))
}

function errataOf(set: string): Errata {
  return (listed as Readonly<Record<string, Errata>>)[set] ?? { links: [], paragraphs: [] }
}

/** The symbol that the words print where the link has another; null where they print none. */
function printedFor(text: string, linked: string, errata: Errata): string | null {
  const erratum = errata.links.find((link) => link.text === text && link.linked === linked)
  if (erratum !== undefined) return erratum.printed
  if (SEVERAL_PARTS.test(linked)) return null
  return linked.replace(FILED, '').replace(ADDRESS, '').replace(FIRST_PART, '$1')
}

function setParagraphsRight(expected: Compared, read: Compared, errata: Errata): void {
  const entries = errata.paragraphs.filter(({ text }) => text === expected.symbol)
  const ids = (key: 'continues' | 'none' | 'damaged') => new Set(entries.flatMap((entry) => entry[key] ?? []))
  const continues = ids('continues')
  const none = ids('none')
  const damaged = ids('damaged')
  const renamed = new Map<string, string>()
  const kept: Paragraph[] = []
  for (const paragraph of expected.operative) {
    const last = kept.at(-1)
    if (continues.has(paragraph.id) && last !== undefined) {
      last.children = [...(last.children ?? []), { number: '', text: paragraph.text, children: [] }]
      renamed.set(paragraph.id, last.id)
      // A paragraph without words is the numeral of a section.
    } else if (!none.has(paragraph.id) && paragraph.text !== '') {
      const id = `op${kept.length + 1}`
      renamed.set(paragraph.id, id)
      kept.push({ ...paragraph, id, number: (paragraph.number ?? '').replace(DASH, '') })
    }
  }
  expected.operative = kept
  const within = (id: string) => renamed.get(id) ?? id
  expected.notes = expected.notes.map((note) => (note.in === null ? note : { ...note, in: within(note.in) }))
  expected.citations = expected.citations.map((cited) => ({ ...cited, in: within(cited.in) }))
  for (const side of [expected, read]) {
    side.preamble = side.preamble.filter(({ id }) => !damaged.has(id))
    side.operative = side.operative.filter(({ id }) => !damaged.has(id))
  }
}
