import { nothingSaid, propose } from '@comity/exchange'
import { sql } from 'kysely'
import { postFor } from '../identity/actor.ts'
import { keepRevision, keepStance, newRevision } from '../joint/joint-store.ts'
import { spokenBy } from '../judging/spoken.ts'
import { chronicle } from '../store/history.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'

/**
 * Offers a further area of the cooperation as a whole revision of a joint record (rules 4 and 7 of the exchange): its
 * code and its names are what the other side accepts.
 */
export const proposeArea: Act<'propose-area'> = async (body, { store, token, now }) => {
  const { space, names, why = null } = body
  const code = body.code ?? codeOf(names.en)
  if (code === null) return invalid('code', 'Give the area a code: its English name has no letters for one.')
  return store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'propose', space)
    if (refusal !== null) return refusal
    const post = postFor(actor, 'propose', space)
    const side = post?.side
    if (post === undefined || side === null || side === undefined) return refused({ reason: 'not-found' })
    const stands = await db
      .selectFrom('area')
      .select('id')
      .where('space', '=', space)
      .where('id', '=', code)
      .executeTakeFirst()
    if (stands !== undefined) {
      const message = `The cooperation has an area "${code}" already.`
      return refused({ reason: 'conflict', message, current: { code } })
    }
    const revision = newRevision({ code, names })
    if (!revision.ok) return invalid('names', revision.why)
    const said = propose(nothingSaid, side, revision.rev, null)
    if (!said.ok) throw new Error('a new record took no offer')
    const at = now()
    const id = uuidv7(at.getTime())
    const key = { space, record: id }
    await db.insertInto('joint_record').values({ space, id, kind: 'area', agreed: null }).execute()
    const row = { space, id, code, names: JSON.stringify(names), why, rev: revision.rev, side }
    const added = await db
      .insertInto('proposed_area')
      .values({ ...row, state: 'offered', at, decided_at: null, words: null })
      .onConflict((clash) =>
        // As words, not as parameters: of these PostgreSQL can tell, however it plans, that the partial index is meant.
        clash.columns(['space', 'code']).where(sql<boolean>`state in ('offered', 'agreed')`).doNothing(),
      )
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 0n) {
      const message = `An area "${code}" is proposed already. Accept it, or decline it in words.`
      return refused({ reason: 'conflict', message, current: { code } })
    }
    await keepRevision(db, key, revision, { side, parent: null, actor: actor.id, at, ordinal: 1 })
    await keepStance(db, key, side, { act: 'propose', rev: revision.rev, parent: null }, at)
    const by = await spokenBy(db, post)
    const entry = { space, kind: 'proposed-area', record: id, act: 'propose-area', actor: actor.id, at }
    const after = { code, names, side, why }
    const version = await chronicle(db, { ...entry, body: { by, before: null, after } })
    return { ok: true, value: { id, version, rev: revision.rev, code } }
  })
}

/** "Digital cooperation" becomes "digital-cooperation". */
function codeOf(name: string): string | null {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  const code = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return code.length < 2 ? null : code
}
