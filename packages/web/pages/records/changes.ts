/** One field that an entry changed, in words as they stand in the record. */
export type Change = {
  readonly field: string
  readonly before: string | boolean | null
  readonly after: string | boolean | null
}

/** The fields in which what stood before an entry and after it differ; where one of them is missing, all of the other. */
export function changesIn(before: unknown, after: unknown): Change[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return fields.flatMap((field) => {
    const [a, b] = [plain(was[field]), plain(is[field])]
    return a === b ? [] : [{ field, before: a, after: b }]
  })
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {}
  return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : { value }
}

/** A value as a person reads it: lists by commas, parts of a whole by their names. */
function plain(value: unknown): string | boolean | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((one) => plain(one) ?? '–').join(', ')
  const { text } = value as { text?: unknown }
  if (typeof text === 'string') return text
  const parts = Object.entries(value).flatMap(([name, inner]) => {
    const said = plain(inner)
    return said === null ? [] : [`${name}: ${said}`]
  })
  return parts.length === 0 ? null : parts.join('; ')
}
