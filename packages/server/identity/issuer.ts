/**
 * The issuer that a text names, as its URL, or null where it is none (OpenID Connect Discovery 1.0, section 2: https,
 * without query and fragment). Names and numbers of machines inside are refused: the server asks this address, and
 * whoever sets it up is not to reach through it where they cannot reach themselves.
 */
export function parseIssuer(text: string): string | null {
  const url = URL.parse(text.trim())
  if (url === null || url.protocol !== 'https:' || url.username || url.password || url.search || url.hash)
    return null
  const name = url.hostname.replace(/\.$/, '')
  const isPublic = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(name)
  const isInside = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp)$/.test(name)
  return isPublic && !isInside ? text.trim() : null
}

/** A domain as it stands in addresses: "who.example.org"; else null. */
export function parseDomain(text: string): string | null {
  const domain = text.trim().toLowerCase().replace(/^@/, '')
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/.test(domain) ? domain : null
}
