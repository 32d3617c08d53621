/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), also in its wide forms. Where
 * apostrophes stand before it already, one more is written, so that taking one away gives back every cell.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** One line of RFC 4180, with its CRLF. */
export function lineOf(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function quoted(cell: string): string {
  const harmless = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless
}

/** What stands in a record at the end of a way, in words for a cell; several values are parted by "; ". */
export function cellAt(record: unknown, path: readonly string[], lang: string): string {
  return valuesAt(record, path)
    .map((value) => wordsOf(value, lang))
    .filter((words) => words !== '')
    .join('; ')
}

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path))
  const [key, ...rest] = path
  if (key === undefined) return [value]
  // A field that is spelled like something that every object inherits is not in the record.
  return typeof value === 'object' && Object.hasOwn(value, key)
    ? valuesAt((value as Record<string, unknown>)[key], rest)
    : []
}

/** A name in the language that is asked for, else in English, which every name has. */
function wordsOf(value: unknown, lang: string): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const named = value as { names?: unknown; en?: string } & Record<string, unknown>
  if (named.names !== undefined) return wordsOf(named.names, lang)
  if (named.en !== undefined) return String(named[lang] ?? named.en)
  return JSON.stringify(value)
}
