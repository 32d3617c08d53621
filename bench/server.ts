import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import autocannon from 'autocannon'
import { addressOf, pageNamed } from '../test/browser/pages.ts'
import type { Bench } from './bench.ts'

const seconds = 5
const connections = 10

/** Pages and answers a second, beside a bare handler of node:http that sends the same bytes from memory. */
export const bench: Bench = {
  name: 'server',
  async run(report, house) {
    const { base } = await house()
    const text = await addressOf(base, 'en', pageNamed('text'))
    for (const [name, path] of [
      ['text page', text],
      ['mandates page', '/en/un-oic/mandates'],
      ['mandates in the API', '/api/v1/mandates?space=un-oic'],
    ] as const) {
      const body = Buffer.from(await (await fetch(base + path)).arrayBuffer())
      const bare = await bareHandler(body, load)
      const { rate, p99 } = await load(base + path)
      const beside = `a bare handler: ${Math.round(bare.rate)} requests/s`
      report({ name, value: rate, unit: 'requests/s', beside })
      report({ name: `${name}, p99`, value: p99, unit: 'ms', beside: `a bare handler: ${bare.p99} ms` })
    }
  },
}

async function load(url: string): Promise<{ rate: number; p99: number }> {
  const { requests, latency, errors, non2xx } = await autocannon({ url, connections, duration: seconds })
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors and ${non2xx} refusals under load.`)
  return { rate: requests.average, p99: latency.p99 }
}

async function bareHandler<T>(body: Buffer, doing: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((_, reply) => reply.end(body))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const result = await doing(`http://127.0.0.1:${port}/`)
  server.close()
  return result
}
