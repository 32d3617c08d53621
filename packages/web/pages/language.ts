import type { LoaderFunctionArgs } from 'react-router'
import { isInterfaceLanguage } from '../messages/words.ts'
import { refused } from './answer.ts'

/** Everything below stands in one of the languages of the interface. */
export function loader({ params }: LoaderFunctionArgs) {
  if (!isInterfaceLanguage(params.lang)) throw refused({ reason: 'not-found' })
  return null
}
