import type { BriefSection } from '@comity/contract'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** What a brief is about, as the rows are narrowed by it. */
export type BriefScope =
  | { readonly kind: 'cooperation' }
  /** A body, or all bodies of a side. */
  | { readonly kind: 'party'; readonly bodies: readonly string[] }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'meeting'; readonly id: string }

export type BriefRow = {
  readonly kind: string
  readonly record: string
  readonly from: string | null
  readonly to: string | null
  readonly late: boolean
  /** Whether a program alone read it. */
  readonly unconfirmed: boolean
}

type Look = {
  readonly db: Kysely<Tables>
  readonly space: string
  readonly scope: BriefScope
  /** ISO date. */
  readonly today: string
}

type Condition = ReturnType<typeof sql<boolean>>

/** All rows of a section that the actor may see, the most pressing first; a section of thousands is cut at a thousand. */
export async function briefRows(section: BriefSection, look: Look): Promise<BriefRow[]> {
  const { rows } = await sections[section](look).execute(look.db)
  return rows
}

const sections: Readonly<Record<BriefSection, (look: Look) => ReturnType<typeof sql<BriefRow>>>> = {
  mandated: ({ space, scope, today }) => sql<BriefRow>`
    select 'mandate' as kind, m.id::text as record, coalesce(m.due_from, m.due_to)::text as "from",
           m.due_to::text as "to", coalesce(m.due_to < ${today}::date, false) as late,
           m.state = 'read' as unconfirmed
      from mandate m
     where m.space = ${space} and m.listed and m.state <> 'rejected' and ${ofMandate(scope)}
     order by m.due_to is null, m.due_to < ${today}::date, abs(m.due_to - ${today}::date), m.dated desc, m.id
     limit 1000`,
  agreed: ({ space, scope }) => sql<BriefRow>`
    select 'agreement' as kind, a.accord as record, max(a.signed) as "from", max(a.signed) as "to", false as late,
           bool_and(a.state = 'read') as unconfirmed
      from agreement a
     where a.space = ${space} and a.listed and ${ofParagraph(scope, 'a')}
     group by a.accord order by max(coalesce(a.signed, '')) desc, a.accord limit 1000`,
  running: ({ space, scope, today }) => sql<BriefRow>`
    select 'activity' as kind, a.id::text as record, a.date_from as "from", coalesce(a.date_to, a.date_from) as "to",
           ${isLate(today)} as late, false as unconfirmed
      from activity a
     where a.space = ${space} and a.is_agreed and ${ofActivity(scope)}
       and (select count(*) from activity_status t where t.space = a.space and t.activity = a.id
              and t.status in ('done', 'dropped')) < 2
     order by ${isLate(today)} desc, coalesce(a.date_to, a.date_from, '9999'), a.title, a.id limit 1000`,
  waiting: ({ space, scope, today }) => sql<BriefRow>`
    select * from (
      select 'letter' as kind, l.id::text as record, l.reply_due::text as "from", l.reply_due::text as "to",
             l.reply_due < ${today}::date as late, false as unconfirmed
        from letter l
       where l.space = ${space} and l.reply_due is not null and ${ofLetter(scope)}
         and not exists (select from letter r where r.space = l.space and r.answers = l.id)
      union all
      select 'activity', a.id::text, null, null, false, false from activity a
       where a.space = ${space} and a.offered <> '{}' and ${ofActivity(scope)}) as one
     order by late desc, "to" nulls last, record limit 1000`,
  next: ({ space, scope, today }) => sql<BriefRow>`
    select * from (
      select 'meeting' as kind, e.meeting as record, e.date_from as "from", max(e.date_to) as "to", false as late,
             bool_and(e.state = 'read') as unconfirmed
        from event e
       where e.space = ${space} and e.listed and e.date_from >= left(${today}, length(e.date_from))
         and ${ofParagraph(scope, 'e')} group by e.meeting, e.date_from
      union all
      select 'mandate', m.id::text, coalesce(m.due_from, m.due_to)::text, m.due_to::text, false, m.state = 'read'
        from mandate m
       where m.space = ${space} and m.listed and m.state <> 'rejected' and m.due_to >= ${today}::date
         and ${ofMandate(scope)}
      union all
      select 'activity', a.id::text, a.date_from, coalesce(a.date_to, a.date_from), false, false
        from activity a
       where a.space = ${space} and a.is_agreed and a.date_from >= left(${today}, length(a.date_from))
         and ${ofActivity(scope)}) as one
     order by "from", kind, record limit 1000`,
}

/** Past its last day, or delayed as one of the sides says. */
function isLate(today: string) {
  const until = sql`coalesce(a.date_to, a.date_from)`
  return sql<boolean>`(coalesce(${until} < left(${today}, length(${until})), false)
    or exists (select from activity_status t
         where t.space = a.space and t.activity = a.id and t.status = 'delayed'))`
}

function ofMandate(scope: BriefScope): Condition {
  switch (scope.kind) {
    case 'cooperation':
      return sql`true`
    case 'party':
      return sql`exists (select from mandate_addressee t
        where t.space = m.space and t.mandate = m.id and t.party = any (${scope.bodies}::text[]))`
    case 'area':
      return sql`exists (select from mandate_area t
        where t.space = m.space and t.mandate = m.id and t.area = ${scope.id})`
    case 'meeting':
      return ofParagraph(scope, 'm')
  }
}

/** What stands in a paragraph that names the body, touches on the area, or names the meeting. */
function ofParagraph(scope: BriefScope, alias: 'a' | 'e' | 'm'): Condition {
  const own = sql.raw(alias)
  const same = sql`f.space = ${own}.space and f.expression = ${own}.expression and f.provision = ${own}.provision`
  switch (scope.kind) {
    case 'cooperation':
      return sql`true`
    case 'party':
      return sql`exists (select from mention f where ${same} and f.kind = 'party'
        and f.party = any (${scope.bodies}::text[]))`
    case 'area':
      return sql`exists (select from mandate f where ${same} and ${scope.id} = any (f.areas))`
    case 'meeting':
      return sql`exists (select from event f where ${same} and f.meeting = ${scope.id} and f.listed)`
  }
}

function ofActivity(scope: BriefScope): Condition {
  switch (scope.kind) {
    case 'cooperation':
      return sql`true`
    case 'party':
      return sql`(a.contributors && ${scope.bodies}::text[]
        or exists (select from jsonb_each_text(a.leads) as lead where lead.value = any (${scope.bodies}::text[])))`
    case 'area':
      return sql`exists (select from activity_area t
        where t.space = a.space and t.activity = a.id and t.area = ${scope.id})`
    case 'meeting':
      return sql`false`
  }
}

function ofLetter(scope: BriefScope): Condition {
  switch (scope.kind) {
    case 'cooperation':
      return sql`true`
    case 'party':
      return sql`(l.sender = any (${scope.bodies}::text[]) or l.recipient = any (${scope.bodies}::text[]))`
    case 'area':
      return sql`false`
    case 'meeting':
      return sql`exists (select from letter_about t where t.space = l.space and t.letter = l.id
        and t.kind = 'meeting' and t.record = ${scope.id})`
  }
}
