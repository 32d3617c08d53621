/** Where a circle stands that marks a place. */
export type Spot = { readonly x: number; readonly y: number }
/** The part of the map that is drawn. */
export type Frame = Spot & { readonly width: number; readonly height: number }

type Whole = { readonly width: number; readonly height: number }

/** Enough for the places of all Member States; each round makes what still overlaps smaller. */
const mostRounds = 200

/**
 * The same places with room for a circle on each: those too near to each other give way by as much, the same way each
 * time. A circle that had to move is joined to its place by a line.
 */
export function partSpots(
  places: readonly Spot[],
  { radius, frame }: { radius: number; frame: Frame },
): Spot[] {
  const spots = places.map(({ x, y }) => ({ x, y }))
  const apart = 2 * radius + 1
  for (let round = 0; round < mostRounds; round++) {
    let isStill = true
    for (const [n, one] of spots.entries()) {
      for (const [m, other] of spots.entries()) {
        if (m <= n) continue
        const [dx, dy] = [other.x - one.x, other.y - one.y]
        const distance = Math.hypot(dx, dy)
        if (distance >= apart - 0.01) continue
        isStill = false
        // What stands on the same point leaves it each in a direction of its own.
        const turn = distance > 0 ? Math.atan2(dy, dx) : n + m
        const by = (apart - distance) / 2
        move(one, -by * Math.cos(turn), -by * Math.sin(turn))
        move(other, by * Math.cos(turn), by * Math.sin(turn))
      }
    }
    for (const spot of spots) {
      spot.x = within(spot.x, frame.x + radius, frame.x + frame.width - radius)
      spot.y = within(spot.y, frame.y + radius, frame.y + frame.height - radius)
    }
    if (isStill) break
  }
  return spots
}

/** The part of the map around these places: never less than a continent, so that one knows where one is. */
export function frameAround(places: readonly Spot[], whole: Whole, aspect: number): Frame {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  if (places.length === 0) return { x: 0, y: 0, ...whole }
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin]
  const [top, bottom] = [Math.min(...ys) - margin, Math.max(...ys) + margin]
  const wanted = Math.max(leastWidth, right - left, (bottom - top) * aspect)
  const width = Math.min(whole.width, wanted)
  const height = Math.min(whole.height, wanted / aspect)
  return {
    x: Math.round(within((left + right - width) / 2, 0, whole.width - width)),
    y: Math.round(within((top + bottom - height) / 2, 0, whole.height - height)),
    width: Math.round(width),
    height: Math.round(height),
  }
}

const margin = 60
const leastWidth = 320

function move(spot: { x: number; y: number }, dx: number, dy: number): void {
  spot.x += dx
  spot.y += dy
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
