import type { InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { signInGiven } from '../../given.ts'
import { frontOf } from '../addresses.ts'

const front = (lang: string | undefined) => frontOf(lang as InterfaceLanguage)

/** Whoever opens the address leaves nothing: only a form signs out. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(front(params.lang))
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { setCookie } = await context.get(signInGiven).leave()
  return redirect(front(params.lang), { status: 303, headers: { 'Set-Cookie': setCookie } })
}

export default function SignOut() {
  return null
}
