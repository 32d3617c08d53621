import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Rev } from '../agreement/joint-record.ts'

/** The largest entry, and how deep its values may lie in each other (rule 6 of the exchange). */
export const mostBytes = 256 * 1024
export const deepest = 32

/** A whole revision in the one form that both sides hash, or why it has none, as a sentence. */
export type Canonical =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: string }

/**
 * The canonical form of a revision's fields (RFC 8785). Refuses what two programs could write differently: numbers
 * that are no integers within 2^53-1, halves of a surrogate pair, values too deep in each other, and what is too long.
 */
export function canonicalOf(fields: unknown): Canonical {
  const why = whyNot(fields, 1)
  if (why !== null) return { ok: false, why }
  const text = canonicalize(fields)
  if (text === undefined) return { ok: false, why: 'There is nothing to keep.' }
  return Buffer.byteLength(text) > mostBytes
    ? { ok: false, why: `This is longer than ${mostBytes / 1024} KiB.` }
    : { ok: true, text }
}

/** The digest by which a revision is named: SHA-256 over its salt and its canonical bytes, in hexadecimal (rule 4). */
export function revOf(salt: Uint8Array, canonical: string): Rev {
  return hash('sha256', Buffer.concat([salt, Buffer.from(canonical)]), 'hex')
}

function whyNot(value: unknown, depth: number): string | null {
  if (depth > deepest) return `Values lie more than ${deepest} deep in each other.`
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() ? null : 'A text holds half of a character.'
    case 'number':
      return Number.isSafeInteger(value) ? null : 'A number is no whole number; write a decimal as text.'
    case 'boolean':
      return null
    case 'object':
      if (value === null) return null
      for (const [key, inner] of Object.entries(value)) {
        const why = key.isWellFormed() ? whyNot(inner, depth + 1) : 'A name holds half of a character.'
        if (why !== null) return why
      }
      return null
    default:
      return 'A value is neither text, number, list nor record.'
  }
}
