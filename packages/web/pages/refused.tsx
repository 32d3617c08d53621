import type { Refusal } from '@comity/contract'
import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from 'react-router'
import type { MessageKey } from '../messages/en.ts'
import { useWords } from '../messages/words.ts'
import { Name } from '../ui/name.tsx'
import { addressesOf, frontOf } from './addresses.ts'
import { useSpaceIfAny } from './in-space.ts'
import type { Place } from './place.ts'
import { signInAddress } from './sign-in/addresses.ts'
import { PageTitle } from './title.tsx'

/** The page in place of one that cannot be shown: what is the matter, in words, and where to go on. */
export function Refused() {
  const { lang, say, tell } = useWords()
  const space = useSpaceIfAny()
  const place = useRouteLoaderData('root') as Place | undefined
  const error = useRouteError()
  const why = reasonOf(error)
  const violations = violationsOf(error)
  return (
    <article className="refused">
      <PageTitle title={say(`refused.${why}.title`)} />
      <h1 className="title">{say(`refused.${why}.title`)}</h1>
      <p className="says">{say(`refused.${why}.says`)}</p>
      {violations.length > 0 && (
        <ul className="violations">
          {violations.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <bdi className="field">{field}</bdi> <bdi>{message}</bdi>
            </li>
          ))}
        </ul>
      )}
      {why === 'sign-in' && place && (
        <p className="onward">
          <a className="button" href={signInAddress(lang, `/${lang}${place.path}${place.search}`)}>
            {say('sign-in')}
          </a>
        </p>
      )}
      <p className="onward">
        {space ? (
          <a href={addressesOf(lang, space.id).glance}>
            {tell('refused.back-space', { space: <Name of={space.names} /> })}
          </a>
        ) : (
          <a href={frontOf(lang)}>{say('refused.back')}</a>
        )}
      </p>
    </article>
  )
}

type Why = MessageKey extends infer K ? (K extends `refused.${infer W}.title` ? W : never) : never

function reasonOf(error: unknown): Why {
  if (!isRouteErrorResponse(error)) return 'broken'
  const refusal = error.data as Partial<Refusal> | null
  switch (refusal?.reason) {
    case 'invalid':
    case 'forbidden':
    case 'not-found':
    case 'conflict':
    case 'too-large':
    case 'too-often':
    case 'foreign':
    case 'busy':
    case 'outcome-unknown':
    case 'no-room':
    case 'away':
      return refusal.reason
    case 'not-signed-in':
      return 'sign-in'
  }
  // React Router refuses by itself what is sent to a page that takes nothing (405) and what no route names (404).
  if (error.status === 405) return 'method'
  return error.status === 404 ? 'not-found' : 'broken'
}

function violationsOf(error: unknown) {
  if (!isRouteErrorResponse(error)) return []
  const refusal = error.data as Partial<Refusal> | null
  return refusal?.reason === 'invalid' ? (refusal as Extract<Refusal, { reason: 'invalid' }>).violations : []
}
