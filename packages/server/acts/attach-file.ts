import { createHash } from 'node:crypto'
import { largestFile } from '@comity/contract'
import { mediaTypeOf, plainName } from '../discussion/media-type.ts'
import { ownSaid } from '../discussion/own-said.ts'
import { speakOn } from '../discussion/say-on.ts'
import { comeMarked } from '../marking/come-marked.ts'
import { markAsMade } from '../marking/mark-as-made.ts'
import { chronicle } from '../store/history.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, invalid, refused } from './act.ts'

/** Files something on a record, byte for byte as it came, for one's own side alone or for both. */
export const attachFile: Act<'attach-file'> = async (body, { store, token, now }) => {
  const bytes = Buffer.from(body.base64, 'base64')
  return store.asActor(token, async (db, actor) => {
    const spoken = await speakOn(db, actor, body)
    if (!spoken.ok) return spoken
    if (bytes.length === 0) return invalid('base64', 'The file is empty.')
    if (bytes.length > largestFile) {
      return refused({ reason: 'too-large', message: 'The file is larger than 20 MB. Send it in parts.' })
    }
    const marked = await comeMarked(db, actor, body)
    if (!marked.ok) return marked
    const { side, by } = spoken.value
    const { space, kind, record } = body
    const at = now()
    const id = uuidv7(at.getTime())
    const sha256 = createHash('sha256').update(bytes).digest()
    const file = {
      name: plainName(body.name),
      media_type: mediaTypeOf(bytes),
      sha256,
      size: bytes.length,
      bytes,
    }
    const said = { actor: actor.id, said_by: JSON.stringify(by), at }
    await db
      .insertInto('attachment')
      .values({ space, id, kind, record, side, ...said, ...file })
      .execute()
    const told = { name: file.name, mediaType: file.media_type, sha256: sha256.toString('hex'), side }
    const entry = { space, kind: 'attachment', record: id, act: 'attach-file', actor: actor.id, at }
    let version = await chronicle(db, { ...entry, body: { by, before: null, after: told } })
    if (marked.value !== null) {
      const made = { space, kind: 'attachment', id, actor: actor.id, at } as const
      version = await markAsMade(db, made, marked.value)
    }
    return { ok: true, value: { id, version, sha256: told.sha256, mediaType: told.mediaType } }
  })
}

/** Takes one's own file back: its bytes are gone, its hash stays. */
export const withdrawFile: Act<'withdraw-file'> = async ({ attachment }, { store, token, now }) =>
  store.asActor(token, async (db, actor) => {
    const own = await ownSaid(db, actor, 'attachment', attachment)
    if (!own.ok) return own
    const { space, id, by } = own.value
    const at = now()
    await db.updateTable('attachment').set({ bytes: null, withdrawn_at: at }).where('id', '=', id).execute()
    const entry = { space, kind: 'attachment', record: id, act: 'withdraw-file', actor: actor.id, at }
    const version = await chronicle(db, { ...entry, body: { by, before: null, after: null } })
    return { ok: true, value: { id, version } }
  })
