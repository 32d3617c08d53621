import type { Door, Refusal, SignIn } from '@comity/contract'
import { renderToReadableStream } from 'react-dom/server'
import {
  createRequestHandler,
  type EntryContext,
  isRouteErrorResponse,
  RouterContextProvider,
  type ServerBuild,
  ServerRouter,
} from 'react-router'
import { doorGiven, nonceGiven, refusalGiven, reportGiven, signInGiven } from './given.ts'

/** What comes with each request beside the door. */
export type Given = {
  /** Of this response's Content-Security-Policy, for the script that hydrates a working page. */
  nonce: string
  /** How people sign in; without it nobody can, and the pages do not offer it. */
  signIn?: SignIn
  /** Why the server refused the request; the page says so in place of what it would have said. */
  refused?: Refusal
  /** Told of every fault for which a person sees the page that says so. */
  report?: (error: unknown) => void
}

/** The pages as one function. It lives in the build because the build holds its own React Router. */
export function openPages(build: ServerBuild) {
  const handle = createRequestHandler(build, 'production')
  return (
    request: Request,
    door: Door,
    { nonce, signIn = nobody, refused, report = console.error }: Given,
  ): Promise<Response> => {
    const given = new RouterContextProvider()
    given.set(doorGiven, door)
    given.set(nonceGiven, nonce)
    given.set(reportGiven, report)
    given.set(signInGiven, signIn)
    given.set(refusalGiven, refused ?? null)
    return handle(request, given)
  }
}

const nobodyEnters = { ok: false, refusal: { reason: 'not-signed-in' } } as const
const nobody: SignIn = {
  carried: false,
  isFounded: async () => true,
  enter: async () => nobodyEnters,
  byPassword: async () => nobodyEnters,
  toProvider: async () => ({ ok: false, refusal: { reason: 'not-found' } }),
  fromProvider: async () => nobodyEnters,
  waits: false,
  site: null,
  mails: false,
  forgot: async () => ({ ok: false, refusal: { reason: 'not-found' } }),
  bySecondFactor: async () => nobodyEnters,
  beginSecondFactor: async () => nobodyEnters,
  keepSecondFactor: async () => nobodyEnters,
  endSecondFactor: async () => nobodyEnters,
  oneTime: async () => ({ ok: false, refusal: { reason: 'not-found' } }),
  openOneTime: async () => nobodyEnters,
  takeUp: async () => nobodyEnters,
  leave: async () => ({ setCookie: '' }),
}

/** Renders the whole document before the first byte: a page that fails is a page that says so, with its status. */
export default async function render(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  given: Readonly<RouterContextProvider>,
): Promise<Response> {
  const nonce = given.get(nonceGiven)
  let fault: unknown
  const stream = await renderToReadableStream(
    <ServerRouter context={router} url={request.url} nonce={nonce} />,
    {
      nonce,
      signal: request.signal,
      onError: (error) => {
        fault ??= error
      },
    },
  )
  await stream.allReady
  if (fault !== undefined) throw fault
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Cache-Control', 'private, no-cache')
  return new Response(stream, { status, headers })
}

/** Refusals are answers and have their page; only faults are reported. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: Readonly<RouterContextProvider> },
): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  context.get(reportGiven)(error)
}
