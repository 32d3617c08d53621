import type { Marking as Marked, Places } from '@comity/instrument'
import type { Generated } from 'kysely'
import type { Json, Moment, Place, Walled } from './columns.ts'

/** A marking, and where what it says of the whole text stands in the source. */
export type KeptMarking = { readonly said: Marked; readonly places: Places }

export type SubParagraphRow = Place & { number: string; text: string; children: SubParagraphRow[] }

export type Counts = Record<
  | 'preamble'
  | 'operative'
  | 'notes'
  | 'citations'
  | 'mandates'
  | 'confirmed'
  | 'events'
  | 'agreements'
  | 'areas'
  | 'situations'
  | 'findings',
  number
>

/** Texts, as they came and as they were read. */
export type TextTables = {
  original: {
    space: string
    sha256: Buffer
    name: string
    media_type: string
    bytes: Buffer
    received_at: Moment
    expression: string | null
    /** Another than the common one where what is held out of sight was brought in beside it. */
    shelf: Generated<string>
  }
  instrument: {
    space: string
    id: string
    kind: string
    symbol: string | null
    organ: string | null
    session: string | null
    agenda_item: string | null
    agenda_title: string | null
    date: string | null
    adopted: string | null
    distribution: string | null
    title: string | null
    sponsors: Json<string[]>
    sponsors_on_behalf_of: string | null
    language: string
    expression: string
    counts: Json<Counts>
    version: number
    wall: Walled
    /** Another than the common one where what is held out of sight was brought in beside it. */
    shelf: Generated<string>
  }
  expression: {
    space: string
    id: string
    instrument: string
    language: string
    version: number
    original: Buffer
    words: Buffer
    title: string | null
    source: string
    reader: string
    read_at: Moment
    findings: Json<{ rule: string; message: string; span: readonly [number, number] }[]>
    /** What a person has said the text is; null where a program alone has read it. */
    marking: Json<KeptMarking | null> | null
    /** Another than the common one where what is held out of sight was brought in beside it. */
    shelf: Generated<string>
  }
  provision: {
    space: string
    expression: string
    ordinal: number
    id: string
    part: 'preamble' | 'operative'
    number: string
    words: string
    text: string
    children: Json<SubParagraphRow[]>
    place: Json<Place>
  }
  heading: {
    space: string
    expression: string
    ordinal: number
    text: string
    before: string | null
    place: Json<Place>
  }
  note: {
    space: string
    expression: string
    ordinal: number
    marker: string
    text: string
    provision: string | null
    place: Json<Place>
    marks: Json<{ in: string; path: number[]; at: number }[]>
  }
  upload: {
    space: string
    id: string
    actor: string
    name: string
    sha256: Buffer
    bytes: Buffer
    reading: string
    preview: string
    received_at: Moment
    expires_at: Generated<Date>
  }
}
