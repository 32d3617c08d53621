import type { Door, Refusal, SignIn } from '@comity/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { largestBody } from './bodies.ts'

/** What comes with a request for a page. */
export type PageContext = {
  readonly nonce: string
  readonly signIn: SignIn
  /** Why the request was refused before it came to a page; the page says so. */
  readonly refused?: Refusal
}

/** What the web package gives: pages drawn on the server, and the folder of its scripts, styles and faces. */
export type Pages = {
  handle(request: Request, door: Door, context: PageContext): Promise<Response>
  readonly clientDirectory: string
}

/** More parts than this are in no form of ours; a file of nothing but parts would be long to read. */
const mostParts = 100

/** Answers every address that nothing else answers, with a page; and what forms send there. */
export function mountPages(
  app: FastifyInstance,
  page: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): void {
  app.addContentTypeParser(
    ['multipart/form-data', 'application/x-www-form-urlencoded'],
    { parseAs: 'buffer', bodyLimit: largestBody },
    (request, body, done) => {
      const boundary = /boundary="?([^";]+)/.exec(request.headers['content-type'] ?? '')?.[1]
      const isForm = boundary === undefined || occurrences(body as Buffer, `--${boundary}`) <= mostParts
      done(isForm ? null : Object.assign(new Error('too many parts'), { statusCode: 400 }), body)
    },
  )
  app.get('/*', page)
  app.post('/*', { bodyLimit: largestBody }, page)
}

/** Draws a page through Request and Response and sends it on as it comes. */
export async function sendPage(
  pages: Pages,
  door: Door,
  context: PageContext,
  incoming: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const left = new AbortController()
  reply.raw.once('close', () => left.abort())
  // What was refused is not done: the page that says so is only read.
  const request = requestOf(incoming, left.signal, context.refused === undefined)
  const response = await pages.handle(request, door, context)
  reply.code(response.status)
  for (const [name, value] of response.headers) reply.header(name, value)
  // HTML is sent whole so that it can be compressed and measured; pages are small.
  return reply.send(response.body === null ? '' : Buffer.from(await response.arrayBuffer()))
}

function requestOf(incoming: FastifyRequest, signal: AbortSignal, whole: boolean): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value)
    else for (const one of value ?? []) headers.append(name, one)
  }
  const url = new URL(incoming.raw.url ?? '/', `${incoming.protocol}://${incoming.host || 'localhost'}`)
  const { method, body } = incoming
  if (!whole || method !== 'POST') return new Request(url, { headers, signal })
  return new Request(url, {
    method,
    headers,
    signal,
    ...(Buffer.isBuffer(body) ? { body: body as BodyInit } : {}),
  })
}

/** How often words stand in a body; beyond what matters it is not counted. */
function occurrences(body: Buffer, words: string): number {
  let count = 0
  for (let at = body.indexOf(words); at >= 0 && count <= mostParts; at = body.indexOf(words, at + 1)) count++
  return count
}
