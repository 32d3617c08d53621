import type {
  ActName,
  Answer,
  BodyOf,
  Door,
  Me,
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
  'no-room': 507,
  away: 503,
}

type Context = LoaderFunctionArgs['context']

/** Asks through the door of whoever reads, and gives the value or ends in the page that says why not. */
export async function ask<N extends QuestionName>(
  context: Context,
  name: N,
  query: QueryOf<N>,
): Promise<ResultOf<N>> {
  if (name === 'me') return orRefuse((await askMe(context, query as QueryOf<'me'>)) as Answer<ResultOf<N>>)
  return orRefuse(await context.get(doorGiven).ask(name, query))
}

/**
 * Who reads, with how much waits for them: the masthead and the page ask it alike, at the same time, and hear of one
 * answer. What has been done since is asked anew.
 */
export function askMe(context: Context, { space }: QueryOf<'me'>): Promise<Answer<Me>> {
  const door = context.get(doorGiven)
  const known = answersOfMe.get(door) ?? new Map<string, Promise<Answer<Me>>>()
  answersOfMe.set(door, known)
  const key = space ?? ''
  const answer =
    known.get(key) ?? door.ask('me', space === undefined ? {} : { space, waiting: 'yes' as const })
  known.set(key, answer)
  return answer
}

/** A door is opened for each request. */
const answersOfMe = new WeakMap<Door, Map<string, Promise<Answer<Me>>>>()

/** Acts as whoever reads. The page says a refusal where the form stands, or lets `orRefuse` end in a page that does. */
export function act<N extends ActName>(
  context: LoaderFunctionArgs['context'],
  name: N,
  body: BodyOf<N>,
  options?: { readonly key?: string },
): Promise<Answer<OutcomeOf<N>>> {
  const door = context.get(doorGiven)
  answersOfMe.delete(door)
  return door.act(name, body, options)
}

export function orRefuse<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw refused(answer.refusal)
}

export function refused(refusal: Refusal) {
  return data(refusal, { status: statusOf[refusal.reason] })
}
