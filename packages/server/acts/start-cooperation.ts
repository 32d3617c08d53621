import { type Kysely, sql } from 'kysely'
import type { Actor } from '../identity/actor.ts'
import { classified } from '../identity/classified.ts'
import {
  actsFor,
  areasOfSides,
  namesOfSides,
  type Side,
  sideNamed,
  spacesBySides,
} from '../identity/sides.ts'
import type { Reading } from '../keeping/reading.ts'
import { isUuid } from '../questions/question.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'
import { keepText } from './keep-texts.ts'

/**
 * Starts the cooperation that a text is about: a space of its two sides, closed to all but them, with the text in it in
 * every language in which it is held.
 * Whoever starts it acts for one of the two, and holds there the same post.
 */
export const startCooperation: Act<'start-cooperation'> = async (body, { store, token, now, read }) => {
  const sides = body.sides.map(sideNamed)
  const [first, second] = sides
  if (!first || !second)
    return invalid('sides', 'Name two organizations of the register by their codes: "un", "las".')
  if (first.id === second.id) return invalid('sides', 'The two sides are the same. Name two organizations.')
  if (!isUuid(body.text)) return refused({ reason: 'not-found' })

  const found = await store.asActor(token, async (db, actor) => {
    const text = await db
      .selectFrom('instrument')
      .select(['space', 'wall', 'symbol', 'expression'])
      .where('id', '=', body.text)
      .executeTakeFirst()
    if (text === undefined)
      return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
    const refusal = mayAct(actor, 'start', text.space)
    if (refusal !== null) return refusal
    if (!actsFor(actor, body.sides)) {
      const message =
        'You act for neither of the two organizations. An approver of one of them may start this.'
      return refused({ reason: 'forbidden', message })
    }
    if (isMarked(actor, text.wall)) return marked
    const kept = (await spacesBySides(db))(body.sides)
    return { kept, wordings: await wordingsOf(db, body.text, text) }
  })
  if ('ok' in found) return found
  if (found.kept !== null) {
    const message = 'The cooperation of the two organizations is kept here already. Bring the text in there.'
    return refused({ reason: 'conflict', message, current: { space: found.kept } })
  }

  const copies: Omit<Reading, 'id' | 'space' | 'at'>[] = []
  for (const { name, bytes, sha256, marking } of found.wordings) {
    const reading = await read(bytes, marking === null ? {} : { marking: marking.said })
    copies.push({ ...reading, original: { name, bytes, sha256 } })
  }
  return store.asActor(token, async (db, actor) => {
    // It may have been marked, or its marking changed, while its words were read.
    const text = await db
      .selectFrom('instrument')
      .select('wall')
      .where('id', '=', body.text)
      .executeTakeFirst()
    if (text === undefined) return refused({ reason: 'not-found' })
    if (isMarked(actor, text.wall)) return marked
    const at = now()
    const code = await startSpace(db, [first, second], at)
    const areas = areasOfSides(body.sides).map((area, ordinal) => ({
      space: code,
      id: area.id,
      ordinal,
      names: JSON.stringify(area.names),
      source: area.source,
    }))
    if (areas.length > 0) await db.insertInto('area').values(areas).execute()
    await chronicle(db, {
      space: code,
      kind: 'space',
      record: code,
      act: 'start-cooperation',
      actor: actor.id,
      at,
      body: { before: null, after: { sides: body.sides, text: copies[0]?.original.sha256.toString('hex') } },
    })
    let instrument = ''
    for (const copy of copies) {
      const kept = await keepText(db, { ...copy, id: uuidv7(at.getTime()), space: code, at }, actor.id)
      instrument ||= kept.instrument
    }
    return { ok: true, value: { id: code, version: 1, space: code, instrument } }
  })
}

/**
 * The text in each of its languages as it stands last, the one that it is read from first. Without a symbol nothing would
 * tell that they are one text: then that one alone.
 */
async function wordingsOf(
  db: Kysely<Tables>,
  instrument: string,
  text: { readonly space: string; readonly symbol: string | null; readonly expression: string },
) {
  const rows = await db
    .selectFrom('expression as e')
    .innerJoin('original as o', (join) =>
      join.onRef('o.space', '=', 'e.space').onRef('o.sha256', '=', 'e.original'),
    )
    .distinctOn('e.language')
    .select(['e.id', 'e.marking', 'o.name', 'o.bytes', 'o.sha256'])
    .where('e.space', '=', text.space)
    .where('e.instrument', '=', instrument)
    .orderBy('e.language')
    .orderBy('e.version', 'desc')
    .execute()
  const first = rows.filter(({ id }) => id === text.expression)
  return text.symbol === null ? first : [...first, ...rows.filter(({ id }) => id !== text.expression)]
}

/** A marking binds the cooperation in which it was made: it does not go with the words into another. */
const marked = refused({
  reason: 'forbidden',
  message:
    'This text is marked, and its marking holds in its own cooperation alone. A copy of it elsewhere would stand there ' +
    'unmarked. Start the cooperation from a text that is unclassified.',
})

function isMarked(actor: Actor, wall: string | null): boolean {
  return classified(actor, [wall]).level !== 'unclassified'
}

async function startSpace(db: Kysely<Tables>, sides: readonly [Side, Side], at: Date): Promise<string> {
  const [first, second] = sides
  const { rows } = await sql<{ code: string }>`
    select start_space(${`${first.id}-${second.id}`}, ${JSON.stringify(namesOfSides(sides))}::jsonb,
      ${JSON.stringify(sides)}::jsonb, ${at}) as code`.execute(db)
  return (rows[0] as { code: string }).code
}
