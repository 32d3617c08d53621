import type { Answer, Entered, Refusal, SignIn, Violation } from '@comity/contract'
import type { FastifyRequest } from 'fastify'
import { askRenewal } from '../identity/forgotten.ts'
import type { Keeper } from '../identity/keeper.ts'
import type { Work } from '../identity/password.ts'
import { passwordLeast, passwordMost } from '../identity/password-rules.ts'
import { returnFromProvider, sendToProvider } from '../identity/provider.ts'
import {
  beginSecondFactor,
  endSecondFactor,
  keepSecondFactor,
  signInBySecondFactor,
} from '../identity/second-factor.ts'
import {
  findOneTime,
  isFounded,
  type OpenFault,
  openOneTime,
  type Proved,
  signInByPassword,
  signInByToken,
  signOut,
  takeUp,
} from '../identity/signing-in.ts'
import type { Courier } from '../mail/courier.ts'
import type { Store } from '../store/as-actor.ts'

/**
 * The cookie that carries a sign-in. Over https it bears the prefix that lets no other host of the same site plant one
 * (RFC 6265bis, 4.1.3.2); browsers refuse that prefix without https.
 */
const names = ['__Host-comity', 'comity'] as const
const halfNames = ['__Host-comity-half', 'comity-half'] as const
const flowNames = ['__Host-comity-flow', 'comity-flow'] as const

/** Who asks: the token of a program, else what the browser carries; null for whoever has not signed in. */
export function tokenOf(request: FastifyRequest): string | null {
  return bearerOf(request) ?? carriedBy(request)?.token ?? null
}

/** Whether the request says who it is by a cookie, which a browser sends along whoever made it send the request. */
export function isByCookie(request: FastifyRequest): boolean {
  return bearerOf(request) === null && carriedBy(request) !== null
}

/** What signing in on a page works with. */
export type SignInSettings = {
  readonly store: Store
  readonly work: Work
  readonly keeper: Keeper
  readonly now: () => Date
  /** Told why an identity provider could not be asked. */
  readonly log: (line: string) => void
  readonly onLoopback: boolean
  readonly courier: Courier | null
  /** Where the pages are as people reach them, where somebody has said. */
  readonly site: string | null
}

/**
 * Signing in on a page. The browser keeps the token of a session where no script reaches it; it goes with the browser,
 * and its own end is that of the session.
 */
export function signInOf(request: FastifyRequest, settings: SignInSettings): SignIn {
  const { store, work, courier, site } = settings
  const secure = isHttps(request, site)
  const carried = carriedBy(request)
  const told = (error: unknown): Refusal => {
    settings.log(
      `An identity provider did not let somebody in: ${error instanceof Error ? error.message : error}`,
    )
    return notReached
  }
  const half = cookieNamed(request, halfNames)?.token ?? null
  const answered = (proved: Proved | { kind: 'known' }): Answer<Entered> => {
    if (proved.kind === 'wait') return { ok: false, refusal: tooOften(proved.seconds) }
    if (proved.kind === 'wrong' || proved.kind === 'known') return { ok: false, refusal: notKnown }
    const setCookie =
      proved.kind === 'second' ? briefCookie(halfNames, secure, proved.token) : cookie(secure, proved.token)
    return { ok: true, value: { setCookie, next: proved.kind } }
  }
  return {
    carried: carried !== null,
    isFounded: () => isFounded(store),
    async enter({ token }) {
      const given = token.trim()
      if (!isToken(given)) return { ok: false, refusal: notKnown }
      return answered(await signInByToken(store, given))
    },
    byPassword: async (given) => answered(await signInByPassword(store, given, { ip: request.ip, work })),
    async toProvider({ address, back }) {
      const origin = site ?? request.headers.origin ?? `${request.protocol}://${request.host}`
      const sent = await sendToProvider({ address, origin, back }, settings).catch(told)
      if (sent === null) return { ok: false, refusal: { reason: 'not-found' } }
      if ('reason' in sent) return { ok: false, refusal: sent }
      const setCookie = briefCookie(flowNames, secure, sent.flow)
      return { ok: true, value: { location: sent.location, setCookie } }
    },
    async fromProvider(search) {
      const flow = cookieNamed(request, flowNames, 4000)?.token
      if (flow === undefined) return { ok: false, refusal: notKnown }
      const returned = await returnFromProvider({ search, flow }, settings).catch(told)
      if ('reason' in returned) return { ok: false, refusal: returned }
      const answer = answered(returned.proved)
      return answer.ok ? { ok: true, value: { ...answer.value, back: returned.back } } : answer
    },
    waits: half !== null,
    async bySecondFactor({ code }) {
      if (half === null) return { ok: false, refusal: notKnown }
      return answered(await signInBySecondFactor(store, { half, code, ip: request.ip }, settings))
    },
    async beginSecondFactor() {
      const begun = carried && (await beginSecondFactor(store, carried.token, settings))
      return begun ? { ok: true, value: begun } : { ok: false, refusal: notKnown }
    },
    async keepSecondFactor({ code }) {
      const codes = carried && (await keepSecondFactor(store, { token: carried.token, code }, settings))
      return codes ? { ok: true, value: { codes } } : { ok: false, refusal: wrongCode }
    },
    async endSecondFactor({ password }) {
      if (carried === null) return { ok: false, refusal: notKnown }
      const ended = await endSecondFactor(store, { token: carried.token, password, ip: request.ip })
      if (ended.kind === 'wait') return { ok: false, refusal: tooOften(ended.seconds) }
      return ended.kind === 'done' ? { ok: true, value: null } : { ok: false, refusal: wrongPassword }
    },
    site,
    mails: courier !== null,
    async forgot(given) {
      if (courier === null) return { ok: false, refusal: { reason: 'not-found' } }
      const seconds = await askRenewal(store, { ...given, ip: request.ip }, courier)
      return seconds > 0 ? { ok: false, refusal: tooOften(seconds) } : { ok: true, value: null }
    },
    async oneTime(token) {
      const found = isToken(token) ? await findOneTime(store, token) : null
      return found === null ? { ok: false, refusal: { reason: 'not-found' } } : { ok: true, value: found }
    },
    async openOneTime(token, given) {
      if (!isToken(token)) return { ok: false, refusal: { reason: 'not-found' } }
      const opened = await openOneTime(store, token, given, work)
      if (opened.kind === 'fault') return { ok: false, refusal: faulty(opened.fault) }
      return opened.kind === 'wrong' ? { ok: false, refusal: { reason: 'not-found' } } : answered(opened)
    },
    async takeUp(token) {
      if (carried === null) return { ok: false, refusal: notKnown }
      const next = isToken(token) ? await takeUp(store, carried.token, token) : null
      return next === null ? { ok: false, refusal: { reason: 'not-found' } } : { ok: true, value: { next } }
    },
    async leave() {
      if (carried !== null) await signOut(store, carried.token)
      return { setCookie: `${cookie(carried?.name === names[0] || secure, '')}; Max-Age=0` }
    },
  }
}

const notKnown: Refusal = { reason: 'not-signed-in' }
const notReached: Refusal = {
  reason: 'busy',
  message: 'The identity provider of the organization did not answer as it should. Try again in a while.',
}
const wrongCode: Refusal = {
  reason: 'invalid',
  violations: [{ field: 'code', message: 'This is no code of the secret that was begun.', rule: 'code' }],
}
const wrongPassword: Refusal = {
  reason: 'invalid',
  violations: [{ field: 'password', message: 'This is not the password.', rule: 'password' }],
}

function tooOften(seconds: number): Refusal {
  const message = `There were too many tries. Nothing was checked this time; try again in ${seconds} seconds.`
  return { reason: 'too-often', seconds, message }
}

const faults: { readonly [F in OpenFault]: Violation } = {
  address: { field: 'address', message: 'This is no e-mail address.' },
  short: { field: 'password', message: `The password needs ${passwordLeast} signs or more.` },
  long: { field: 'password', message: `The password may have ${passwordMost} signs at most.` },
  own: { field: 'password', message: 'The password may not be your own address.' },
  other: { field: 'again', message: 'The password was typed otherwise the second time.' },
}

function faulty(fault: OpenFault): Refusal {
  return { reason: 'invalid', violations: [{ ...faults[fault], rule: fault }] }
}

function isToken(text: string, most = 500): boolean {
  return text.length <= most && /^[\w.~+/=-]+$/.test(text)
}

function cookie(secure: boolean, value: string): string {
  const kept = `${secure ? names[0] : names[1]}=${value}; Path=/; HttpOnly; SameSite=Lax`
  return secure ? `${kept}; Secure` : kept
}

/** For the ten minutes in which the second step is taken. */
function briefCookie(names: readonly [string, string], secure: boolean, value: string): string {
  const kept = `${secure ? names[0] : names[1]}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=600`
  return secure ? `${kept}; Secure` : kept
}

/**
 * Whether the browser reached this over https. A proxy may have taken the encryption off: one that is trusted says so;
 * else it is known from where the pages are said to be, from the origin that a browser sends along with a form, and from
 * a cookie that it sends back over https alone.
 */
function isHttps(request: FastifyRequest, site: string | null): boolean {
  const said = [`${request.protocol}://`, site ?? '', request.headers.origin ?? '']
  return (
    said.some((one) => one.startsWith('https://')) ||
    /(?:^|;\s*)__Host-comity/.test(request.headers.cookie ?? '')
  )
}

function bearerOf(request: FastifyRequest): string | null {
  const match = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '')
  return match?.[1] ?? null
}

function carriedBy(request: FastifyRequest) {
  return cookieNamed(request, names)
}

function cookieNamed(
  request: FastifyRequest,
  names: readonly string[],
  most = 500,
): { name: string; token: string } | null {
  const header = request.headers.cookie ?? ''
  for (const name of names) {
    const found = header.split(/;\s*/, 100).find((one) => one.startsWith(`${name}=`))
    const token = found?.slice(name.length + 1) ?? ''
    if (isToken(token, most)) return { name, token }
  }
  return null
}
