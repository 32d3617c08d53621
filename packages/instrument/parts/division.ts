import type { Stretch } from '../layout/running-text.ts'

/** A text divided: its provisions and headings in their order, and what ends it. */
export type Division = {
  readonly units: readonly Unit[]
  /** The line that closes it ("39th plenary meeting"), or the first of an annex, or the end of the text. */
  readonly end: number
  readonly doubts: readonly Doubt[]
}

export type Unit = ProvisionUnit | HeadingUnit

export type ProvisionUnit = {
  readonly kind: 'preamble' | 'operative'
  /** A paragraph that by its form asks nobody for anything: of a report, a statement, an agreement. */
  readonly plain?: true
  readonly number: string
  readonly lead: Stretch[]
  readonly children: SubUnit[]
}

export type SubUnit = { readonly number: string; readonly lead: Stretch[]; readonly children: SubUnit[] }

export type HeadingUnit = { readonly kind: 'heading'; readonly lead: Stretch[] }

/** What a person should look at, and the line where it stands. */
export type Doubt = { readonly rule: string; readonly message: string; readonly line: number }
