import type { InterfaceLanguage, MatrixFormat } from '@comity/contract'

/** A narrowing of the list of mandates, as the address keeps it. */
export type MandateFilter = { addressee?: string; verb?: string; area?: string; instrument?: string }

/** What is looked for, as the address keeps it. */
export type SearchFilter = {
  q?: string
  kind?: string
  language?: string
  organ?: string
  session?: string
  from?: string
  to?: string
}

/** The addresses of a space in one language. Journeys and other people's links rely on them. */
export type Addresses = {
  readonly glance: string
  readonly texts: string
  readonly mandates: string
  readonly import: string
  readonly search: string
  readonly parties: string
  readonly agreements: string
  readonly meetings: string
  readonly areas: string
  /** The texts that others recall. */
  readonly citations: string
  /** `lit`: the words that a reader was looking for, parted by commas. */
  text(id: string, paragraph?: string, lang?: string, lit?: string): string
  preview(id: string): string
  readonly review: string
  readonly matrices: string
  matrix(biennium: string): string
  /** The same activities in a table that is worked in. */
  work(biennium: string): string
  bringSheet(biennium: string): string
  sheet(biennium: string, comparison: string): string
  /** What has become of what was adopted, beside the years before; and what is carried over. */
  outcome(biennium: string): string
  activity(id: string): string
  mandate(id: string): string
  /** Mandates that may be looked at again. */
  readonly candidates: string
  /** Who may see a record, and what was done to it. */
  recordMarking(kind: string, id: string): string
  recordHistory(kind: string, id: string): string
  newActivity(biennium: string, area?: string): string
  proposeChange(activity: string): string
  reviewOf(of: { text?: string; kind?: string; at?: string; correct?: 'yes' }): string
  /** Where words of a paragraph become a mandate, an undertaking, an event or an agreement. */
  addFrom(text: string, paragraph: string): string
  markPreview(id: string): string
  mandatesWhere(filter: MandateFilter & { after?: string }): string
  textsAfter(cursor: string): string
  searchFor(filter: SearchFilter & { after?: string }): string
  party(id: string): string
  agreement(id: string): string
  meeting(id: string): string
  area(id: string): string
  /** People and posts. */
  readonly admin: string
  /** What waits for whoever reads. */
  readonly desk: string
  /** What is said and filed about a record. */
  discussion(of: { kind: string; record: string }): string
  /** One page about something: "cooperation", "party:un/who", "area:health", "meeting:" with its id. */
  brief(about: string): string
  readonly letters: string
  letter(id: string): string
  correctLetter(id: string): string
  readonly newLetter: string
  readonly cooperations: string
  /** Who may read the whole cooperation. */
  readonly release: string
  startFrom(text: string): string
}

export const frontOf = (lang: InterfaceLanguage): string => `/${lang}/`

/** A list of a space as a file, from the API. */
export const csvOf = (plural: string, space: string): string =>
  `/api/v1/${plural}.csv?space=${encodeURIComponent(space)}`

export function addressesOf(lang: InterfaceLanguage, space: string): Addresses {
  const glance = `/${lang}/${encodeURIComponent(space)}/`
  const texts = `${glance}texts`
  const mandates = `${glance}mandates`
  const importing = `${glance}import`
  const [search, parties, agreements, meetings, areas] = [
    `${glance}search`,
    `${glance}parties`,
    `${glance}agreements`,
    `${glance}meetings`,
    `${glance}areas`,
  ]
  return {
    glance,
    texts,
    mandates,
    import: importing,
    matrices: `${glance}matrix`,
    matrix: (biennium) => `${glance}matrix/${encodeURIComponent(biennium)}`,
    work: (biennium) => `${glance}matrix/${encodeURIComponent(biennium)}/work`,
    bringSheet: (biennium) => `${glance}matrix/${encodeURIComponent(biennium)}/sheet`,
    sheet: (biennium, comparison) =>
      `${glance}matrix/${encodeURIComponent(biennium)}/sheet/${encodeURIComponent(comparison)}`,
    outcome: (biennium) => `${glance}matrix/${encodeURIComponent(biennium)}/outcome`,
    mandate: (id) => `${mandates}/${encodeURIComponent(id)}`,
    candidates: `${mandates}/candidates`,
    recordMarking: (kind, id) => `${glance}records/${kind}/${encodeURIComponent(id)}/marking`,
    recordHistory: (kind, id) => `${glance}records/${kind}/${encodeURIComponent(id)}/history`,
    activity: (id) => `${glance}activities/${encodeURIComponent(id)}`,
    newActivity: (biennium, area) => withQuery(`${glance}activities/new`, { biennium, area }),
    proposeChange: (id) => `${glance}activities/${encodeURIComponent(id)}/propose`,
    review: `${glance}review`,
    reviewOf: (of) => withQuery(`${glance}review`, of),
    addFrom: (text, paragraph) => withQuery(`${glance}review/add`, { text, in: paragraph }),
    preview: (id) => `${importing}/${encodeURIComponent(id)}`,
    markPreview: (id) => `${importing}/${encodeURIComponent(id)}/mark`,
    search,
    parties,
    agreements,
    meetings,
    areas,
    citations: `${glance}citations`,
    text: (id, paragraph, wording, lit) =>
      `${withQuery(`${texts}/${encodeURIComponent(id)}`, { lang: wording, lit })}${paragraph ? `#${paragraph}` : ''}`,
    mandatesWhere: (filter) => withQuery(mandates, filter),
    textsAfter: (after) => withQuery(texts, { after }),
    searchFor: (filter) => withQuery(search, filter),
    // A body's code has steps ("un/who"), and its address has them too.
    party: (id) => `${parties}/${id.split('/').map(encodeURIComponent).join('/')}`,
    agreement: (id) => `${agreements}/${encodeURIComponent(id)}`,
    meeting: (id) => `${meetings}/${encodeURIComponent(id)}`,
    admin: `${glance}admin`,
    desk: `${glance}desk`,
    discussion: ({ kind, record }) => withQuery(`${glance}discussion`, { kind, record }),
    brief: (about) => withQuery(`${glance}brief`, { about }),
    letters: `${glance}letters`,
    letter: (id) => `${glance}letters/${encodeURIComponent(id)}`,
    correctLetter: (id) => `${glance}letters/${encodeURIComponent(id)}/correct`,
    newLetter: `${glance}letters/new`,
    cooperations: `${glance}cooperations`,
    release: `${glance}release`,
    startFrom: (text) => withQuery(`${glance}cooperations/start`, { text }),
    area: (id) => `${areas}/${encodeURIComponent(id)}`,
  }
}

/** A file on a record, from the API. */
export const attachedOf = (id: string): string => `/api/v1/attachments/${encodeURIComponent(id)}/file`

/** The activities of a biennium as a file, from the API. */
export const matrixFile = (
  biennium: string,
  format: MatrixFormat,
  lang: InterfaceLanguage,
  filter: Readonly<Record<string, string>> = {},
): string => withQuery(`/api/v1/matrix/${encodeURIComponent(biennium)}.${format}`, { lang, ...filter })

/** The kept original of a text, from the API. */
export const originalOf = (id: string): string => `/api/v1/instruments/${encodeURIComponent(id)}/original`

export function withQuery(path: string, values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value)
  return query.size > 0 ? `${path}?${query}` : path
}
