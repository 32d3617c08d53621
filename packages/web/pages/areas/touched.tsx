import type { TouchedField } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { useAddresses } from '../in-space.ts'

/** The fields that mandates of the texts touch on and that are no area of the cooperation yet, each to be proposed. */
export function TouchedFields({
  of: fields,
  mayPropose,
}: {
  of: readonly TouchedField[]
  mayPropose: boolean
}) {
  const { say } = useWords()
  const to = useAddresses()
  if (fields.length === 0) return null
  return (
    <Section id="touched" title={say('areas.touched')}>
      <p className="hint">{say('areas.touched.says')}</p>
      {fields.map(({ code, names, mandates }) => (
        <form method="post" className="acts" key={code}>
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="en" value={names.en} />
          <input type="hidden" name="fr" value={names.fr} />
          <input type="hidden" name="ar" value={names.ar} />
          <span>
            <Name of={names} />
            {say('comma')}
            <a href={to.mandatesWhere({ area: code })}>{say('areas.touched.mandates', { n: mandates })}</a>
          </span>
          {mayPropose && (
            <button type="submit" className="button second" name="do" value="propose">
              {say('areas.touched.propose')}
              <span className="unseen">
                {' '}
                <Name of={names} />
              </span>
            </button>
          )}
        </form>
      ))}
    </Section>
  )
}
