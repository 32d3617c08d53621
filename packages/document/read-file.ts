import { type Detected, detectFormat } from './detect/detect-format.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { readDocument } from './read-document.ts'
import type { DocumentFormat, SourceDocument } from './source-document.ts'
import { Unreadable, withoutText } from './unreadable.ts'

/**
 * Reads a file of any kind that Comity knows, told by its bytes. It never throws: a file that gives no text
 * gives an empty document with a finding that says why. What reads a format is loaded when such a file comes.
 */
export async function readFile(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<SourceDocument> {
  const format = detectFormat(bytes)
  if (bytes.length > limits.bytes) {
    const message = `The file has ${megabytes(bytes.length)} MB; at most ${megabytes(limits.bytes)} MB are read. Nothing was read.`
    return withoutText('text', 'file-too-large', message)
  }
  try {
    return orEmpty(await readAs(format, bytes, limits))
  } catch (error) {
    return failed(FORMATS[format] ?? 'text', error)
  }
}

async function readAs(format: Detected, bytes: Uint8Array, limits: Limits): Promise<SourceDocument> {
  switch (format) {
    case 'zip':
      return readZip(bytes, limits)
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes, limits)
    case 'ole':
      return (await import('./doc/read-doc.ts')).readDoc(bytes)
    case 'xml':
      return (await import('./akn/read-akn.ts')).readAkn(bytes)
    case 'text':
      return readDocument(bytes)
    default:
      return refused(format)
  }
}

function refused(kind: keyof typeof REFUSED): SourceDocument {
  const [rule, message] = REFUSED[kind]
  return withoutText('text', rule, message)
}

function orEmpty(document: SourceDocument): SourceDocument {
  if (document.lines.length > 0 || document.findings.length > 0) return document
  return withoutText(document.format, ...REFUSED.empty)
}

const FORMATS: { readonly [detected: string]: DocumentFormat } = {
  zip: 'docx',
  pdf: 'pdf',
  ole: 'doc',
  xml: 'akn',
}

const REFUSED = {
  empty: ['file-empty', 'The file holds no words. Check that it is the right one and bring it again.'],
  rtf: ['file-type-unknown', 'The file is rich text (RTF). Save it as .docx and bring that.'],
  html: [
    'file-type-unknown',
    'The file is a web page (HTML). Save it as .docx or as plain text and bring that.',
  ],
  picture: [
    'file-scanned',
    'The file is a picture: it holds no text that can be read. Bring the document itself.',
  ],
  unknown: [
    'file-type-unknown',
    'The file is of no kind that can be read. Bring text, Markdown, .docx, .doc, PDF or AKN4UN XML.',
  ],
} as const

async function readZip(bytes: Uint8Array, limits: Limits): Promise<SourceDocument> {
  const { openArchive } = await import('./archive/archive.ts')
  const { readDocx } = await import('./docx/read-docx.ts')
  return readDocx(openArchive(bytes, limits))
}

function failed(format: DocumentFormat, error: unknown): SourceDocument {
  if (error instanceof Unreadable) return withoutText(format, error.rule, error.message)
  return withoutText(
    format,
    'file-damaged',
    'The file is damaged: it could not be read to its end. Ask for it again.',
  )
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}
