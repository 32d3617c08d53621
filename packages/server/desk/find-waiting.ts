import type { Spoken, Waiting, WaitingKind } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Actor, Post } from '../identity/actor.ts'
import type { Tables } from '../store/tables.ts'
import { bodiesOf } from './post-at.ts'
import { keyOf, type Ref, subjectsOf } from './subjects.ts'
import { byUrgency, dayAfter, daysAhead, isOverdue, mandateWaits, offerWaits, waitsFor } from './waiting.ts'

/** All of one kind that waits for a post, the most pressing first; of a very large number the first are told. */
export type WaitingOfKind = {
  readonly waits: WaitingKind
  readonly total: number
  readonly items: Waiting[]
}

type Look = {
  readonly db: Kysely<Tables>
  readonly actor: Actor
  readonly post: Post
  readonly today: string
  /** The bodies that the post answers for. */
  readonly bodies: readonly string[]
  /** How many of a kind are told, and how far it is counted how many there are. */
  readonly most: number
  readonly counted: number
}

/** What waits for a post in its cooperation, as the record stands; of each kind at most `most`. */
export async function findWaiting(
  db: Kysely<Tables>,
  actor: Actor,
  post: Post,
  { today, most, counted = 5000 }: Pick<Look, 'today' | 'most'> & Partial<Pick<Look, 'counted'>>,
): Promise<WaitingOfKind[]> {
  const kinds = waitsFor(post)
  if (kinds.length === 0) return []
  const look: Look = { db, actor, post, today, most, counted, bodies: await bodiesOf(db, post) }
  const all: WaitingOfKind[] = []
  for (const waits of kinds) {
    const { total, rows } = await finders[waits](look)
    const subjects = await subjectsOf(db, post.space, rows)
    const items = rows.flatMap(({ kind, record, due = null, ...row }): Waiting[] => {
      const subject = subjects.get(keyOf({ kind, record }))
      if (subject === undefined) return []
      const told = { at: null, by: null, n: null, words: null, ...row }
      return [{ waits, subject, due, overdue: isOverdue(due, today), ...told }]
    })
    all.push({ waits, total: rows.length < most ? items.length : total, items: items.sort(byUrgency(today)) })
  }
  return all.filter(({ total }) => total > 0)
}

type Row = Ref & Partial<Pick<Waiting, 'due' | 'at' | 'by' | 'n' | 'words'>>
type Find = (look: Look) => Promise<{ readonly total: number; readonly rows: readonly Row[] }>

const finders: Readonly<Record<WaitingKind, Find>> = {
  letter: lettersToAnswer,
  offer: offersToAccept,
  declined: offersDeclined,
  area: areasProposed,
  release: releasesToConfirm,
  opening: openingsToAgree,
  mention: mentionsUnseen,
  idea: ideasUnseen,
  activity: activitiesLate,
  mandate: mandatesToAnswer,
  finding: textsToJudge,
}

/** Letters to a body of the post that ask for a reply and have had none. */
async function lettersToAnswer({ db, post, bodies, most }: Look) {
  const { rows } = await sql<{ id: string; due: string; at: Date; said_by: string; total: string }>`
    select l.id, l.reply_due as due, l.at, l.said_by, count(*) over () as total from letter l
     where l.space = ${post.space} and l.reply_due is not null and l.recipient = any (${bodies}::text[])
       and not exists (select from letter a where a.space = l.space and a.answers = l.id)
     order by l.reply_due, l.id limit ${most}`.execute(db)
  return counted(rows, ({ id, due, at, said_by }) => ({
    kind: 'letter',
    record: id,
    due: { from: due, to: due },
    at: at.toISOString(),
    by: JSON.parse(said_by) as Spoken,
  }))
}

/** Activities of which the other side stands by an offer that one's own has not declined. */
async function offersToAccept({ db, post, most }: Look) {
  const side = post.side ?? ''
  const { rows } = await sql<{ id: string; offered: string[]; at: Date | null; total: string }>`
    select a.id, a.offered, s.at, count(*) over () as total from activity a
      left join stance s on s.space = a.space and s.record = a.id and s.act = 'propose' and s.side <> ${side}
     where a.space = ${post.space} and a.offered && array (
       select one->>'id' from space, jsonb_array_elements(sides) as one where id = a.space and one->>'id' <> ${side})
       and not exists (select from declined d where d.space = ${post.space} and d.rev = s.rev)
     order by s.at desc nulls last, a.id limit ${most}`.execute(db)
  return counted(
    rows.filter(({ offered }) => offerWaits(offered, side)),
    ({ id, at }) => ({ kind: 'activity', record: id, at: at?.toISOString() ?? null }),
  )
}

/** Offers that one's own side stands by and the other has declined: to be withdrawn, made otherwise or talked about. */
async function offersDeclined({ db, post, most }: Look) {
  const side = post.side ?? ''
  const { rows } = await sql<Said & { id: string }>`
    select a.id, d.words, d.at, d.said_by, count(*) over () as total from declined d
      join stance s on s.space = d.space and s.record = d.record and s.rev = d.rev and s.act = 'propose'
      join activity a on a.space = d.space and a.id = d.record and s.side = any (a.offered)
     where d.space = ${post.space} and d.side <> ${side} and s.side = ${side}
     order by d.at desc, a.id limit ${most}`.execute(db)
  return counted(rows, ({ id, ...said }) => ({ kind: 'activity', record: id, ...saidOf(said) }))
}

/** Further areas of the cooperation that the other side proposes. */
async function areasProposed({ db, post, most }: Look) {
  const { rows } = await sql<{ id: string; why: string | null; at: Date; total: string }>`
    select id, why, at, count(*) over () as total from proposed_area
     where space = ${post.space} and state = 'offered' and side <> ${post.side}
     order by at desc, id limit ${most}`.execute(db)
  return counted(rows, ({ id, why, at }) => ({
    kind: 'proposed-area',
    record: id,
    at: at.toISOString(),
    words: why,
  }))
}

/** Ideas that the other side noted since the desk was last looked at, and that nobody has made an activity of. */
async function ideasUnseen({ db, actor, post, most }: Look) {
  const { rows } = await sql<Said & { id: string }>`
    select id, words, at, said_by, count(*) over () as total from idea
     where space = ${post.space} and side <> ${post.side} and withdrawn_at is null and activity is null
       and (${post.areas.length === 0}::boolean or area = any (${[...post.areas]}::text[]))
       and at > coalesce((select seen_at from desk_mark d
             where d.space = ${post.space} and d.actor = ${actor.id}), '-infinity')
     order by at desc, id limit ${most}`.execute(db)
  return counted(rows, ({ id, ...said }) => ({ kind: 'idea', record: id, ...saidOf(said) }))
}

type Said = {
  readonly words: string | null
  readonly at: Date
  readonly said_by: string
  readonly total: string
}

const saidOf = ({ words, at, said_by }: Said) => ({
  at: at.toISOString(),
  by: JSON.parse(said_by) as Spoken,
  words,
})

/** Releases that another person of the side has proposed. */
async function releasesToConfirm({ db, actor, post, most }: Look) {
  const { rows } = await sql<Ref & { said_by: Spoken | null; total: string }>`
    select m.kind, m.record::text as record, m.release->'by' as said_by, count(*) over () as total from marking m
     where m.space = ${post.space} and m.side = ${post.side} and m.release is not null
       and m.release->>'actor' <> ${actor.id}
       and (m.release->>'account' is null or m.release->>'account' is distinct from entered_account()::text)
     order by m.kind, m.record limit ${most}`.execute(db)
  return counted(rows, ({ kind, record, said_by }) => ({ kind, record, by: said_by }))
}

/** That the other side would have everybody read the cooperation: another person agrees than the one who proposed it. */
async function openingsToAgree({ db, actor, post, most }: Look) {
  const { rows } = await sql<Said & { space: string }>`
    select space, reason as words, at, said_by, count(*) over () as total from opening
     where space = ${post.space} and side <> ${post.side} and actor <> ${actor.id}
       and (account is null or account is distinct from entered_account()) limit ${most}`.execute(db)
  return counted(rows, ({ space, ...said }) => ({ kind: 'space', record: space, ...saidOf(said) }))
}

/**
 * Agreed activities that a body of the post leads or takes part in, whose last day has passed, and of which its side has
 * not said that they are done or dropped. Whoever acts for a whole side looks at all of them.
 */
async function activitiesLate({ db, post, today, bodies, most }: Look) {
  const { rows } = await sql<{ id: string; day: string; total: string }>`
    select a.id, a.last_day as day, count(*) over () as total from activity a
     where a.space = ${post.space} and a.is_open and a.last_day < ${today}
       and (${post.party === post.side}::boolean or exists (select from activity_body b
             where b.space = a.space and b.activity = a.id and b.party = any (${bodies}::text[])))
       and (${post.areas.length === 0}::boolean or a.areas && ${[...post.areas]}::text[])
       and not exists (select from activity_status t where t.space = a.space and t.activity = a.id
             and t.side = ${post.side} and t.status in ('done', 'dropped'))
     order by a.last_day desc, a.id limit ${most}`.execute(db)
  return counted(rows, ({ id, day }) => ({ kind: 'activity', record: id, due: { from: day, to: day } }))
}

/** Comments of others that speak to a body of the post, said since the desk was last looked at. */
async function mentionsUnseen({ db, actor, post, bodies, most }: Look) {
  const spokenTo = post.party === post.side ? [post.party] : bodies
  const { rows } = await sql<Ref & { at: Date; said_by: string; total: string }>`
    select distinct on (c.at, c.id) c.kind, c.record, c.at, c.said_by, count(*) over () as total
      from comment_mention m join comment c on c.space = m.space and c.id = m.comment
     where m.space = ${post.space} and m.party = any (${spokenTo}::text[]) and c.actor <> ${actor.id}
       and c.withdrawn_at is null and m.at > coalesce((select seen_at from desk_mark d
             where d.space = m.space and d.actor = ${actor.id}), '-infinity')
     order by c.at desc, c.id limit ${most}`.execute(db)
  return counted(rows, ({ kind, record, at, said_by }) => ({
    kind,
    record,
    at: at.toISOString(),
    by: JSON.parse(said_by) as Spoken,
  }))
}

/**
 * Mandates that are addressed to a body of the post and still stand; nobody has said that they are not so. Those that
 * are due are read from the latest day on, by the index of the days, and those that wait for an answer by that of what
 * people have confirmed.
 */
async function mandatesToAnswer({ db, post, bodies, today, most, counted }: Look) {
  const stands = sql`m.space = ${post.space} and m.listed
    and exists (select from mandate_addressee t
          where t.space = ${post.space} and t.mandate = m.id and t.party = any (${bodies}::text[]))
    and not exists (select from mandate_life l
          where l.space = ${post.space} and l.mandate = m.id and l.state not in ('active', 'renewed', 'adapted'))`
  const near = sql`coalesce(m.due_from, m.due_to) <= ${dayAfter(today, daysAhead)}::date`
  const { rows } = await sql<MandateRow>`
    with waiting as (
      (select m.* from mandate m where ${stands} and m.state <> 'rejected' and m.due_to is not null and ${near}
        order by m.due_to desc, m.id desc limit ${counted})
      union all
      (select m.* from mandate m where ${stands} and m.state not in ('read', 'rejected')
          and (m.due_to is null or not (${near})) order by m.id limit ${counted})
    )
    select m.id, coalesce(m.due_from, m.due_to) as "from", m.due_to as "to", m.areas, m.state <> 'read' as confirmed,
           coalesce(w.answered, false) as answered, coalesce(w.implemented, false) as implemented
      from waiting m
      left join lateral (
        select bool_or(w.accepted is not null) as answered, bool_or(w.implemented = 'fully') as implemented
          from mandate_answer w
         where w.space = ${post.space} and w.mandate = m.id and w.party = any (${bodies}::text[])) as w on true
     order by m.due_to desc nulls last, m.id`.execute(db)
  const waiting = rows
    .map(({ from, to, ...row }) => ({ ...row, due: from === null || to === null ? null : { from, to } }))
    .filter((mandate) => mandateWaits(mandate, post, today))
  return {
    total: waiting.length,
    rows: waiting.slice(0, most).map(({ id, due }) => ({ kind: 'mandate', record: id, due })),
  }
}

type MandateRow = {
  readonly id: string
  readonly from: string | null
  readonly to: string | null
  readonly areas: string[]
  readonly confirmed: boolean
  readonly answered: boolean
  readonly implemented: boolean
}

/** Texts in which a mandate was read that nobody has answered for, the latest first. */
async function textsToJudge({ db, post, most, counted }: Look) {
  const read = sql`m.space = ${post.space} and m.instrument = i.id and m.state = 'read' and m.listed`
  const waits = sql`i.space = ${post.space} and exists (select from mandate m where ${read})`
  const { rows } = await sql<{ id: string; n: string }>`
    select i.id, (select count(*) from mandate m where ${read}) as n from instrument i
     where ${waits} order by coalesce(i.date, '') desc, i.id limit ${most}`.execute(db)
  const { rows: all } = await sql<{ n: string }>`
    select count(*) as n from (select from instrument i where ${waits} limit ${counted}) as waiting`.execute(
    db,
  )
  return {
    total: Number(all[0]?.n ?? 0),
    rows: rows.map(({ id, n }) => ({ kind: 'instrument', record: id, n: Number(n) })),
  }
}

function counted<T extends { readonly total: string }>(rows: readonly T[], rowOf: (row: T) => Row) {
  return { total: Number(rows[0]?.total ?? 0), rows: rows.map(rowOf) }
}
