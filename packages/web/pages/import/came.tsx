import type { OutcomeOf } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Section } from '../../ui/section.tsx'
import { useAddresses } from '../in-space.ts'

type Props = { of: OutcomeOf<'import-texts'>['texts'] }

/** What came of several files, each for itself: those that could not be read come first, with the reason. */
export function Came({ of: texts }: Props) {
  const { say } = useWords()
  const refused = texts.filter((one) => one.refused !== null)
  return (
    <Section id="came" title={say('import.came', { n: texts.length - refused.length, all: texts.length })}>
      <table className="listed titled">
        <caption className="unseen">{say('import.came.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('import.came.file')}</th>
            <th scope="col">{say('import.came.what')}</th>
          </tr>
        </thead>
        <tbody>
          {[...refused, ...texts.filter((one) => !refused.includes(one))].map((one, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear the same name, and none is moved
            <tr key={n}>
              <th scope="row">
                <bdi>{one.name}</bdi>
              </th>
              <td>
                <Outcome of={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Outcome({ of: { instrument, version, known, findings, refused } }: { of: Props['of'][number] }) {
  const { say } = useWords()
  const to = useAddresses()
  if (instrument === null) return <b className="late">{refused}</b>
  return (
    <>
      <a href={to.text(instrument)}>
        {known
          ? say('import.came.known')
          : version === 1
            ? say('import.came.kept')
            : say('import.came.version', { version: String(version) })}
      </a>
      {findings.length > 0 && <small>{say('import.came.doubts', { n: findings.length })}</small>}
    </>
  )
}
