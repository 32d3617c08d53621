import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { Door, Refusal } from '@comity/contract'
import compress from '@fastify/compress'
import files from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { openDoor } from '../door.ts'
import { type Keeper, keeperOf } from '../identity/keeper.ts'
import { heavy, type Work } from '../identity/password.ts'
import type { Reader } from '../importing/reader.ts'
import { openCourier } from '../mail/courier.ts'
import type { MailSettings } from '../mail/open-mail.ts'
import { answeringIn, refusalIn } from '../refusing/answering-in.ts'
import type { Store } from '../store/as-actor.ts'
import { mountApi, sendError, sendRefusal } from './api.ts'
import { openBodies } from './bodies.ts'
import { newNonce, secureHeaders } from './headers.ts'
import { languageOfPage } from './language.ts'
import { openApi } from './openapi.ts'
import { refusalOfForeign } from './own-page.ts'
import { mountPages, type Pages, sendPage } from './pages.ts'
import { RefusedRequest, refusalOfUnread } from './refused-request.ts'
import { signInOf, tokenOf } from './sign-in.ts'

export type ServeSettings = {
  readonly store: Store
  readonly pages: Pages
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly version: string
  readonly now: () => Date
  /** How files are read; in this thread unless it is told otherwise. */
  readonly read?: Reader
  /** What secrets are sealed with; one that ends with the process where none is given. */
  readonly keeper?: Keeper
  /** Whether identity providers without https are asked on this machine, as tests run them. */
  readonly onLoopback?: boolean
  /** How much work a password is; tests take less. */
  readonly work?: Work
  /** How mails leave; without it one-time addresses are shown to whoever makes them. */
  readonly mail?: MailSettings
  /** Where the pages are, as people reach them: "https://comity.example.org". */
  readonly site?: string
  /** The proxies whose word on where a request comes from is taken: addresses and networks, "127.0.0.1, 10.0.0.0/8". */
  readonly trustProxy?: string
  /** Where faults of our own are written, one line each. */
  readonly log: (line: string) => void
}

export type Serving = {
  readonly address: string
  /** Takes no new requests, lets those under way end, then closes. */
  close(): Promise<void>
}

/** Serves pages and API. Refuses with the system's own error (EADDRINUSE, EACCES) where it cannot listen. */
export async function serve(settings: ServeSettings): Promise<Serving> {
  let address = ''
  const app = await application(settings, () => address)
  await app.listen({ host: settings.host, port: settings.port })
  const { port } = app.server.address() as AddressInfo
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host
  address = `http://${host}:${port}`
  return { address, close: () => drain(app) }
}

/** A browser keeps its connection after the last answer; it would hold the close up for more than a minute. */
async function drain(app: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), 50)
  await app.close().finally(() => clearInterval(sweep))
}

/** The application without a socket, for tests that inject requests; `address` tells where it listens. */
export async function application(
  settings: Omit<ServeSettings, 'host' | 'port'>,
  address: () => string = () => 'http://localhost',
): Promise<FastifyInstance> {
  const { store, pages, now } = settings
  const keeper = settings.keeper ?? keeperOf(randomBytes(32))
  const app = Fastify({
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300 },
    ...(settings.trustProxy === undefined ? {} : { trustProxy: settings.trustProxy }),
  })
  const courier = settings.mail
    ? openCourier(settings.mail, { site: () => settings.site ?? address(), log: settings.log })
    : null
  app.addHook('onClose', async () => courier?.close())
  const doorOf = (request: FastifyRequest): Door =>
    openDoor(store, tokenOf(request), now, settings.read, keeper, courier)
  const nonces = new WeakMap<FastifyRequest, string>()
  const bodies = openBodies()
  const page = (request: FastifyRequest, reply: FastifyReply, refused?: Refusal) => {
    const signIn = signInOf(request, {
      store,
      now,
      work: settings.work ?? heavy,
      keeper,
      log: settings.log,
      onLoopback: settings.onLoopback === true,
      courier,
      site: settings.site ?? null,
    })
    const nonce = nonces.get(request) ?? newNonce()
    const lang = languageOfPage(request.url)
    const context = {
      nonce,
      signIn: answeringIn(lang, signIn),
      ...(refused && { refused: refusalIn(lang, refused) }),
    }
    return sendPage(pages, answeringIn(lang, doorOf(request)), context, request, reply)
  }

  app.addHook('onRequest', async (request, reply) => {
    const nonce = newNonce()
    nonces.set(request, nonce)
    reply.headers(secureHeaders(nonce))
    // What the API answers depends on who asks, also where a cookie says it.
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'private, no-cache')
    const refusal = refusalOfForeign(request) ?? (await bodies.admit(request, doorOf(request)))
    if (refusal !== null) throw new RefusedRequest(refusal)
    reply.raw.once('close', () => bodies.release(request))
    if (reply.raw.closed) bodies.release(request)
  })
  app.addHook('onResponse', async (request) => bodies.release(request))
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const refusal = error instanceof RefusedRequest ? error.refusal : null
    if (refusal === null && (error.statusCode ?? 500) >= 500) {
      settings.log(
        `${request.method} ${request.routeOptions.url ?? 'unknown'}: ${error.stack ?? error.message}`,
      )
    }
    if (request.url.startsWith('/api/'))
      return refusal ? sendRefusal(reply, refusal) : sendError(error, reply)
    const told = refusal ?? refusalOfUnread(error)
    return told === null ? sendError(error, reply) : page(request, reply, told)
  })

  await app.register(compress, { global: true, threshold: 512, encodings: ['br', 'gzip'] })
  await app.register(files, {
    root: pages.clientDirectory,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (response, path) => response.header('cache-control', cachingOf(path)),
  })
  mountApi(app, doorOf)
  const document = JSON.stringify(openApi(settings.version))
  app.get('/api/v1/openapi.json', (_request, reply) => reply.type('application/json').send(document))
  mountPages(app, page)
  return app
}

/** The build puts a digest into the names of what it makes; all else may change under its name. */
function cachingOf(path: string): string {
  return /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
}
