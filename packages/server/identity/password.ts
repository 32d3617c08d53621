import { createHash, randomBytes, scrypt } from 'node:crypto'

/** How much work scrypt is: `n` blocks, `r` their size, `p` how often (RFC 7914, section 2). */
export type Work = { readonly n: number; readonly r: number; readonly p: number }

/** 32 MB and three turns: one of the settings that the OWASP Password Storage Cheat Sheet calls equally strong. */
export const heavy: Work = { n: 2 ** 15, r: 8, p: 3 }

/** What is kept of a password: without it nobody has signed in, and with it nobody can. */
export type KeptPassword = { readonly salt: Buffer; readonly digest: Buffer; readonly work: string }

export async function keepPassword(password: string, work: Work): Promise<KeptPassword> {
  const salt = randomBytes(16)
  const written = writeWork(work)
  return { salt, digest: await digestOf(password, salt, written), work: written }
}

/**
 * The digest that a password has with a salt. The key that scrypt gives is hashed once more, so that the database,
 * which compares, is never given what would pass.
 */
export async function digestOf(password: string, salt: Buffer, work: string): Promise<Buffer> {
  const { n, r, p } = parseWork(work)
  const key = await new Promise<Buffer>((resolve, reject) => {
    const options = { N: n, r, p, maxmem: 256 * r * (n + p + 2) }
    scrypt(password.normalize('NFKC'), salt, 32, options, (error, made) =>
      error ? reject(error) : resolve(made),
    )
  })
  return createHash('sha256').update(key).digest()
}

export function writeWork({ n, r, p }: Work): string {
  return `${n}:${r}:${p}`
}

function parseWork(written: string): Work {
  const [n = 0, r = 0, p = 0] = written.split(':').map(Number)
  return { n, r, p }
}
