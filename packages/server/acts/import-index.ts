import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type AdoptionRecord, parseSessionIndex } from '../importing/session-index.ts'
import { chronicle } from '../store/history.ts'
import type { Tables } from '../store/tables.ts'
import { countAlone, countsIn, recount } from '../store/tally.ts'
import { type Act, mayAct } from './act.ts'

/**
 * Takes in the index of a session. What it says of a symbol stands until a later index says otherwise; lines that are
 * no record are told by their number and the others are kept.
 */
export const importIndex: Act<'import-index'> = async (body, { store, token, now }) => {
  const lines = parseSessionIndex(body.text)
  const wrong = lines.flatMap((line) => (line.read ? [] : [{ line: line.line, message: line.message }]))
  const bySymbol = new Map(
    lines.flatMap((line) => (line.read ? [[line.adoption.symbol, line.adoption] as const] : [])),
  )
  return store.asActor(token, async (db, actor) => {
    const refusal = mayAct(actor, 'import', body.space)
    if (refusal !== null) return refusal
    const symbols = [...bySymbol.keys()]
    await countAlone(db, body.space)
    const texts = await textsOf(db, body.space, symbols)
    const counts = await countsIn(db, body.space, texts)
    const held = new Map<string, string>()
    for (let from = 0; from < symbols.length; from += 1000) {
      const rows = await db
        .selectFrom('adoption')
        .selectAll()
        .where('space', '=', body.space)
        .where('symbol', 'in', symbols.slice(from, from + 1000))
        .execute()
      for (const { space: _, ...row } of rows) held.set(row.symbol, fingerprint(row))
    }
    let [added, changed, unchanged] = [0, 0, 0]
    for (const adoption of bySymbol.values()) {
      const row = rowOf(adoption)
      const before = held.get(adoption.symbol)
      if (before === fingerprint(row)) {
        unchanged++
        continue
      }
      const written = {
        ...row,
        votes: JSON.stringify(row.votes),
        sponsors: JSON.stringify(row.sponsors),
        subjects: JSON.stringify(row.subjects),
      }
      await db
        .insertInto('adoption')
        .values({ space: body.space, ...written })
        .onConflict((clash) => clash.columns(['space', 'symbol']).doUpdateSet(written))
        .execute()
      if (before === undefined) added++
      else changed++
    }
    if (added + changed > 0) await recount(db, body.space, [counts], await countsIn(db, body.space, texts))
    const id = createHash('sha256').update(body.text).digest('hex')
    if (added + changed > 0) {
      const counts = { name: body.name, new: added, changed, unchanged, wrong: wrong.length }
      const entry = { space: body.space, kind: 'session-index', record: id, act: 'import-index' }
      await chronicle(db, { ...entry, actor: actor.id, at: now(), body: { before: null, after: counts } })
    }
    return { ok: true, value: { id, version: 1, new: added, changed, unchanged, wrong } }
  })
}

/** The listed wordings of texts that are held, by their symbols: how they were adopted is counted with them. */
async function textsOf(db: Kysely<Tables>, space: string, symbols: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('instrument')
    .select('expression')
    .where('space', '=', space)
    .where('symbol', '=', (e) => e.fn.any(e.val(symbols)))
    .execute()
  return rows.map(({ expression }) => expression)
}

function rowOf(adoption: AdoptionRecord) {
  const { agendaItem, agendaTitle, inFavour, ...same } = adoption
  return { ...same, agenda_item: agendaItem, agenda_title: agendaTitle, in_favour: inFavour }
}

/** The same for the same record, in whatever order its keys come back from the database. */
function fingerprint(row: object): string {
  return JSON.stringify(row, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
