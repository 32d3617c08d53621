import type { Adoption, InstrumentRecord, Mark, ProvisionView, SubParagraphView } from '@comity/contract'
import type { Kysely } from 'kysely'
import type { SubParagraphRow, Tables } from '../store/tables.ts'
import { foundInText } from './found-in-text.ts'
import { summaryOf } from './instruments.ts'
import { type LitText, marksOf, withNoteMarks } from './marks.ts'
import { sidesOf } from './parties.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'
import { readRows, type TextRows } from './text-rows.ts'
import { chosen, wordingOf, wordingsOf } from './wordings.ts'

/** One text whole: its paragraphs, the words that are lit in them, and what was found beside each. */
export const instrument: Question<'instrument'> = async (query, { db, actor }) => {
  if (!isUuid(query.id)) return notFound
  const row = await db.selectFrom('instrument').selectAll().where('id', '=', query.id).executeTakeFirst()
  if (row === undefined) return notFound
  const space = await spaceRow(db, row.space)
  if (space === undefined) return notFound
  const wordings = await wordingsOf(db, row.space, row.id)
  const wording = chosen(wordings, row.expression, query)
  if (wording === undefined) return notFound
  const expression = await db
    .selectFrom('expression')
    .innerJoin('original', (join) =>
      join
        .onRef('original.space', '=', 'expression.space')
        .onRef('original.sha256', '=', 'expression.original'),
    )
    .select([
      'expression.id',
      'expression.title',
      'source',
      'read_at',
      'findings',
      'sha256',
      'name',
      'media_type',
    ])
    .select((e) => e.fn<number>('length', ['bytes']).as('size'))
    .where('expression.space', '=', row.space)
    .where('expression.id', '=', wording.id)
    .executeTakeFirstOrThrow()
  const rows = await readRows(db, row.space, wording.id)
  const { found, lit } = await foundInText(db, row, rows, sidesOf(space))
  const provisions = rows.provisions.map((provision): ProvisionView => {
    const light = (text: LitText, path?: readonly number[]) =>
      withNoteMarks(
        marksOf(text, lit(provision.id), expression.source),
        path === undefined ? [] : noteMarksAt(rows.notes, provision.id, path),
      )
    const notes = rows.notes.filter((note) => note.provision === provision.id)
    return {
      id: provision.id,
      ref: `${row.id}#${provision.id}`,
      part: provision.part,
      number: provision.number,
      words: provision.words,
      text: provision.text,
      marks: light({ text: provision.text, ...provision.place }, []),
      children: provision.children.map((child, n) => subParagraph(child, [n], light)),
      notes: notes.map((note) => ({
        marker: note.marker,
        text: note.text,
        marks: light({ text: note.text, ...note.place }),
      })),
      found: found(provision.id),
      headings: rows.headings.filter((heading) => heading.before === provision.id).map((h) => h.text),
    }
  })
  const record: InstrumentRecord = {
    ...summaryOf(row, actor),
    language: wording.language,
    title: expression.title,
    version: wording.version,
    wordings: wordings.map(wordingOf),
    adoption: await adoptionOf(db, row.space, row.symbol),
    agendaTitle: row.agenda_title,
    distribution: row.distribution,
    sponsors: row.sponsors,
    sponsorsOnBehalfOf: row.sponsors_on_behalf_of,
    original: {
      sha256: expression.sha256.toString('hex'),
      name: expression.name,
      mediaType: expression.media_type,
      size: expression.size,
    },
    readAt: expression.read_at.toISOString(),
    provisions,
    headingsAfter: rows.headings.filter((heading) => heading.before === null).map((h) => h.text),
    findings: expression.findings.map(({ rule, message }) => ({ rule, message })),
  }
  return answered(record)
}

async function adoptionOf(
  db: Kysely<Tables>,
  space: string,
  symbol: string | null,
): Promise<Adoption | null> {
  if (symbol === null) return null
  const row = await db
    .selectFrom('adoption')
    .selectAll()
    .where('space', '=', space)
    .where('symbol', '=', symbol)
    .executeTakeFirst()
  if (row === undefined) return null
  const { meeting, draft, committee, record, against, abstaining, votes, sponsors, subjects } = row
  const manner = row.manner as Adoption['manner']
  const known = { manner, meeting, draft, committee, record, against, abstaining, votes, sponsors, subjects }
  return { ...known, inFavour: row.in_favour }
}

function subParagraph(
  child: SubParagraphRow,
  path: readonly number[],
  light: (text: LitText, path: readonly number[]) => Mark[],
): SubParagraphView {
  return {
    number: child.number,
    text: child.text,
    marks: light(child, path),
    children: child.children.map((below, n) => subParagraph(below, [...path, n], light)),
  }
}

/** Where notes are marked in one text of a provision: in its lead, or in the sub-paragraph that `path` leads to. */
function noteMarksAt(notes: TextRows['notes'], provision: string, path: readonly number[]): Mark[] {
  return notes.flatMap((note) =>
    note.marks
      .filter((mark) => mark.in === provision && mark.path.join() === path.join())
      .map(({ at }): Mark => ({ from: at, to: at, kind: 'note', ref: note.marker })),
  )
}
