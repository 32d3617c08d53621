import {
  type ActName,
  type Answer,
  acts,
  type Door,
  interfaceLanguages,
  matrixFormats,
  type Original,
  type QuestionName,
  questions,
  type Refusal,
} from '@comity/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { briefDocument } from '../brief/brief-document.ts'
import { refusalIn } from '../refusing/answering-in.ts'
import { saidIn } from '../refusing/said-in.ts'
import { largestBody } from './bodies.ts'
import { csvOf, listColumns } from './csv/csv-of.ts'
import { languageAccepted } from './language.ts'
import { type Problem, problem, problemOf } from './problem.ts'

/**
 * The questions and acts of the contract under /api/v1. Every route is made from the contract's own table, so that
 * an address, its schema and its place in the OpenAPI document cannot part.
 */
export function mountApi(app: FastifyInstance, doorOf: (request: FastifyRequest) => Door): void {
  for (const name of Object.keys(questions) as QuestionName[]) {
    const { path, query, result } = questions[name]
    const keys = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string)
    // A party's id holds a slash ("un/who"), so the last part of an address runs to its end.
    const url = `/api/v1${path.replace(/\{\w+\}$/, '*').replace(/\{(\w+)\}/g, ':$1')}`
    const schema = { operationId: name, response: {} }
    const config = { question: { query, result, path } }
    const isList = listColumns.has(name)
    const asked = (request: FastifyRequest) => {
      const given = givenIn(request, keys)
      // A script sends the cooperation with all that it asks: where a question has no use for it, it means nothing.
      if (!('space' in query.properties)) delete given.space
      return given
    }
    app.get(url, { schema, config }, async (request, reply) => {
      const given = asked(request)
      if (isList && asksForCsv(request)) return csv(request, reply, given, false)
      return send(reply, await doorOf(request).ask(name, given as never))
    })
    if (isList) app.get(`${url}.csv`, (request, reply) => csv(request, reply, asked(request), true))

    /** With the mark for a spreadsheet, which saves it as a file; without for a program that asks for this type. */
    async function csv(
      request: FastifyRequest,
      reply: FastifyReply,
      given: Record<string, unknown>,
      mark: boolean,
    ): Promise<FastifyReply> {
      const answer = await csvOf(doorOf(request), { name, query: given, mark })
      if (!answer.ok) return send(reply, answer)
      if (mark) reply.header('content-disposition', `attachment; filename="${name}.csv"`)
      return reply.type('text/csv; charset=utf-8; header=present').send(answer.value)
    }
  }
  for (const name of Object.keys(acts) as ActName[]) {
    const { body, outcome } = acts[name]
    app.post(
      `/api/v1/acts/${name}`,
      { bodyLimit: largestBody, config: { act: { body, outcome } } },
      async (request, reply) => {
        const key = keyOf(request)
        return send(
          reply,
          await doorOf(request).act(name, request.body as never, key === null ? {} : { key }),
        )
      },
    )
  }
  app.get('/api/v1/instruments/:id/original', (request, reply) =>
    sendFile(reply, doorOf(request).original((request.params as { id: string }).id)),
  )
  app.get('/api/v1/brief.docx', async (request, reply) => {
    const { lang: asked = 'en', ...query } = givenIn(request, [])
    const lang = interfaceLanguages.find((one) => one === asked)
    const answer = await doorOf(request).ask('brief', query as never)
    if (!answer.ok) return send(reply, answer)
    if (lang === undefined) {
      const message = `A brief is written in ${interfaceLanguages.join(', ')}.`
      return send(reply, {
        ok: false,
        refusal: { reason: 'invalid', violations: [{ field: 'lang', message }] },
      })
    }
    return reply
      .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      .header('content-disposition', 'attachment; filename="brief.docx"')
      .send(Buffer.from(await briefDocument(answer.value, lang)))
  })
  app.get('/api/v1/attachments/:id/file', (request, reply) =>
    sendFile(reply, doorOf(request).attached((request.params as { id: string }).id)),
  )
  app.get('/api/v1/matrix/:file', async (request, reply) => {
    const { file } = request.params as { file: string }
    const [, biennium = '', ending] = /^(.+)\.(\w+)$/.exec(file) ?? []
    const format = matrixFormats.find((one) => one === ending)
    if (format === undefined) return send(reply, { ok: false, refusal: { reason: 'not-found' } })
    const { lang: asked = 'en', ...filter } = Object.fromEntries(
      new URL(request.url, 'http://host').searchParams,
    )
    const lang = interfaceLanguages.find((one) => one === asked)
    if (lang === undefined) {
      const message = `A matrix is written in ${interfaceLanguages.join(', ')}.`
      const violations = [{ field: 'lang', message }]
      return send(reply, { ok: false, refusal: { reason: 'invalid', violations } })
    }
    const answer = await doorOf(request).matrix(biennium, { format, lang, filter: filter as object })
    if (!answer.ok) return send(reply, answer)
    const { name, mediaType, bytes } = answer.value
    return reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(Buffer.from(bytes))
  })
  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/api/*',
    handler: (_request, reply) => send(reply, { ok: false, refusal: { reason: 'not-found' } }),
  })
}

/** What a request asks for, from its address and its query. */
function givenIn(request: FastifyRequest, keys: readonly string[]): Record<string, unknown> {
  const params = request.params as Record<string, string>
  const given: Record<string, unknown> = Object.fromEntries(new URL(request.url, 'http://host').searchParams)
  for (const key of keys) given[key] = params[key] ?? params['*']
  for (const key of ['limit', 'version', 'from', 'to'])
    if (typeof given[key] === 'string' && /^\d{1,6}$/.test(given[key])) given[key] = Number(given[key])
  return given
}

/** The first of the two types in an Accept header decides: whoever names neither reads JSON. */
function asksForCsv(request: FastifyRequest): boolean {
  return /application\/json|text\/csv/.exec(request.headers.accept ?? '')?.[0] === 'text/csv'
}

/** The key of a repeat, in quotation marks as the draft of the IETF has it, or bare. */
function keyOf(request: FastifyRequest): string | null {
  const sent = request.headers['idempotency-key']
  if (sent === undefined) return null
  const key = String(sent)
  return /^"([^"]*)"$/.exec(key)?.[1] ?? key
}

/** A file as it came, to be saved and not shown: what somebody sent never runs under our address. */
async function sendFile(reply: FastifyReply, asked: Promise<Answer<Original>>): Promise<FastifyReply> {
  const answer = await asked
  if (!answer.ok) return send(reply, answer)
  const { name, mediaType, bytes, sha256 } = answer.value
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encoded(name)}`)
    .header('etag', `"${sha256}"`)
    .send(Buffer.from(bytes))
}

/** A name as a header takes it (RFC 8187): what encodeURIComponent leaves as it is and the rule does not, too. */
function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function send(reply: FastifyReply, answer: Answer<unknown>): FastifyReply {
  return answer.ok ? reply.send(answer.value) : sendRefusal(reply, answer.refusal)
}

export function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const told = problemOf(refusalIn(languageAccepted(reply.request.headers['accept-language']), refusal))
  if (told.status === 401) reply.header('www-authenticate', 'Bearer')
  if (refusal.reason === 'too-often') reply.header('retry-after', String(refusal.seconds))
  if (told.status === 503) reply.header('retry-after', '5')
  return sendProblem(reply, told)
}

/** An error of the server's own or of Fastify's reading of the request, in the same words as a refusal. */
export function sendError(error: { statusCode?: number; code?: string }, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, problemOfError(error))
}

function sendProblem(reply: FastifyReply, told: Problem): FastifyReply {
  const lang = languageAccepted(reply.request.headers['accept-language'])
  const said = { ...told, title: saidIn(lang, told.title), detail: saidIn(lang, told.detail) }
  reply.header('content-language', lang).header('vary', 'accept-language')
  return reply.code(told.status).type('application/problem+json').send(JSON.stringify(said))
}

function problemOfError(error: { statusCode?: number; code?: string }) {
  switch (error.statusCode) {
    case 400:
      return problem(400, 'Not understood', 'The body is not the JSON that it says it is.')
    case 413:
      return problem(413, 'Too large', 'The body is larger than 70 MB. Send it in parts.')
    case 415:
      return problem(415, 'Not a kind that is read here', 'Send JSON with the content type application/json.')
    default:
      return problem(500, 'Something broke here', 'The fault is ours and is in the log. Nothing was changed.')
  }
}
