import type { Refusal } from '@comity/contract'
import type { FastifyRequest } from 'fastify'
import { isByCookie } from './sign-in.ts'

/**
 * Null where the request may change something; else why not. A browser sends its cookie with whatever another site
 * makes it send, so what changes something, and what signs in, has to come from a page of ours: browsers say so by
 * Sec-Fetch-Site (W3C Fetch Metadata), older ones by Origin. Programs bear a token and no cookie, and need neither.
 */
export function refusalOfForeign(request: FastifyRequest): Refusal | null {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return null
  if (request.url.startsWith('/api/') && !isByCookie(request)) return null
  if (isFromOwnPage(request)) return null
  return {
    reason: 'foreign',
    message:
      'This was sent from a page of another site, and nothing was done. Open the page here and send it from there.',
  }
}

function isFromOwnPage({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.origin !== undefined && URL.parse(headers.origin)?.host === host
}
