import type { Refusal } from '@comity/contract'
import { isDay } from '@comity/instrument'

/** What a value of a cursor must be like, so that the database can take it. */
export type Shape = Pick<RegExp, 'test'>

/** Where a page ended, as an opaque word for the next one: the values of its last row that the order goes by. */
export function writeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** The values of a cursor, or null where it is not one that this list gave. */
export function readCursor(cursor: string, shapes: readonly Shape[]): string[] | null {
  let values: unknown
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
  if (!Array.isArray(values) || values.length !== shapes.length) return null
  // No list orders by what is not there: it writes '' in its place.
  const fits = values.every((value, n) => value !== null && (shapes[n] as Shape).test(String(value)))
  return fits ? values.map(String) : null
}

export const badCursor: { ok: false; refusal: Refusal } = {
  ok: false,
  refusal: {
    reason: 'invalid',
    violations: [
      { field: 'after', message: 'This is not the cursor of a page of this list. Begin at the first page.' },
    ],
  },
}

export const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const numberShape = /^\d{1,9}$/
export const dateShape = /^\d{4}(-\d{2}){0,2}$/
export const dayShape: Shape = { test: isDay }
export const anyShape = /^/
