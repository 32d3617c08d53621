import { type MandateFacets, mandateStates } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import { stateWords } from './state.ts'

/** What the list of mandates is narrowed by, in the order of the form. */
export const mandateFilters = [
  'addressee',
  'verb',
  'area',
  'instrument',
  'state',
  'due',
  'dueFrom',
  'dueTo',
] as const

type Props = { facets: MandateFacets; filter: Readonly<Record<string, string>>; byDue?: boolean }

/** Whom, by which word, in which area and by when; each choice with how many mandates it leaves of the whole list. */
export function MandateFilters({ facets, filter, byDue = true }: Props) {
  const { say } = useWords()
  const text = useNameText()
  const choice = (value: string, name: string, n: number) => ({
    value,
    name: say('list.choice', { name, n }),
  })
  return (
    <>
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
      {facets.areas.length > 0 && (
        <Select
          name="area"
          label={say('mandates.area')}
          any={say('mandates.any-area')}
          chosen={filter.area}
          choices={facets.areas.map(({ id, names, count }) => choice(id, text(names), count))}
        />
      )}
      <Select
        name="state"
        label={say('life.state')}
        any={say('life.state-any')}
        chosen={filter.state}
        choices={mandateStates.map((value) => ({ value, name: stateWords(say, value) }))}
      />
      {byDue && (
        <Select
          name="due"
          label={say('mandates.due')}
          any={say('mandates.due-any')}
          chosen={filter.due}
          choices={(['overdue', 'ahead', 'undated'] as const).map((value) => ({
            value,
            name: say(`mandates.due-${value}`),
          }))}
        />
      )}
      {/* Chosen elsewhere, by a link: kept while the rest is chosen here. */}
      {(['instrument', 'dueFrom', 'dueTo'] as const).map(
        (name) => filter[name] && <input key={name} type="hidden" name={name} value={filter[name]} />,
      )}
    </>
  )
}
