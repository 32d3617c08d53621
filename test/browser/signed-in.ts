import type { BrowserContextOptions } from 'playwright-core'
import { tokenFrom } from '../token.ts'

/** A browser profile that carries the sign-in of a post, as signing in on the page leaves it. */
export async function signedIn(
  { base, data }: { readonly base: string; readonly data: string },
  party: string,
  role: string,
): Promise<{ readonly token: string; readonly options: BrowserContextOptions }> {
  const token = await tokenFrom(data, party, role)
  const cookie = {
    name: 'comity',
    value: token,
    domain: new URL(base).hostname,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax' as const,
  }
  return { token, options: { storageState: { cookies: [cookie], origins: [] } } }
}
