import type { InstrumentFacets } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import { kindKey } from '../kind.ts'
import { organName } from '../organ.tsx'

/** What the list of texts is narrowed by, in the order of the form. */
export const textFilters = ['organ', 'session', 'year', 'kind', 'item', 'vote', 'party'] as const
type TextFilter = (typeof textFilters)[number]

const labels = {
  organ: 'texts.organ',
  session: 'texts.session',
  year: 'texts.year',
  kind: 'texts.kind',
  item: 'texts.item',
  vote: 'texts.vote',
  party: 'texts.party',
} as const

type Props = { facets: InstrumentFacets; filter: Readonly<Record<string, string>> }

/** A choice of each kind that the texts held give, with how many texts bear it; of one alone there is no choice. */
export function TextFilters({ facets, filter }: Props) {
  const { say } = useWords()
  const choices = useChoices(facets)
  return textFilters.map((name) => {
    const given = choices(name)
    if (given.length < 2 && filter[name] === undefined) return null
    return (
      <Select
        key={name}
        name={name}
        label={say(labels[name])}
        any={say('texts.any')}
        chosen={filter[name]}
        choices={given}
      />
    )
  })
}

function useChoices(facets: InstrumentFacets): (name: TextFilter) => { value: string; name: string }[] {
  const spoken = useWords()
  const { say } = spoken
  const text = useNameText()
  const counted = (value: string, name: string, n: number) => ({
    value,
    name: say('list.choice', { name, n }),
  })
  const words = (facet: TextFilter, value: string): string => {
    if (facet === 'kind') return say(kindKey(value))
    if (facet === 'vote') return say(value === 'recorded vote' ? 'vote.recorded' : 'vote.none')
    return facet === 'organ' ? organName(spoken, value) : value
  }
  return (name) =>
    name === 'party'
      ? facets.party.map(({ party, count }) => counted(party.id, text(party.names), count))
      : facets[name].map(({ value, count }) => counted(value, words(name, value), count))
}
