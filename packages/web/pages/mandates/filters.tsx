import type { MandateFacets } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import type { MandateFilter } from '../addresses.ts'
import { useAddresses } from '../in-space.ts'

type Props = { facets: MandateFacets; filter: MandateFilter; narrowed: boolean }

/** Narrows the list by a form that the browser sends by itself: the address keeps every choice. */
export function Filters({ facets, filter, narrowed }: Props) {
  const { say } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const choice = (value: string, name: string, n: number) => ({
    value,
    name: say('mandates.choice', { name, n }),
  })
  return (
    <form className="filters" method="get" action={to.mandates} aria-label={say('mandates.narrow')}>
      <Select
        name="addressee"
        label={say('mandates.addressee')}
        any={say('mandates.any-addressee')}
        chosen={filter.addressee}
        choices={facets.addressees.map(({ party, count }) => choice(party.id, text(party.names), count))}
      />
      <Select
        name="verb"
        label={say('mandates.verb')}
        any={say('mandates.any-verb')}
        chosen={filter.verb}
        choices={facets.verbs.map(({ verb, count }) => choice(verb, verb, count))}
      />
      <Select
        name="area"
        label={say('mandates.area')}
        any={say('mandates.any-area')}
        chosen={filter.area}
        choices={facets.areas.map(({ id, names, count }) => choice(id, text(names), count))}
      />
      {filter.instrument && <input type="hidden" name="instrument" value={filter.instrument} />}
      <button type="submit" className="button">
        {say('mandates.show')}
      </button>
      {narrowed && <a href={to.mandates}>{say('mandates.clear')}</a>}
    </form>
  )
}
