import type { PartyRecord } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { Records } from '../../ui/list/records.tsx'
import { Name, useNameText } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { Side } from '../../ui/side.tsx'
import { ActivityLines } from '../activities/activity-lines.tsx'
import { withQuery } from '../addresses.ts'
import { useAgreementColumns } from '../agreements/columns.tsx'
import { ask } from '../answer.ts'
import { Beginning } from '../beginning.tsx'
import { BriefLink } from '../brief/link.tsx'
import { DiscussionLink } from '../discussion/link.tsx'
import { sideOfParty, useAddresses, useSpace } from '../in-space.ts'
import { useLetterColumns } from '../letters/columns.tsx'
import { MandateList } from '../mandates/mandate-list.tsx'
import { MeetingsSection } from '../meetings/section.tsx'
import { TextNamings } from '../naming/namings.tsx'
import { Turns } from '../naming/turns.tsx'
import '../naming/naming.css'
import { OnServer, useOnServer } from '../on-server.ts'
import { Party } from '../party.tsx'
import { PageTitle } from '../title.tsx'
import { PartyKind } from './kind.tsx'
import { PartyNames } from './names.tsx'
import './parties.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const space = params.space ?? ''
  const id = params['*'] ?? ''
  const after = new URL(request.url).searchParams.get('after')
  const party = await ask(context, 'party', { id, space })
  const { may } = await ask(context, 'me', { space })
  const [mandates, activities, agreements, meetings, namings, letters] = await Promise.all([
    ask(context, 'mandates', { space, addressee: id, limit: 6 }),
    ask(context, 'activities', { space, party: id, limit: 12 }),
    ask(context, 'agreements', { space, party: id, limit: 50 }),
    ask(context, 'meetings', { space, party: id, limit: 8 }),
    ask(context, 'namings', { space, party: id, limit: 10, ...(after ? { after } : {}) }),
    // Letters are for whoever speaks for a side: to all others the page does not say that there could be any.
    may.includes('follow') ? ask(context, 'letters', { space, party: id, limit: 8 }) : null,
  ])
  const continued = after !== null
  return new OnServer({ party, mandates, activities, agreements, meetings, namings, letters, continued })
}

/** One body with everything that names it. */
export default function PartyPage() {
  const { party, mandates, activities, agreements, meetings, namings, letters, continued } =
    useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const agreementColumns = useAgreementColumns()
  const letterColumns = useLetterColumns()
  return (
    <>
      <PageTitle title={`${text(party.names)}: ${text(useSpace().names)}`} />
      <h1 className="title">
        <Name of={party.names} />
      </h1>
      <Facts party={party} />
      <p className="under dotted">
        <BriefLink about={`party:${party.id}`} />
        <DiscussionLink kind="party" record={party.id} />
      </p>
      <div className="page-sections">
        <Section id="names" title={say('party.names')}>
          <PartyNames names={party.allNames} />
        </Section>
        {party.parts.length > 0 && (
          <Section id="parts" title={say('party.parts')}>
            <ul className="parts">
              {party.parts.map((part) => (
                <li key={part.id}>
                  <a href={to.party(part.id)}>
                    <Name of={part.names} />
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Beginning
          id="mandates"
          title={say('party.mandates')}
          of={mandates}
          none={say('party.mandates.none')}
          whole={{
            href: to.mandatesWhere({ addressee: party.id }),
            words: say('party.mandates.all', { n: mandates.total }),
          }}
        >
          <MandateList mandates={mandates.items} />
        </Beginning>
        <Beginning
          id="activities"
          title={say('area.activities', { n: activities.total })}
          of={activities}
          none={say('party.activities.none')}
        >
          <ActivityLines of={activities.items} />
        </Beginning>
        <Beginning
          id="agreements"
          title={say('party.agreements')}
          of={agreements}
          none={say('party.agreements.none')}
        >
          <Records
            name={say('agreements.caption')}
            columns={agreementColumns}
            items={agreements.items}
            keyOf={({ id }) => id}
            className="titled"
          />
        </Beginning>
        <MeetingsSection
          title={say('party.meetings')}
          none={say('party.meetings.none')}
          of={meetings}
          where={{ party: party.id }}
        />
        {letters && (
          <Beginning
            id="letters"
            title={say('letters.title')}
            of={letters}
            none={say('party.letters.none')}
            whole={{
              href: withQuery(to.letters, { party: party.id }),
              words: say('party.letters.all', { n: letters.total }),
            }}
          >
            <Records
              name={say('letters.caption')}
              columns={letterColumns}
              items={letters.items}
              keyOf={({ id }) => id}
              className="titled"
            />
          </Beginning>
        )}
        <Section id="namings" title={say('named.heading.n', { n: namings.total })}>
          <TextNamings of={namings.items} />
          <Turns base={to.party(party.id)} next={namings.next} continued={continued} />
        </Section>
      </div>
    </>
  )
}

function Facts({ party }: { party: PartyRecord }) {
  const { say, tell } = useWords()
  const space = useSpace()
  const to = useAddresses()
  const side = sideOfParty(space, party)
  const own = side === null ? undefined : space.sides[side]
  return (
    <>
      <p className="facts">
        <span>
          {own ? (
            <Side of={side}>{tell('party.of-side', { side: <Name of={own.short} /> })}</Side>
          ) : (
            say('party.of-neither')
          )}
        </span>
        <span>
          <PartyKind of={party.kind} />
        </span>
        {party.partOf && (
          <span>
            {tell('party.part-of', {
              party: (
                <a href={to.party(party.partOf.id)}>
                  <Party of={party.partOf} />
                </a>
              ),
            })}
          </span>
        )}
        {party.seat && <span>{tell('party.seat', { seat: <bdi lang="en">{party.seat}</bdi> })}</span>}
      </p>
      <p className="under">
        {party.verified || say('party.unverified')}{' '}
        {party.source && tell('party.source', { source: <bdi lang="en">{party.source}</bdi> })}
      </p>
    </>
  )
}
