import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'

/** A PDF that was opened, and how to let go of what it holds. */
export type OpenPdf = { readonly pdf: PDFDocumentProxy; readonly close: () => Promise<void> }

/** Opens a PDF for its words alone: nothing is drawn, no script in it runs, and nothing outside it is asked for. */
export async function openPdf(bytes: Uint8Array, limits: Limits): Promise<OpenPdf> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // The library takes the bytes that it is given for its own and empties them.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: folderOf('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folderOf('standard_fonts'),
    useSystemFonts: false,
    disableFontFace: true,
    // Without it the fonts keep their names, and so their italics, to themselves.
    fontExtraProperties: true,
    useWasm: false,
    maxImageSize: 1,
    enableXfa: false,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > limits.pages) {
      const message = `The file has ${pdf.numPages} pages; at most ${limits.pages} are read. Bring it in parts.`
      throw new Unreadable('pages-too-many', message)
    }
    return { pdf, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    throw refusalOf(error)
  }
}

/** What a font may need to tell its letters lies beside the library. */
function folderOf(name: string): string {
  return new URL(`../../${name}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).href
}

function refusalOf(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error
  if (error instanceof Error && error.name === 'PasswordException') {
    return new Unreadable(
      'file-encrypted',
      'The file is protected by a password. Save it without one and bring it again.',
    )
  }
  return new Unreadable('file-damaged', 'The file is damaged: its pages cannot be found. Ask for it again.')
}
