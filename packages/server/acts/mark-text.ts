import { isPartialDate, type Marking } from '@comity/instrument'
import { findUpload, remarkUpload } from '../importing/uploads.ts'
import { uuidv7 } from '../store/uuid.ts'
import { type Act, mayAct, refused } from './act.ts'
import { withWords } from './brought.ts'
import { outcomeOf, tryOut } from './preview-text.ts'

/** Reads a text that is looked at by what a person has marked in it, and shows it as it would then stand. */
export const markText: Act<'mark-text'> = async (body, { store, token, now, read }) => {
  const { space, preview: id } = body
  const upload = await store.asActor(
    token,
    async (db, actor) => mayAct(actor, 'import', space) ?? (await findUpload(db, space, id)) ?? gone,
    { readOnly: true },
  )
  if ('ok' in upload) return upload
  const marking: Marking = body.marking
  const violations = impossibleDates(marking)
  if (violations.length > 0) return refused({ reason: 'invalid', violations })
  const reading = withWords(await read(upload.bytes, { lines: true, marking }))
  if (!reading.ok) return reading
  const at = now()
  const { name, bytes, sha256 } = upload
  const text = { ...reading.value, id: uuidv7(at.getTime()), space, at, original: { name, bytes, sha256 } }
  const preview = await tryOut(store, token, text)
  return store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'import', space)
    if (refusal !== null) return refusal
    await remarkUpload(db, id, reading.value, preview)
    return { ok: true, value: outcomeOf(id, preview) }
  })
}

function impossibleDates({ date, adopted, citations }: Marking) {
  const cited = citations.map((one, at) => [`citations.${at}.date`, one.date] as const)
  return [['date', date] as const, ['adopted', adopted] as const, ...cited].flatMap(([field, said]) =>
    said === null || isPartialDate(said)
      ? []
      : [{ field: `marking.${field}`, message: `There is no such date: ${said}.` }],
  )
}

const gone = refused({ reason: 'not-found' })
