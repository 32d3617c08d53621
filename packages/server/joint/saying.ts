import type { JointRecord, Stance } from '@comity/exchange'
import type { Activity, ActivityStatus } from '@comity/programme'
import type { ChainHead, HistoryEntry } from '../store/history.ts'
import type { Row } from '../store/insert-rows.ts'
import { type Drawn, drawActivity } from './draw-activity.ts'
import type { Setting } from './setting.ts'
import { notYetSpokenOf, type TakenUp } from './take-up.ts'

/** What is said of an activity in one act, with all that follows from it, ready to be kept. */
export type Saying = {
  readonly id: string
  /** Whether nobody has spoken of it before. */
  readonly isNew: boolean
  readonly at: Date
  readonly stances: readonly { readonly side: string; readonly said: Stance }[]
  readonly revision: Omit<Row<'revision'>, 'space' | 'record' | 'at'> | null
  readonly seal: { readonly rev: string; readonly parent: string | null } | null
  readonly statuses: readonly { readonly side: string; readonly status: ActivityStatus }[]
  readonly drawn: Drawn | null
  readonly entries: readonly HistoryEntry[]
  /** Where its history stands, under lock. */
  readonly history: ChainHead | null
}

type Said = Pick<Saying, 'id' | 'at'> &
  Partial<Pick<Saying, 'stances' | 'revision' | 'seal' | 'statuses'>> & {
    readonly act: string
    readonly actor: string
    /** Null where nobody has spoken of it before. */
    readonly taken: TakenUp | null
    /** What the record is once this is said; as it was, where it is left out. */
    readonly record?: JointRecord
    /** The words of a revision that is offered with it. */
    readonly offered?: readonly [rev: string, fields: Activity]
    readonly before: unknown
    readonly after: unknown
  }

/** What is said of an activity, with what lists draw of it from then on and how its history tells it. */
export function sayingOf(said: Said, setting: Setting): Saying {
  const { id, at, act, actor, taken, offered, before, after } = said
  const { stances = [], revision = null, seal = null, statuses = [] } = said
  const { space, by } = setting
  const known = taken ?? notYetSpokenOf(space)
  const drawn = drawActivity(
    {
      id,
      record: said.record ?? known.record,
      fields: offered === undefined ? known.fields : new Map([...known.fields, offered]),
      statuses: { ...known.statuses, ...Object.fromEntries(statuses.map((one) => [one.side, one.status])) },
    },
    setting,
  )
  const body = by === null ? { before, after } : { by, before, after }
  return {
    id,
    isNew: taken === null,
    at,
    stances,
    revision,
    seal,
    statuses,
    drawn,
    entries: [{ space, kind: 'activity', record: id, act, actor, at, body }],
    history: known.history,
  }
}

/** Two things that are said of one activity in one act. */
export function alsoSaid(first: Saying, then: Saying): Saying {
  return {
    ...first,
    statuses: [...first.statuses, ...then.statuses],
    drawn: then.drawn ?? first.drawn,
    entries: [...first.entries, ...then.entries],
  }
}
