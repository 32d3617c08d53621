/** Why a password is not taken. */
export type PasswordFault = 'short' | 'long' | 'own' | 'other'

export const passwordLeast = 15
export const passwordMost = 200

/**
 * Null where a password may be set. Only its length counts, and no kinds of signs are asked for: NIST SP 800-63B-4,
 * 3.1.1.2 (15 signs where it stands alone; code points are counted), OWASP ASVS 5.0, 6.2.1 and 6.2.5. It may not be
 * the person's own address, or what stands before its sign, however often it is repeated.
 */
export function findPasswordFault(password: string, again: string, address: string): PasswordFault | null {
  const signs = [...password.normalize('NFKC')].length
  if (signs < passwordLeast) return 'short'
  if (signs > passwordMost) return 'long'
  if (isOwn(password, address)) return 'own'
  return password === again ? null : 'other'
}

function isOwn(password: string, address: string): boolean {
  const said = lettersOf(password)
  const [name = '', domain = ''] = address.split('@')
  return [name + domain, name, domain].map(lettersOf).some((own) => own !== '' && isRepeated(said, own))
}

function isRepeated(said: string, own: string): boolean {
  return said.length > 0 && said.length % own.length === 0 && said === own.repeat(said.length / own.length)
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
