import type { Answer, Door, Me } from '@comity/contract'
import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { doorGiven } from '../given.ts'
import { act, ask, askMe } from '../pages/answer.ts'

const me: Me = { kind: 'person', self: 'x', posts: [], may: ['read'], waiting: 2 }

/** The context of a request whose door counts what it is asked. */
function contextOf(asked: unknown[]) {
  const answering = async (name: string, query: unknown): Promise<Answer<unknown>> => {
    asked.push([name, query])
    return { ok: true, value: me }
  }
  const context = new RouterContextProvider()
  context.set(doorGiven, { ask: answering, act: async () => ({ ok: true, value: {} }) } as unknown as Door)
  return context
}

test('the masthead and the page ask once who reads, with what waits', async () => {
  const asked: unknown[] = []
  const context = contextOf(asked)
  const heard = await Promise.all([
    askMe(context, { space: 'un-oic' }),
    ask(context, 'me', { space: 'un-oic' }),
  ])
  expect(heard).toEqual([{ ok: true, value: me }, me])
  expect(asked).toEqual([['me', { space: 'un-oic', waiting: 'yes' }]])
})

test('another request, another cooperation and what was done meanwhile are asked anew', async () => {
  const asked: unknown[] = []
  const context = contextOf(asked)
  await ask(context, 'me', { space: 'un-oic' })
  await ask(context, 'me', { space: 'un-las' })
  await act(context, 'see-desk', { space: 'un-oic' })
  await ask(context, 'me', { space: 'un-oic' })
  await ask(contextOf(asked), 'me', {})
  expect(asked.map((one) => (one as unknown[])[1])).toEqual([
    { space: 'un-oic', waiting: 'yes' },
    { space: 'un-las', waiting: 'yes' },
    { space: 'un-oic', waiting: 'yes' },
    {},
  ])
})
