import type { Party } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import '../../ui/list/list.css'

/** Every name with its language, what it is and the days between which it is valid. */
export function PartyNames({ names }: { names: Party['allNames'] }) {
  const { say, languageName, date } = useWords()
  return (
    <table className="listed names">
      <caption className="unseen">{say('party.names.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('party.names.name')}</th>
          <th scope="col">{say('party.names.language')}</th>
          <th scope="col">{say('party.names.kind')}</th>
          <th scope="col">{say('party.names.valid')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map(({ text, lang, kind, validFrom, validTo }) => (
          <tr key={`${text} ${lang} ${kind} ${validFrom}`}>
            <th scope="row">
              <bdi lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
                {text}
              </bdi>
            </th>
            <td>{languageName(lang)}</td>
            <td>{say(`party.name-kind.${kind}`)}</td>
            <td>{validity(validFrom, validTo)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )

  function validity(from: string | null, to: string | null) {
    if (from !== null && to !== null) return say('found.valid.between', { from: date(from), to: date(to) })
    if (to !== null) return say('found.valid.until', { to: date(to) })
    if (from !== null) return say('found.valid.from', { from: date(from) })
    return <span className="quiet">{say('party.valid.always')}</span>
  }
}
