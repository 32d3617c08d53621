import type { InterfaceLanguage } from '@comity/contract'

/** A narrowing of the list of mandates, as the address keeps it. */
export type MandateFilter = { addressee?: string; verb?: string; area?: string; instrument?: string }

/** The addresses of a space in one language. Journeys and other people's links rely on them. */
export type Addresses = {
  readonly glance: string
  readonly texts: string
  readonly mandates: string
  text(id: string, paragraph?: string): string
  mandatesWhere(filter: MandateFilter & { after?: string }): string
  textsAfter(cursor: string): string
}

export const frontOf = (lang: InterfaceLanguage): string => `/${lang}/`

/** A list of a space as a file, from the API. */
export const csvOf = (plural: string, space: string): string =>
  `/api/v1/${plural}.csv?space=${encodeURIComponent(space)}`

export function addressesOf(lang: InterfaceLanguage, space: string): Addresses {
  const glance = `/${lang}/${encodeURIComponent(space)}/`
  const texts = `${glance}texts`
  const mandates = `${glance}mandates`
  return {
    glance,
    texts,
    mandates,
    text: (id, paragraph) => `${texts}/${encodeURIComponent(id)}${paragraph ? `#${paragraph}` : ''}`,
    mandatesWhere: (filter) => withQuery(mandates, filter),
    textsAfter: (after) => withQuery(texts, { after }),
  }
}

/** The kept original of a text, from the API. */
export const originalOf = (id: string): string => `/api/v1/instruments/${encodeURIComponent(id)}/original`

function withQuery(path: string, values: Record<string, string | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value)
  return query.size > 0 ? `${path}?${query}` : path
}
