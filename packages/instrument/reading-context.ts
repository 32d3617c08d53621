import type { InstrumentKind, Language, PartialDate } from './instrument.ts'

/** What a finder may know of the instrument that a provision stands in: its header, and whose cooperation it is about. */
export type ReadingContext = {
  readonly organ: string | null
  readonly symbol: string | null
  readonly session: number | string | null
  readonly date: PartialDate | null
  readonly adopted: PartialDate | null
  readonly language: Language
  readonly kind: InstrumentKind
  /** The ids of the parties that "the two organizations" and "both secretariats" stand for; see `organizationsOf`. */
  readonly organizations?: readonly string[]
}
