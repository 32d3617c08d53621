/** The parts of a JSON Schema that tell which columns a record has. */
type Schema = {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

/** A column of a list, named by its way into the record: `title`, `counts.mandates`, `addressees.text`. */
export type Column = { readonly name: string; readonly path: readonly string[] }

/**
 * The columns of a list, in the order of the contract, worked out from the schema of its records: a record within a
 * record gives a column for each of its own fields, what is named by `names` or is itself a name gives one.
 */
export function columnsOf(record: unknown): Column[] {
  return waysInto(record as Schema, []).map((path) => ({ name: path.join('.'), path }))
}

function waysInto(schema: Schema, path: readonly string[]): (readonly string[])[] {
  const parts = partsOf(schema)
  if (parts === null || (path.length > 0 && isNamed(parts))) return [path]
  return Object.entries(parts).flatMap(([key, part]) => waysInto(part, [...path, key]))
}

/** The fields of a record, of the records of a list, or of whichever record it may be; null for a plain value. */
function partsOf(schema: Schema): Readonly<Record<string, Schema>> | null {
  if (schema.properties !== undefined) return schema.properties
  if (schema.items !== undefined) return partsOf(schema.items)
  const choices = (schema.anyOf ?? []).map(partsOf).filter((parts) => parts !== null)
  return choices.length === 0 ? null : Object.assign({}, ...choices)
}

/** What people call by its name stands under it: a body, an area, and names in several languages themselves. */
function isNamed(parts: Readonly<Record<string, Schema>>): boolean {
  return 'names' in parts || 'en' in parts
}
