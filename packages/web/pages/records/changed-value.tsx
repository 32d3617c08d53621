import type { Due, Names } from '@comity/contract'
import type { ReactNode } from 'react'
import type { MessageKey } from '../../messages/en.ts'
import { catalogues, useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import { DueDate } from '../due.tsx'
import { useAddresses } from '../in-space.ts'
import { organName } from '../organ.tsx'
import { recurrenceWords } from '../recurs.ts'

/** What the codes and ids in an entry are called. */
export type NamedIn = Readonly<Record<string, Names>>

type Props = { of: unknown; field: string; named: NamedIn }

/** Lists of words that are said in the reader's language, by the fields that hold one of them. */
const closed: Readonly<Record<string, readonly string[]>> = {
  level: ['marking'],
  state: ['state', 'life', 'history.state'],
  leftOut: ['life'],
  accepted: ['life'],
  implemented: ['life'],
  status: ['status'],
  kind: ['letters.kind', 'kind'],
  role: ['role'],
}
const bodies = ['party', 'lead', 'from', 'to', 'audience', 'sides', 'owners']
const days = [
  'fallsOn',
  'until',
  'decidedOn',
  'nextReview',
  'expiresOn',
  'date',
  'replyDue',
  'signed',
  'from',
  'to',
]
const records = ['activity', 'carried', 'applied', 'answers', 'biennium']

/** A field by its name, where the catalogue has one; what it has not stands as the record calls it. */
export function FieldName({ of: field }: { of: string }) {
  const { say } = useWords()
  const key = `history.field.${field}`
  return key in catalogues.en ? say(key as MessageKey) : <bdi lang="en">{field}</bdi>
}

/** A value as a person reads it: codes by what they are called, days as days, and words as they were written. */
export function ChangedValue({ of: value, field, named }: Props): ReactNode {
  const { say, number, listed } = useWords()
  if (value === null) return <span className="quiet">{say('history.nothing')}</span>
  if (typeof value === 'boolean') return say(value ? 'history.yes' : 'history.no')
  if (typeof value === 'number') return years.includes(field) ? String(value) : number(value)
  if (typeof value === 'string') return <Words of={value} field={field} named={named} />
  if (Array.isArray(value)) {
    const parts = value.map((one) => (
      <ChangedValue key={JSON.stringify(one)} of={one} field={field} named={named} />
    ))
    return records.includes(field) ? <Lines of={parts} /> : listed(parts)
  }
  const whole = value as Readonly<Record<string, unknown>>
  if (field === 'due') return <DueDate of={whole as Due} derived={null} id="due" />
  if (field === 'names') return <Name of={whole as Names} />
  // An addressee is told by the words of its text, and an activity by its title: neither by its codes.
  if (typeof whole.text === 'string') return <bdi>{whole.text}</bdi>
  if (typeof whole.activity === 'string') return <Words of={whole.activity} field="activity" named={named} />
  if (field === 'owners') return <Owners of={whole} named={named} />
  if (field === 'cost') return <bdi>{`${whole.amount} ${whole.currency}`}</bdi>
  return (
    <Lines
      of={Object.entries(whole).map(([name, inner]) => (
        <>
          <FieldName of={name} />
          {say('comma')}
          <ChangedValue of={inner} field={name} named={named} />
        </>
      ))}
    />
  )
}

/** Numbers that are years, and no counts. */
const years = ['from', 'to']

function Words({ of: value, field, named }: { of: string; field: string; named: NamedIn }) {
  const words = useWords()
  const to = useAddresses()
  const name = named[value]
  const slug = value.replaceAll(' ', '-')
  const known = (closed[field] ?? []).map((list) => `${list}.${slug}`).find((key) => key in catalogues.en)
  if (known !== undefined) return words.say(known as MessageKey)
  if (field === 'recurs') return recurrenceWords(words, value)
  if (field === 'language') return words.languageName(value)
  if (field === 'organ') return organName(words, value)
  if (records.includes(field)) {
    if (name === undefined) return <span className="quiet">{words.say('history.unseen')}</span>
    const href =
      field === 'biennium' ? to.matrix(value) : field === 'answers' ? to.letter(value) : to.activity(value)
    return (
      <a href={href}>
        <bdi>{name.en}</bdi>
      </a>
    )
  }
  if (name !== undefined && (bodies.includes(field) || field === 'areas' || field === 'area'))
    return <Name of={name} />
  if (days.includes(field) && /^\d{4}(-\d{2}){0,2}$/.test(value)) return words.date(value)
  return <bdi>{value}</bdi>
}

/** "United Nations, World Health Organization, Chief of Section": who answers for a mandate, by side. */
function Owners({ of, named }: { of: Readonly<Record<string, unknown>>; named: NamedIn }) {
  const { say } = useWords()
  return (
    <Lines
      of={Object.entries(of).map(([side, owner]) => {
        const { party, post } = owner as { party?: string; post?: string | null }
        return (
          <>
            <Words of={side} field="party" named={named} />
            {party !== undefined && party !== side && (
              <>
                {say('comma')}
                <Words of={party} field="party" named={named} />
              </>
            )}
            {post && (
              <>
                {say('comma')}
                <bdi>{post}</bdi>
              </>
            )}
          </>
        )
      })}
    />
  )
}

function Lines({ of: lines }: { of: readonly ReactNode[] }) {
  return (
    <ul className="bodies">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry never changes, nor does the order of what it holds
        <li key={at}>{line}</li>
      ))}
    </ul>
  )
}
