import { type Kysely, sql } from 'kysely'
import { insertRows } from '../store/insert-rows.ts'
import type { Tables } from '../store/tables.ts'
import { Meanwhile } from './meanwhile.ts'
import type { Reading } from './reading.ts'
import { instrumentRow } from './rows-of-text.ts'

/** The instrument that a reading is a wording of, and the wording that lists showed of it before. */
export type Work = {
  readonly id: string
  readonly language: string
  readonly expression: string
  readonly isNew: boolean
}

/** A reading whose words are not held, with the id that its wording will have. */
export type Wording = {
  readonly reading: Reading
  readonly words: Buffer
  readonly expression: string
  /** The shelf on which it is kept. */
  readonly shelf: string
  /** Whether its file was held before; a person has then marked it anew. */
  readonly isHeld: boolean
}

/**
 * The instruments that wordings are of, under their locks: by the symbol, else the one that a marked file was read as
 * before; a new one where neither is held.
 */
export async function worksOf(
  db: Kysely<Tables>,
  space: string,
  wordings: readonly Wording[],
): Promise<Map<Wording, Work>> {
  const bySymbol = await worksBySymbol(db, space, wordings)
  const works = new Map<Wording, Work>()
  for (const wording of wordings) {
    const { symbol } = wording.reading.instrument
    const before =
      (symbol === null ? undefined : bySymbol.get(symbol)) ??
      (wording.isHeld ? await workOfFile(db, space, wording.reading.original.sha256) : undefined)
    works.set(wording, before === undefined ? newWork(wording) : { ...before, isNew: false })
  }
  const added = wordings.filter((wording) => works.get(wording)?.isNew)
  const rows = added
    .map(({ reading, expression, shelf }) => ({ ...instrumentRow(reading, expression, 1), shelf }))
    .sort((a, b) => (`${a.symbol}` < `${b.symbol}` ? -1 : 1))
  await insertRows(db, { instrument: rows }).catch(Meanwhile.atClash)
  return works
}

function newWork({ reading, expression }: Wording): Work {
  return { id: reading.id, language: reading.instrument.language, expression, isNew: true }
}

function worksIn(db: Kysely<Tables>, space: string) {
  return db
    .selectFrom('instrument')
    .select(['instrument.id', 'instrument.language', 'instrument.expression', 'instrument.symbol'])
    .where('instrument.space', '=', space)
    .forUpdate()
}

/** Locked in one order, so that those who bring the same texts at once wait for each other and never lock. */
async function worksBySymbol(db: Kysely<Tables>, space: string, wordings: readonly Wording[]) {
  const symbols = wordings.flatMap(({ reading }) => reading.instrument.symbol ?? [])
  if (symbols.length === 0) return new Map<string | null, never>()
  const rows = await worksIn(db, space)
    .where('symbol', '=', (e) => e.fn.any(e.val(symbols)))
    // Where two are seen, one of them was kept while the other was not: the one that all bring their wordings to is last.
    .orderBy(sql`instrument.shelf = ''`)
    .orderBy('instrument.id')
    .execute()
  return new Map(rows.map((row) => [row.symbol, row]))
}

function workOfFile(db: Kysely<Tables>, space: string, sha256: Buffer) {
  return worksIn(db, space)
    .where('instrument.id', 'in', (e) =>
      e
        .selectFrom('original')
        .innerJoin('expression', 'expression.id', 'original.expression')
        .select('expression.instrument')
        .where('original.space', '=', space)
        .where('original.sha256', '=', sha256),
    )
    .executeTakeFirst()
}
