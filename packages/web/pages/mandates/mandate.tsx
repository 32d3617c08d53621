import type { HistoryItem, InterfaceLanguage, MandateRecord } from '@comity/contract'
import type { ReactNode } from 'react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { useNameText } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { ActivitiesOf, activitiesNaming } from '../activities/activities-of.tsx'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { DiscussionLine } from '../discussion/link.tsx'
import { DueDate } from '../due.tsx'
import { useSpace } from '../in-space.ts'
import '../naming/naming.css'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { Party } from '../party.tsx'
import { Changes } from '../records/change-list.tsx'
import { MarkingWords, RecordLine } from '../records/marking-words.tsx'
import { withoutUntouched } from '../records/untouched.ts'
import { PostWords, Standing } from '../standing.tsx'
import { PageTitle } from '../title.tsx'
import { Answers } from './answers.tsx'
import { Where, Whom } from './columns.tsx'
import { DecideForm, DescribeForm } from './life-forms.tsx'
import './mandate.css'
import { actSent, lifeFields, typedFor, typedIn } from './mandate-form.ts'
import { Reasons } from './reasons.tsx'
import { stateWords } from './state.ts'

export const handle = { hydrate: false }

type Params = { readonly lang: InterfaceLanguage; readonly space: string; readonly id: string }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { space, id } = params as Params
  const mandate = await ask(context, 'mandate', { id })
  if (mandate.space !== space) throw refused({ reason: 'not-found' })
  const { posts } = await ask(context, 'me', { space })
  const own = posts.find((post) => post.space === space && post.side !== null)?.side ?? null
  const activities = await activitiesNaming(context, space, { mandate: id })
  return new OnServer({ mandate, own, activities })
}

/** Says more of the mandate, answers for an addressee or records a decision, as the form asks. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space, id } = params as Params
  const form = await request.formData()
  const answer = await actSent(form, id, (name, body) => act(context, name, body))
  if (answer.ok) return redirect(addressesOf(lang, space).mandate(id), { status: 303 })
  const { refusal } = answer
  const typed = typedIn(form)
  const none: Since = []
  if (refusal.reason === 'invalid') {
    const says = refusal.violations.map(({ message }) => message)
    return data({ says, since: none, typed }, { status: 422 })
  }
  if (refusal.reason === 'forbidden')
    return data({ says: [refusal.message], since: none, typed }, { status: 403 })
  if (refusal.reason === 'conflict') {
    const { since = none } = (refusal.current ?? {}) as { since?: Since }
    return data({ says: [], since, typed }, { status: 409 })
  }
  throw refused(refusal)
}

/** What was said of it since somebody looked. */
type Since = readonly Pick<HistoryItem, 'id' | 'act' | 'at' | 'by' | 'before' | 'after'>[]

/** One mandate: what it asks, how it lives, what its addressees say, and why it may be looked at again. */
export default function MandatePage() {
  const { mandate, own, activities } = useOnServer<typeof loader>()
  const { say } = useWords()
  const failed = useActionData<typeof action>()
  const typed = failed ? withoutUntouched(failed.typed, failed.since, lifeFields(own)) : null
  const { language } = mandate.instrument
  return (
    <article className="mandate">
      <PageTitle title={`${say('life.title')}: ${mandate.action}`} />
      <h1 className="title">
        <bdi lang={language}>
          {mandate.verb} {mandate.action}
        </bdi>
      </h1>
      <RecordLine of={mandate.classification} kind="mandate" record={mandate.id} />
      <DiscussionLine kind="mandate" record={mandate.id} />
      <NotDone head="life.refused" says={failed?.says} />
      {failed && failed.since.length > 0 && <Moved since={failed.since} />}
      <Facts of={mandate} />
      <div className="page-sections">
        <Section id="said" title={say('life.said')}>
          <Said of={mandate} />
          {mandate.beyond && <p className="hint">{say(`beyond.${mandate.beyond}`)}</p>}
          {mandate.may.includes('steer') && (
            <DescribeForm of={mandate} own={own} typed={typedFor(typed, 'describe')} />
          )}
          {mandate.may.includes('decide') && <DecideForm of={mandate} typed={typedFor(typed, 'decide')} />}
        </Section>
        <Section id="answers" title={say('life.answers')}>
          <Answers of={mandate} typed={typed} />
        </Section>
        <Section id="reasons" title={say('life.reasons')}>
          {mandate.reasons.length === 0 ? (
            <p className="empty">{say('life.no-reasons')}</p>
          ) : (
            <>
              <Reasons of={mandate.reasons} />
              <p className="hint">{say('life.decides-nothing')}</p>
            </>
          )}
        </Section>
        <ActivitiesOf
          of={activities}
          named={{ mandate: mandate.id }}
          title={say('life.activities', { n: activities.page.total })}
          none={say('life.no-activities')}
        />
      </div>
    </article>
  )
}

/** What others said meanwhile; what was typed stands in its form, to be kept all the same or to be left. */
function Moved({ since }: { since: Since }) {
  const { say, date } = useWords()
  return (
    <div className="notice" role="alert">
      <p>{say('life.moved')}</p>
      {since.map((entry) => (
        <div key={entry.id}>
          <p className="quiet">
            {entry.by && <PostWords of={entry.by} />}
            {say('comma')}
            {date(entry.at.slice(0, 10))}
          </p>
          <Changes of={entry} />
        </div>
      ))}
    </div>
  )
}

function Facts({ of: mandate }: { of: MandateRecord }) {
  const { say } = useWords()
  return (
    <dl className="fields">
      <Row name={say('life.text')}>
        <Where of={mandate} />
      </Row>
      <Row name={say('mandates.whom')}>
        <Whom of={mandate} />
      </Row>
      {mandate.due && (
        <Row name={say('mandates.due')}>
          <DueDate of={mandate.due} derived={mandate.dueDerived} id="rule-due" />
        </Row>
      )}
      <Row name={say('mandates.state')}>
        <Standing of={mandate.standing} />
      </Row>
    </dl>
  )
}

function Said({ of: mandate }: { of: MandateRecord }) {
  const { say, date, dates } = useWords()
  const text = useNameText()
  const { sides } = useSpace()
  const { decision, decidedOn, owners, lead, from, to, cost } = mandate
  const words = (value: string | null) => value !== null && <bdi>{value}</bdi>
  return (
    <dl className="fields">
      <Row name={say('life.state')}>
        {stateWords(say, mandate.state)}
        {decision && (
          <small>
            {say('life.decision')} <bdi>{decision}</bdi>
            {decidedOn && `${say('comma')}${date(decidedOn)}`}
          </small>
        )}
      </Row>
      {sides.map(({ id, short }) => {
        const owner = owners[id]
        return (
          <Row key={id} name={say('life.owner', { side: text(short) })}>
            {owner && (
              <>
                <Party of={owner.party} />
                {owner.post && (
                  <small>
                    <bdi>{owner.post}</bdi>
                  </small>
                )}
              </>
            )}
          </Row>
        )
      })}
      <Row name={say('life.lead')}>{lead && <Party of={lead} />}</Row>
      <Row name={say('life.timeline')}>
        {(from || to) && dates((from ?? to) as string, (to ?? from) as string)}
      </Row>
      <Row name={say('life.cost')}>
        {cost && (
          <bdi dir="ltr">
            {cost.amount} {cost.currency}
          </bdi>
        )}
      </Row>
      <Row name={say('life.objective')}>{words(mandate.objective)}</Row>
      <Row name={say('life.impact')}>{words(mandate.impact)}</Row>
      <Row name={say('life.clause')}>{words(mandate.clause)}</Row>
      <Row name={say('life.next-review')}>{mandate.nextReview && date(mandate.nextReview)}</Row>
      <Row name={say('life.expires-on')}>{mandate.expiresOn && date(mandate.expiresOn)}</Row>
      {mandate.leftOut && (
        <Row name={say('life.left-out')}>
          {say(`life.${mandate.leftOut.replaceAll(' ', '-')}` as MessageKey)}
        </Row>
      )}
      <Row name={say('marking.column')}>
        <MarkingWords of={mandate.life} />
      </Row>
    </dl>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  const { say } = useWords()
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="quiet">{say('life.not-said')}</span>}</dd>
    </div>
  )
}
