import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import type { Door } from '@comity/contract'
import { createPages } from '../index.ts'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The policy that the pages must live under: no script and no style of their own in the page. */
const policy =
  "default-src 'none'; script-src 'self' 'nonce-n'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"

/** The pages behind a door, over HTTP on this machine. */
export async function servePages(door: Door, port = 0): Promise<{ server: Server; origin: string }> {
  const { handle, clientDirectory } = await createPages()
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`)
    if (url.pathname.startsWith('/assets/')) {
      const file = await readFile(join(clientDirectory, normalize(url.pathname))).catch(() => undefined)
      outgoing.writeHead(file ? 200 : 404, { 'Content-Type': types[extname(url.pathname)] ?? 'text/plain' })
      outgoing.end(file)
      return
    }
    const headers = new Headers(incoming.headers as Record<string, string>)
    const request = new Request(url, { method: incoming.method ?? 'GET', headers })
    const response = await handle(request, door, { nonce: 'n', report: () => undefined })
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      'Content-Security-Policy': policy,
    })
    outgoing.end(await response.text())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
