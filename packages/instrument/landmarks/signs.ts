/** A text's signs as a list of numbers, which is gone over in half the time of a string; a space stands behind them. */
export type Signs = { readonly text: string; readonly units: Uint16Array; readonly length: number }

const SPACE = 0x20

/** Room for the signs of most passages, used for one after the other. */
const room = new Uint16Array(1 << 14)
const bytesOfRoom = Buffer.from(room.buffer)

/** The signs of a text, until those of another are asked for. */
export function signsOf(text: string): Signs {
  const { length } = text
  const fits = length < room.length
  const units = fits ? room : new Uint16Array(length + 1)
  const bytes = fits ? bytesOfRoom : Buffer.from(units.buffer)
  bytes.write(text, 'utf16le')
  units[length] = SPACE
  return { text, units, length }
}
