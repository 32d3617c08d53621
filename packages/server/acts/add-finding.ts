import type { AddedKind, BodyOf, FindingFields } from '@comity/contract'
import { areasTouched } from '@comity/programme'
import { type Insertable, type Kysely, sql } from 'kysely'
import { postFor } from '../identity/actor.ts'
import { columnsOf } from '../judging/finding-values.ts'
import { countConfirmed, standsListed } from '../judging/judge.ts'
import { keepBodies, namedBodies } from '../judging/mandate-bodies.ts'
import { findParagraph, type Paragraph, type Place } from '../judging/paragraph.ts'
import { spokenBy } from '../judging/spoken.ts'
import { unknownCodes } from '../judging/unknown-codes.ts'
import { standingAs } from '../questions/findings.ts'
import { isUuid } from '../questions/question.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { countsIn, recount } from '../store/tally.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'
import { wrongFields } from './judge-finding.ts'

/** Makes of words of a paragraph a mandate, an undertaking, an event or an agreement that no program read there. */
export const addFinding: Act<'add-finding'> = async (body, { store, token, now }) => {
  const [, instrument = '', provision = ''] = /^([^#]+)#(\w+)$/.exec(body.provision) ?? []
  if (!isUuid(instrument)) return refused({ reason: 'not-found' })
  return store.asActor(token, async (db, actor) => {
    const text = await db
      .selectFrom('instrument')
      .select(['space', 'expression', 'date'])
      .where('id', '=', instrument)
      .executeTakeFirst()
    const paragraph = text && (await findParagraph(db, text.space, text.expression, provision))
    if (paragraph === undefined) return refused({ reason: 'not-found' })
    const { space, expression } = paragraph
    const refusal = mayAct(actor, 'judge', space)
    if (refusal !== null) return refusal
    const place = placeOf(body, paragraph)
    if ('ok' in place) return place
    const fields = withDefaults(body.kind, body.fields ?? {}, wordsAt(paragraph, place))
    const wrong = wrongFields(body.kind, fields, 'fields') ?? missing(body.kind, fields)
    if (wrong !== null) return wrong
    const unknown = await unknownCodes(db, space, fields)
    if (unknown !== null) return unknown

    const post = postFor(actor, 'judge', space)
    if (post === undefined) return refused({ reason: 'not-found' })
    const by = await spokenBy(db, post)
    const at = now()
    const added = { table: body.kind, space, id: uuidv7(at.getTime()) }
    const isListed = await standsListed(db, paragraph)
    const counted = isListed ? [expression] : []
    const counts = await countsIn(db, space, counted)
    await insert(db, body.kind, {
      ...columnsOf(body.kind, fields),
      ...(body.kind === 'undertaking' ? {} : { dated: text?.date ?? '' }),
      space,
      id: added.id,
      instrument,
      expression,
      ordinal: await nextOrdinal(db, body.kind, space, expression),
      provision,
      place: JSON.stringify(place),
      listed: isListed,
      state: 'added',
      judged_at: at,
      judged_by: JSON.stringify(by),
      reason: body.reason ?? null,
    })
    if (body.kind === 'mandate') {
      const bodies = namedBodies({ addressees: [], ...fields }, paragraph, JSON.stringify(place)) ?? []
      await keepBodies(db, space, added.id, bodies)
      const areas = [...new Set(fields.areas)].map((area) => ({ space, area, mandate: added.id }))
      if (areas.length > 0) await db.insertInto('mandate_area').values(areas).execute()
    }
    await recount(db, space, [counts], await countsIn(db, space, counted))
    await countConfirmed(db, paragraph)
    const entry = { space, kind: body.kind, record: added.id, act: 'add-finding', actor: actor.id, at }
    const told = { verdict: 'add', reason: body.reason ?? null, by, before: null }
    const after = { state: 'added', in: body.provision, place, ...fields }
    const version = await chronicle(db, { ...entry, body: { ...told, after } })
    const standing = await standingAs(db, added)
    return { ok: true, value: { id: added.id, finding: added.id, version, standing } }
  })
}

function placeOf(body: BodyOf<'add-finding'>, paragraph: Paragraph): Place | ReturnType<typeof invalid> {
  if ((body.span === undefined) === (body.words === undefined)) {
    return invalid('words', 'Give the words, or their span in the source; one of the two.')
  }
  if (body.span !== undefined) {
    const [from, to] = body.span as [number, number]
    const [first, last] = paragraph.place.span
    if (from < to && from >= first && to <= last) return { span: [from, to] }
    return invalid('span', `This paragraph stands from ${first} to ${last} in its source.`)
  }
  const words = body.words as string
  const place = paragraph.placeOfWords(words)
  if (place !== null) return place
  return paragraph.timesOf(words) === 0
    ? invalid('words', 'These words do not stand together in this paragraph. Copy them as they are printed.')
    : invalid('words', 'These words stand in this paragraph more than once. Take some words more.')
}

function wordsAt({ source }: Paragraph, { span, pieces = [span] }: Place): string {
  return pieces
    .map(([from, to]) => source.slice(from, to))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** What the chosen words themselves give where a person says nothing else. */
function withDefaults(kind: AddedKind, fields: FindingFields, words: string): FindingFields {
  if (kind === 'mandate') {
    const plain = { addressees: [], with: [], due: null, recurs: null, report: false }
    return { ...plain, action: words, areas: areasTouched(words), ...fields } as FindingFields
  }
  if (kind === 'undertaking') return { who: null, action: words, ...fields }
  if (kind === 'agreement') return { what: words, parties: [], signed: null, promises: null, ...fields }
  const to = fields.to ?? fields.from
  return { what: words, place: null, host: null, ...fields, ...(to === undefined ? {} : { to }) }
}

function missing(kind: AddedKind, fields: FindingFields) {
  if (kind === 'mandate' && fields.verb === undefined) {
    return invalid('fields.verb', 'Say which verb mandates: "requests", "invites", "decides".')
  }
  if (kind === 'event' && fields.from === undefined) {
    return invalid('fields.from', 'Say when it was or will be: a day, a month or a year.')
  }
  if (kind === 'event' && (fields.to ?? '') < (fields.from ?? '')) {
    return invalid('fields.to', 'It ends before it begins.')
  }
  return null
}

async function nextOrdinal(
  db: Kysely<Tables>,
  kind: AddedKind,
  space: string,
  expression: string,
): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(ordinal) + 1, 0) as next from ${sql.table(kind)}
     where space = ${space} and expression = ${expression}`.execute(db)
  return rows[0]?.next ?? 0
}

async function insert(db: Kysely<Tables>, kind: AddedKind, row: Record<string, unknown>): Promise<void> {
  await db
    .insertInto(kind as 'event')
    .values(row as Insertable<Tables['event']>)
    .execute()
}
