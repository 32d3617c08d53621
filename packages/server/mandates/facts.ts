import type { MandateFacts } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** A mandate as the rules of review look at it, with where it stands, so that another can name it. */
export type MandateTold = MandateFacts & { readonly symbol: string | null; readonly in: string }

/** At most so many mandates are held against each other: the latest of the cooperation. */
export const mostHeldTogether = 5000

/** The mandates of a cooperation that lists show, the latest first, with all that the rules of review ask of them. */
export async function mandateFacts(db: Kysely<Tables>, space: string): Promise<MandateTold[]> {
  const { rows } = await sql<Row>`
    with shown as (
      select m.space, m.id, m.verb, m.action, m.dated, m.provision, m.instrument from mandate m
       where m.space = ${space} and m.listed order by m.dated desc, m.id limit ${mostHeldTogether}
    ), answering as (
      select one.mandate::uuid as mandate, count(distinct a.id) as n
        from activity a join joint_record j on j.space = a.space and j.id = a.id
        join revision r on r.space = a.space and r.rev = j.agreed,
             jsonb_array_elements_text(r.canonical::jsonb->'mandates') as one (mandate)
       where a.space = ${space} group by one.mandate
    )
    select s.id, s.verb, s.action, coalesce(nullif(s.dated, ''), i.adopted, '') as dated, s.provision as "in", i.symbol,
           coalesce(l.state, 'active') as state, l.left_out as "leftOut",
           l.next_review as "nextReview", l.expires_on as "expiresOn", coalesce(n.n, 0)::integer as activities,
           to_char(greatest(l.said_at, (select max(w.at) from mandate_answer w
             where w.space = s.space and w.mandate = s.id)) at time zone 'UTC', 'YYYY-MM-DD') as "lastSaid",
           array(select t.party from mandate_addressee t where t.space = s.space and t.mandate = s.id) as addressees,
           coalesce((select jsonb_agg(jsonb_build_object('party', w.party, 'implemented', w.implemented))
             from mandate_answer w where w.space = s.space and w.mandate = s.id), '[]') as answers
      from shown s
      join instrument i on i.space = s.space and i.id = s.instrument
      left join mandate_life l on l.space = s.space and l.mandate = s.id
      left join answering n on n.mandate = s.id
     order by s.dated desc, s.id`.execute(db)
  return rows.map(({ dated, ...row }) => ({ ...row, date: dated === '' ? null : dated }))
}

type Row = Omit<MandateTold, 'date'> & { readonly dated: string }

/** Those that ask the same bodies: only they can be duplicates of each other. */
export function byAddressees(all: readonly MandateTold[]): (one: MandateTold) => readonly MandateTold[] {
  const key = (one: MandateTold) => one.addressees.toSorted().join()
  const groups = Map.groupBy(all, key)
  return (one) => groups.get(key(one)) ?? []
}
