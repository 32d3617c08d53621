import { findDates, sessionNamed } from '@comity/instrument'

/** What the index of a session says of one resolution beside its words. */
export type AdoptionRecord = {
  readonly symbol: string
  readonly session: string | null
  readonly title: string | null
  readonly adopted: string | null
  readonly meeting: string | null
  /** The symbol of the draft that was adopted: "A/77/L.18". */
  readonly draft: string | null
  readonly committee: string | null
  readonly agendaItem: string | null
  readonly agendaTitle: string | null
  readonly manner: 'without a vote' | 'recorded vote' | null
  readonly inFavour: number | null
  readonly against: number | null
  readonly abstaining: number | null
  readonly votes: { readonly inFavour: string[]; readonly against: string[]; readonly abstaining: string[] }
  readonly sponsors: string[]
  readonly subjects: string[]
  /** The symbol of the meeting's verbatim record: "A/77/PV.39". */
  readonly record: string | null
}

export type IndexLine =
  | { readonly read: true; readonly adoption: AdoptionRecord }
  | { readonly read: false; readonly line: number; readonly message: string }

/**
 * Reads the index of a session: one JSON object a line, as the repository UNxml/GAresolutions has it. A line that is
 * no such object is told with its number and leaves the others alone.
 */
export function parseSessionIndex(text: string): IndexLine[] {
  return text.split('\n').flatMap((line, index): IndexLine[] => {
    if (line.trim() === '') return []
    const wrong = (message: string): IndexLine[] => [{ read: false, line: index + 1, message }]
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      return wrong('This line is not a JSON object.')
    }
    if (typeof value !== 'object' || value === null) return wrong('This line is not a JSON object.')
    const fields = value as Readonly<Record<string, unknown>>
    const symbol = textOf(fields.symbol)
    if (symbol === null || !/^[A-Z]+\/[^\s]{1,80}$/.test(symbol)) return wrong('This line names no symbol.')
    return [{ read: true, adoption: adoptionOf(symbol, fields) }]
  })
}

/** Whether a file holds the index of a session rather than a text: its first line is an object with these keys. */
export function looksLikeSessionIndex(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('utf8')
  return /^\uFEFF?\s*\{\s*"symbol"\s*:/.test(start)
}

function adoptionOf(symbol: string, fields: Readonly<Record<string, unknown>>): AdoptionRecord {
  const recorded = textOf(fields.adoption_type)
  const manner =
    recorded === null ? null : /recorded vote/i.test(recorded) ? 'recorded vote' : 'without a vote'
  const count = (key: string) => (manner === 'recorded vote' ? countOf(fields[key]) : null)
  const session = textOf(fields.session)
  const adopted = textOf(fields.adoption_date)
  return {
    symbol,
    session: session === null ? null : String(sessionNamed(session) ?? session),
    title: textOf(fields.title),
    adopted: adopted === null ? null : (findDates(adopted, 'en')[0]?.from ?? null),
    meeting: textOf(fields.adoption_meeting),
    draft: textOf(fields.originating_document),
    committee: textOf(fields.committee),
    agendaItem: textOf(fields.agenda_item)?.replace(/^Agenda items?\s+/i, '') ?? null,
    agendaTitle: textOf(fields.agenda_item_name),
    manner,
    inFavour: count('MS_in_favour_count'),
    against: count('MS_against_count'),
    abstaining: count('MS_abstaining_count'),
    votes: {
      inFavour: namesOf(fields.MS_in_favour),
      against: namesOf(fields.MS_against),
      abstaining: namesOf(fields.MS_abstaining),
    },
    sponsors: [...namesOf(fields.sponsors), ...namesOf(fields.additional_sponsors)],
    // A subject comes with the vocabulary that it is of; agenda documents stand among them and are none.
    subjects: listOf(fields.subjects).flatMap((subject) => {
      const [name, vocabulary] = Array.isArray(subject) ? subject : [subject, '']
      return typeof name === 'string' && !/^A\//.test(String(vocabulary)) ? [sentenceCase(name)] : []
    }),
    record: textOf(fields.pv),
  }
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value.trim().slice(0, 2000)
  return text === '' || text === 'N.A.' ? null : text
}

function countOf(value: unknown): number | null {
  const number = Number(value)
  return Number.isInteger(number) && number >= 0 && number < 100_000 ? number : null
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 1000) : []
}

function namesOf(value: unknown): string[] {
  return listOf(value).flatMap((name) =>
    typeof name === 'string' && name.trim() ? [nameCase(name.trim())] : [],
  )
}

const small = new Set(['and', 'of', 'the', 'on', 'behalf', 'that', 'are', 'members', 'states', 'de', 'des'])

/** "CÔTE D'IVOIRE" is Côte d'Ivoire; a name that is not all in capitals stays as it is. */
function nameCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (word, at: number) =>
      at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .replace(
      /\b([DL])(['’])(\p{L})/gu,
      (_, article: string, mark: string, letter: string) =>
        `${article.toLowerCase()}${mark}${letter.toUpperCase()}`,
    )
}

function sentenceCase(text: string): string {
  return text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text
}
