/** What a file may cost before reading stops. Archives are measured before and while they are unpacked. */
export type Limits = {
  /** The size of the file itself. */
  readonly bytes: number
  readonly pages: number
  /** What all members of an archive may come to, unpacked. */
  readonly unpacked: number
  readonly members: number
  /** How many times larger than itself an archive may become. */
  readonly ratio: number
}

const MEGABYTE = 1_000_000

export const defaultLimits: Limits = {
  bytes: 50 * MEGABYTE,
  pages: 2_000,
  unpacked: 200 * MEGABYTE,
  members: 2_000,
  ratio: 100,
}
