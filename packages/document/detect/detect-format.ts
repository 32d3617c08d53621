/** What a file is, told from its first bytes. Its name is never asked: names lie, and pasted text has none. */
export type Detected =
  | 'empty'
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'xml'
  | 'rtf'
  | 'html'
  | 'picture'
  | 'unknown'
  | 'text'

type Sign = { readonly bytes: readonly number[]; readonly means: Detected }

const SIGNS: readonly Sign[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], means: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], means: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], means: 'ole' },
  { bytes: ascii('{\\rtf'), means: 'rtf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], means: 'picture' },
  { bytes: [0xff, 0xd8, 0xff], means: 'picture' },
  { bytes: ascii('GIF8'), means: 'picture' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], means: 'picture' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], means: 'picture' },
  { bytes: [0x1f, 0x8b], means: 'unknown' },
  // UTF-32, which begins as UTF-16 does.
  { bytes: [0xff, 0xfe, 0x00, 0x00], means: 'unknown' },
  { bytes: ascii('7z¼¯'), means: 'unknown' },
  { bytes: ascii('Rar!'), means: 'unknown' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], means: 'unknown' },
]

/** Pictures whose sign does not stand first: WebP, HEIF and AVIF. */
const PICTURES: readonly (readonly [number, string])[] = [
  [8, 'WEBP'],
  [4, 'ftypheic'],
  [4, 'ftypmif1'],
  [4, 'ftypavif'],
]

/** "%PDF-" stands within the first kilobyte (ISO 32000-1, Annex H.3.4.1). */
const PDF_WITHIN = 1024
const LOOKED_AT = 65_536

export function detectFormat(bytes: Uint8Array): Detected {
  if (bytes.length === 0) return 'empty'
  const sign = SIGNS.find((s) => startsWith(bytes, s.bytes))
  if (sign !== undefined) return sign.means
  if (indexOf(bytes, ascii('%PDF-'), PDF_WITHIN) >= 0) return 'pdf'
  if (PICTURES.some(([at, sign]) => startsWith(bytes.subarray(at, at + sign.length), ascii(sign))))
    return 'picture'
  const markup = opensAsMarkup(bytes)
  if (markup !== null) return markup
  return looksLikeText(bytes.subarray(0, LOOKED_AT)) ? 'text' : 'unknown'
}

/**
 * "<?xml …", "<akomaNtoso …", and of a web page "<!DOCTYPE html>", "<html lang=…", whatever it is called (old word
 * processors saved such files as .doc): the first sign after a byte order mark and white space, in one or two bytes a letter.
 */
function opensAsMarkup(bytes: Uint8Array): 'xml' | 'html' | null {
  if (bytes.indexOf(OPENING_BRACKET) < 0) return null
  const head = String.fromCharCode(...bytes.subarray(0, 256).filter((b) => b !== 0))
  if (/^(?:ï»¿|ÿþ|þÿ)?\s*<(?:\?xml\s|[\w:]*akomaNtoso[\s>])/.test(head)) return 'xml'
  return /^(?:ï»¿|ÿþ|þÿ)?\s*<(?:!doctype\s+html|html)[\s>]/i.test(head) ? 'html' : null
}

const OPENING_BRACKET = 0x3c

/** Text has no control signs but line ends and tabs, unless it has two bytes a letter. */
function looksLikeText(bytes: Uint8Array): boolean {
  let strange = 0
  let zeros = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte >= 32) continue
    if (byte === 0) zeros++
    else if (!(byte >= 9 && byte <= 13) && byte !== 27) strange++
  }
  if (strange * 50 > bytes.length) return false
  return zeros === 0 || isUtf16(bytes) !== null || zeros * 1000 < bytes.length
}

/** UTF-16 without a byte order mark: spaces and line ends show on which side the empty byte stands. */
export function isUtf16(bytes: Uint8Array): 'le' | 'be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be'
  let le = 0
  let be = 0
  const end = Math.min(bytes.length & ~1, 4096)
  for (let i = 0; i < end; i += 2) {
    const a = bytes[i] as number
    const b = bytes[i + 1] as number
    if (b === 0 && isBlank(a)) le++
    if (a === 0 && isBlank(b)) be++
  }
  const few = Math.max(1, end / 200)
  if (le >= few && be === 0) return 'le'
  return be >= few && le === 0 ? 'be' : null
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, i) => bytes[i] === byte)
}

function indexOf(bytes: Uint8Array, sign: readonly number[], within: number): number {
  const last = Math.min(bytes.length, within) - sign.length
  for (let at = bytes.indexOf(sign[0] as number); at >= 0 && at <= last; ) {
    if (startsWith(bytes.subarray(at, at + sign.length), sign)) return at
    at = bytes.indexOf(sign[0] as number, at + 1)
  }
  return -1
}

function ascii(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0))
}
