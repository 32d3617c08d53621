import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Door } from '@comity/contract'
import type { Given, openPages } from './entry.server.tsx'

export type Pages = {
  /** Answers a request for a page through the door of whoever asks. */
  handle(request: Request, door: Door, context: Given): Promise<Response>
  /** The folder of style sheets, faces and scripts; what lies below its `assets/` never changes its content. */
  clientDirectory: string
}

const build = new URL('./build/', import.meta.url)

/** Loads the built pages. */
export async function createPages(): Promise<Pages> {
  const server = new URL('server/index.js', build)
  try {
    await access(server)
  } catch (cause) {
    throw new PagesNotBuiltError(fileURLToPath(server), { cause })
  }
  const built = await import(server.href)
  const open: typeof openPages = built.entry.module.openPages
  return { handle: open(built), clientDirectory: fileURLToPath(new URL('client/', build)) }
}

class PagesNotBuiltError extends Error {
  override name = 'PagesNotBuiltError'
  constructor(path: string, options: ErrorOptions) {
    super(`The pages are not built: ${path} is missing. "npm start" builds them.`, options)
  }
}
