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
  // What was typed and not sent stays on the machine; it is nobody else's to find (W3C Clear Site Data, 3.1).
  const headers = { 'Set-Cookie': setCookie, 'Clear-Site-Data': '"storage"' }
  return redirect(front(params.lang), { status: 303, headers })
}

export default function SignOut() {
  return null
}
