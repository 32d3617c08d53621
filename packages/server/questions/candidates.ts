import { reasonsForReview } from '@comity/programme'
import { byAddressees, mandateFacts, mostHeldTogether } from '../mandates/facts.ts'
import { reasonOf } from '../mandates/reasons.ts'
import { badCursor, numberShape, readCursor, writeCursor } from './cursor.ts'
import { mandatesById } from './mandates.ts'
import { partyRefs, sidesOf } from './parties.ts'
import { answered, notFound, type Question } from './question.ts'
import { spaceRow } from './spaces.ts'

/** The mandates that may be looked at again, the latest first, each with the rule and what shows it. */
export const candidates: Question<'candidates'> = async (query, { db, actor, today }) => {
  const space = await spaceRow(db, query.space)
  if (space === undefined) return notFound
  const after = query.after === undefined ? ['0'] : readCursor(query.after, [numberShape])
  if (after === null) return badCursor
  const [from, limit] = [Number(after[0]), query.limit ?? 100]
  const facts = await mandateFacts(db, space.id)
  const sameBodies = byAddressees(facts)
  const proposed = facts.flatMap((one) => {
    const reasons = reasonsForReview(one, sameBodies(one), today)
    const isAsked = query.rule === undefined || reasons.some(({ rule }) => rule === query.rule)
    return reasons.length > 0 && isAsked ? [{ id: one.id, reasons }] : []
  })
  const page = proposed.slice(from, from + limit)
  const byId = new Map(facts.map((one) => [one.id, one]))
  const named = page.flatMap(({ reasons }) => reasons.flatMap((one) => ('said' in one ? one.said : [])))
  const party = await partyRefs(db, named, sidesOf(space))
  const mandates = await mandatesById(
    db,
    actor,
    space,
    page.map(({ id }) => id),
  )
  const reasonsOf = new Map(page.map(({ id, reasons }) => [id, reasons]))
  return answered({
    items: mandates.map((mandate) => ({
      mandate,
      reasons: (reasonsOf.get(mandate.id) ?? []).map((one) => reasonOf(one, party, (id) => byId.get(id))),
    })),
    next: proposed.length > from + limit ? writeCursor([from + limit]) : null,
    total: proposed.length,
    looked: Math.min(facts.length, mostHeldTogether),
    today,
  })
}
