import { sql } from 'kysely'
import { managesSide } from '../identity/actor.ts'
import { parseDomain, parseIssuer } from '../identity/issuer.ts'
import { spokenFor } from '../identity/spoken-for.ts'
import { chronicle } from '../store/history.ts'
import { type Act, invalid, mayAct } from './act.ts'
import { notYourSide } from './invite.ts'

/** Sets up the identity provider of a side. Its secret is kept sealed and told nobody again. */
export const setProvider: Act<'set-provider'> = async (body, { store, token, now, keeper }) =>
  store.asActor(token, async (db, actor) => {
    const { space, side, client } = body
    const refusal = mayAct(actor, 'manage', space)
    if (refusal !== null) return refusal
    const held = await db
      .selectFrom('space')
      .select('sides')
      .where('id', '=', space)
      .executeTakeFirstOrThrow()
    if (!held.sides.some(({ id }) => id === side))
      return invalid('side', 'This is no side of the cooperation.')
    if (!managesSide(actor, space, side)) return notYourSide
    const issuer = parseIssuer(body.issuer)
    if (issuer === null) return invalid('issuer', noIssuer)
    const domains = body.domains.map(parseDomain)
    if (!domains.every((domain) => domain !== null)) return invalid('domains', noDomain)
    const { rows: claimed } = await sql<{ domain: string }>`
      select domain from domains_of_others(${space}, ${side}, ${domains}::text[]) as domain`.execute(db)
    if (claimed[0] !== undefined) return invalid('domains', claimedBy(claimed[0].domain))
    await sql`select set_provider(${space}, ${side}, ${issuer}, ${client}, ${keeper.seal(body.secret)},
      ${[...new Set(domains)]}::text[])`.execute(db)
    const version = await chronicle(db, {
      space,
      kind: 'provider',
      record: side,
      act: 'set-provider',
      actor: actor.id,
      at: now(),
      body: { by: await spokenFor(db, actor, space), before: null, after: { issuer, client, domains } },
    })
    return { ok: true, value: { id: side, version } }
  })

const noIssuer =
  'This is no issuer that can be asked. Write its https address with a public name, as the provider gives it: https://id.example.org/realm.'
const claimedBy = (domain: string) =>
  `The addresses of ${domain} are vouched for by the provider of the other side. Name the domains of your own organization alone.`
const noDomain = 'Write each domain as it stands in the addresses: who.example.org.'
