import type { Words } from '../../messages/words.ts'

type Sent =
  | {
      readonly ok: true
      readonly text: { readonly name: string; readonly text: string } | { name: string; base64: string }
    }
  | { readonly ok: false; readonly says: string[] }

/** What a person sent by the form: a file with its name, or pasted words. */
export async function sentText(request: Request, { say }: Words): Promise<Sent> {
  const form = await request.formData().catch(() => null)
  const file = form?.get('file')
  const words = form?.get('text')
  const text = typeof words === 'string' && words.trim() !== '' ? words.replaceAll('\r\n', '\n') : null
  const isFile = file instanceof File && (file.size > 0 || file.name !== '')
  if (isFile && text !== null) return { ok: false, says: [say('import.both')] }
  if (text !== null) return { ok: true, text: { name: say('import.pasted'), text } }
  if (!isFile) return { ok: false, says: [say('import.nothing')] }
  const base64 = Buffer.from(await file.arrayBuffer()).toString('base64')
  return { ok: true, text: { name: fileName(file.name, say('import.file')), base64 } }
}

/** Without the folders that some browsers send, and without signs that turn the direction of what stands beside. */
export function fileName(given: string, otherwise: string): string {
  const name = given
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
  return name.slice(0, 255) || otherwise
}
