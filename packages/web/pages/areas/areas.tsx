import type { AreaItem } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
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

export default function Areas() {
  const { items, total } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  return (
    <>
      <PageTitle title={`${say('areas.title')}: ${text(useSpace().names)}`} />
      <h1 className="title">{say('areas.title')}</h1>
      <p className="under">{say('areas.under', { n: total })}</p>
      {items.length > 0 && <Table areas={items} />}
    </>
  )
}

function Table({ areas }: { areas: readonly AreaItem[] }) {
  const { say, number } = useWords()
  const to = useAddresses()
  return (
    <table className="records">
      <caption className="unseen">{say('areas.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('areas.area')}</th>
          <th scope="col" className="number">
            {say('column.mandates')}
          </th>
          <th scope="col" className="number">
            {say('areas.texts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area.id}>
            <th scope="row">
              <a href={to.area(area.id)}>
                <Name of={area.names} />
              </a>
            </th>
            <td className="number">
              <span className="label" aria-hidden="true">
                {say('column.mandates')}{' '}
              </span>
              {area.mandates > 0 ? (
                <a href={to.mandatesWhere({ area: area.id })}>{number(area.mandates)}</a>
              ) : (
                <b className="nothing">{number(0)}</b>
              )}
            </td>
            <td className="number">
              <span className="label" aria-hidden="true">
                {say('areas.texts')}{' '}
              </span>
              {area.texts > 0 ? <a href={`${to.area(area.id)}#namings`}>{number(area.texts)}</a> : number(0)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
