import type { Mandate } from '../../instrument.ts'
import { findMandates } from '../../mandates/index.ts'
import type { Provision } from '../../provision.ts'
import type { ReadingContext } from '../../reading-context.ts'
import { inContext, provisionWith } from '../provision-with.ts'
import { contextOf, provisionsOf, type StoredReading } from '../stored-readings.ts'

/** One line for a mandate: "requests Secretary-General, Council · with League · due 79 · P1Y · report". */
export function told(mandate: Mandate): string {
  const names = (list: Mandate['addressees']) => list.map((body) => body.text).join(' + ')
  const { due } = mandate
  return [
    `${mandate.verb}: ${names(mandate.addressees) || '-'}`,
    mandate.with.length > 0 ? `with ${names(mandate.with)}` : '',
    due === null ? '' : `due ${'session' in due ? due.session : due.date}`,
    mandate.recurs ?? '',
    mandate.report ? 'report' : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

export function mandatesIn(text: string, known: Partial<ReadingContext> = {}): Mandate[] {
  return findMandates(provisionWith(text), inContext(known))
}

/** The same with sub-paragraphs. */
export function mandatesInList(
  lead: string,
  items: readonly string[],
  known: Partial<ReadingContext> = {},
): Mandate[] {
  const provision = provisionWith(lead)
  const children = items.map((text, i) => ({
    number: `(${'abcdefgh'[i]})`,
    passage: provisionWith(text).lead,
    children: [],
  }))
  return findMandates({ ...provision, children }, inContext(known))
}

export function mandatesOf(reading: StoredReading, known: Partial<ReadingContext> = {}): Mandate[] {
  return provisionsOf(reading).flatMap((provision: Provision) =>
    findMandates(provision, { ...contextOf(reading), ...known }),
  )
}
