import type { LoaderFunctionArgs } from 'react-router'
import { refusalGiven } from '../given.ts'
import { isInterfaceLanguage } from '../messages/words.ts'
import { refused } from './answer.ts'

/** Everything below stands in one of the languages of the interface. */
export function loader({ context, params }: LoaderFunctionArgs) {
  // The server refused the request before it came here; the page in this language says why.
  const refusal = context.get(refusalGiven)
  if (refusal !== null) throw refused(refusal)
  if (!isInterfaceLanguage(params.lang)) throw refused({ reason: 'not-found' })
  return null
}
