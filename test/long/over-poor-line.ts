import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { openHouse } from '../house.ts'
import { apiOf } from '../journeys/api.ts'
import { tokenFrom } from '../token.ts'
import { openLine, poor } from './poor-line.ts'
import type { Trial } from './trial.ts'

/** How often pages are opened and acts sent, ten of each in a minute. */
const roundsPerMinute = 10
const paths = ['/en/', '/ar/un-oic/texts', '/fr/un-oic/mandates', '/en/un-oic/matrix', '/ar/sign-in']

/** Over a slow line that loses and is cut, every page comes whole in the end and every act is done once. */
export const trial: Trial = {
  name: 'poor-line',
  async run({ minutes, say }) {
    const house = await openHouse()
    const line = await openLine(Number(new URL(house.base).port), poor)
    try {
      const token = await tokenFrom(house.data, 'un', 'desk-officer')
      const began = performance.now()
      await whole(`${line.base}/en/`)
      say(`the first page had come after ${((performance.now() - began) / 1000).toFixed(1)} s`)
      const direct = apiOf(house.base, token)
      const planned = await direct.act('plan-biennium', { space: 'un-oic', from: 2040, to: 2041 })
      const biennium = (planned.body as { id: string }).id
      const made = new Set<string>()
      let [rounds, again] = [0, 0]
      for (; rounds < Math.max(1, minutes * roundsPerMinute); rounds++) {
        again += (await whole(`${line.base}${paths[rounds % paths.length]}`)).again
        const fields = { title: `Over a poor line ${rounds}`, biennium }
        const offer = { space: 'un-oic', kind: 'activity', fields }
        const done = await carriedOut(`${line.base}/api/v1/acts/propose-revision`, token, offer)
        made.add((JSON.parse(done.text) as { id: string }).id)
        again += done.again
      }
      const { body } = await direct.get(`/activities?space=un-oic&biennium=${biennium}&limit=1`)
      assert.equal((body as { total: number }).total, rounds, 'an act was done twice, or not at all')
      for (const id of made) assert.equal((await direct.get(`/activities/${id}`)).status, 200, id)
      assert.equal(made.size, rounds)
      assert.ok(line.cuts() > 0, 'the line was never cut')
      say(
        `${rounds} pages and as many acts, ${line.cuts()} cuts, ${again} sent again: none lost, none done twice`,
      )
    } finally {
      await line.close()
      await house.close()
    }
  },
}

type Reply = { readonly status: number | undefined; readonly text: string }

/** Opens a page until it has come to its end. */
async function whole(address: string): Promise<Reply & { readonly again: number }> {
  const reply = await untilAnswered(() => send(address, {}))
  assert.equal(reply.status, 200, address)
  assert.match(reply.text, /<\/html>\s*$/)
  return reply
}

/** Sends an act with its key until it is answered. */
async function carriedOut(
  address: string,
  token: string,
  fields: object,
): Promise<Reply & { readonly again: number }> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
  }
  const reply = await untilAnswered(() => send(address, headers, JSON.stringify(fields)))
  assert.equal(reply.status, 200, reply.text)
  return reply
}

/** Tries anew where the line was cut, and tells how often. */
async function untilAnswered(sending: () => Promise<Reply>): Promise<Reply & { readonly again: number }> {
  for (let again = 0; ; again++) {
    try {
      return { ...(await sending()), again }
    } catch (error) {
      if (again === 20) throw error
    }
  }
}

/** One request on a connection of its own; an answer that breaks off is an error. */
function send(address: string, headers: Record<string, string>, body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { agent: false, headers, method: body === undefined ? 'GET' : 'POST' })
    asked.on('error', reject)
    asked.on('response', (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk) => (text += chunk))
      answer.on('error', reject)
      answer.on('end', () =>
        answer.complete ? resolve({ status: answer.statusCode, text }) : reject(new Error('broken off')),
      )
    })
    asked.end(body)
  })
}
