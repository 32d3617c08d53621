import type { Door, Refusal } from '@comity/contract'
import type { FastifyRequest } from 'fastify'

/** Base64 makes a file a third larger: fifty megabytes and what stands around them. */
export const largestBody = 70 * 1024 * 1024
/** What anybody may send: words, no files. */
const smallBody = 64 * 1024
/** What is held at once of all that is being brought in, so that memory stays bounded whoever sends how much. */
const mostHeld = 2 * largestBody

/** Lets bodies in by their announced size, before a byte of them is read. */
export type Bodies = {
  /** Null where it may come in; else why not. What was let in counts until `release`. */
  admit(request: FastifyRequest, door: Door): Promise<Refusal | null>
  release(request: FastifyRequest): void
}

export function openBodies(): Bodies {
  const admitted = new WeakMap<FastifyRequest, number>()
  let held = 0
  return {
    async admit(request, door) {
      const size = announced(request)
      if (size <= smallBody) return null
      if (size > largestBody) return tooLarge
      const who = await door.ask('me', {})
      if (!who.ok) return who.refusal
      if (who.value.kind === 'anonymous') return { reason: 'not-signed-in' }
      if (held + size > mostHeld) return busy
      held += size
      admitted.set(request, size)
      return null
    },
    release(request) {
      held -= admitted.get(request) ?? 0
      admitted.delete(request)
    },
  }
}

/** A body that comes in chunks says no size; it may become the largest that is read. */
function announced({ headers }: FastifyRequest): number {
  if (headers['transfer-encoding'] !== undefined) return largestBody
  return Number(headers['content-length'] ?? 0)
}

const tooLarge: Refusal = {
  reason: 'too-large',
  message: 'What was sent is larger than 70 MB, and a text may have 50 MB. Send it in parts.',
}

const busy: Refusal = {
  reason: 'busy',
  message:
    'The installation is reading other files at the moment. Nothing was taken; send it again in a minute.',
}
