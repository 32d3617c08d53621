import { letterKinds, type Names } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { letterKindKey } from './columns.tsx'

type Props = {
  readonly kept: Readonly<Record<string, string>> | undefined
  readonly parties: readonly { readonly id: string; readonly names: Names }[]
}

/** What a letter is about, of what kind it is, and from whom to whom. */
export function LetterFields({ kept, parties }: Props) {
  const { say, lang } = useWords()
  return (
    <>
      <p className="field">
        <label htmlFor="subject">{say('letters.subject')}</label>
        <input id="subject" name="subject" required maxLength={500} dir="auto" defaultValue={kept?.subject} />
      </p>
      <p className="field">
        <label htmlFor="kind">{say('letters.kind')}</label>
        <select id="kind" name="kind" defaultValue={kept?.kind ?? 'letter'}>
          {letterKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(letterKindKey(kind))}
            </option>
          ))}
        </select>
      </p>
      {(['from', 'to'] as const).map((name) => (
        <p className="field" key={name}>
          <label htmlFor={name}>{say(`letters.${name}`)}</label>
          <input
            id={name}
            name={name}
            required
            list="bodies"
            dir="ltr"
            autoComplete="off"
            aria-describedby={`${name}-hint`}
            defaultValue={kept?.[name]}
          />
          <span className="hint" id={`${name}-hint`}>
            {say('letters.party.hint')}
          </span>
        </p>
      ))}
      <datalist id="bodies">
        {parties.map(({ id, names }) => (
          <option key={id} value={id}>
            {names[lang] ?? names.en}
          </option>
        ))}
      </datalist>
    </>
  )
}
