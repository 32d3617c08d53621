import type { Names, Spoken } from '@comity/contract'
import type { Activity } from '@comity/programme'
import { type Kysely, sql } from 'kysely'
import type { Post } from '../identity/actor.ts'
import { namesOfParty } from '../questions/parties.ts'
import { isUuid } from '../questions/question.ts'
import type { LocalNames, Tables } from '../store/tables.ts'

/** What activities of a cooperation are written into: what they may name there, and what lists draw of that. */
export type Setting = {
  readonly space: string
  readonly sides: readonly string[]
  /** The areas with their places in the order of the cooperation. */
  readonly areas: ReadonlyMap<string, number>
  /** The last years of the bienniums that are named. */
  readonly bienniums: ReadonlyMap<string, number>
  /** Which of the bodies, mandates and agreements that are named there are. */
  readonly bodies: ReadonlySet<string>
  readonly mandates: ReadonlySet<string>
  readonly agreements: ReadonlySet<string>
  /** The post that speaks, as the record tells it; null where the program itself does. */
  readonly by: Spoken | null
}

type Row = {
  sides: { id: string; names: LocalNames }[]
  areas: Record<string, number>
  bienniums: Record<string, number>
  bodies: string[]
  mandates: string[]
  agreements: string[]
  own: { name_en: string; name_fr: string | null; name_ar: string | null } | null
}

/** Everything that these activities name, and who says so, in one statement however many they are. */
export async function settingFor(
  db: Kysely<Tables>,
  space: string,
  activities: readonly Activity[],
  post: Post | null,
): Promise<Setting> {
  const all = <T>(named: (one: Activity) => readonly T[]) => [...new Set(activities.flatMap(named))]
  const bienniums = all(({ biennium }) => (biennium === null ? [] : [biennium])).filter(isUuid)
  const agreements = all((one) => one.agreements)
  const { rows } = await sql<Row>`
    select s.sides,
           (select coalesce(jsonb_object_agg(a.id, a.ordinal), '{}') from area a where a.space = s.id) as areas,
           (select coalesce(jsonb_object_agg(b.id, b.year_to), '{}') from biennium b
             where b.space = s.id and b.id = any (${bienniums}::uuid[])) as bienniums,
           array(select p.id from party p where p.id = any (${all(bodiesOf)}::text[])) as bodies,
           array(select m.id::text from mandate m
                  where m.space = s.id and m.id = any (${all((one) => one.mandates).filter(isUuid)}::uuid[])) as mandates,
           array(select g.accord from agreement g
                  where g.space = s.id and g.listed and g.accord = any (${agreements}::text[])
                 union select n.id::text from noted n
                  where n.space = s.id and n.kind = 'agreement'
                    and n.id = any (${agreements.filter(isUuid)}::uuid[])) as agreements,
           (select jsonb_build_object('name_en', p.name_en, 'name_fr', p.name_fr, 'name_ar', p.name_ar)
              from party p where p.id = ${post?.party ?? null}) as own
      from space s where s.id = ${space}`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error(`there is no cooperation ${space}`)
  return {
    space,
    sides: row.sides.map(({ id }) => id),
    areas: new Map(Object.entries(row.areas)),
    bienniums: new Map(Object.entries(row.bienniums)),
    bodies: new Set(row.bodies),
    mandates: new Set(row.mandates),
    agreements: new Set(row.agreements),
    by: post === null ? null : spokenOf(post, row),
  }
}

/** The bodies that an activity names, as leads, as contributors or as those who pay. */
function bodiesOf({ leads, contributors, money }: Activity): string[] {
  const leading = Object.values(leads).filter((lead) => lead !== null)
  return [...leading, ...contributors, ...money.flatMap(({ payer }) => payer ?? [])]
}

function spokenOf({ role, side, party }: Post, { sides, own }: Row): Spoken {
  const names: Names =
    sides.find(({ id }) => id === party)?.names ?? (own === null ? { en: party } : namesOfParty(own))
  return { role, side, party, names }
}
