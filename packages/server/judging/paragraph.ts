import { alignText } from '@comity/instrument'
import type { Kysely } from 'kysely'
import type { SubParagraphRow, Tables } from '../store/tables.ts'

type Span = readonly [number, number]
export type Place = { readonly span: Span; readonly pieces?: readonly Span[] }

/** A paragraph of a wording, as one who judges or adds looks into it. */
export type Paragraph = {
  readonly space: string
  readonly instrument: string
  readonly expression: string
  readonly provision: string
  readonly place: Place
  readonly source: string
  /** The date of the text, where it has one. */
  readonly date: string | null
  /** Where words stand in the source; null where the paragraph has them not, or more than once. */
  placeOfWords(words: string): Place | null
  /** How often words stand in the paragraph and what stands below it. */
  timesOf(words: string): number
}

/** A paragraph of a wording, or undefined where there is none that the actor may see. */
export async function findParagraph(
  db: Kysely<Tables>,
  space: string,
  expression: string,
  provision: string,
): Promise<Paragraph | undefined> {
  const row = await db
    .selectFrom('provision')
    .innerJoin('expression', 'expression.id', 'provision.expression')
    .innerJoin('instrument', 'instrument.id', 'expression.instrument')
    .select(['provision.text', 'provision.children', 'provision.place', 'expression.source'])
    .select(['expression.instrument', 'instrument.date'])
    .where('provision.space', '=', space)
    .where('provision.expression', '=', expression)
    .where('provision.id', '=', provision)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { instrument, source, place, date } = row
  const texts = [{ text: row.text, place: row.place as Place }, ...below(row.children)]
  const hits = (words: string) =>
    texts.flatMap((one) => stretches(one.text, words).map((at) => ({ one, at })))
  return {
    space,
    instrument,
    expression,
    provision,
    place,
    source,
    date,
    timesOf: (words) => hits(words).length,
    placeOfWords(words) {
      const [hit, other] = hits(words)
      return hit === undefined || other !== undefined ? null : placeIn(hit.one, hit.at, source)
    },
  }
}

type Words = { readonly text: string; readonly place: Place }

function below(children: readonly SubParagraphRow[]): Words[] {
  return children.flatMap((child) => [{ text: child.text, place: child }, ...below(child.children)])
}

/** Where words stand in a text, whatever white space parts them. */
function stretches(text: string, words: string): Span[] {
  const sought = words.trim().split(/\s+/u).map(escaped).join('\\s+')
  if (sought === '') return []
  return [...text.matchAll(new RegExp(sought, 'gu'))].map(({ index, 0: hit }) => [index, index + hit.length])
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** The place in the source of a stretch of a text: in several pieces where the text itself is interrupted there. */
function placeIn({ text, place }: Words, [from, to]: Span, source: string): Place {
  const { at } = alignText(text, place, source)
  const span: Span = [at[from] as number, (at[to - 1] as number) + 1]
  const pieces = (place.pieces ?? []).flatMap(([a, b]): Span[] => {
    const cut: Span = [Math.max(a, span[0]), Math.min(b, span[1])]
    return cut[0] < cut[1] ? [cut] : []
  })
  return pieces.length > 1 ? { span, pieces } : { span }
}
