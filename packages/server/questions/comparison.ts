import type { ComparedPart, Comparison } from '@comity/contract'
import { compareWordings, type WordingPart } from '@comity/instrument'
import type { Kysely } from 'kysely'
import type { SubParagraphRow, Tables } from '../store/tables.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { wordingOf, wordingsOf } from './wordings.ts'

/** What was changed between two versions of a text, paragraph by paragraph and word by word. */
export const comparison: Question<'comparison'> = async (query, { db }) => {
  if (!isUuid(query.id)) return notFound
  const row = await db.selectFrom('instrument').selectAll().where('id', '=', query.id).executeTakeFirst()
  if (row === undefined) return notFound
  const wordings = await wordingsOf(db, row.space, row.id)
  const language = query.lang ?? row.language
  const versions = wordings.filter((wording) => wording.language === language)
  const to = versions.find(({ version }) => query.to === undefined || version === query.to)
  const from = versions.find(
    ({ version }) =>
      to !== undefined && (query.from === undefined ? version < to.version : version === query.from),
  )
  if (from === undefined || to === undefined) return notFound
  const compared = compareWordings(await partsOf(db, row.space, from), await partsOf(db, row.space, to))
  const parts = compared.map(
    ({ was, is, pieces }): ComparedPart => ({
      kind: kindOf(is ?? was ?? ''),
      was,
      is,
      pieces: pieces.map((piece) => ({ ...piece })),
    }),
  )
  return answered({
    instrument: { id: row.id, space: row.space, symbol: row.symbol, title: row.title, kind: row.kind },
    from: wordingOf(from),
    to: wordingOf(to),
    wordings: wordings.map(wordingOf),
    parts,
    counts: countsOf(parts),
  })
}

/** A wording in the order of reading: its title, its paragraphs, each with its notes. */
async function partsOf(
  db: Kysely<Tables>,
  space: string,
  wording: { readonly id: string; readonly title: string | null },
): Promise<WordingPart[]> {
  const provisions = await db
    .selectFrom('provision')
    .select(['id', 'text', 'children'])
    .where('space', '=', space)
    .where('expression', '=', wording.id)
    .orderBy('ordinal')
    .execute()
  const notes = await db
    .selectFrom('note')
    .select(['provision', 'marker', 'text'])
    .where('space', '=', space)
    .where('expression', '=', wording.id)
    .orderBy('ordinal')
    .execute()
  return [
    ...(wording.title === null ? [] : [{ id: 'title', text: wording.title }]),
    ...provisions.flatMap((provision) => [
      { id: provision.id, text: [provision.text, ...linesOf(provision.children)].join('\n') },
      ...notes
        .filter((note) => note.provision === provision.id)
        .map((note) => ({ id: `${provision.id}-note-${note.marker}`, text: note.text })),
    ]),
  ]
}

/** Sub-paragraphs, each on a line of its own. */
function linesOf(children: readonly SubParagraphRow[]): string[] {
  return children.flatMap((child) => [`${child.number} ${child.text}`, ...linesOf(child.children)])
}

function kindOf(id: string): ComparedPart['kind'] {
  return id === 'title' ? 'title' : id.includes('-note-') ? 'note' : 'provision'
}

function countsOf(parts: readonly ComparedPart[]): Comparison['counts'] {
  const count = (which: (part: ComparedPart) => boolean) => parts.filter(which).length
  const both = ({ was, is }: ComparedPart) => was !== null && is !== null
  const changed = ({ pieces }: ComparedPart) => pieces.some(({ kind }) => kind !== 'kept')
  return {
    kept: count((part) => both(part) && !changed(part)),
    reworded: count((part) => both(part) && changed(part)),
    gone: count(({ is }) => is === null),
    new: count(({ was }) => was === null),
    moved: count((part) => both(part) && part.was !== part.is),
  }
}
