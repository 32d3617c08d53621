type Entry = { readonly before: unknown; readonly after: unknown }
type Fields = Readonly<Record<string, string>>

/**
 * What was typed in a form, without the fields that stand in it as they stood before others changed them: whoever sends
 * the form did not touch those, and sees them in it as they are by now.
 */
export function withoutUntouched(
  typed: Fields,
  since: readonly Entry[],
  fieldsOf: (said: unknown) => Fields,
): Record<string, string> {
  const kept: Record<string, string> = { ...typed }
  const seen = new Set<string>()
  for (const { before } of since) {
    for (const [name, value] of Object.entries(fieldsOf(before))) {
      if (!seen.has(name) && (typed[name] ?? '').trim() === value) delete kept[name]
      seen.add(name)
    }
  }
  return kept
}

/** The values that a form shows as they stand; what is null is an empty field. */
export function plainFields(said: unknown): Record<string, string> {
  const entries = Object.entries((said ?? {}) as Record<string, unknown>)
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      value === null || typeof value === 'string' ? [[name, value ?? '']] : [],
    ),
  )
}
