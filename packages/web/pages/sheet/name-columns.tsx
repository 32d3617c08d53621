import type { SheetComparison, SheetTable } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { isolated } from '../../ui/name.tsx'
import { Scrollable } from '../../ui/scrollable.tsx'
import { Section } from '../../ui/section.tsx'
import { useKeyName } from './key-name.ts'

/** The tables of a file that is none of ours: which one is taken, and what each of its columns becomes. */
export function NameColumns({ of: { tables, fields } }: { of: SheetComparison }) {
  const { say } = useWords()
  return (
    <>
      <p className="columns-lead">{say('sheet.columns.lead')}</p>
      {tables.map((table, at) => (
        <TableColumns key={table.name} of={table} at={at} fields={fields} />
      ))}
    </>
  )
}

function TableColumns({
  of: { name, rows, headRow, heads, guesses, examples },
  at,
  fields,
}: {
  of: SheetTable
  at: number
  fields: readonly string[]
}) {
  const { say } = useWords()
  const title = say('sheet.columns.table', { name: isolated(name === '' ? String(at + 1) : name) })
  const columns = heads.flatMap((head, n) => (head === '' ? [] : [{ head, n }]))
  return (
    <Section id={`table-${at}`} title={title}>
      <p className="hint">{say('sheet.columns.rows', { n: rows, head: String(headRow) })}</p>
      <form method="post" className="form columns">
        <input type="hidden" name="table" value={at} />
        <Scrollable label={say('scrolls', { name: title })}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('sheet.columns.head')}</th>
                <th scope="col">{say('sheet.columns.example')}</th>
                <th scope="col">{say('sheet.columns.becomes')}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(({ head, n }) => (
                <tr key={n}>
                  <th scope="row">
                    <bdi>{head}</bdi>
                  </th>
                  <td>
                    <bdi className="quiet">{examples.map((row) => row[n]).find((words) => words) ?? ''}</bdi>
                  </td>
                  <td>
                    <input type="hidden" name="head" value={head} />
                    <Becomes head={head} guess={guesses[n] ?? ''} fields={fields} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrollable>
        <p className="acts">
          <button type="submit" className="button">
            {say('sheet.columns.take')}
          </button>
        </p>
      </form>
    </Section>
  )
}

function Becomes({ head, guess, fields }: { head: string; guess: string; fields: readonly string[] }) {
  const { say } = useWords()
  const keyName = useKeyName()
  return (
    <select
      name="key"
      defaultValue={guess}
      aria-label={say('sheet.columns.becomes-of', { head: isolated(head) })}
    >
      <option value="">{say('sheet.columns.none')}</option>
      {fields.map((field) => (
        <option key={field} value={field}>
          {keyName(field)}
        </option>
      ))}
    </select>
  )
}
