import type { MarkupElement } from './akn/markup.ts'
import type { Passage } from './passage.ts'
import type { Span } from './span.ts'

/** A file as the reader takes it in: the text that every span points into, and its lines with what their markup told. */
export type SourceDocument = {
  readonly format: DocumentFormat
  readonly text: string
  readonly lines: readonly Line[]
  readonly findings: readonly DocumentFinding[]
  /** What a Markdown file says of itself above its text. */
  readonly front?: ReadonlyMap<string, unknown>
  /** How an AKN4UN file marks its text; other files bear no markup that says what is what. */
  readonly markup?: MarkupElement
}

export type DocumentFormat = 'text' | 'markdown' | 'docx' | 'doc' | 'pdf' | 'akn'

/**
 * A printed line without the white space at its ends. Its text is what a reader sees:
 * marks of a markup language are left out, and the pieces say where the rest stands in the source.
 */
export type Line = Passage & {
  /** What parts it from the line before: nothing but the line end, at least one empty line, or a page's end. */
  readonly gap: 'line' | 'blank' | 'page'
  /** Words printed in italics, as stretches of the line's own text. */
  readonly emphasis: readonly Span[]
  /** Raised signs such as note marks, as stretches of the line's own text. */
  readonly superscripts: readonly Span[]
  /** Letters, figures and common signs with single spaces between them: nobody need look for raised or invisible ones. */
  readonly common?: true
  /** Marked as a heading: "## Capacity-building". */
  readonly heading?: true
  /** Marked as the end of a provision: "…; <a id="op5"></a>". */
  readonly anchor?: Anchor
}

/** The address of a provision or sub-paragraph ("op5", "op5-1"), and its number where its words do not show it. */
export type Anchor = { readonly id: string; readonly number: string | null }

/** Something about the file itself that a person should know. */
export type DocumentFinding = { readonly rule: string; readonly message: string; readonly span: Span }
