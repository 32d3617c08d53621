import type { Door, Refusal, SignIn } from '@comity/contract'
import type { FastifyRequest } from 'fastify'

/**
 * The cookie that carries a sign-in. Over https it bears the prefix that lets no other host of the same site plant one
 * (RFC 6265bis, 4.1.3.2); browsers refuse that prefix without https.
 */
const names = ['__Host-comity', 'comity'] as const

/** Who asks: the token of a program, else what the browser carries; null for whoever has not signed in. */
export function tokenOf(request: FastifyRequest): string | null {
  return bearerOf(request) ?? carriedBy(request)?.token ?? null
}

/** Whether the request says who it is by a cookie, which a browser sends along whoever made it send the request. */
export function isByCookie(request: FastifyRequest): boolean {
  return bearerOf(request) === null && carriedBy(request) !== null
}

/**
 * Signing in on a page: the person pastes a token, and the browser keeps it where no script reaches it. It goes with
 * the browser's session; its own end is that of the token.
 */
export function signInOf(request: FastifyRequest, doorOf: (token: string) => Door): SignIn {
  const carried = carriedBy(request)
  return {
    carried: carried !== null,
    async enter({ token }) {
      const given = token.trim()
      if (!/^[\w.~+/=-]{1,500}$/.test(given)) return { ok: false, refusal: notKnown }
      const who = await doorOf(given).ask('me', {})
      if (!who.ok) return { ok: false, refusal: notKnown }
      return { ok: true, value: { setCookie: cookie(isHttps(request), given) } }
    },
    leave: () => ({
      setCookie: `${cookie(carried?.name === names[0] || isHttps(request), '')}; Max-Age=0`,
    }),
  }
}

const notKnown: Refusal = { reason: 'not-signed-in' }

function cookie(secure: boolean, value: string): string {
  const kept = `${secure ? names[0] : names[1]}=${value}; Path=/; HttpOnly; SameSite=Lax`
  return secure ? `${kept}; Secure` : kept
}

/** A proxy may have taken the encryption off; the browser says by the origin of its page which way it came. */
function isHttps(request: FastifyRequest): boolean {
  return request.protocol === 'https' || request.headers.origin?.startsWith('https://') === true
}

function bearerOf(request: FastifyRequest): string | null {
  const match = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '')
  return match?.[1] ?? null
}

function carriedBy(request: FastifyRequest): { name: string; token: string } | null {
  const header = request.headers.cookie ?? ''
  for (const name of names) {
    const found = header.split(/;\s*/, 100).find((one) => one.startsWith(`${name}=`))
    const token = found?.slice(name.length + 1) ?? ''
    if (/^[\w.~+/=-]{1,500}$/.test(token)) return { name, token }
  }
  return null
}
