/** The kinds of files that are told apart by their first bytes; of a name nothing is believed. */
const signs: readonly { readonly bytes: readonly number[]; readonly type: string }[] = [
  { bytes: ascii('%PDF-'), type: 'application/pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], type: 'image/png' },
  { bytes: [0xff, 0xd8, 0xff], type: 'image/jpeg' },
  { bytes: ascii('GIF8'), type: 'image/gif' },
  { bytes: ascii('{\\rtf'), type: 'application/rtf' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], type: 'application/x-ole-storage' },
]

const office = 'application/vnd.openxmlformats-officedocument'
/** The folder of an Office Open XML package that tells what it is (ECMA-376, part 2). */
const packages: readonly { readonly folder: string; readonly type: string }[] = [
  { folder: 'word/', type: `${office}.wordprocessingml.document` },
  { folder: 'xl/', type: `${office}.spreadsheetml.sheet` },
  { folder: 'ppt/', type: `${office}.presentationml.presentation` },
]

/** What a file is, told from its bytes. What is not known is bytes; markup is text, so that no browser runs it. */
export function mediaTypeOf(bytes: Buffer): string {
  const sign = signs.find((one) => one.bytes.every((byte, at) => bytes[at] === byte))
  if (sign !== undefined) return sign.type
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return packageOf(bytes)
  return isText(bytes) ? 'text/plain; charset=utf-8' : 'application/octet-stream'
}

function packageOf(bytes: Buffer): string {
  const isOffice = bytes.includes('[Content_Types].xml')
  const found = isOffice ? packages.find(({ folder }) => bytes.includes(folder)) : undefined
  return found?.type ?? 'application/zip'
}

function isText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text holds is what is looked for.
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)
  } catch {
    return false
  }
}

function ascii(word: string): number[] {
  return [...Buffer.from(word, 'latin1')]
}

/**
 * A file's name as it is kept and given back: without the folders before it, and without signs that turn the direction
 * of writing, behind which "gpj.exe" reads as "exe.jpg" (Unicode UTR 36, 3.3).
 */
export function plainName(given: string): string {
  const last = given.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return plain === '' ? 'file' : plain
}
