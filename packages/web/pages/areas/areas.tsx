import type { AreaItem } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import type { Column } from '../../ui/list/column.ts'
import { Records } from '../../ui/list/records.tsx'
import { Name, useNameText } from '../../ui/name.tsx'
import { ask } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import '../parties/parties.css'

export const handle = { hydrate: false }

export async function loader({ context, params }: LoaderFunctionArgs) {
  return new OnServer(await ask(context, 'areas', { space: params.space ?? '' }))
}

/** The priority areas in the order in which the two organizations name them: few, so there is nothing to choose. */
export default function Areas() {
  const { items, total } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  return (
    <>
      <PageTitle title={`${say('areas.title')}: ${text(useSpace().names)}`} />
      <h1 className="title">{say('areas.title')}</h1>
      <p className="under">{say('areas.under', { n: total })}</p>
      {total > 0 && <AreaTable areas={items} />}
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
