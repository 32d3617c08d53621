import type { InterfaceLanguage } from '@comity/contract'
import { type LoaderFunctionArgs, redirect } from 'react-router'
import { signInGiven } from '../../given.ts'
import { frontOf } from '../addresses.ts'
import { placeOf } from '../place.ts'
import { onward } from './onward.ts'

/** Where the provider of an organization sends people back to, in whatever language they read. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const answer = await context.get(signInGiven).fromProvider(new URL(request.url).search)
  if (!answer.ok) throw redirect(`/${placeOf(request).lang}/sign-in?refused=1`)
  const { back, setCookie } = answer.value
  const lang = (/^\/(\w\w)\//.exec(back)?.[1] ?? placeOf(request).lang) as InterfaceLanguage
  return redirect(onward(answer.value, lang, back || frontOf(lang)), { headers: { 'Set-Cookie': setCookie } })
}

export default function Callback() {
  return null
}
