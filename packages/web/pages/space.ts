import type { LoaderFunctionArgs } from 'react-router'
import '../ui/faces.css'
import '../ui/section.css'
import '../ui/table.css'
import './standing.css'
import { ask } from './answer.ts'

/** What every page of a cooperation shows: its two sides and how much it holds. */
export function loader({ context, params }: LoaderFunctionArgs) {
  return ask(context, 'space', { id: params.space ?? '' })
}
