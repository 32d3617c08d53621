import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Seals what the program has to read again, the secrets of second factors and of identity providers, so that whoever
 * reads the database or a backup cannot. AES-256-GCM with a nonce of its own each time (OWASP ASVS 5.0, 11.3.2).
 */
export type Keeper = {
  seal(text: string): Buffer
  /** Null where it was sealed with another key, or altered. */
  open(sealed: Buffer): string | null
}

/** The keeper of an installation. Its key lies in the data folder, for this user only, and in no backup. */
export function openKeeper(data: string): Keeper {
  const file = join(data, 'comity.key')
  if (!existsSync(file)) {
    try {
      writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
    } catch (error) {
      // Another process made it in the meantime; its key is the one.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return keeperOf(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url'))
}

/** Where nothing has to be sealed: whatever asks for it has been given too little. */
export const noKeeper: Keeper = {
  seal: () => {
    throw new Error('this door was opened without a keeper of secrets')
  },
  open: () => null,
}

export function keeperOf(key: Buffer): Keeper {
  return {
    seal(text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
    },
    open(sealed) {
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
        cipher.setAuthTag(sealed.subarray(12, 28))
        return Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}
