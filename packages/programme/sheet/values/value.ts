/** Why a cell cannot be taken as it is. What each means is said in words where it is shown. */
export const wrongRules = [
  'formula',
  'error-value',
  'title-missing',
  'too-long',
  'too-many',
  'date',
  'date-ambiguous',
  'dates-reversed',
  'amount',
  'amount-ambiguous',
  'currency',
  'name-unknown',
  'name-ambiguous',
  'number',
  'marking',
  'status',
  'status-of-other-side',
  'cell-cut',
  'id-twice',
  'revision-unknown',
  'shape',
] as const
export type WrongRule = (typeof wrongRules)[number]

/** What a cell says, or why it cannot be taken with the words that are at fault. */
export type Value<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly rule: WrongRule; readonly given: string }

export const value = <T>(of: T): Value<T> => ({ ok: true, value: of })
export const wrong = (rule: WrongRule, given: string): Value<never> => ({ ok: false, rule, given })

/** All values, or the first that is wrong. */
export function each<T, V>(items: readonly T[], read: (item: T) => Value<V>): Value<V[]> {
  const values: V[] = []
  for (const item of items) {
    const one = read(item)
    if (!one.ok) return one
    values.push(one.value)
  }
  return value(values)
}
