import {
  givenKinds,
  type InterfaceLanguage,
  type MarkedKind,
  markedKinds,
  type RecordMarking,
} from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { Name, useNameText } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import '../naming/naming.css'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PostWords } from '../standing.tsx'
import { PageTitle } from '../title.tsx'
import { MarkingFields, markingSent } from './marking-fields.tsx'
import { MarkingWords, markingWords } from './marking-words.tsx'
import { addressOfRecord } from './record-link.tsx'

export const handle = { hydrate: false }

type Params = { readonly lang: InterfaceLanguage; readonly space: string; readonly id: string }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { space, id } = params as Params
  const record = await ask(context, 'marking', { kind: kindOf(params.kind), id, space })
  if (record.space !== space) throw refused({ reason: 'not-found' })
  return new OnServer(record)
}

function kindOf(kind: string | undefined): MarkedKind {
  const known = markedKinds.find((one) => one === kind)
  if (known === undefined) throw refused({ reason: 'not-found' })
  return known
}

/** Marks the record, confirms a release, or gives or takes sight, as the form asks. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space, id } = params as Params
  const kind = kindOf(params.kind)
  const form = await request.formData()
  const one = (name: string) => String(form.get(name) ?? '').trim()
  const given = { kind: kind as 'instrument', record: id, party: one('party') }
  const reason = one('reason') ? { reason: one('reason') } : {}
  const asked = one('do')
  const answer =
    asked === 'confirm'
      ? await act(context, 'confirm-release', { space, kind, record: id })
      : asked === 'give'
        ? await act(context, 'give-sight', { ...given, until: one('until') || null })
        : asked === 'take'
          ? await act(context, 'take-sight', given)
          : await act(context, 'set-marking', { space, kind, record: id, ...markingSent(form), ...reason })
  if (answer.ok) return redirect(addressesOf(lang, space).recordMarking(kind, id), { status: 303 })
  const { refusal } = answer
  if (refusal.reason === 'invalid')
    return data({ says: refusal.violations.map(({ message }) => message) }, { status: 422 })
  if (refusal.reason === 'conflict' || refusal.reason === 'forbidden')
    return data({ says: [refusal.message] }, { status: refusal.reason === 'conflict' ? 409 : 403 })
  throw refused(refusal)
}

/** Who may see a record, what it is marked, and what can be done about it. */
export default function MarkingPage() {
  const record = useOnServer<typeof loader>()
  const words = useWords()
  const { say, tell, date } = words
  const text = useNameText()
  const to = useAddresses()
  const { sides } = useSpace()
  const failed = useActionData<typeof action>()
  const { classification, release, side } = record
  const href = addressOfRecord(to, record.kind, record.id)
  const sideName = sides.find(({ id }) => id === side)?.names
  const slug = classification.level.replaceAll(' ', '-') as 'confidential'
  return (
    <article className="narrow">
      <PageTitle title={`${say('marking.title')}: ${record.symbol ?? record.title}`} />
      <h1 className="title">{say('marking.title')}</h1>
      <p className="under">
        {say('marking.of')}{' '}
        {href ? (
          <a href={href}>
            <bdi lang={record.language}>{record.title}</bdi>
          </a>
        ) : (
          <bdi>{record.title}</bdi>
        )}{' '}
        {record.symbol && <bdi dir="ltr">{record.symbol}</bdi>}
      </p>
      <NotDone head="marking.refused" says={failed?.says} />
      <div className="page-sections">
        <Section id="now" title={say('marking.now')}>
          <p>
            <MarkingWords of={classification} />
          </p>
          <p>{say(`marking.says-${slug}`)}</p>
          {classification.level !== 'unclassified' && (
            <p>
              {say('marking.for')}{' '}
              {record.audience.length === 0
                ? say('marking.for-both')
                : words.listed(record.audience.map(({ party, names }) => <Name key={party} of={names} />))}
            </p>
          )}
          {sideName && <p>{say('marking.by-side', { side: text(sideName) })}</p>}
          <p className="hint">{say('marking.installation')}</p>
        </Section>
        {release && (
          <Section id="release" title={say('marking.release')}>
            <p className="notice">
              {tell('marking.release-says', {
                by: <PostWords of={release.by} />,
                date: date(release.at.slice(0, 10)),
                level: markingWords(words, release.to),
              })}
            </p>
            {record.may.includes('confirm') && (
              <form method="post" className="acts">
                <button type="submit" className="button" name="do" value="confirm">
                  {say('marking.confirm')}
                </button>
              </form>
            )}
          </Section>
        )}
        {record.may.includes('mark') && <MarkIt of={record} />}
        {record.kind === 'activity' && <p className="hint">{say('marking.agreed')}</p>}
        {givenKinds.some((kind) => kind === record.kind) && <Given of={record} />}
      </div>
    </article>
  )
}

function MarkIt({ of: { classification } }: { of: RecordMarking }) {
  const { say } = useWords()
  return (
    <Section id="mark" title={say('marking.set')}>
      <form method="post" className="form">
        <MarkingFields of={classification} />
        <p className="field">
          <label htmlFor="reason">{say('marking.reason')}</label>
          <input id="reason" name="reason" maxLength={2000} />
        </p>
        <p className="acts">
          <button type="submit" className="button" name="do" value="mark">
            {say('marking.set')}
          </button>
        </p>
      </form>
    </Section>
  )
}

/** The third parties that were given the record, and the form that gives it to another. */
function Given({ of: { given, may } }: { of: RecordMarking }) {
  const { say, date } = useWords()
  return (
    <Section id="given" title={say('marking.given')}>
      {given.length === 0 && <p className="empty">{say('marking.given-none')}</p>}
      {given.map(({ party, names, until }) => (
        <form method="post" className="acts" key={party}>
          <span>
            <Name of={names} /> {until && <small>{say('marking.given-until', { date: date(until) })}</small>}
          </span>
          {may.includes('give') && (
            <>
              <input type="hidden" name="party" value={party} />
              <button type="submit" className="button second" name="do" value="take">
                {say('marking.take')}
              </button>
            </>
          )}
        </form>
      ))}
      {may.includes('give') && (
        <form method="post" className="form">
          <p className="field">
            <label htmlFor="party">{say('marking.party')}</label>
            <input id="party" name="party" dir="ltr" required aria-describedby="party-hint" />
            <span className="hint" id="party-hint">
              {say('marking.party-hint')}
            </span>
          </p>
          <p className="field">
            <label htmlFor="until">{say('marking.until')}</label>
            <input id="until" name="until" dir="ltr" maxLength={10} aria-describedby="until-hint" />
            <span className="hint" id="until-hint">
              {say('marking.falls-on-hint')}
            </span>
          </p>
          <p className="acts">
            <button type="submit" className="button" name="do" value="give">
              {say('marking.give')}
            </button>
          </p>
        </form>
      )}
    </Section>
  )
}
