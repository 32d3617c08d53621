import { expect, test } from 'vitest'
import { backTo, oneTimeAddress, signInAddress } from '../pages/sign-in/addresses.ts'
import { onward } from '../pages/sign-in/onward.ts'

const link = oneTimeAddress('en', 'a-token_of_43-signs')

test('signing in at a one-time address leads back to it, also for whoever has no post or several', () => {
  const back = new URL(signInAddress('en', link), 'http://localhost').searchParams.get('back')
  expect(backTo(back, 'en')).toBe(link)
  expect(onward({ next: 'in' }, 'en', link)).toBe(link)
  expect(onward({ next: 'choose' }, 'en', link)).toBe(link)
  expect(onward({ next: 'second' }, 'en', link)).toContain(encodeURIComponent(link))
})

test('elsewhere whoever has several posts says first as which one they speak', () => {
  expect(onward({ next: 'choose' }, 'en', '/en/un-oic/desk')).toBe('/en/account?back=%2Fen%2Fun-oic%2Fdesk')
})
