/** A page is read as its words stand on it: upright, turned by a quarter, or as askew as it lay on the scanner. */
export type Turn = {
  /** Where a place of the page lies once its words stand upright. */
  readonly place: (x: number, y: number) => readonly [number, number]
  /** How far a direction is from that of the page's lines, in radians, between -π and π. */
  readonly off: (angle: number) => number
  readonly width: number
  readonly height: number
}

/** Words of so many letters that run in one direction. */
type Directed = { readonly angle: number; readonly letters: number }

const QUARTER = Math.PI / 2
/** What stands less askew is printed so for other reasons than the scanner's. */
const LEVEL = 0.001
/** No scan lies more askew. */
const MOST_ASKEW = 0.2

export function turnOf(words: readonly Directed[], width: number, height: number): Turn {
  const angle = prevailing(words)
  const quarters = Math.round(angle / QUARTER)
  const [across, down] = quarters % 2 === 0 ? [width, height] : [height, width]
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return {
    place: (x, y) => {
      if (angle === 0) return [x, y]
      const [dx, dy] = [x - width / 2, y - height / 2]
      return [dx * cos + dy * sin + across / 2, dy * cos - dx * sin + down / 2]
    },
    off: (other) => Math.atan2(Math.sin(other - angle), Math.cos(other - angle)),
    width: across,
    height: down,
  }
}

/** The direction of most letters: first by quarters, then by the word in the middle of those that run that way. */
function prevailing(words: readonly Directed[]): number {
  const letters = [0, 0, 0, 0]
  for (const word of words)
    letters[quarterOf(word.angle)] = (letters[quarterOf(word.angle)] ?? 0) + word.letters
  const quarter = letters.indexOf(Math.max(...letters))
  const askew = words
    .filter((word) => quarterOf(word.angle) === quarter)
    .map(({ angle, letters: weight }) => ({ by: askewOf(angle), weight }))
    .sort((a, b) => a.by - b.by)
  let half = (letters[quarter] ?? 0) / 2
  const middle = askew.find(({ weight }) => {
    half -= weight
    return half <= 0
  })
  const by = middle?.by ?? 0
  return quarter * QUARTER + (Math.abs(by) < LEVEL || Math.abs(by) > MOST_ASKEW ? 0 : by)
}

function quarterOf(angle: number): number {
  return (Math.round(angle / QUARTER) + 4) % 4
}

function askewOf(angle: number): number {
  return angle - Math.round(angle / QUARTER) * QUARTER
}
