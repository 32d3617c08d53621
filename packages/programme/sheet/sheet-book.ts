import type { NameBook } from './name-book.ts'

/** What the cells of a cooperation's sheet name, and between which sides it is. */
export type SheetBook = {
  readonly sides: readonly {
    readonly id: string
    readonly short: { readonly en: string; readonly fr?: string; readonly ar?: string }
  }[]
  readonly areas: NameBook
  readonly bodies: NameBook
  /** The side that a body is of; null for a third party. */
  sideOf(body: string): string | null
  readonly mandates: NameBook
  readonly agreements: NameBook
}
