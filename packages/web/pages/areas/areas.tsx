import type { AreaItem, InterfaceLanguage } from '@comity/contract'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { Records } from '../../ui/list/records.tsx'
import { Name, useNameText } from '../../ui/name.tsx'
import '../../ui/form.css'
import { addressesOf } from '../addresses.ts'
import { act, ask } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import '../parties/parties.css'
import { ProposedAreas } from './proposed.tsx'
import { said, saidNo, sideIn } from './said-no.ts'
import { TouchedFields } from './touched.tsx'

export const handle = { hydrate: false }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { space = '' } = params
  const areas = await ask(context, 'areas', { space })
  const { may, posts } = await ask(context, 'me', { space })
  return new OnServer({ ...areas, may, own: sideIn(space, posts) })
}

/** Proposes an area, or answers to one that is proposed. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '' } = params as { lang: InterfaceLanguage; space?: string }
  const form = await request.formData()
  const area = said(form, 'area') ?? ''
  const name = (language: InterfaceLanguage) => said(form, language) ?? ''
  const names = { en: name('en'), fr: name('fr'), ar: name('ar') }
  const code = said(form, 'code')
  const asked = form.get('do')
  const answer =
    asked === 'accept'
      ? await act(context, 'accept-area', { area, rev: said(form, 'rev') ?? '' })
      : asked === 'decline'
        ? await act(context, 'decline-area', { area, words: said(form, 'words') ?? '' })
        : asked === 'withdraw'
          ? await act(context, 'withdraw-area', { area })
          : await act(context, 'propose-area', {
              space,
              names,
              why: said(form, 'why'),
              ...(code ? { code } : {}),
            })
  if (!answer.ok) return saidNo(answer.refusal, form)
  return redirect(`${addressesOf(lang, space).areas}#proposed`, { status: 303 })
}

/** The priority areas in the order in which the two organizations name them: few, so there is nothing to choose. */
export default function Areas() {
  const { items, total, proposed, touched, may, own } = useOnServer<typeof loader>()
  const failed = useActionData<typeof action>()
  const { say } = useWords()
  const text = useNameText()
  return (
    <>
      <PageTitle title={`${say('areas.title')}: ${text(useSpace().names)}`} />
      <h1 className="title">{say('areas.title')}</h1>
      <p className="under">{say('areas.under', { n: total })}</p>
      <NotDone head="activity.refused" says={failed?.says} />
      {total > 0 && <AreaTable areas={items} />}
      <div className="page-sections">
        <TouchedFields of={touched} mayPropose={own !== null && may.includes('propose')} />
        <ProposedAreas of={proposed} may={may} own={own} sent={failed?.sent} />
      </div>
    </>
  )
}

function AreaTable({ areas }: { areas: readonly AreaItem[] }) {
  const { say } = useWords()
  return (
    <Records
      name={say('areas.caption')}
      columns={useAreaColumns()}
      items={areas}
      keyOf={({ id }) => id}
      className="titled areas"
    />
  )
}

function useAreaColumns(): Column<AreaItem>[] {
  const { say, number } = useWords()
  const to = useAddresses()
  return [
    {
      key: 'area',
      name: say('areas.area'),
      stands: 'head',
      csv: ['names'],
      cell: ({ id, names }) => (
        <a href={to.area(id)}>
          <Name of={names} />
        </a>
      ),
    },
    {
      key: 'mandates',
      name: say('column.mandates'),
      number: true,
      csv: ['mandates'],
      cell: ({ id, mandates }) =>
        mandates > 0 ? (
          <a href={to.mandatesWhere({ area: id })}>{number(mandates)}</a>
        ) : (
          <b className="nil">{number(0)}</b>
        ),
    },
    {
      key: 'texts',
      name: say('areas.texts'),
      number: true,
      csv: ['texts'],
      cell: ({ id, texts }) =>
        texts > 0 ? <a href={`${to.area(id)}#namings`}>{number(texts)}</a> : number(0),
    },
  ]
}
