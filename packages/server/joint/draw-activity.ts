import { headOf, isCrossed, type JointRecord, standingOffers } from '@comity/exchange'
import {
  type Activity,
  type ActivityStatus,
  isOpen,
  lastDayOf,
  type MarkingLevel,
  markingLevels,
} from '@comity/programme'
import type { Row } from '../store/insert-rows.ts'
import type { Setting } from './setting.ts'
import { tagsOf } from './tags.ts'

/** What lists read of an activity: a row of it, and one for each of its areas, bodies and tags. */
export type Drawn = {
  readonly activity: Row<'activity'>
  readonly areas: readonly Row<'activity_area'>[]
  readonly bodies: readonly Row<'activity_body'>[]
  readonly tags: readonly Row<'activity_tag'>[]
}

/** What is known of an activity, of which lists read a part. */
export type Known = {
  readonly id: string
  readonly record: JointRecord
  readonly fields: ReadonlyMap<string, Activity>
  readonly statuses: Readonly<Record<string, ActivityStatus>>
}

/** The revision that lists show: what is agreed, where nothing is the offer that was made last. */
export function shownRev(record: JointRecord): string | undefined {
  const standing = standingOffers(record).map(({ rev }) => rev)
  const last = record.offers.findLast(({ rev }) => standing.includes(rev)) ?? record.offers.at(-1)
  return headOf(record) ?? last?.rev
}

/**
 * Draws the agreed revision of an activity; where nothing is agreed the offer that was made last, so that a proposal is
 * seen before it is agreed. Until then it is marked as the strictest of the offers that stand: no side opens alone what
 * the other has marked. Null where the words of what would be shown were erased.
 */
export function drawActivity(known: Known, setting: Setting): Drawn | null {
  const { id, record } = known
  const { space } = setting
  const isAgreed = headOf(record) !== null
  const shown = shownRev(record)
  const fields = shown === undefined ? undefined : known.fields.get(shown)
  if (fields === undefined) return null
  const standing = isAgreed ? [] : standingOffers(record).flatMap(({ rev }) => known.fields.get(rev) ?? [])
  const told = toldOf(known, fields, isAgreed, setting)
  const marking = strictestOf([fields, ...standing].map((one) => one.marking))
  return {
    activity: {
      space,
      id,
      ...told,
      is_agreed: isAgreed,
      crossed: isCrossed(record),
      offered: standingOffers(record).map((offer) => offer.side),
      situations: [...fields.situations],
      areas: [...fields.areas],
      biennium: fields.biennium,
      leads: fields.leads,
      contributors: [...fields.contributors],
      date_from: fields.from,
      date_to: fields.to,
      place: fields.place,
      marking,
    },
    // One without an area where it names none: a list that is grouped by area has a place for it.
    areas: [...new Set(fields.areas.length > 0 ? fields.areas : [''])].map((area) => {
      const ordinal = setting.areas.get(area)
      const place = `${ordinal === undefined ? '~' : String(ordinal).padStart(6, '0')} ${area}`
      return { space, area, biennium: fields.biennium, activity: id, ...told, place }
    }),
    bodies: [...new Set([...Object.values(fields.leads), ...fields.contributors])].flatMap((party) =>
      party === null ? [] : [{ space, party, biennium: fields.biennium, activity: id, title: fields.title }],
    ),
    tags: tagsOf({ ...fields, marking }, setting.sides).map((tag) => {
      return { space, tag, biennium: fields.biennium, activity: id, title: fields.title }
    }),
  }
}

/**
 * Who leads it on either side, until when, and whether what was agreed is still open. Where no period is named it is due
 * by the end of the years that it is planned for.
 */
function toldOf({ statuses }: Known, fields: Activity, isAgreed: boolean, { sides, bienniums }: Setting) {
  const [first, second] = sides.map((side) => fields.leads[side] ?? '')
  const year = bienniums.get(fields.biennium ?? '')
  return {
    title: fields.title,
    lead_first: first ?? '',
    lead_second: second ?? '',
    last_day: lastDayOf(fields) ?? (year === undefined ? null : `${year}-12-31`),
    is_open: isAgreed && isOpen(sides.map((side) => statuses[side] ?? null)),
  }
}

function strictestOf(levels: readonly MarkingLevel[]): MarkingLevel {
  return markingLevels.findLast((level) => levels.includes(level)) ?? 'unclassified'
}
