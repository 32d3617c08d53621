import type { InstrumentRecord, Wording } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'

/** Every wording of a text that is held: its languages, and of the language that is shown its versions. */
export function Wordings({ text }: { text: InstrumentRecord }) {
  const { say, date, languageName } = useWords()
  const to = useAddresses()
  const { wordings, language, version } = text
  const languages = wordings.filter((one, n) => wordings.findIndex((w) => w.language === one.language) === n)
  const versions = wordings.filter((wording) => wording.language === language)
  const [latest] = versions
  if (wordings.length < 2 || latest === undefined) return null
  return (
    <nav className="wordings" aria-label={say('wordings.title')}>
      {languages.length > 1 && (
        <ul className="dotted">
          {languages.map((wording) => (
            <li key={wording.language}>
              <a
                href={addressOf(to.text(text.id), wording)}
                hrefLang={wording.language}
                aria-current={wording.language === language ? 'true' : undefined}
              >
                {languageName(wording.language)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {versions.length > 1 && (
        <ul className="dotted">
          {versions.map((wording) => (
            <li key={wording.version}>
              <a
                href={addressOf(to.text(text.id), wording, true)}
                aria-current={wording.version === version ? 'true' : undefined}
              >
                {say('wordings.version', { n: wording.version })}
              </a>{' '}
              <span className="quiet">{say('wordings.read', { date: date(wording.readAt) })}</span>
            </li>
          ))}
          <li>
            <a href={`${to.text(text.id)}/compare?lang=${language}${comparedWith(version, latest.version)}`}>
              {say('wordings.compare')}
            </a>
          </li>
        </ul>
      )}
      {version !== latest.version && (
        <p className="doubtful" role="note">
          {say('wordings.older', { n: version, latest: latest.version })}
        </p>
      )}
    </nav>
  )
}

/** A wording's own address; the latest of a language is what the language's address gives. */
function addressOf(text: string, { language, version }: Wording, exact = false): string {
  return `${text}?lang=${language}${exact ? `&version=${version}` : ''}`
}

/** An older version is compared with the latest, the latest with the one before. */
function comparedWith(shown: number, latest: number): string {
  return shown === latest ? '' : `&from=${shown}&to=${latest}`
}
