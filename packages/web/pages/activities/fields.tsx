import type { ActivityFields, AreaItem, Biennium, Difference, PartyRef } from '@comity/contract'
import type { ReactNode } from 'react'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { useAddresses, useSpace } from '../in-space.ts'
import { situationName } from '../matrix/situation-name.ts'
import { SideName } from '../matrix/state.tsx'
import { Party } from '../party.tsx'
import { agreementWords, mandateWords, type Named } from './named.ts'

/** What the values of an activity name by their codes. */
export type Shown = {
  readonly areas: readonly AreaItem[]
  readonly bienniums: readonly Biennium[]
  readonly named: Named
  /** The bodies that are known by name; others stand by their code. */
  readonly parties: readonly PartyRef[]
}

const order = [
  'goal',
  'areas',
  'biennium',
  'leads',
  'contributors',
  'from',
  'to',
  'place',
  'deliverables',
  'indicators',
  'money',
  'mandates',
  'agreements',
  'situations',
  'developmentGoals',
  'oicPriorities',
  'programmes',
  'documents',
  'marking',
] as const satisfies readonly (keyof ActivityFields)[]

/** The values of a revision; what is not said is left out. */
export function FieldRows({ of: fields, shown }: { of: ActivityFields; shown: Shown }) {
  const { say } = useWords()
  return (
    <dl className="fields">
      {(['title', ...order] as const)
        .filter((field) => !isEmpty(fields[field]))
        .map((field) => (
          <div key={field}>
            <dt>{say(`field.${field}`)}</dt>
            <dd>
              <Value of={fields[field]} field={field} shown={shown} />
            </dd>
          </div>
        ))}
    </dl>
  )
}

type DifferencesProps = {
  of: readonly Difference[]
  shown: Shown
  heads?: readonly [MessageKey, MessageKey]
}

/** What differs, field by field: what is agreed beside what is offered, unless the heads say otherwise. */
export function Differences({
  of: differences,
  shown,
  heads = ['activity.before', 'activity.after'],
}: DifferencesProps) {
  const { say } = useWords()
  return (
    <table className="differences">
      <thead>
        <tr>
          <td />
          <th scope="col">{say(heads[0])}</th>
          <th scope="col">{say(heads[1])}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{say(`field.${field}` as MessageKey)}</th>
            <td>
              <del>
                <Value of={before} field={field} shown={shown} />
              </del>
            </td>
            <td>
              <ins>
                <Value of={after} field={field} shown={shown} />
              </ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A value of a field as it is read; what it names by codes stands in `shown`. */
export function Value({ of: value, field, shown }: { of: unknown; field: string; shown: Shown }): ReactNode {
  const { say, date, number, lang } = useWords()
  const text = useNameText()
  const to = useAddresses()
  const { sides } = useSpace()
  if (isEmpty(value)) return <span className="quiet">{say('activity.nothing')}</span>
  switch (field) {
    case 'from':
    case 'to':
      return date(String(value))
    case 'marking':
      return say(`marking.${String(value).replace(' ', '-')}` as MessageKey)
    case 'biennium': {
      const years = shown.bienniums.find(({ id }) => id === value)
      return years ? say('matrix.years', { from: String(years.from), to: String(years.to) }) : String(value)
    }
    case 'areas':
      return (
        <Lines
          of={(value as string[]).map((area) =>
            text(shown.areas.find(({ id }) => id === area)?.names ?? { en: area }),
          )}
        />
      )
    case 'leads':
      return (
        <ul className="bodies">
          {sides
            .map(({ id }) => [id, (value as Record<string, string | null>)[id] ?? null] as const)
            .filter(([, lead]) => lead !== null)
            .map(([side, lead]) => (
              <li key={side}>
                <SideName of={side} />: <Body id={lead as string} of={shown.parties} />
              </li>
            ))}
        </ul>
      )
    case 'contributors':
      return (
        <ul className="bodies">
          {(value as string[]).map((id) => (
            <li key={id}>
              <Body id={id} of={shown.parties} />
            </li>
          ))}
        </ul>
      )
    case 'money':
      return (
        <ul className="bodies">
          {(value as ActivityFields['money']).map(({ amount, currency, payer }) => (
            <li key={`${amount} ${currency} ${payer}`}>
              <bdi>
                {amountWords(amount, number)} {currency}
              </bdi>
              {payer !== null && (
                <>
                  {say('comma')}
                  <Body id={payer} of={shown.parties} />
                </>
              )}
            </li>
          ))}
        </ul>
      )
    case 'indicators':
      return (
        <ul className="bodies">
          {(value as ActivityFields['indicators']).map((indicator) => (
            <li key={indicator.name}>
              <IndicatorWords of={indicator} />
            </li>
          ))}
        </ul>
      )
    case 'situations':
      return <Lines of={(value as string[]).map((text) => situationName(text, lang) ?? text)} />
    case 'developmentGoals':
      return <Lines of={(value as string[]).map((goal) => goalName(say, goal))} />
    case 'oicPriorities':
      return <Lines of={(value as string[]).map((one) => `${one}. ${say(`oic2025.${one}` as MessageKey)}`)} />
    case 'agreements':
      return (
        <Links
          of={(value as string[]).map((id) => {
            const known = shown.named.agreements.find((one) => one.id === id)
            const href = known?.isRead === false ? `${to.agreements}#${id}` : to.agreement(id)
            return { id, href, text: known ? agreementWords(known) : id }
          })}
        />
      )
    case 'mandates':
      return (
        <Links
          of={(value as string[]).map((id) => {
            const known = shown.named.mandates.find((one) => one.id === id)
            if (known === undefined) return { id, text: id }
            return { id, href: to.text(known.instrument.id, known.in), text: mandateWords(known) }
          })}
        />
      )
    case 'documents':
      return <Documents of={value as ActivityFields['documents']} />
    default:
      return Array.isArray(value) ? <Lines of={value.map(String)} /> : <bdi>{String(value)}</bdi>
  }
}

/** "16.7 Peace, justice and strong institutions": the number as it was given, and the goal that it is of. */
function goalName(say: ReturnType<typeof useWords>['say'], goal: string): string {
  return `${goal} ${say(`goal.${goal.split('.')[0]}` as MessageKey)}`
}

function Body({ id, of: parties }: { id: string; of: readonly PartyRef[] }) {
  const to = useAddresses()
  const party = parties.find((one) => one.id === id)
  return <a href={to.party(id)}>{party ? <Party of={party} /> : id}</a>
}

/** An amount as it was given, to the last decimal: only its thousands are parted. */
function amountWords(amount: string, number: (n: number) => string): string {
  const [whole = '', decimals] = amount.split('.')
  return `${number(Number(whole))}${decimals === undefined ? '' : `${number(1.5).charAt(1)}${decimals}`}`
}

/** An indicator with what it stood at, aims at and was measured at, each with its day and source. */
function IndicatorWords({ of: indicator }: { of: ActivityFields['indicators'][number] }) {
  const { say, date } = useWords()
  const { name, unit, baseline, target, value: now, values = [] } = indicator
  const words = [
    name,
    baseline && say('indicator.baseline', { value: baseline }),
    now && say('indicator.now', { value: now }),
    target && say('indicator.target', { target }),
    unit,
  ]
  return (
    <>
      <bdi>{words.filter(Boolean).join(say('comma'))}</bdi>
      {values.length > 0 && (
        <ul className="bodies measured">
          {values.map(({ value, on, source }) => (
            <li key={`${on} ${value}`}>
              {date(on)}
              {say('comma')}
              <bdi>{value}</bdi> {source && <bdi className="quiet">{source}</bdi>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

type Link = { readonly id: string; readonly href?: string; readonly text: string }

function Links({ of: links }: { of: readonly Link[] }) {
  return (
    <ul className="bodies">
      {links.map(({ id, href, text }) => (
        <li key={id}>{href ? <a href={href}>{text}</a> : <bdi>{text}</bdi>}</li>
      ))}
    </ul>
  )
}

function Documents({ of: documents }: { of: ActivityFields['documents'] }) {
  return (
    <ul className="bodies">
      {documents.map(({ title, at }) => (
        <li key={`${title} ${at}`}>
          {at?.startsWith('https://') ? (
            <a href={at} rel="noreferrer">
              <bdi>{title}</bdi>
            </a>
          ) : (
            <>
              <bdi>{title}</bdi> {at && <bdi className="quiet">{at}</bdi>}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Lines({ of: lines }: { of: readonly string[] }) {
  return (
    <ul className="bodies">
      {lines.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  )
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every((inner) => inner === null)
}
