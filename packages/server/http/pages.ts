import type { Door } from '@comity/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** What the web package gives: pages drawn on the server, and the folder of its scripts, styles and faces. */
export type Pages = {
  handle(request: Request, door: Door, context: { readonly nonce: string }): Promise<Response>
  readonly clientDirectory: string
}

/** Draws a page through Request and Response and sends it on as it comes. */
export async function sendPage(
  pages: Pages,
  door: Door,
  nonce: string,
  incoming: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const left = new AbortController()
  reply.raw.once('close', () => left.abort())
  const response = await pages.handle(requestOf(incoming, left.signal), door, { nonce })
  reply.code(response.status)
  for (const [name, value] of response.headers) reply.header(name, value)
  // HTML is sent whole so that it can be compressed and measured; pages are small.
  return reply.send(response.body === null ? '' : Buffer.from(await response.arrayBuffer()))
}

function requestOf(incoming: FastifyRequest, signal: AbortSignal): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value)
    else for (const one of value ?? []) headers.append(name, one)
  }
  const url = new URL(incoming.raw.url ?? '/', `${incoming.protocol}://${incoming.host || 'localhost'}`)
  return new Request(url, { method: incoming.method, headers, signal })
}
