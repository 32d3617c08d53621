import type { InstrumentFacets, QueryOf, SearchAnswer } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import type { SearchFilter } from '../addresses.ts'
import { ask } from '../answer.ts'
import { useAddresses, useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { paragraphWords } from '../paragraph.ts'
import { Party } from '../party.tsx'
import { DocumentSymbol } from '../symbol.tsx'
import { PageTitle } from '../title.tsx'
import { longest, SearchForm } from './form.tsx'
import { Hits } from './hits.tsx'
import '../../ui/filters.css'
import '../../ui/list/list.css'
import './search.css'

export const handle = { hydrate: false }

const filters = ['kind', 'language', 'organ', 'session', 'from', 'to'] as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const space = params.space ?? ''
  const q = (query.get('q') ?? '').trim()
  const filter: SearchFilter = {}
  for (const name of filters) {
    const value = query.get(name)
    if (value) filter[name] = value
  }
  const after = query.get('after') ?? undefined
  const asked = q !== '' && q.length <= longest
  const found = asked
    ? await ask(context, 'search', {
        q,
        space,
        prefer: params.lang ?? 'en',
        ...choices(filter),
        ...(after && { after }),
      })
    : null
  const { facets } = await ask(context, 'instruments', { space, limit: 1 })
  return new OnServer({ q, filter, facets, found, continued: after !== undefined })
}

/** What the address says, as the question takes it; the contract refuses in words what is no choice. */
function choices({ from, to, ...filter }: SearchFilter): Partial<QueryOf<'search'>> {
  return { ...filter, ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) } as Partial<
    QueryOf<'search'>
  >
}

export default function Search() {
  const { q, filter, facets, found, continued } = useOnServer<typeof loader>()
  const { say } = useWords()
  const text = useNameText()
  const { names } = useSpace()
  return (
    <>
      <PageTitle title={`${q ? `${q.slice(0, 60)}: ` : ''}${say('search.title')}, ${text(names)}`} />
      <h1 className="title">{say('search.title')}</h1>
      <SearchForm q={q} filter={filter} facets={facets as InstrumentFacets} />
      {found === null ? (
        <p className="empty">{q === '' ? say('search.how') : say('search.too-long', { n: longest })}</p>
      ) : (
        <Found found={found} q={q} filter={filter} continued={continued} />
      )}
    </>
  )
}

type FoundProps = { found: SearchAnswer; q: string; filter: SearchFilter; continued: boolean }

function Found({ found, q, filter, continued }: FoundProps) {
  const { say, tell } = useWords()
  const to = useAddresses()
  const { named, parties, items, total, more, next, instead } = found
  const elsewhere = named.length + parties.length > 0
  return (
    <>
      {!(total === 0 && elsewhere) && (
        <p className="under" role="status">
          {more ? say('search.more', { n: total }) : say('search.found', { n: total })}
        </p>
      )}
      {!continued && named.length > 0 && <NamedTexts texts={named} />}
      {parties.length > 0 && (
        <Section id="bodies" title={say('search.bodies')} className="at-hand">
          <ul className="bodies-found">
            {parties.map((party) => (
              <li key={party.id}>
                <a href={to.party(party.id)}>
                  <Party of={party} />
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {items.length > 0 && (
        <Section id="hits" title={say(continued ? 'search.hits.page' : 'search.hits')} className="at-hand">
          <Hits hits={items} />
        </Section>
      )}
      {instead && (
        <p className="instead">
          {tell('search.instead', {
            words: (
              <a href={to.searchFor({ ...filter, q: instead })}>
                <bdi>{instead}</bdi>
              </a>
            ),
          })}
        </p>
      )}
      {total === 0 && !elsewhere && <p className="empty">{say('search.none')}</p>}
      {(next || continued) && (
        <p className="onward turns">
          {next && (
            <a href={to.searchFor({ q, ...filter, after: next })} rel="next">
              {say('next-page')}
            </a>
          )}
          {continued && <a href={to.searchFor({ q, ...filter })}>{say('list.first')}</a>}
        </p>
      )}
    </>
  )
}

/** The text of a symbol, or the very paragraph of it that was asked for, with its words. */
function NamedTexts({ texts }: { texts: SearchAnswer['named'] }) {
  const words = useWords()
  const { say } = words
  const to = useAddresses()
  return (
    <Section id="named" title={say('search.named')} className="at-hand">
      <ul className="texts-named">
        {texts.map(({ id, symbol, title, language, in: paragraph, text }) => (
          <li key={id}>
            <a href={to.text(id, paragraph ?? undefined)}>
              <DocumentSymbol of={symbol} />
              {paragraph && `${say('comma')}${paragraphWords(words, paragraph)}`}
              {title && (
                <>
                  {say('comma')}
                  <bdi lang={language}>{title}</bdi>
                </>
              )}
            </a>
            {text && (
              <p className="lit-words" lang={language} dir="auto">
                {text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
