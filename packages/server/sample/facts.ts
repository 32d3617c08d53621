/** What stands in `facts.json`. Sources are keys of `sources`; `in` names paragraphs of the first of them. */
export type Facts = {
  readonly sources: Readonly<Record<string, string>>
  readonly bienniums: readonly {
    readonly from: number
    readonly to: number
    readonly adopted: string
    readonly meeting: string
  }[]
  readonly agreements: readonly (Known & {
    readonly kind: string
    readonly parties: readonly string[]
    readonly signed: string | null
    readonly place: string | null
    readonly note?: string
  })[]
  readonly meetings: readonly (Known & {
    readonly kind: string
    /** As the programme that it adopted names it. */
    readonly called?: string
    readonly number: number | null
    readonly planned?: readonly [string, string]
    readonly held: readonly [string, string] | null
    readonly place: string | null
    readonly host: string | null
  })[]
  readonly activities: readonly ActivityFact[]
}

type Known = { readonly key: string; readonly sources: readonly string[]; readonly in?: string }

/** An activity that a text names, by the year in which its biennium begins. */
export type ActivityFact = {
  readonly key: string
  readonly biennium: number
  readonly title: string
  readonly goal?: string
  readonly areas: readonly string[]
  readonly un: string | null
  readonly oic: string | null
  readonly contributors?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly place?: string
  readonly deliverables?: readonly string[]
  readonly situations?: readonly string[]
  readonly developmentGoals?: readonly string[]
  readonly oicPriorities?: readonly string[]
  readonly programmes?: readonly string[]
  /** Keys of the agreements above. */
  readonly agreements?: readonly string[]
  readonly sources: readonly string[]
  readonly in: readonly string[]
  /** Whether the words say that both decided, agreed or signed. */
  readonly agreed?: true
  /** The side whose offer it is; the first where they name none. */
  readonly offered?: 'un' | 'oic'
  /** Whether it belongs to what was adopted for these years. */
  readonly adopted?: true
  readonly done?: true
}
