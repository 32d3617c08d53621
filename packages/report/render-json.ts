import type { Instrument } from '@comity/instrument'

/** An instrument as indented JSON; `JSON.parse` gives it back. */
export function renderJson(instrument: Instrument): string {
  return `${JSON.stringify(instrument, null, 2)}\n`
}
