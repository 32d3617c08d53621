import type { MandateAnswer, MandateRecord, PartyRef, Spoken } from '@comity/contract'
import { type MandateLife, reasonsForReview } from '@comity/programme'
import { type Kysely, type Selectable, sql } from 'kysely'
import { type Actor, may } from '../identity/actor.ts'
import { classificationOf } from '../identity/classified.ts'
import { type Concern, postWithin } from '../identity/within-remit.ts'
import { concernOfMandate } from '../mandates/concern.ts'
import { byAddressees, mandateFacts } from '../mandates/facts.ts'
import { livesOf } from '../mandates/life.ts'
import { versionOfLife } from '../mandates/moved-since.ts'
import { reasonOf } from '../mandates/reasons.ts'
import { markedRecord } from '../marking/marked-record.ts'
import type { Tables } from '../store/tables.ts'
import { mandatesById } from './mandates.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, isUuid, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** One mandate: its words, how it lives, what each addressee says of it, and why it may be looked at again. */
export const mandate: Question<'mandate'> = async (query, { db, actor, today }) => {
  const found = isUuid(query.id)
    ? await db.selectFrom('mandate').select('space').where('id', '=', query.id).executeTakeFirst()
    : undefined
  const space = found && (await spaceRow(db, found.space))
  if (space === undefined) return notFound
  const [item] = await mandatesById(db, actor, space, [query.id])
  const marked = await markedRecord(db, 'mandate', query.id)
  if (item === undefined || marked === undefined) return notFound
  const life = (await livesOf(db, space.id, [query.id]))(query.id)
  const addressed = [...new Set(item.addressees.flatMap((one) => one.parties.map(({ id }) => id)))]
  const facts = actor.whole.includes(space.id) ? await mandateFacts(db, space.id) : []
  const own = facts.find(({ id }) => id === query.id)
  const reasons = own === undefined ? [] : reasonsForReview(own, byAddressees(facts)(own), today)
  const sides = sidesOf(space)
  const named = [...addressed, ...ownersOf(life), ...(life.lead === null ? [] : [life.lead])]
  const party = nameSides(await partyRefs(db, named, sides), space)
  const { owners, lead, leftOut, ...said } = life
  const concern = await concernOfMandate(db, space.id, query.id)
  const record: MandateRecord = {
    ...item,
    ...said,
    leftOut,
    space: space.id,
    version: await versionOfLife(db, space.id, query.id),
    lead: lead === null ? null : party(lead),
    owners: Object.fromEntries(
      sides.map((side) => {
        const owner = owners[side]
        return [side, owner ? { party: party(owner.party), post: owner.post } : null]
      }),
    ),
    answers: await answersOf(
      db,
      actor,
      { space: space.id, mandate: query.id, areas: concern.areas },
      addressed.map(party),
    ),
    activities: await activitiesFor(db, space.id, query.id),
    reasons: reasons.map((one) => reasonOf(one, party, (id) => facts.find((other) => other.id === id))),
    life: classificationOf(marked.marking, actor.day),
    may: (['steer', 'decide'] as const).filter(
      (deed) => may(actor, deed, space.id) && postWithin(actor, deed, space.id, concern).beyond === null,
    ),
    beyond: postWithin(actor, 'steer', space.id, concern).beyond,
  }
  return answered(record)
}

const ownersOf = ({ owners }: MandateLife) => Object.values(owners).flatMap((owner) => owner?.party ?? [])

/** A side itself is no body of the register; it bears its own name. */
function nameSides(ref: (id: string) => PartyRef, { sides }: Selectable<Tables['space']>) {
  return (id: string): PartyRef => {
    const side = sides.find((one) => one.id === id)
    return side === undefined ? ref(id) : { ...ref(id), side: side.id, names: side.names }
  }
}

async function answersOf(
  db: Kysely<Tables>,
  actor: Actor,
  { space, mandate, areas }: Pick<Concern, 'areas'> & { readonly space: string; readonly mandate: string },
  addressed: readonly PartyRef[],
): Promise<MandateAnswer[]> {
  const rows = await db
    .selectFrom('mandate_answer')
    .selectAll()
    .where('space', '=', space)
    .where('mandate', '=', mandate)
    .execute()
  return addressed.map((party) => {
    const row = rows.find((one) => one.party === party.id)
    const side = postWithin(actor, 'steer', space, { areas, bodies: [party.id] }).post?.side ?? null
    return {
      party,
      accepted: (row?.accepted ?? null) as MandateAnswer['accepted'],
      implemented: (row?.implemented ?? null) as MandateAnswer['implemented'],
      note: row?.note ?? null,
      by: row === undefined ? null : (JSON.parse(row.said_by) as Spoken),
      at: row?.at.toISOString() ?? null,
      may: side !== null && party.side === side,
    }
  })
}

/** The activities whose agreed text names the mandate. */
async function activitiesFor(db: Kysely<Tables>, space: string, id: string) {
  const { rows } = await sql<{ id: string; title: string }>`
    select a.id, a.title from activity a join joint_record j on j.space = a.space and j.id = a.id
      join revision r on r.space = a.space and r.rev = j.agreed
     where a.space = ${space} and r.canonical::jsonb->'mandates' ? ${id} order by a.title, a.id limit 50`.execute(
    db,
  )
  return rows
}
