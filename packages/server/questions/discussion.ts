import type { Attachment, Comment, Discussion, Spoken } from '@comity/contract'
import type { Kysely } from 'kysely'
import { subjectOf } from '../desk/subjects.ts'
import type { Actor } from '../identity/actor.ts'
import { classified } from '../identity/classified.ts'
import type { Tables } from '../store/tables.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** How many of the last comments are told. */
const most = 1000

/** What is said and filed about a record. Whoever speaks for neither side sees none of it, and that there is a record. */
export const discussion: Question<'discussion'> = async ({ space: code, kind, record }, { db, actor }) => {
  const space = await spaceRow(db, code)
  if (space === undefined) return notFound
  const subject = await subjectOf(db, code, { kind, record })
  if (subject === undefined) return notFound
  const of = { space: code, kind, record }
  const followed = await db
    .selectFrom('follow')
    .select('since')
    .where((e) => e.and({ ...of, actor: actor.id }))
    .executeTakeFirst()
  const { total } = await db
    .selectFrom('comment')
    .where((e) => e.and(of))
    .select((e) => e.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  return answered({
    subject,
    following: followed !== undefined,
    comments: await commentsOf(db, of, sidesOf(space), actor),
    files: await filesOf(db, of, actor),
    total: Number(total),
  } satisfies Discussion)
}

type Of = { readonly space: string; readonly kind: string; readonly record: string }

async function commentsOf(
  db: Kysely<Tables>,
  of: Of,
  sides: readonly string[],
  actor: Actor,
): Promise<Comment[]> {
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where((e) => e.and(of))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  if (rows.length === 0) return []
  const mentions = await db
    .selectFrom('comment_mention')
    .select(['comment', 'party'])
    .where('space', '=', of.space)
    .where(
      'comment',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('party')
    .execute()
  const ref = await partyRefs(
    db,
    mentions.map(({ party }) => party),
    sides,
  )
  return rows.reverse().map((row) => ({
    ...saidOf(row, actor),
    text: row.text,
    mentions: mentions.filter(({ comment }) => comment === row.id).map(({ party }) => ref(party)),
    corrected: row.corrected_at?.toISOString() ?? null,
  }))
}

async function filesOf(db: Kysely<Tables>, of: Of, actor: Actor): Promise<Attachment[]> {
  const rows = await db
    .selectFrom('attachment')
    .select([
      'id',
      'side',
      'actor',
      'said_by',
      'at',
      'withdrawn_at',
      'name',
      'media_type',
      'sha256',
      'size',
      'wall',
      'own_wall',
    ])
    .where((e) => e.and(of))
    .orderBy('at')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...saidOf(row, actor),
    name: row.name,
    mediaType: row.media_type,
    sha256: row.sha256.toString('hex'),
    size: row.size,
  }))
}

type SaidRow = {
  id: string
  side: string | null
  actor: string
  said_by: string
  at: Date
  withdrawn_at: Date | null
  wall: string | null
  own_wall: string | null
}

function saidOf(row: SaidRow, actor: Actor) {
  return {
    id: row.id,
    side: row.side,
    by: JSON.parse(row.said_by) as Spoken,
    at: row.at.toISOString(),
    withdrawn: row.withdrawn_at?.toISOString() ?? null,
    own: row.actor === actor.id,
    classification: classified(actor, [row.wall], row.own_wall),
  }
}
