import { Client, type ClientConfig } from 'pg'
import { CannotRun } from '../store/cannot-run.ts'
import { areasOfSides, namesOfSides, type Side, sideNamed } from './sides.ts'

/** A cooperation to be made: its code and the codes of its two sides. */
export type SpaceSettings = {
  readonly id: string
  readonly sides: readonly [string, string]
  /** Whether what people entered in a sample of this code may go with it. */
  readonly replace?: boolean
}

/**
 * Makes a closed cooperation without sample data, as the owner of the database. The sample of the same code gives way,
 * with whatever was tried out in it; what people entered there goes only where it is said that it may. Says false where
 * the same cooperation stands already.
 */
export async function foundSpace(owner: ClientConfig, settings: SpaceSettings, now: Date): Promise<boolean> {
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(settings.id)) {
    throw new CannotRun(
      'wrong-usage',
      `"${settings.id}" cannot be the code of a cooperation. Use lower-case letters, digits and hyphens.`,
    )
  }
  const sides = settings.sides.map(sideOf)
  const client = new Client(owner)
  await client.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query('select sides, sample from space where id = $1 for update', [
      settings.id,
    ])
    const standing = rows[0] as { sides: { id: string }[]; sample: boolean } | undefined
    if (standing !== undefined && !standing.sample) {
      const same = standing.sides.map((side) => side.id).join() === settings.sides.join()
      if (same) return false
      throw new CannotRun(
        'wrong-usage',
        `A cooperation "${settings.id}" of other sides stands already. Choose another code.`,
      )
    }
    if (standing !== undefined) {
      const entries = settings.replace === true ? 0 : await entriesOfPeople(client, settings.id)
      if (entries > 0) {
        throw new CannotRun(
          'wrong-usage',
          `People have made ${entries} ${entries === 1 ? 'entry' : 'entries'} in the sample "${settings.id}", which would be lost with it. Choose another code, or add --replace to take the sample away with all that is in it.`,
        )
      }
      await removeSpace(client, settings.id)
    }
    await client.query(
      `insert into space (id, names, sides, open, sample, created_at) values ($1, $2, $3, false, false, $4)`,
      [settings.id, JSON.stringify(namesOfSides(sides)), JSON.stringify(sides), now],
    )
    for (const [ordinal, area] of areasOfSides(settings.sides).entries()) {
      await client.query('insert into area (space, id, ordinal, names, source) values ($1, $2, $3, $4, $5)', [
        settings.id,
        area.id,
        ordinal,
        JSON.stringify(area.names),
        area.source,
      ])
    }
    await client.query('commit')
    return true
  } finally {
    await client.end()
  }
}

/** How much was done in a space by people who signed in, and not by a program that tried it. */
async function entriesOfPeople(client: Client, id: string): Promise<number> {
  const { rows } = await client.query(
    `select count(*)::int as n from history join actor on actor.id = history.actor
      where history.space = $1 and actor.kind = 'person'`,
    [id],
  )
  return Number(rows[0].n)
}

/** Takes a space and all that stands in it away; every table that belongs to a space begins its key with it. */
async function removeSpace(client: Client, id: string): Promise<void> {
  const { rows } = await client.query(
    `select c.relname as name from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'space' and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  )
  // Foreign keys give the order: what still refers to a row is removed before it.
  const tables = rows.map((row) => String(row.name))
  let left = tables
  while (left.length > 0) {
    const held: string[] = []
    for (const table of left) {
      await client.query('savepoint one')
      try {
        await client.query(`delete from "${table}" where space = $1`, [id])
      } catch (error) {
        if ((error as { code?: string }).code !== '23503') throw error
        await client.query('rollback to one')
        held.push(table)
      }
    }
    if (held.length === left.length) throw new Error(`the tables ${held.join(', ')} refer to each other`)
    left = held
  }
  // What counts other rows was written to once more as those went.
  for (const table of tables) await client.query(`delete from "${table}" where space = $1`, [id])
  await client.query('delete from space where id = $1', [id])
}

function sideOf(code: string): Side {
  const side = sideNamed(code)
  if (side !== null) return side
  throw new CannotRun(
    'wrong-usage',
    `No organization with the code "${code}" stands in the register of parties.`,
  )
}
