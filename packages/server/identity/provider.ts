import { sql } from 'kysely'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Store } from '../store/as-actor.ts'
import { parseAddress } from './address.ts'
import type { Keeper } from './keeper.ts'
import { opening, type Proved, type Said } from './signing-in.ts'

/** What signing in through an organization works with. */
export type ProviderMeans = {
  readonly store: Store
  readonly keeper: Keeper
  readonly now: () => Date
  /** Whether an issuer without https is asked: one that tests run on this machine. */
  readonly onLoopback?: boolean
}

/** What has to come back with the person, sealed in their browser for ten minutes. */
type Flow = {
  readonly issuer: string
  readonly client: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly redirect: string
  readonly back: string
  readonly until: number
}

/** Where the person goes, and what their browser keeps meanwhile. */
export type Sent = { readonly location: string; readonly flow: string }

/**
 * Sends somebody to the provider of their address: an authorization code with PKCE (RFC 7636), a state and a nonce,
 * so that nobody can hand them the answer to another's question. Null where no side has a provider for the address.
 */
export async function sendToProvider(
  given: { readonly address: string; readonly origin: string; readonly back: string },
  means: ProviderMeans,
): Promise<Sent | null> {
  const address = parseAddress(given.address)
  const provider = address === null ? null : await providerFor(means.store, address)
  if (provider === null) return null
  const { issuer, client } = provider
  const verifier = randomPKCECodeVerifier()
  const flow: Flow = {
    issuer,
    client,
    state: randomState(),
    nonce: randomNonce(),
    verifier,
    redirect: `${given.origin}/sign-in/callback`,
    back: given.back,
    until: means.now().getTime() + 10 * 60_000,
  }
  const location = buildAuthorizationUrl(await configurationOf(provider, means), {
    redirect_uri: flow.redirect,
    scope: 'openid email',
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  return { location: location.href, flow: means.keeper.seal(JSON.stringify(flow)).toString('base64url') }
}

/** What came back, and where the person was. */
export type Returned = { readonly proved: Proved; readonly back: string }

/** Lets in whoever comes back from their provider with an answer to the question that their browser keeps. */
export async function returnFromProvider(
  given: { readonly search: string; readonly flow: string },
  means: ProviderMeans,
): Promise<Returned> {
  const opened = means.keeper.open(Buffer.from(given.flow, 'base64url'))
  const flow = opened === null ? null : (JSON.parse(opened) as Flow)
  if (flow === null || flow.until < means.now().getTime()) return { proved: { kind: 'wrong' }, back: '' }
  const provider = await providerOf(means.store, flow)
  if (provider === null) return { proved: { kind: 'wrong' }, back: flow.back }
  const configuration = await configurationOf(provider, means)
  const tokens = await authorizationCodeGrant(configuration, new URL(flow.redirect + given.search), {
    pkceCodeVerifier: flow.verifier,
    expectedState: flow.state,
    expectedNonce: flow.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (claims === undefined) return { proved: { kind: 'wrong' }, back: flow.back }
  const said =
    claims.email === undefined ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims
  const address = said.email_verified === true ? parseAddress(String(said.email ?? '')) : null
  if (address === null) return { proved: { kind: 'wrong' }, back: flow.back }
  const proved = await opening((hash) =>
    means.store.asActor(null, async (db) => {
      const { rows } = await sql<{ said: Said | null }>`
        select sign_in_by_provider(${flow.issuer}, ${claims.sub}, ${address}, ${hash}) as said`.execute(db)
      return rows[0]?.said ?? null
    }),
  )
  return { proved, back: flow.back }
}

type ProviderRow = { readonly issuer: string; readonly client: string; readonly secret: Buffer }

function providerFor(store: Store, address: string): Promise<ProviderRow | null> {
  return store.asActor(
    null,
    async (db) => {
      const { rows } =
        await sql<ProviderRow>`select issuer, client, secret from provider_for(${address})`.execute(db)
      return rows[0] ?? null
    },
    { readOnly: true },
  )
}

/** The same provider, where it stands yet. */
function providerOf(store: Store, { issuer, client }: Flow): Promise<ProviderRow | null> {
  return store.asActor(
    null,
    async (db) => {
      const { rows } = await sql<ProviderRow>`
        select issuer, client, secret from provider_named(${issuer}, ${client})`.execute(db)
      return rows[0] ?? null
    },
    { readOnly: true },
  )
}

/** What the provider says of itself, asked each time: keys are changed, and people sign in seldom. */
async function configurationOf(
  { issuer, client, secret }: ProviderRow,
  { keeper, onLoopback = false }: ProviderMeans,
): Promise<Configuration> {
  const opened = keeper.open(secret)
  if (opened === null)
    throw new Error('the secret of an identity provider was sealed with another key; set it up anew')
  const isPlain = onLoopback && new URL(issuer).hostname === '127.0.0.1'
  const configuration = await discovery(new URL(issuer), client, opened, undefined, {
    timeout: 10,
    ...(isPlain ? { execute: [allowInsecureRequests] } : {}),
  })
  return configuration
}
