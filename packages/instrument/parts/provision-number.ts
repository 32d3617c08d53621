/** The number at the start of an operative paragraph: "12. Requests", "12.", "12 - تطلب", "OP12." */
export type ProvisionNumber = {
  readonly printed: string
  readonly value: number
  /** Where the words begin; the line's length where the number stands alone. */
  readonly end: number
  /** No stop follows it, so it is only taken for a number where an opening phrase follows. */
  readonly unstopped: boolean
}

const NUMBER = /^(?:OP ?)?(\d{1,3}|[Il])(?: ?[.．。](?!\d)| ?[-–—] | ?[-–—]$|、)\s{0,8}/

/** "3 Calls upon", where the stop was forgotten; "3) Calls upon", as lists of a word processor are numbered */
const UNSTOPPED = /^(\d{1,3})(\)\s{0,8}| )(?=\p{Lu})/u

export function provisionNumberAt(text: string): ProvisionNumber | null {
  const code = text.charCodeAt(0)
  if (!(code >= 48 && code <= 57) && code !== 0x49 && code !== 0x6c && code !== 0x4f) return null
  const found = NUMBER.exec(text) ?? UNSTOPPED.exec(text)
  if (found === null) return null
  const printed = found[1] as string
  const value = printed === 'I' || printed === 'l' ? 1 : Number(printed)
  return { printed: String(value), value, end: found[0].length, unstopped: found[2] !== undefined }
}
