import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { ActivitiesOf, activitiesNaming } from '../activities/activities-of.tsx'
import { ask } from '../answer.ts'
import { DiscussionLink } from '../discussion/link.tsx'
import { useSpace } from '../in-space.ts'
import { Namings } from '../naming/namings.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PartyLinks } from '../party.tsx'
import { RecordLine } from '../records/marking-words.tsx'
import { PageTitle } from '../title.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id = '', space = '' } = params
  const agreement = await ask(context, 'agreement', { id, space })
  return new OnServer({ agreement, activities: await activitiesNaming(context, space, { agreement: id }) })
}

/** One agreement with every paragraph that names it. */
export default function AgreementPage() {
  const { agreement, activities } = useOnServer<typeof loader>()
  const { say, tell, date } = useWords()
  const text = useNameText()
  return (
    <>
      <PageTitle
        title={`${[agreement.what, ...agreement.parties.map((party) => party.text)].join(say('comma'))}: ${text(useSpace().names)}`}
      />
      <h1 className="title">
        <bdi lang={agreement.language}>{agreement.what}</bdi>
      </h1>
      <div className="facts">
        {agreement.parties.length > 0 ? (
          <PartyLinks of={agreement.parties} lang={agreement.language} />
        ) : (
          <span className="quiet">{say('agreement.no-parties')}</span>
        )}
        <b>
          {agreement.signed
            ? say('agreement.signed', { date: date(agreement.signed) })
            : say('agreements.unsigned')}
        </b>
        {agreement.promises && (
          <span>
            {tell('agreements.promises', { what: <bdi lang={agreement.language}>{agreement.promises}</bdi> })}
          </span>
        )}
      </div>
      <p className="under dotted">
        <span>{say('named.as-read')}</span>
        <DiscussionLink kind="agreement" record={agreement.id} />
      </p>
      <RecordLine of={agreement.classification} kind="agreement" record={agreement.id} />
      <div className="page-sections">
        <Section id="namings" title={say('named.heading.n', { n: agreement.texts })}>
          <Namings of={agreement.namings} />
        </Section>
        <ActivitiesOf
          of={activities}
          named={{ agreement: agreement.id }}
          title={say('agreement.activities', { n: activities.page.total })}
          none={say('agreement.no-activities')}
        />
      </div>
    </>
  )
}
