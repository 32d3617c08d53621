import type { MatrixTags } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import { levelWords } from '../records/marking-words.tsx'

/** What the address calls a filter by what activities name besides their areas and bodies. */
export const tagFilters = [
  'programme',
  'goal',
  'priority',
  'third',
  'marking',
  'mandate',
  'agreement',
] as const

type Props = { readonly of: MatrixTags; readonly filter: Readonly<Record<string, string>> }

/** Programmes, goals, priorities, third parties and markings, of those that activities name; closed until one is chosen. */
export function TagFilters({ of: tags, filter }: Props) {
  const { say } = useWords()
  const text = useNameText()
  const plain = (values: readonly string[]) => values.map((value) => ({ value, name: value }))
  const levels = tags.markings.length === 0 ? [] : ['unclassified', ...tags.markings]
  const chosen = [{ value: '', name: say('matrix.chosen') }]
  const all = [
    { name: 'programme', label: say('field.programmes'), choices: plain(tags.programmes) },
    { name: 'goal', label: say('field.developmentGoals'), choices: plain(tags.goals) },
    { name: 'priority', label: say('field.oicPriorities'), choices: plain(tags.priorities) },
    {
      name: 'third',
      label: say('matrix.third'),
      choices: tags.thirds.map(({ id, names }) => ({ value: id, name: text(names) })),
    },
    {
      name: 'marking',
      label: say('field.marking'),
      choices: levels.map((value) => ({ value, name: levelWords(say, value) })),
    },
    // Too many and too long to choose from here: the page of a mandate or an agreement leads to those of it.
    ...(['mandate', 'agreement'] as const).map((name) => ({
      name,
      label: say(name === 'mandate' ? 'field.mandates' : 'field.agreements'),
      choices: filter[name] === undefined ? [] : chosen.map((one) => ({ ...one, value: filter[name] ?? '' })),
    })),
  ].filter(({ name, choices }) => choices.length > 0 || filter[name] !== undefined)
  if (all.length === 0) return null
  return (
    <details className="more-filters" open={tagFilters.some((name) => filter[name] !== undefined)}>
      <summary>{say('matrix.more-filters')}</summary>
      <div className="filters-row">
        {all.map((one) => (
          <Select key={one.name} {...one} any={say('matrix.show.all')} chosen={filter[one.name]} />
        ))}
      </div>
    </details>
  )
}
