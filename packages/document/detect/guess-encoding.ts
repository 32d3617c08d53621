/** The encodings of older office files, by the script that they were made for. */
export type Guess = { readonly encoding: string; readonly script: string }

const LOOKED_AT = 65_536
const WESTERN: Guess = { encoding: 'windows-1252', script: 'Western European' }

/**
 * Guesses the encoding of text that is no Unicode. In Western languages few letters bear an accent; elsewhere nearly
 * all lie in the upper half of the table. There, small Russian letters fill the last two rows (windows-1251),
 * Arabic letters spread over four (windows-1256), and Chinese signs come in pairs that another text soon breaks.
 */
export function guessEncoding(bytes: Uint8Array): Guess {
  let upper = 0
  let letters = 0
  let lastRows = 0
  for (const byte of bytes.subarray(0, LOOKED_AT)) {
    if (byte >= 0x80) upper++
    if (byte >= 0xe0) lastRows++
    if (byte >= 0x80 || ((byte | 32) - 97) >>> 0 < 26) letters++
  }
  if (upper * 5 < letters * 2) return WESTERN
  if (isChinese(bytes.subarray(0, LOOKED_AT))) return { encoding: 'gb18030', script: 'Chinese' }
  if (lastRows * 10 > upper * 8) return { encoding: 'windows-1251', script: 'Cyrillic' }
  return { encoding: 'windows-1256', script: 'Arabic' }
}

function isChinese(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes, { stream: true })
    return (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 4 > bytes.length
  } catch {
    return false
  }
}
