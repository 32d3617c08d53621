import type { DocumentFinding, DocumentFormat, SourceDocument } from './source-document.ts'

/**
 * A file that gives no text. It is thrown deep inside a format's reader and caught by `readFile` alone,
 * which hands its sentence on as a finding: whoever reads a file never sees an exception.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly rule: string

  constructor(rule: string, message: string) {
    super(message)
    this.rule = rule
  }
}

/** What stands for a file that could not be read: no text, and why in words. */
export function withoutText(format: DocumentFormat, rule: string, message: string): SourceDocument {
  return { format, text: '', lines: [], findings: [findingOn(rule, message)] }
}

/** A finding about the file as a whole. */
export function findingOn(rule: string, message: string): DocumentFinding {
  return { rule, message, span: [0, 0] }
}
