import type { ComparedPart, Comparison } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../../messages/words.ts'
import { Select } from '../../../ui/select.tsx'
import { ask, refused } from '../../answer.ts'
import { useAddresses } from '../../in-space.ts'
import { kindKey } from '../../kind.ts'
import { OnServer, useOnServer } from '../../on-server.ts'
import { DocumentSymbol, shortSymbol } from '../../symbol.tsx'
import { PageTitle } from '../../title.tsx'
import { Part } from './part.tsx'
import '../../../ui/filters.css'
import '../document-line.css'
import './compare.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const lang = query.get('lang')
  const [from, to] = [versionIn(query.get('from')), versionIn(query.get('to'))]
  const comparison = await ask(context, 'comparison', {
    id: params.id ?? '',
    ...(lang ? { lang } : {}),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  })
  if (comparison.instrument.space !== params.space) throw refused({ reason: 'not-found' })
  return new OnServer({ comparison, whole: query.get('whole') === 'yes' })
}

/** What is no number goes on as 0, which no version has: the question refuses it in words. */
function versionIn(value: string | null): number | null {
  if (!value) return null
  return /^\d{1,4}$/.test(value) ? Number(value) : 0
}

/** Two versions of a text: what was changed, word by word, in the paragraphs that were changed. */
export default function Compare() {
  const { comparison, whole } = useOnServer<typeof loader>()
  const { say, date, languageName } = useWords()
  const address = useAddresses()
  const { instrument, from, to, parts, counts } = comparison
  const name = instrument.symbol ? shortSymbol(instrument.symbol) : say(kindKey(instrument.kind))
  const shown = whole ? parts : parts.filter(isChanged)
  return (
    <>
      <PageTitle title={say('compare.page', { name, from: from.version, to: to.version })} />
      <p className="document-line dotted">
        <span>
          <a href={address.text(instrument.id)}>
            {instrument.symbol ? <DocumentSymbol of={instrument.symbol} /> : name}
          </a>
        </span>
        <span>{languageName(to.language)}</span>
      </p>
      <h1 className="title">{say('compare.title', { from: from.version, to: to.version })}</h1>
      <p className="under">
        {say('compare.read', { from: date(from.readAt), to: date(to.readAt) })}{' '}
        {say('compare.counts', counts)}
      </p>
      <Choose comparison={comparison} whole={whole} />
      <p className="key">
        {say('compare.key')} <del>{say('compare.gone')}</del> <ins>{say('compare.new')}</ins>
      </p>
      {shown.length === 0 ? (
        <p className="empty">{say('compare.same')}</p>
      ) : (
        <ol className="compared">
          {shown.map((part) => (
            <Part key={`${part.was}>${part.is}`} part={part} comparison={comparison} />
          ))}
        </ol>
      )}
    </>
  )
}

const isChanged = (part: ComparedPart): boolean =>
  part.was !== part.is || part.pieces.some(({ kind }) => kind !== 'kept')

function Choose({
  comparison: { instrument, from, to, wordings },
  whole,
}: {
  comparison: Comparison
  whole: boolean
}) {
  const { say, date } = useWords()
  const address = useAddresses()
  const versions = wordings
    .filter(({ language }) => language === to.language)
    .map(({ version, readAt }) => ({
      value: String(version),
      name: say('compare.version', { n: version, date: date(readAt) }),
    }))
  return (
    <form
      className="filters"
      method="get"
      action={`${address.text(instrument.id)}/compare`}
      aria-label={say('wordings.compare')}
    >
      <input type="hidden" name="lang" value={to.language} />
      <Select name="from" label={say('compare.from')} chosen={String(from.version)} choices={versions} />
      <Select name="to" label={say('compare.to')} chosen={String(to.version)} choices={versions} />
      <p className="field">
        <label>
          <input type="checkbox" name="whole" value="yes" defaultChecked={whole} /> {say('compare.whole')}
        </label>
      </p>
      <button type="submit" className="button">
        {say('list.show')}
      </button>
    </form>
  )
}
