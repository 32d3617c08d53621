import { type LineRole, lineRoles, type Marking } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { fieldOf } from './marking-form.ts'

const nameOf: { readonly [R in LineRole]: MessageKey } = {
  none: 'mark.none',
  more: 'mark.more',
  rest: 'mark.rest',
  title: 'mark.as-title',
  preamble: 'mark.preamble',
  operative: 'mark.operative',
  paragraph: 'mark.paragraph',
  item: 'mark.item',
  'sub-item': 'mark.sub-item',
  heading: 'mark.heading',
  note: 'mark.note',
}

/** Every line with what it is and its number. The browser's own controls choose: a letter is enough. */
export function MarkLines({ lines, marking }: { lines: readonly string[]; marking: Marking }) {
  const { say, number } = useWords()
  const marks = new Map(marking.lines.map((mark) => [mark.line, mark]))
  const choices = lineRoles.map((role) => [role, say(nameOf[role])] as const)
  return (
    <table className="mark-lines">
      <caption>{say('mark.lines')}</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            {say('mark.line')}
          </th>
          <th scope="col">{say('mark.what')}</th>
          <th scope="col">{say('mark.number')}</th>
          <th scope="col">{say('mark.words')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((words, line) => {
          const mark = marks.get(line)
          const n = number(line + 1)
          return (
            // A line is its place.
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may hold the same words
            <tr key={line} id={`line-${line + 1}`}>
              <th scope="row" className="number">
                {n}
              </th>
              <td>
                <select
                  name={fieldOf.as(line)}
                  aria-label={say('mark.as', { n })}
                  defaultValue={mark?.as ?? 'none'}
                >
                  {choices.map(([role, name]) => (
                    <option key={role} value={role}>
                      {name}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                <input
                  name={fieldOf.number(line)}
                  aria-label={say('mark.number-of', { n })}
                  defaultValue={mark?.number ?? ''}
                  maxLength={20}
                  dir="auto"
                />
              </td>
              <td className="line-words" lang={marking.language} dir="auto">
                {words}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
