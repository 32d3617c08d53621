import {
  type SheetChange,
  type SheetRow,
  type SheetState,
  sheetChoices,
  type WrongCell,
} from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { isolated } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { type Shown, Value } from '../activities/fields.tsx'
import { useAddresses } from '../in-space.ts'
import { StatusWords } from '../matrix/state.tsx'
import { useKeyName } from './key-name.ts'

type State = Exclude<SheetState, 'unchanged'>

type GroupOf = {
  readonly of: { readonly state: State; readonly rows: readonly SheetRow[]; readonly next: number | null }
  /** How many of this kind were not proposed yet, on whichever page they stand. */
  readonly waiting: number
  /** Whether the page shows some rows of this kind alone. */
  readonly isPart: boolean
  /** The address of the page with all kinds. */
  readonly to: string
  readonly shown: Shown
}

/** The rows of one kind under their head, each to be chosen where it says something that can be proposed. */
export function Group({ of: { state, rows, next }, waiting, isPart, to, shown }: GroupOf) {
  const { say, number } = useWords()
  if (rows.length === 0) return null
  const name = say(`sheet.${state}`)
  return (
    <Section id={state} title={name} aside={<span className="quiet">{number(waiting)}</span>}>
      <p className="hint">{say(`sheet.${state}.says`)}</p>
      {(next !== null || isPart) && waiting > 0 && sheetChoices.some((one) => one === state) && (
        <p className="all">
          <label>
            <input type="checkbox" name="all" value={state} /> {say('sheet.all', { n: number(waiting) })}
          </label>
        </p>
      )}
      <table className={`sheet-rows ${state}`}>
        <Heads of={state} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.row} of={row} state={state} shown={shown} />
          ))}
        </tbody>
      </table>
      {(next !== null || isPart) && (
        <p className="dotted">
          {isPart && (
            <span>
              <a href={to}>{say('sheet.kinds')}</a>
            </span>
          )}
          {next !== null && (
            <span>
              <a href={`${to}?state=${state}&below=${next}`} rel="next">
                {say('sheet.next')}
              </a>
            </span>
          )}
        </p>
      )}
    </Section>
  )
}

function Heads({ of: state }: { of: State }) {
  const { say } = useWords()
  return (
    <thead>
      <tr>
        <th scope="col" className="number">
          {say('sheet.row')}
        </th>
        <th scope="col">{say('sheet.activity')}</th>
        {state === 'wrong' && <th scope="col">{say('sheet.column')}</th>}
        {state === 'wrong' && <th scope="col">{say('sheet.why')}</th>}
        {isProposed(state) && <th scope="col">{say('sheet.field')}</th>}
        {(state === 'changed' || state === 'conflicting') && <th scope="col">{say('sheet.before')}</th>}
        {state === 'conflicting' && <th scope="col">{say('sheet.now')}</th>}
        {isProposed(state) && <th scope="col">{say('sheet.after')}</th>}
      </tr>
    </thead>
  )
}

const isProposed = (state: State): boolean => ['new', 'changed', 'conflicting'].includes(state)

/** A row of the sheet: as many lines as it has changes or wrong cells. */
function Row({ of: row, state, shown }: { of: SheetRow; state: State; shown: Shown }) {
  // A new activity's title heads its row, and its years are those of the page.
  const changes =
    state === 'new' ? row.changes.filter(({ field }) => !['title', 'biennium'].includes(field)) : row.changes
  const lines: readonly (SheetChange | WrongCell | null)[] =
    state === 'wrong' ? row.wrong : changes.length > 0 ? changes : [null]
  return lines.map((line, at) => (
    <tr key={line === null ? 'row' : line.field} className={at === 0 ? 'first' : undefined}>
      {at === 0 && <RowHead of={row} state={state} lines={lines.length} />}
      {line !== null &&
        ('rule' in line ? <WrongCells of={line} /> : <Change of={line} state={state} shown={shown} />)}
    </tr>
  ))
}

function RowHead({ of: row, state, lines }: { of: SheetRow; state: State; lines: number }) {
  const { say } = useWords()
  const to = useAddresses()
  const title = row.title === '' ? (row.activity ?? '') : row.title
  return (
    <>
      <td rowSpan={lines} className="number">
        {row.applied ? (
          <span className="quiet">{say('sheet.row.proposed')}</span>
        ) : (
          isProposed(state) && (
            <>
              <input type="hidden" name="seen" value={row.row} />
              <input
                type="checkbox"
                name="row"
                value={row.row}
                defaultChecked={state !== 'conflicting'}
                aria-label={say('sheet.row.choose', { n: String(row.row), title: isolated(title) })}
              />
            </>
          )
        )}{' '}
        <span className="label">{say('sheet.row')} </span>
        {row.row}
      </td>
      <th scope="row" rowSpan={lines}>
        {row.activity !== null && state !== 'unknown' ? (
          <a href={to.activity(row.activity)}>
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
      </th>
    </>
  )
}

function WrongCells({ of: { column, field, rule, given } }: { of: WrongCell }) {
  const { say } = useWords()
  const keyName = useKeyName()
  return (
    <>
      <td>
        <span className="label">{say('sheet.column')} </span>
        <bdi>{column === field ? keyName(field) : column}</bdi>
      </td>
      <td>{say(`sheet.wrong.${rule}` as MessageKey, { given: isolated(given) })}</td>
    </>
  )
}

function Change({
  of: { field, before, now, after },
  state,
  shown,
}: {
  of: SheetChange
  state: State
  shown: Shown
}) {
  const { say } = useWords()
  const keyName = useKeyName()
  return (
    <>
      <th scope="row">{keyName(field)}</th>
      {state !== 'new' && (
        <td>
          <span className="label">{say('sheet.before')} </span>
          <Said of={before} field={field} shown={shown} />
        </td>
      )}
      {state === 'conflicting' && (
        <td>
          <span className="label">{say('sheet.now')} </span>
          <del>
            <Said of={now} field={field} shown={shown} />
          </del>
        </td>
      )}
      <td>
        {state !== 'new' && <span className="label">{say('sheet.after')} </span>}
        <ins>
          <Said of={after} field={field} shown={shown} />
        </ins>
      </td>
    </>
  )
}

function Said({ of: value, field, shown }: { of: unknown; field: string; shown: Shown }) {
  return field.startsWith('status.') ? (
    <StatusWords of={value as 'done'} />
  ) : (
    <Value of={value} field={field} shown={shown} />
  )
}
