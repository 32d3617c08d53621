import type { Words } from '../../messages/words.ts'

type SentFile = { readonly name: string; readonly base64: string }

type Sent =
  | { readonly kind: 'text'; readonly text: { readonly name: string; readonly text: string } | SentFile }
  | { readonly kind: 'several'; readonly texts: readonly SentFile[] }
  | { readonly kind: 'nothing'; readonly says: string[] }

/** As many as the contract takes in one sending. */
const mostFiles = 100

/** What a person sent by the form: files with their names, or pasted words. */
export async function sentText(request: Request, { say }: Words): Promise<Sent> {
  const form = await request.formData().catch(() => null)
  const files = (form?.getAll('file') ?? []).filter(isFile)
  const words = form?.get('text')
  const text = typeof words === 'string' && words.trim() !== '' ? words.replaceAll('\r\n', '\n') : null
  if (files.length > 0 && text !== null) return { kind: 'nothing', says: [say('import.both')] }
  if (text !== null) return { kind: 'text', text: { name: say('import.pasted'), text } }
  if (files.length > mostFiles)
    return { kind: 'nothing', says: [say('import.too-many', { n: files.length, most: mostFiles })] }
  const texts = await Promise.all(files.map((file) => sentFile(file, say('import.unnamed'))))
  const [one] = texts
  if (one === undefined) return { kind: 'nothing', says: [say('import.nothing')] }
  return texts.length === 1 ? { kind: 'text', text: one } : { kind: 'several', texts }
}

/** A field in which no file was chosen is sent all the same, without a name and empty. */
const isFile = (file: FormDataEntryValue): file is File =>
  file instanceof File && (file.size > 0 || file.name !== '')

async function sentFile(file: File, otherwise: string): Promise<SentFile> {
  const base64 = Buffer.from(await file.arrayBuffer()).toString('base64')
  return { name: fileName(file.name, otherwise), base64 }
}

/** Without the folders that some browsers send, and without signs that turn the direction of what stands beside. */
export function fileName(given: string, otherwise: string): string {
  const name = given
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
  return name.slice(0, 255) || otherwise
}
