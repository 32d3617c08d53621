import type { InstrumentFacets } from '@comity/contract'
import { useId } from 'react'
import { useWords } from '../../messages/words.ts'
import { Select } from '../../ui/select.tsx'
import type { SearchFilter } from '../addresses.ts'
import { useAddresses } from '../in-space.ts'
import { organName } from '../organ.tsx'

/** As many characters as the question takes. */
export const longest = 300

const kinds = ['provision', 'title', 'note'] as const
/** The official languages of the United Nations, in which texts may be held. */
const languages = ['en', 'fr', 'ar', 'es', 'ru', 'zh'] as const

type Props = { q: string; filter: SearchFilter; facets: InstrumentFacets }

/** What is looked for and where, sent by the browser itself: the address keeps all of it. */
export function SearchForm({ q, filter, facets }: Props) {
  const spoken = useWords()
  const { say, languageName } = spoken
  const to = useAddresses()
  const id = useId()
  const narrowed = Object.keys(filter).length > 0
  const years = facets.year.map(({ value }) => ({ value, name: value }))
  const sessions = facets.session.map(({ value }) => ({
    value,
    name: /^\d+$/.test(value) ? say('session', { n: Number(value) }) : say('session.named', { name: value }),
  }))
  return (
    <search>
      <form className="filters looked-for" method="get" action={to.search}>
        <p className="field words">
          <label htmlFor={id}>{say('search.label')}</label>
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={q.slice(0, longest)}
            maxLength={longest}
            dir="auto"
            enterKeyHint="search"
            autoComplete="off"
            spellCheck="false"
          />
        </p>
        <button type="submit" className="button">
          {say('search.go')}
        </button>
        <details open={narrowed}>
          <summary>{say('search.narrow')}</summary>
          <div className="choices">
            <Select
              name="kind"
              label={say('search.kind')}
              any={say('search.any-kind')}
              chosen={filter.kind}
              choices={kinds.map((kind) => ({ value: kind, name: say(`search.kind.${kind}`) }))}
            />
            <Select
              name="organ"
              label={say('search.organ')}
              any={say('search.any-organ')}
              chosen={filter.organ}
              choices={facets.organ.map(({ value }) => ({ value, name: organName(spoken, value) }))}
            />
            <Select
              name="session"
              label={say('search.session')}
              any={say('search.any-session')}
              chosen={filter.session}
              choices={sessions}
            />
            <Select
              name="from"
              label={say('search.from')}
              any={say('search.any-year')}
              chosen={filter.from}
              choices={years}
            />
            <Select
              name="to"
              label={say('search.to')}
              any={say('search.any-year')}
              chosen={filter.to}
              choices={years}
            />
            <Select
              name="language"
              label={say('search.language')}
              any={say('search.any-language')}
              chosen={filter.language}
              choices={languages.map((one) => ({ value: one, name: languageName(one) }))}
            />
          </div>
        </details>
        {narrowed && <a href={to.searchFor({ q })}>{say('search.clear')}</a>}
      </form>
    </search>
  )
}
