import { hash } from 'node:crypto'

/** A SHA-256, of 32 bytes. */
export type Hash = Uint8Array

/** The two kinds begin differently, so that no leaf can be passed off as a node (RFC 6962, section 2.1). */
const leafMark = 0x00
const nodeMark = 0x01

export const hashLength = 32

/** The root of a tree without leaves: the hash of nothing. */
export const emptyRoot: Hash = sha256(new Uint8Array(0))

/** The hash under which an entry stands in the tree. */
export function leafHash(entry: Uint8Array): Hash {
  const bytes = new Uint8Array(1 + entry.length)
  bytes[0] = leafMark
  bytes.set(entry, 1)
  return sha256(bytes)
}

/** The hash of two neighbouring subtrees. */
export function nodeHash(left: Hash, right: Hash): Hash {
  const bytes = new Uint8Array(1 + 2 * hashLength)
  bytes[0] = nodeMark
  bytes.set(left, 1)
  bytes.set(right, 1 + hashLength)
  return sha256(bytes)
}

export function isSameHash(a: Hash, b: Hash): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}

function sha256(bytes: Uint8Array): Hash {
  return hash('sha256', bytes, 'buffer')
}
