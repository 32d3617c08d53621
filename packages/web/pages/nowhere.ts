import { refused } from './answer.ts'

export function loader() {
  throw refused({ reason: 'not-found' })
}

/** Without a component the address would answer as data, not as a page. */
export default function Nowhere() {
  return null
}
