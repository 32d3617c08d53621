import { Client, type ClientConfig } from 'pg'
import { CannotRun } from '../store/cannot-run.ts'
import { openSession } from '../store/session.ts'
import { type Role, roles } from './actor.ts'
import { familyOf } from './family.ts'

export type Appointment = {
  readonly space: string
  /** A body of a side by its code, or a side itself ("un"). */
  readonly party: string
  readonly role: string
  readonly areas: readonly string[]
}

/**
 * Gives a service a post in a cooperation and opens a session for it, as the owner of the database.
 * The token is told once and kept only by its hash.
 */
export async function appoint(owner: ClientConfig, appointment: Appointment, days: number): Promise<string> {
  const { space, party, role, areas } = appointment
  if (!roles.includes(role as Role)) {
    throw new CannotRun('wrong-usage', `"${role}" is no role. Roles: ${roles.join(', ')}.`)
  }
  const client = new Client(owner)
  await client.connect()
  let actor: string
  try {
    const side = await sideOf(client, space, party)
    await missingAreas(client, space, areas)
    actor = `service/${space}/${party}/${role}${areas.length > 0 ? `/${[...areas].sort().join('+')}` : ''}`
    await client.query('begin')
    await client.query("insert into actor (id, kind) values ($1, 'service') on conflict (id) do nothing", [
      actor,
    ])
    await client.query(
      `insert into post (space, actor, side, party, role, areas, held_from) values ($1, $2, $3, $4, $5, $6, now())
       on conflict (space, actor, party, role) do nothing`,
      [space, actor, side, party, role, areas],
    )
    await client.query('commit')
  } finally {
    await client.end()
  }
  return openSession(owner, actor, days * 24 * 60)
}

/** The side that a party belongs to in a space; null for a third party. */
async function sideOf(client: Client, space: string, party: string): Promise<string | null> {
  const { rows } = await client.query('select sides from space where id = $1', [space])
  if (rows[0] === undefined) throw new CannotRun('wrong-usage', `There is no cooperation "${space}".`)
  const sides = (rows[0].sides as { id: string }[]).map((side) => side.id)
  if (sides.includes(party)) return party
  const found = await client.query('select id, side, parent from party where id = $1', [party])
  const row = found.rows[0]
  if (row === undefined) {
    throw new CannotRun(
      'wrong-usage',
      `There is no body "${party}". Sides of this cooperation: ${sides.join(', ')}.`,
    )
  }
  return familyOf(row, sides)
}

async function missingAreas(client: Client, space: string, areas: readonly string[]): Promise<void> {
  const { rows } = await client.query('select id from area where space = $1', [space])
  const known = rows.map((row) => String(row.id))
  const missing = areas.filter((area) => !known.includes(area))
  if (missing.length > 0) {
    throw new CannotRun('wrong-usage', `There is no area "${missing[0]}". Areas: ${known.join(', ')}.`)
  }
}
