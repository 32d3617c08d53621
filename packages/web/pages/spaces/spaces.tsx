import type { Space } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { Side } from '../../ui/side.tsx'
import { addressesOf } from '../addresses.ts'
import { ask } from '../answer.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import './spaces.css'

export const handle = { hydrate: false }

export async function loader({ context }: LoaderFunctionArgs) {
  return new OnServer(await ask(context, 'spaces', {}))
}

/** The front page: which cooperations are kept here. System faces, nothing to fetch but one style sheet. */
export default function Spaces() {
  const spaces = useOnServer<typeof loader>()
  const { say } = useWords()
  return (
    <div className="spaces">
      <PageTitle title={say('spaces.page')} description={say('spaces.lead')} />
      <h1 className="poster">{say('spaces.title')}</h1>
      <p className="lead">{say('spaces.lead')}</p>
      <section aria-labelledby="kept">
        <h2 id="kept">{say('spaces.list')}</h2>
        {spaces.items.length === 0 ? (
          <p>{say('spaces.none')}</p>
        ) : (
          <ul>
            {spaces.items.map((space) => (
              <Kept key={space.id} space={space} />
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

function Kept({ space }: { space: Space }) {
  const { lang, say, tell, date } = useWords()
  const { counts, latest } = space
  const [first, second] = space.sides
  if (first === undefined || second === undefined) return null
  return (
    <li>
      <h3>
        <a href={addressesOf(lang, space.id).glance}>
          {tell('spaces.between', {
            first: (
              <Side of={0}>
                <Name of={first.names} />
              </Side>
            ),
            second: (
              <Side of={1}>
                <Name of={second.names} />
              </Side>
            ),
          })}
        </a>
      </h3>
      <p className="dotted">
        <span>
          {say('spaces.texts', { n: counts.texts })}
          {latest && `${say('comma')}${say('spaces.latest', { date: date(latest) })}`}
        </span>
        <span>{say('spaces.mandates', { n: counts.mandates })}</span>
        <span>{say('spaces.agreements', { n: counts.agreements })}</span>
        <span>{say('spaces.meetings', { n: counts.meetings })}</span>
        <span>{say('spaces.areas', { n: counts.areas })}</span>
        <span>{say('spaces.parties', { n: counts.parties })}</span>
      </p>
      {!space.open && <p className="quiet">{say('release.closed')}</p>}
      {space.sample && <p className="quiet">{say('spaces.sample')}</p>}
    </li>
  )
}
