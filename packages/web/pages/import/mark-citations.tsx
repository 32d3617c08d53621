import type { Marking } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { fieldOf, moreCitations } from './marking-form.ts'

/** The documents that the text cites: those that are known, and empty rows for more. */
export function MarkCitations({ of: { citations, language }, lines }: { of: Marking; lines: number }) {
  const { say, number } = useWords()
  const rows = [...citations, ...Array.from({ length: moreCitations }, () => null)]
  return (
    <table className="mark-citations">
      <caption>
        {say('mark.citations')} <span className="hint">{say('mark.citations.lead')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('mark.line')}</th>
          <th scope="col">{say('mark.words')}</th>
          <th scope="col">{say('preview.symbol')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((citation, row) => {
          const name = (field: string) => say('mark.citation', { n: number(row + 1), field })
          return (
            // A row is its place.
            // biome-ignore lint/suspicious/noArrayIndexKey: empty rows have no other name
            <tr key={row}>
              <td>
                <input
                  name={fieldOf.cites(row, 'line')}
                  aria-label={name(say('mark.cites.line'))}
                  defaultValue={citation === null ? '' : citation.line + 1}
                  type="number"
                  min={1}
                  max={lines}
                />
                <input type="hidden" name={fieldOf.cites(row, 'date')} value={citation?.date ?? ''} />
              </td>
              <td>
                <input
                  name={fieldOf.cites(row, 'text')}
                  aria-label={name(say('mark.cites.words'))}
                  defaultValue={citation?.text ?? ''}
                  lang={language}
                  dir="auto"
                  maxLength={300}
                />
              </td>
              <td>
                <input
                  name={fieldOf.cites(row, 'symbol')}
                  aria-label={name(say('mark.cites.symbol'))}
                  defaultValue={citation?.symbol ?? ''}
                  dir="ltr"
                  maxLength={120}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
