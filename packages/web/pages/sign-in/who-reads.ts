import type { Me } from '@comity/contract'
import { type LoaderFunctionArgs, redirect } from 'react-router'
import { signInGiven } from '../../given.ts'
import { askMe, orRefuse } from '../answer.ts'
import { placeOf } from '../place.ts'
import { signInAddress } from './addresses.ts'

/** Who reads, where the request carries a sign-in. One that has ended is forgotten, and the page that signs in says so. */
export async function whoReads({ context, params, request }: LoaderFunctionArgs): Promise<Me | null> {
  const signIn = context.get(signInGiven)
  if (!signIn.carried) return null
  const { space } = params
  const isCode = space !== undefined && /^[a-z0-9][a-z0-9-]{0,119}$/.test(space)
  const answer = await askMe(context, isCode ? { space } : {})
  if (answer.ok || answer.refusal.reason !== 'not-signed-in') return orRefuse(answer)
  const { lang, path, search } = placeOf(request)
  const { setCookie } = await signIn.leave()
  throw redirect(signInAddress(lang, `/${lang}${path}${search}`, true), {
    headers: { 'Set-Cookie': setCookie },
  })
}
