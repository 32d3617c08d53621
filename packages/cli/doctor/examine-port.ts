import { createServer } from 'node:net'
import type { Examined } from '@comity/server'
import type { InstallationSettings } from '../installation.ts'

/** Whether the pages can be served where the settings say, or are being served there. */
export async function examinePort({ host, port }: InstallationSettings): Promise<Examined> {
  const hindrance = await tryPort(host, port)
  if (hindrance === undefined) return { state: 'well', sentence: `Port ${port} of ${host} is free.` }
  if (hindrance === 'EADDRINUSE' && (await isComity(host, port)))
    return { state: 'well', sentence: `Comity serves its pages on port ${port} of ${host}.` }
  return {
    state: 'wrong',
    sentence: `Port ${port} of ${host} cannot be used (${hindrance}). Set PORT to another.`,
  }
}

function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ host, port }, () => server.close(() => resolve(undefined)))
  })
}

async function isComity(host: string, port: number): Promise<boolean> {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/api/v1/openapi.json`
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(3000) })
    const { info } = (await answer.json()) as { info?: { title?: string } }
    return info?.title?.includes('Comity') === true
  } catch {
    return false
  }
}
