/**
 * An e-mail address as accounts are known by it, in lower case, or null where it is none. The form is that of the
 * HTML standard's `type=email`; signs beyond ASCII are not taken, as they can look like others.
 */
export function parseAddress(text: string): string | null {
  const address = text.trim().toLowerCase()
  if (address.length > 254) return null
  const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
  const form = new RegExp(`^[a-z0-9.!#$%&'*+/=?^_\`{|}~-]{1,64}@${label}(?:\\.${label})+$`)
  return form.test(address) ? address : null
}
