import type { SignIn } from '@comity/contract'
import { type ActionFunctionArgs, RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { signInGiven } from '../given.ts'
import { action } from '../pages/sign-in/sign-out.ts'

test('signing out takes what was typed and not sent from the machine', async () => {
  const context = new RouterContextProvider()
  const leave = async () => ({ setCookie: 'comity=; Max-Age=0' })
  context.set(signInGiven, { leave } as Partial<SignIn> as SignIn)
  const answer = await action({ context, params: { lang: 'fr' } } as unknown as ActionFunctionArgs)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    location: '/fr/',
    'set-cookie': 'comity=; Max-Age=0',
    'clear-site-data': '"storage"',
  })
})
