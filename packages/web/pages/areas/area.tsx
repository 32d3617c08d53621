import type { InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { Name, useNameText } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import '../../ui/form.css'
import { ActivityLines } from '../activities/activity-lines.tsx'
import { addressesOf } from '../addresses.ts'
import { act, ask } from '../answer.ts'
import { Beginning } from '../beginning.tsx'
import { BriefLink } from '../brief/link.tsx'
import { useAddresses, useSpace } from '../in-space.ts'
import { MandateList } from '../mandates/mandate-list.tsx'
import { SideName } from '../matrix/state.tsx'
import { MeetingsSection } from '../meetings/section.tsx'
import { TextNamings } from '../naming/namings.tsx'
import { Turns } from '../naming/turns.tsx'
import '../naming/naming.css'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { Party } from '../party.tsx'
import { PageTitle } from '../title.tsx'
import '../parties/parties.css'
import { Ideas } from './ideas.tsx'
import { said, saidNo, sideIn } from './said-no.ts'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const space = params.space ?? ''
  const id = params.id ?? ''
  const after = new URL(request.url).searchParams.get('after')
  const area = await ask(context, 'area', { id, space })
  const { may, posts } = await ask(context, 'me', { space })
  const [mandates, activities, meetings, namings, bienniums] = await Promise.all([
    ask(context, 'mandates', { space, area: id, limit: 12 }),
    ask(context, 'activities', { space, area: id, limit: 12 }),
    ask(context, 'meetings', { space, area: id, limit: 8 }),
    ask(context, 'namings', { space, area: id, limit: 10, ...(after ? { after } : {}) }),
    ask(context, 'bienniums', { space }),
  ])
  return new OnServer({
    area,
    mandates,
    activities,
    meetings,
    namings,
    continued: after !== null,
    may,
    own: sideIn(space, posts),
    bienniums: bienniums.items.filter(({ state }) => state === 'planned'),
  })
}

/** Notes an idea, takes it back, or makes an activity of it. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', id = '' } = params as { lang: InterfaceLanguage; space?: string; id?: string }
  const form = await request.formData()
  const idea = said(form, 'idea') ?? ''
  const to = addressesOf(lang, space)
  if (form.get('do') === 'take-up') {
    const answer = await act(context, 'take-up-idea', { idea, biennium: said(form, 'biennium') })
    if (!answer.ok) return saidNo(answer.refusal, form)
    return redirect(to.activity(answer.value.activity), { status: 303 })
  }
  const answer =
    form.get('do') === 'withdraw'
      ? await act(context, 'withdraw-idea', { idea })
      : await act(context, 'note-idea', {
          space,
          area: id,
          title: said(form, 'title') ?? '',
          words: said(form, 'words'),
          source: said(form, 'source'),
        })
  if (!answer.ok) return saidNo(answer.refusal, form)
  return redirect(`${to.area(id)}#ideas`, { status: 303 })
}

/** One area: what is asked in it and of whom, what is planned or proposed in it, and where the texts name it. */
export default function AreaPage() {
  const { area, mandates, activities, meetings, namings, continued, may, own, bienniums } =
    useOnServer<typeof loader>()
  const failed = useActionData<typeof action>()
  const { say, tell, number, date } = useWords()
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
      {area.agreed && (
        <p className="under">
          {tell('area.agreed', {
            side: <SideName of={area.agreed.side} />,
            date: date(area.agreed.on.slice(0, 10)),
          })}{' '}
          {area.agreed.why && <bdi>{area.agreed.why}</bdi>}
        </p>
      )}
      <p className="under">
        <BriefLink about={`area:${area.id}`} />
      </p>
      <NotDone head="activity.refused" says={failed?.says} />
      <div className="page-sections">
        <Beginning
          id="mandates"
          title={say('area.mandates')}
          of={mandates}
          none={say('area.mandates.none')}
          whole={{
            href: to.mandatesWhere({ area: area.id }),
            words: say('party.mandates.all', { n: mandates.total }),
          }}
        >
          <MandateList mandates={mandates.items} />
        </Beginning>
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
          aside={may.includes('propose') && <a href={to.newActivity('', area.id)}>{say('matrix.propose')}</a>}
        >
          {activities.items.length === 0 ? (
            <p className="empty">{say('area.activities.none')}</p>
          ) : (
            <ActivityLines of={activities.items} />
          )}
        </Section>
        <Ideas of={area.ideas} area={area.id} bienniums={bienniums} may={may} own={own} sent={failed?.sent} />
        <MeetingsSection
          title={say('area.meetings')}
          none={say('area.meetings.none')}
          of={meetings}
          where={{ area: area.id }}
        />
        <Section id="namings" title={say('named.heading.n', { n: namings.total })}>
          <TextNamings of={namings.items} />
          <Turns base={to.area(area.id)} next={namings.next} continued={continued} />
        </Section>
      </div>
    </>
  )
}
