import type { Answer, BodyOf } from '@comity/contract'
import { organCalled } from '@comity/instrument'
import type { ReadText } from '../importing/reader.ts'
import { invalid } from './act.ts'

/** What whoever brings texts says of those that do not say it themselves. */
export type Unsaid = NonNullable<BodyOf<'import-texts'>['unsaid']>

/** What is said of texts, the organ by the name that it is filed under. */
export function unsaidOf({ unsaid = {} }: Pick<BodyOf<'import-texts'>, 'unsaid'>): Answer<Unsaid> {
  if (unsaid.organ === undefined) return { ok: true, value: unsaid }
  const organ = organCalled(unsaid.organ)
  if (organ !== null) return { ok: true, value: { ...unsaid, organ } }
  return invalid(
    'unsaid.organ',
    `No organ that is known here is called “${unsaid.organ}”. Write its name, as “Council of Foreign Ministers”.`,
  )
}

/** A text with what it does not say itself filled in; what it says stays. `said` is what was filled in. */
export function withUnsaid(text: ReadText, { kind, organ }: Unsaid): ReadText & { readonly said?: Unsaid } {
  const { instrument } = text
  const said = {
    ...(kind !== undefined && instrument.kind === 'other' ? { kind } : {}),
    ...(organ !== undefined && instrument.organ === null ? { organ } : {}),
  }
  return Object.keys(said).length === 0 ? text : { ...text, instrument: { ...instrument, ...said }, said }
}
