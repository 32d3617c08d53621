import { type InterfaceLanguage, type SheetComparison, type SheetState, sheetChoices } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords, wordsIn } from '../../messages/words.ts'
import '../../ui/form.css'
import '../../ui/section.css'
import { isolated } from '../../ui/name.tsx'
import { namedFor } from '../activities/named.ts'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import { bienniumToPropose } from './bring.tsx'
import { NameColumns } from './name-columns.tsx'
import { Group } from './rows.tsx'
import './sheet.css'

export const handle = { hydrate: false }

/** The kinds of rows that are shown, in the order in which they matter to whoever brought them. */
const shown = ['conflicting', 'wrong', 'unknown', 'changed', 'new'] as const satisfies readonly SheetState[]
/** Of each kind at a time; the rest stands on further pages. */
const mostShown = 100

export async function loader(args: LoaderFunctionArgs) {
  const biennium = await bienniumToPropose(args)
  const { sheet: id = '' } = args.params
  const query = new URL(args.request.url).searchParams
  const one = shown.find((state) => state === query.get('state'))
  const below = /^\d{1,7}$/.exec(query.get('below') ?? '')?.[0] ?? '0'
  const part = one === undefined ? { each: mostShown } : { state: one, below, limit: mostShown }
  const sheet = await ask(args.context, 'sheet', { id, ...part })
  if (sheet.biennium !== biennium.id) throw refused({ reason: 'not-found' })
  const groups = (one === undefined ? shown : [one]).map((state) => {
    const rows = sheet.rows.filter((row) => row.state === state)
    const isLast = one === undefined ? rows.length === sheet.counts[state] : sheet.next === null
    return { state, rows, next: isLast ? null : (rows.at(-1)?.row ?? null) }
  })
  const { space } = biennium
  const areas = (await ask(args.context, 'areas', { space })).items
  const parties = (await ask(args.context, 'parties', { space, limit: 1000 })).items
  const named = await namedFor(args.context, space, wordsIn(args.params.lang as InterfaceLanguage))
  const names = { areas, bienniums: [], named, parties }
  return new OnServer({ biennium, sheet, groups, names, isPart: one !== undefined })
}

type Params = {
  readonly lang: InterfaceLanguage
  readonly space?: string
  readonly biennium?: string
  readonly sheet?: string
}

/** Proposes the chosen rows; or names the columns of somebody else's table, and compares it so. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', biennium = '', sheet = '' } = params as Params
  const to = addressesOf(lang, space)
  const form = await request.formData()
  if (form.has('table')) {
    const table = Number(form.get('table'))
    const body = { biennium, comparison: sheet, columns: columnsNamed(form), table }
    const answer = await act(context, 'compare-sheet', body)
    if (answer.ok) return redirect(to.sheet(biennium, answer.value.id), { status: 303 })
    return notDone(answer.refusal, lang)
  }
  const rows = form.getAll('row').map(Number)
  const all = sheetChoices.filter((state) => form.getAll('all').includes(state))
  // What is shown and not ticked is left out of all that are not shown.
  const except = form
    .getAll('seen')
    .map(Number)
    .filter((row) => !rows.includes(row))
  if (rows.length === 0 && all.length === 0)
    return data({ says: [wordsIn(lang).say('sheet.none-chosen')] }, { status: 422 })
  const answer = await act(context, 'apply-sheet', { comparison: sheet, rows, all, except })
  return answer.ok ? redirect(to.sheet(biennium, sheet), { status: 303 }) : notDone(answer.refusal, lang)
}

/** What each head was said to become; a head whose column is not taken is left out. */
function columnsNamed(form: FormData): Record<string, string> {
  const heads = form.getAll('head').map(String)
  const keys = form.getAll('key').map(String)
  return Object.fromEntries(heads.flatMap((head, at) => (keys[at] ? [[head, keys[at]]] : [])))
}

type Refused = Parameters<typeof refused>[0]

function notDone(refusal: Refused, lang: InterfaceLanguage) {
  if (refusal.reason === 'invalid')
    return data({ says: refusal.violations.map(({ message }) => message) }, { status: 422 })
  if (refusal.reason !== 'conflict') throw refused(refusal)
  const { say } = wordsIn(lang)
  const { rows = [] } = (refusal.current ?? {}) as { rows?: readonly { readonly row: number }[] }
  const moved = rows.slice(0, mostShown)
  const says = [refusal.message, ...moved.map(({ row }) => say('sheet.moved', { row: String(row) }))]
  return data({ says }, { status: 409 })
}

/** Every row of a sheet beside the record, by how it stands; or the columns that have still to be named. */
export default function Compared() {
  const { biennium, sheet, groups, names, isPart } = useOnServer<typeof loader>()
  const { say, date } = useWords()
  const to = useAddresses()
  const failed = useActionData<typeof action>()
  const isNamed = sheet.columns !== null
  const ignored = (sheet.columns ?? []).filter(({ field, head }) => field === null && head !== '')
  const mayPropose = groups.some(({ rows }) => rows.some((row) => row.changes.length > 0 && !row.applied))
  return (
    <>
      <PageTitle title={say(isNamed ? 'sheet.title' : 'sheet.columns.title')} />
      <h1 className="title">{say(isNamed ? 'sheet.title' : 'sheet.columns.title')}</h1>
      <p className="under dotted">
        <span>{say('sheet.from', { name: isolated(sheet.name) })}</span>
        <span>{say('sheet.until', { date: date(sheet.until.slice(0, 10)) })}</span>
        <span>
          <a href={to.bringSheet(biennium.id)}>{say('sheet.again')}</a>
        </span>
        <span>
          <a href={to.matrix(biennium.id)}>{say('sheet.back')}</a>
        </span>
      </p>
      <NotDone head="sheet.refused" says={failed?.says} />
      {isNamed ? (
        <>
          <Counts of={sheet} />
          {sheet.missing > 0 && <p className="hint">{say('sheet.missing', { n: sheet.missing })}</p>}
          {ignored.length > 0 && (
            <p className="quiet">
              {say('sheet.ignored', { heads: ignored.map(({ head }) => isolated(head)).join(say('comma')) })}
            </p>
          )}
          <form method="post" className="compared">
            {groups.map((group) => (
              <Group
                key={group.state}
                of={group}
                waiting={sheet.waiting[group.state]}
                isPart={isPart}
                to={to.sheet(biennium.id, sheet.id)}
                shown={names}
              />
            ))}
            {mayPropose && (
              <div className="propose">
                <p>{say('sheet.propose.says')}</p>
                <p className="acts">
                  <button type="submit" className="button">
                    {say('sheet.propose')}
                  </button>
                </p>
              </div>
            )}
          </form>
        </>
      ) : (
        <NameColumns of={sheet} />
      )}
    </>
  )
}

function Counts({ of: { counts, applied } }: { of: SheetComparison }) {
  const { say, number } = useWords()
  const states = [...shown, 'unchanged'] as const
  return (
    <>
      {applied > 0 && (
        <p className="done" role="status">
          {say('sheet.proposed', { n: applied })}
        </p>
      )}
      <dl className="counts">
        {states.map((state) => (
          <div key={state}>
            <dt>
              {counts[state] > 0 && state !== 'unchanged' ? (
                <a href={`#${state}`}>{say(`sheet.${state}`)}</a>
              ) : (
                say(`sheet.${state}`)
              )}
            </dt>
            <dd>{number(counts[state])}</dd>
          </div>
        ))}
      </dl>
      {shown.every((state) => counts[state] === 0) && <p className="empty">{say('sheet.as-it-is')}</p>}
    </>
  )
}
