import { type BodyOf, type Classification, markings } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { useSpace } from '../in-space.ts'
import { levelWords } from './marking-words.tsx'

type Shown = { readonly [F in 'set' | 'fallsOn']: Classification[F] } & {
  readonly audience: readonly string[]
}

/** What a record is marked, from when it is the next lower level, and whom it is for. */
export function MarkingFields({ of: { set, audience, fallsOn } }: { of: Shown }) {
  const { say } = useWords()
  const { sides } = useSpace()
  const bodies = audience.filter((one) => sides.every(({ id }) => id !== one))
  return (
    <>
      <p className="field">
        <label htmlFor="level">{say('marking.level')}</label>
        <select id="level" name="level" defaultValue={set}>
          {markings.map((level) => (
            <option key={level} value={level}>
              {levelWords(say, level)}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor="falls">{say('marking.falls-on')}</label>
        <input
          id="falls"
          name="fallsOn"
          dir="ltr"
          maxLength={10}
          defaultValue={fallsOn ?? ''}
          aria-describedby="falls-hint"
        />
        <span className="hint" id="falls-hint">
          {say('marking.falls-on-hint')}
        </span>
      </p>
      <fieldset className="field">
        <legend>{say('marking.audience')}</legend>
        {sides.map(({ id, names }) => (
          <label key={id}>
            <input type="checkbox" name="audience" value={id} defaultChecked={audience.includes(id)} />{' '}
            <Name of={names} />
          </label>
        ))}
        <span className="hint">{say('marking.audience-hint')}</span>
      </fieldset>
      <p className="field">
        <label htmlFor="bodies">{say('marking.bodies')}</label>
        <input
          id="bodies"
          name="bodies"
          dir="ltr"
          defaultValue={bodies.join(', ')}
          aria-describedby="bodies-hint"
        />
        <span className="hint" id="bodies-hint">
          {say('marking.bodies-hint')}
        </span>
      </p>
    </>
  )
}

/** What these fields say, as acts take it; a level that is none of ours is no marking. */
export function markingSent(
  form: FormData,
): Required<Pick<BodyOf<'set-marking'>, 'level' | 'fallsOn' | 'audience'>> {
  const one = (name: string) => String(form.get(name) ?? '').trim()
  const bodies = one('bodies')
    .split(/[,،\s]+/u)
    .filter(Boolean)
  return {
    level: markings.find((known) => known === one('level')) ?? 'unclassified',
    audience: [...new Set([...form.getAll('audience').map(String), ...bodies])],
    fallsOn: one('fallsOn') || null,
  }
}
