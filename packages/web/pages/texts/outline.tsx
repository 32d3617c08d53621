import type { ProvisionView } from '@comity/contract'
import { useWords } from '../../messages/words.ts'

type Props = { provisions: readonly ProvisionView[]; lang: string }

/** Every paragraph in sight: the preamble by its numbers, the operative part by its opening words. */
export function Outline({ provisions, lang }: Props) {
  const { say } = useWords()
  const preamble = provisions.filter(({ part }) => part === 'preamble')
  const operative = provisions.filter(({ part }) => part === 'operative')
  return (
    <details className="outline">
      <summary>{say('text.outline')}</summary>
      <nav aria-label={say('text.outline')}>
        {preamble.length > 0 && (
          <>
            <p className="part-name">{say('text.preamble')}</p>
            <ol className="numerals">
              {preamble.map(({ id, found }) => (
                <li key={id}>
                  <a href={`#${id}`} className={found.length > 0 ? 'finds' : undefined}>
                    {id.slice(2)}
                  </a>
                </li>
              ))}
            </ol>
          </>
        )}
        {operative.length > 0 && (
          <>
            <p className="part-name">{say('text.operative')}</p>
            <ol className="openings">
              {operative.map((provision) => (
                <li key={provision.id}>
                  <a href={`#${provision.id}`}>
                    <span className="numbers">{provision.number || '¶'}</span>
                    <span className="opening">
                      <bdi lang={lang}>{provision.words || provision.text.slice(0, 40)}</bdi>
                    </span>
                    <MandateSquare of={provision} />
                  </a>
                </li>
              ))}
            </ol>
          </>
        )}
        <p className="key">
          <span>
            <span className="square confirmed" /> {say('key.confirmed')}
          </span>
          <span>
            <span className="square" /> {say('key.read')}
          </span>
        </p>
      </nav>
    </details>
  )
}

/** Whether the mandates of a paragraph wait for a person. */
function MandateSquare({ of: { found } }: { of: ProvisionView }) {
  const { say } = useWords()
  const mandates = found.filter(({ kind }) => kind === 'mandate')
  if (mandates.length === 0) return null
  const confirmed = mandates.every(({ standing }) => standing.state !== 'read')
  const name = say(confirmed ? 'key.confirmed' : 'key.read')
  return (
    <span className={confirmed ? 'square confirmed' : 'square'} title={name}>
      <span className="unseen">
        {say('comma')}
        {name}
      </span>
    </span>
  )
}
