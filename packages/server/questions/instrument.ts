import type {
  Adoption,
  Found,
  InstrumentRecord,
  Mark,
  ProvisionView,
  SubParagraphView,
  Wording,
} from '@comity/contract'
import { resolveParty } from '@comity/instrument'
import type { Kysely, Selectable } from 'kysely'
import type { SubParagraphRow, Tables } from '../store/tables.ts'
import {
  agreementOf,
  bodiesOf,
  citationOf,
  eventOf,
  mandateColumns,
  mandateOf,
  mentionOf,
  standingOf,
  undertakingOf,
} from './findings.ts'
import { summaryOf } from './instruments.ts'
import { type Lit, type LitText, marksOf, sideOfAll, withNoteMarks } from './marks.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

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
  const { found, lit } = await findingsOf(db, row, rows, sidesOf(space))
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

/** Every wording of a text: by language, the latest version first. */
export function wordingsOf(db: Kysely<Tables>, space: string, instrument: string) {
  return db
    .selectFrom('expression')
    .innerJoin('original', (join) =>
      join
        .onRef('original.space', '=', 'expression.space')
        .onRef('original.sha256', '=', 'expression.original'),
    )
    .select(['expression.id', 'language', 'version', 'title', 'read_at', 'original.name'])
    .where('expression.space', '=', space)
    .where('instrument', '=', instrument)
    .orderBy('language')
    .orderBy('version', 'desc')
    .execute()
}

type WordingRow = Awaited<ReturnType<typeof wordingsOf>>[number]

export function wordingOf({ language, version, title, read_at, name }: WordingRow): Wording {
  return { language, version, title, readAt: read_at.toISOString(), name }
}

/** The wording that is asked for; of a language the latest version, and the listed wording where nothing is asked. */
function chosen(
  wordings: readonly WordingRow[],
  listed: string,
  asked: { readonly lang?: string; readonly version?: number; readonly prefer?: string },
): WordingRow | undefined {
  const main = wordings.find((wording) => wording.id === listed)
  if (asked.lang === undefined && asked.version === undefined) {
    return wordings.find(({ language }) => language === asked.prefer) ?? main
  }
  const language = asked.lang ?? main?.language
  return wordings.find(
    (wording) =>
      wording.language === language && (asked.version === undefined || wording.version === asked.version),
  )
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
function noteMarksAt(notes: Rows['notes'], provision: string, path: readonly number[]): Mark[] {
  return notes.flatMap((note) =>
    note.marks
      .filter((mark) => mark.in === provision && mark.path.join() === path.join())
      .map(({ at }): Mark => ({ from: at, to: at, kind: 'note', ref: note.marker })),
  )
}

type Rows = Awaited<ReturnType<typeof readRows>>

async function readRows(db: Kysely<Tables>, space: string, expression: string) {
  const of = <
    T extends
      | 'provision'
      | 'heading'
      | 'note'
      | 'citation'
      | 'event'
      | 'agreement'
      | 'mention'
      | 'undertaking',
  >(
    table: T,
  ) =>
    db
      .selectFrom(table as 'provision')
      .selectAll()
      .where('space', '=', space)
      .where('expression', '=', expression)
      .orderBy('ordinal')
      .execute() as unknown as Promise<Selectable<Tables[T]>[]>
  const mandates = await db
    .selectFrom('mandate')
    .select(mandateColumns)
    .where('space', '=', space)
    .where('expression', '=', expression)
    .orderBy('ordinal')
    .execute()
  return {
    mandates,
    provisions: await of('provision'),
    headings: await of('heading'),
    notes: await of('note'),
    citations: await of('citation'),
    events: await of('event'),
    agreements: await of('agreement'),
    mentions: await of('mention'),
    undertakings: await of('undertaking'),
  }
}

async function findingsOf(
  db: Kysely<Tables>,
  instrument: Selectable<Tables['instrument']>,
  rows: Rows,
  sides: readonly string[],
) {
  const bodies = await bodiesOf(db, instrument.space, rows.mandates)
  const named = (text: string) => resolveParty(text)
  const ref = await partyRefs(
    db,
    [
      ...rows.mandates.flatMap((mandate) => bodies(mandate.id).flatMap((body) => body.parties)),
      ...rows.mentions.flatMap((mention) => mention.party ?? []),
      ...rows.agreements.flatMap((agreement) => agreement.parties.flatMap(named)),
      ...rows.undertakings.flatMap((undertaking) => undertaking.parties),
    ],
    sides,
  )
  const held = await heldTexts(db, instrument.space, rows.citations)
  const former = await formerNames(db, rows.mentions, instrument.date ?? instrument.adopted)

  const found: Found[] = [
    ...rows.mandates.map((mandate) => mandateOf(mandate, bodies(mandate.id), ref)),
    ...rows.citations.map((citation) => citationOf(citation, held.get(citation.symbol) ?? null)),
    ...rows.events.map(eventOf),
    ...rows.agreements.map((agreement) => agreementOf(agreement, (text) => named(text).map(ref))),
    ...rows.undertakings.map((undertaking) => undertakingOf(undertaking, ref)),
    ...rows.mentions.flatMap((mention) => mentionOf(mention) ?? []),
    ...former.map(({ mention, validFrom, validTo }) => ({
      id: mention.id,
      in: mention.provision,
      standing: standingOf(mention),
      kind: 'former-name' as const,
      text: mention.text,
      party: ref(mention.party as string),
      validFrom,
      validTo,
    })),
  ]
  const lights: (Lit & { in: string })[] = [
    ...rows.citations.map((c) => light(c, 'citation')),
    ...rows.mandates.flatMap((mandate) => [
      ...bodies(mandate.id)
        // An addressee that is understood, not printed, has the place of the whole clause: no word of it is lit.
        .filter((body) => body.role === 'addressee' && !samePlace(body.place, mandate.place))
        .map((body) => ({
          ...body.place,
          kind: 'addressee' as const,
          ref: mandate.id,
          in: mandate.provision,
          side: sideOfAll(body.parties.map(ref)),
        })),
      { ...verbPlace(mandate, rows), kind: 'verb' as const, ref: mandate.id, in: mandate.provision },
    ]),
    ...rows.mentions
      .filter((mention) => mention.kind !== 'party')
      .map((mention) => light(mention, mention.kind as 'area' | 'situation')),
    ...rows.mentions
      .filter((mention) => mention.kind === 'party')
      .map((mention) => ({ ...light(mention, 'party'), side: ref(mention.party as string).side })),
    ...rows.agreements.map((agreement) => light(agreement, 'agreement')),
    ...rows.events.map((event) => light(event, 'date')),
  ]
  const foundIn = Map.groupBy(found, (value) => value.in)
  const rejected = new Set(found.flatMap(({ id, standing }) => (standing.state === 'rejected' ? [id] : [])))
  const litIn = Map.groupBy(
    lights.filter((value) => !rejected.has(value.ref)),
    (value) => value.in,
  )
  return {
    found: (provision: string) => foundIn.get(provision) ?? [],
    lit: (provision: string) => litIn.get(provision) ?? [],
  }
}

type Placed = { id: string; provision: string; place: { span: readonly [number, number] } }

function light<K extends Lit['kind']>(row: Placed, kind: K) {
  return { ...row.place, kind, ref: row.id, in: row.provision }
}

function samePlace(a: { span: readonly [number, number] }, b: { span: readonly [number, number] }): boolean {
  return a.span[0] === b.span[0] && a.span[1] === b.span[1]
}

/** The directive verb opens its clause: its words end where the first addressee's begin. */
function verbPlace(mandate: Rows['mandates'][number], rows: Rows): { span: readonly [number, number] } {
  const provision = rows.provisions.find((p) => p.id === mandate.provision)
  const [from] = mandate.place.span
  const opens = provision !== undefined && provision.place.span[0] >= from - 1 ? provision.words.length : 0
  return { span: [from, from + Math.max(opens, mandate.verb.length)] }
}

async function heldTexts(
  db: Kysely<Tables>,
  space: string,
  citations: Rows['citations'],
): Promise<Map<string, string>> {
  const symbols = [...new Set(citations.map((citation) => citation.symbol))]
  if (symbols.length === 0) return new Map()
  const rows = await db
    .selectFrom('instrument')
    .select(['symbol', 'id'])
    .where('space', '=', space)
    .where('symbol', 'in', symbols)
    .execute()
  return new Map(rows.map((row) => [row.symbol as string, row.id]))
}

/** Mentions under a name that the body did not bear on the day of the text, once for each paragraph. */
async function formerNames(db: Kysely<Tables>, mentions: Rows['mentions'], on: string | null) {
  const named = mentions.filter((mention) => mention.kind === 'party' && mention.party !== null)
  if (named.length === 0 || on === null) return []
  const ids = [...new Set(named.map((mention) => mention.party as string))]
  const register = await db.selectFrom('party').select(['id', 'names']).where('id', 'in', ids).execute()
  const names = new Map(register.map((row) => [row.id, row.names]))
  const seen = new Set<string>()
  return named.flatMap((mention) => {
    const bears = (names.get(mention.party as string) ?? []).filter((name) => name.text === mention.text)
    const name = bears[0]
    if (name === undefined || bears.some((b) => validOn(b, on))) return []
    const once = `${mention.provision} ${mention.text}`
    if (seen.has(once)) return []
    seen.add(once)
    return [{ mention, validFrom: name.validFrom, validTo: name.validTo }]
  })
}

function validOn(name: { validFrom: string | null; validTo: string | null }, on: string): boolean {
  return (name.validFrom === null || name.validFrom <= on) && (name.validTo === null || name.validTo >= on)
}
