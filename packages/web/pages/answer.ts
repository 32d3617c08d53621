import type {
  ActName,
  Answer,
  BodyOf,
  OutcomeOf,
  QueryOf,
  QuestionName,
  Refusal,
  ResultOf,
} from '@comity/contract'
import { data, type LoaderFunctionArgs } from 'react-router'
import { doorGiven } from '../given.ts'

/** The status of the page that says why something is refused: the one place where pages know them. */
const statusOf: Record<Refusal['reason'], number> = {
  invalid: 400,
  'not-signed-in': 401,
  forbidden: 403,
  foreign: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-often': 429,
  busy: 503,
  'outcome-unknown': 503,
}

/** Asks through the door of whoever reads, and gives the value or ends in the page that says why not. */
export async function ask<N extends QuestionName>(
  context: LoaderFunctionArgs['context'],
  name: N,
  query: QueryOf<N>,
): Promise<ResultOf<N>> {
  return orRefuse(await context.get(doorGiven).ask(name, query))
}

/** Acts as whoever reads. The page says a refusal where the form stands, or lets `orRefuse` end in a page that does. */
export function act<N extends ActName>(
  context: LoaderFunctionArgs['context'],
  name: N,
  body: BodyOf<N>,
  options?: { readonly key?: string },
): Promise<Answer<OutcomeOf<N>>> {
  return context.get(doorGiven).act(name, body, options)
}

export function orRefuse<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw refused(answer.refusal)
}

export function refused(refusal: Refusal) {
  return data(refusal, { status: statusOf[refusal.reason] })
}
