import { type BodyOf, type Classification, markings } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { useSpace } from '../in-space.ts'
import { levelWords } from './marking-words.tsx'

type Shown = { readonly [F in 'set' | 'fallsOn']: Classification[F] } & {
  readonly audience: readonly string[]
}

type Props = {
  of: Shown
  /** Before the ids of the fields, where a page has several of them. */
  at?: string
}

/** What a record is marked, from when it is the next lower level, and whom it is for. */
export function MarkingFields({ of: { set, audience, fallsOn }, at = '' }: Props) {
  const { say } = useWords()
  const { sides } = useSpace()
  const bodies = audience.filter((one) => sides.every(({ id }) => id !== one))
  return (
    <>
      <p className="field">
        <label htmlFor={`${at}level`}>{say('marking.level')}</label>
        <select id={`${at}level`} name="level" defaultValue={set}>
          {markings.map((level) => (
            <option key={level} value={level}>
              {levelWords(say, level)}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${at}falls`}>{say('marking.falls-on')}</label>
        <input
          id={`${at}falls`}
          name="fallsOn"
          dir="ltr"
          maxLength={10}
          defaultValue={fallsOn ?? ''}
          aria-describedby={`${at}falls-hint`}
        />
        <span className="hint" id={`${at}falls-hint`}>
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
        <label htmlFor={`${at}bodies`}>{say('marking.bodies')}</label>
        <input
          id={`${at}bodies`}
          name="bodies"
          dir="ltr"
          defaultValue={bodies.join(', ')}
          aria-describedby={`${at}bodies-hint`}
        />
        <span className="hint" id={`${at}bodies-hint`}>
          {say('marking.bodies-hint')}
        </span>
      </p>
    </>
  )
}

/** The same of what is about to be made, folded away until somebody wants it: nobody else sees it unmarked then. */
export function MarkFromStart({ at, may, kept = {} }: { at: string; may: readonly string[]; kept?: Kept }) {
  const { say } = useWords()
  if (!may.includes('mark')) return null
  const set = markings.find((level) => level === kept.level) ?? 'unclassified'
  const audience = (kept.audience ?? '').split(' ').filter(Boolean)
  return (
    <details className="past" open={set !== 'unclassified'}>
      <summary>{say('marking.from-start')}</summary>
      <p className="hint">{say('marking.from-start.says')}</p>
      <div className="form">
        <MarkingFields of={{ set, audience, fallsOn: kept.fallsOn || null }} at={at} />
      </div>
    </details>
  )
}

type Kept = Readonly<Record<string, string>>

/** What these fields say, where they stand in the form and say something. */
export function markedFromStart(form: FormData): { marking?: ReturnType<typeof markingSent> } {
  const marking = markingSent(form)
  return marking.level === 'unclassified' ? {} : { marking }
}

/** What was chosen in them, to stand in the form again when it was not done. */
export function markingKept(form: FormData): Kept {
  const { level, audience, fallsOn } = markingSent(form)
  return { level, audience: audience.join(' '), fallsOn: fallsOn ?? '' }
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
