import { type LoaderFunctionArgs, redirect } from 'react-router'
import { frontOf } from './addresses.ts'
import { preferredLanguage } from './place.ts'

export function loader({ request }: LoaderFunctionArgs) {
  const lang = preferredLanguage(request.headers.get('accept-language'))
  return redirect(frontOf(lang), { headers: { Vary: 'Accept-Language' } })
}
