import { expect, test } from 'vitest'
import { frameAround, partSpots, type Spot } from '../pages/matrix/parted.ts'

const frame = { x: 0, y: 0, width: 400, height: 200 }
const radius = 9

test('circles of neighbours stand apart, within the map, and those that had room stay where they are', () => {
  const alone = { x: 350, y: 40 }
  // Countries of the Levant lie a few pixels from each other; two of them on the very same one, one at the edge.
  const near = [3, 3, 5, 8, 12].map((x) => ({ x, y: 100 }))
  const spots = partSpots([...near, alone], { radius, frame })
  expect(closest(spots)).toBeGreaterThanOrEqual(2 * radius)
  expect(spots.at(-1)).toEqual(alone)
  for (const { x, y } of spots) {
    expect(x).toBeGreaterThanOrEqual(radius)
    expect(y).toBeGreaterThanOrEqual(radius)
    expect(y).toBeLessThanOrEqual(frame.height - radius)
  }
})

test('many at once find room too', () => {
  const crowd = Array.from({ length: 40 }, (_, n) => ({ x: 200 + (n % 7), y: 100 + (n % 5) }))
  expect(closest(partSpots(crowd, { radius, frame }))).toBeGreaterThan(2 * radius - 1)
})

test('the map is drawn around what is named on it, and never beyond its edge', () => {
  const whole = { width: 960, height: 420 }
  const there = frameAround(
    [
      { x: 560, y: 180 },
      { x: 570, y: 190 },
    ],
    whole,
    2,
  )
  expect(there).toEqual({ x: 405, y: 105, width: 320, height: 160 })
  const edge = frameAround([{ x: 950, y: 10 }], whole, 2)
  expect([edge.x + edge.width, edge.y]).toEqual([960, 0])
  expect(
    frameAround(
      [
        { x: 10, y: 200 },
        { x: 950, y: 200 },
      ],
      whole,
      2,
    ),
  ).toMatchObject(whole)
})

const closest = (spots: readonly Spot[]): number =>
  Math.min(
    ...spots.flatMap((one, n) =>
      spots.slice(n + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    ),
  )
