export type Reply = { readonly status: number; readonly body: unknown }

/** The API as a script sees it: what it sends and what came back, refusals included. */
export type Api = {
  get(path: string): Promise<Reply>
  act(name: string, fields: object, idempotencyKey?: string): Promise<Reply>
}

/** Calls below /api/v1 of an installation, with a bearer token where one is given. */
export function apiOf(base: string, token?: string): Api {
  const identity: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    const response = await fetch(`${base}/api/v1${path}`, {
      ...init,
      headers: { ...identity, ...init.headers },
    })
    return { status: response.status, body: await response.json() }
  }
  return {
    get: (path) => send(path, {}),
    act: (name, fields, idempotencyKey) =>
      send(`/acts/${name}`, {
        method: 'POST',
        body: JSON.stringify(fields),
        headers: {
          'content-type': 'application/json',
          ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
        },
      }),
  }
}
