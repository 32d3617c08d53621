import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { Name, useNameText } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { ask } from '../answer.ts'
import { BriefLink } from '../brief/link.tsx'
import { useAddresses, useSpace } from '../in-space.ts'
import { MandateList } from '../mandates/mandate-list.tsx'
import '../matrix/matrix.css'
import { AgreedOrOffered } from '../matrix/state.tsx'
import { TextNamings } from '../naming/namings.tsx'
import { Turns } from '../naming/turns.tsx'
import '../naming/naming.css'
import { OnServer, useOnServer } from '../on-server.ts'
import { Party } from '../party.tsx'
import { PageTitle } from '../title.tsx'
import '../parties/parties.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const space = params.space ?? ''
  const id = params.id ?? ''
  const after = new URL(request.url).searchParams.get('after')
  const area = await ask(context, 'area', { id, space })
  const { may } = await ask(context, 'me', { space })
  const [mandates, activities, namings] = await Promise.all([
    ask(context, 'mandates', { space, area: id, limit: 12 }),
    ask(context, 'activities', { space, area: id, limit: 12 }),
    ask(context, 'namings', { space, area: id, limit: 10, ...(after ? { after } : {}) }),
  ])
  return new OnServer({
    area,
    mandates,
    activities,
    namings,
    continued: after !== null,
    mayPropose: may.includes('propose'),
  })
}

/** One area: what is asked in it and of whom, what is planned or proposed in it, and where the texts name it. */
export default function AreaPage() {
  const { area, mandates, activities, namings, continued, mayPropose } = useOnServer<typeof loader>()
  const { say, tell, number } = useWords()
  const text = useNameText()
  const to = useAddresses()
  return (
    <>
      <PageTitle title={`${text(area.names)}: ${text(useSpace().names)}`} />
      <h1 className="title">
        <Name of={area.names} />
      </h1>
      {area.source && (
        <p className="under">{tell('area.source', { source: <bdi lang="en">{area.source}</bdi> })}</p>
      )}
      <p className="under">
        <BriefLink about={`area:${area.id}`} />
      </p>
      <div className="page-sections">
        <Section
          id="mandates"
          title={say('area.mandates')}
          aside={
            mandates.total > mandates.items.length && (
              <a href={to.mandatesWhere({ area: area.id })}>
                {say('party.mandates.all', { n: mandates.total })}
              </a>
            )
          }
        >
          {mandates.items.length === 0 ? (
            <p className="empty">{say('area.mandates.none')}</p>
          ) : (
            <MandateList mandates={mandates.items} />
          )}
        </Section>
        {mandates.total > 0 && (
          <Section id="addressees" title={say('area.addressees')}>
            {area.addressees.length === 0 ? (
              <p className="empty">{say('area.nobody')}</p>
            ) : (
              <ul className="addressed">
                {area.addressees.map(({ party, count }) => (
                  <li key={party.id}>
                    <a href={to.party(party.id)}>
                      <Party of={party} />
                    </a>{' '}
                    <a href={to.mandatesWhere({ area: area.id, addressee: party.id })}>{number(count)}</a>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        )}
        <Section
          id="activities"
          title={say('area.activities', { n: activities.total })}
          aside={mayPropose && <a href={to.newActivity('', area.id)}>{say('matrix.propose')}</a>}
        >
          {activities.items.length === 0 ? (
            <p className="empty">{say('area.activities.none')}</p>
          ) : (
            <ul className="years">
              {activities.items.map((activity) => (
                <li key={activity.id}>
                  <a href={to.activity(activity.id)}>
                    <bdi>{activity.title}</bdi>
                  </a>{' '}
                  <AgreedOrOffered of={activity} />{' '}
                  {activity.overdue && <b className="late">{say('matrix.overdue')}</b>}
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section id="namings" title={say('named.heading.n', { n: namings.total })}>
          <TextNamings of={namings.items} />
          <Turns base={to.area(area.id)} next={namings.next} continued={continued} />
        </Section>
      </div>
    </>
  )
}
