/** One field that an entry changed: what stood before it and what after, as the record has them; null for nothing. */
export type Change = { readonly field: string; readonly before: unknown; readonly after: unknown }

/** What tells nobody anything: digests, of which the words are shown instead, and the side, which the post that spoke names. */
const unsaid = ['rev', 'declined', 'parent', 'agreed', 'sealed', 'side', 'sha256', 'digest']

/** The fields in which what stood before an entry and after it differ; where one of them is missing, all of the other. */
export function changesIn(before: unknown, after: unknown): Change[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return fields
    .filter((field) => !unsaid.includes(field))
    .map((field) => ({ field, before: said(was[field]), after: said(is[field]) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {}
  return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : { value }
}

/** A value, or null where it says nothing: an empty list, or a whole whose parts all say nothing. */
function said(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value
  if (typeof value !== 'object') return value
  const parts = Object.entries(value).filter(([, inner]) => said(inner) !== null)
  return parts.length === 0 ? null : Object.fromEntries(parts)
}
