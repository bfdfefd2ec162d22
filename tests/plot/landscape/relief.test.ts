import { gzipSync } from 'node:zlib'
import { contours } from 'd3'
import { describe, expect, it } from 'vitest'
import { updatesShown } from '../../../src/plot/landscape/Footprints.tsx'
import { isolines } from '../../../src/plot/landscape/isolines.ts'
import { contoursOf, shadesOf } from '../../../src/plot/landscape/relief.ts'

const area = { left: 30, top: 20, width: 500, height: 500 }
const size = 64
const grid = (height: (x: number, y: number) => number) => ({
  size,
  values: Float64Array.from({ length: size * size }, (_, k) =>
    height((k % size) / (size - 1), Math.floor(k / size) / (size - 1)),
  ),
})
/** The points of a path that starts at a place and goes on by steps. */
function points(path: string): [number, number][] {
  return path
    .split('M')
    .slice(1)
    .flatMap((ring) => {
      const numbers = [...ring.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number))
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, k): [number, number] => {
        x += numbers[2 * k] ?? Number.NaN
        y += numbers[2 * k + 1] ?? Number.NaN
        return [x, y]
      })
    })
}

const cone = grid((x, y) => Math.hypot(x - 0.5, y - 0.5))

describe('a map', () => {
  it('puts its lines where the heights are, the first row of the grid at the bottom', () => {
    const ramp = grid((_x, y) => y)
    const [band] = contoursOf(ramp, area, [0.25]).bands
    const heights = points(band?.path ?? '').map(([, y]) => y)
    // The line itself, and the edge of the map above it, which lies half a cell outside.
    expect(Math.max(...heights)).toBeCloseTo(area.top + area.height * 0.75, 0)
    expect(Math.min(...heights)).toBeLessThan(area.top)
  })

  it('lights the slopes that face up and left, and shades the others', () => {
    const side = (path: string) => {
      const sums = points(path).map(([x, y]) => x + y)
      return sums.reduce((sum, value) => sum + value, 0) / sums.length - (area.left + area.top + 500)
    }
    // A pit: its lower right wall faces the light.
    const { lit, shaded } = shadesOf(cone, area)
    expect(side(lit[1]?.path ?? '')).toBeGreaterThan(30)
    expect(side(shaded[1]?.path ?? '')).toBeLessThan(-30)
  })

  it.each([64, 63, 52, 36])(
    'shades an even slope evenly, its edges and its middle too, with %i cells a side',
    (cells) => {
      // The light falls on the logarithm of the height: this one rises evenly, away from the light or towards it.
      for (const towards of [0, 1]) {
        const even = Float64Array.from({ length: cells * cells }, (_, k) => {
          const [x, y] = [(k % cells) / (cells - 1), Math.floor(k / cells) / (cells - 1)]
          return Math.expm1(1.5 * (towards ? 1 - x + y : 1 + x - y))
        })
        const { lit, shaded } = shadesOf({ values: even, size: cells }, area, [1, 1, 1, 1])
        const steps = (towards ? shaded : lit).filter(({ path }) => path !== '')
        expect(steps.length).toBeGreaterThan(1)
        // Each step covers the whole map: it ends outside of it, not on it.
        const [right, bottom] = [area.left + area.width, area.top + area.height]
        for (const { path } of steps)
          for (const [x, y] of points(path))
            expect(x <= area.left || x >= right || y <= area.top || y >= bottom, `${x} ${y}`).toBe(true)
      }
    },
  )

  it('labels its lines upright, inside, and apart from each other', () => {
    const { labels } = contoursOf(cone, area)
    expect(labels.length).toBeGreaterThan(4)
    for (const [i, label] of labels.entries()) {
      expect(Math.abs(label.turnDegrees)).toBeLessThanOrEqual(90)
      expect(label.xPx).toBeGreaterThan(area.left)
      expect(label.xPx).toBeLessThan(area.left + area.width)
      for (const other of labels.slice(0, i))
        expect(Math.hypot(label.xPx - other.xPx, label.yPx - other.yPx)).toBeGreaterThan(40)
    }
  })

  it('is small enough to be sent with the page', () => {
    expect(gzipSync(JSON.stringify([contoursOf(cone, area), shadesOf(cone, area)])).length).toBeLessThan(12_000)
  })

  it('draws flat land without a line', () => {
    const flat = grid(() => 0.7)
    const contours = contoursOf(flat, area)
    expect(contours.bands).toEqual([])
    expect(JSON.stringify([contours, shadesOf(flat, area)])).not.toMatch(/NaN|null/)
  })
})

describe('the rings of a level', () => {
  /** The area within, by Gauss: above 0 where the high ground is on the left hand. */
  const areaOf = (ring: Float64Array) => {
    let twice = 0
    for (let i = 0; i < ring.length; i += 2) {
      const [x, y] = [ring[i] ?? 0, ring[i + 1] ?? 0]
      const [nextX, nextY] = [ring[(i + 2) % ring.length] ?? 0, ring[(i + 3) % ring.length] ?? 0]
      twice += x * nextY - nextX * y
    }
    return twice / 2
  }

  it('of one hill in the middle', () => {
    const values = Float64Array.from([0, 0, 0, 0, 2, 0, 0, 0, 0])
    expect(isolines({ values, size: 3 }, [1]).map((rings) => rings.map((ring) => [...ring]))).toEqual([
      [[0.5, 1, 1, 0.5, 1.5, 1, 1, 1.5]],
    ])
  })

  it('agree with d3 on rolling land, in number and in area', () => {
    const rolling = grid((x, y) => Math.sin(9 * x + 2) * Math.cos(7 * y) + x)
    const levels = [-0.5, 0, 0.4, 1, 1.5]
    for (const [k, rings] of isolines(rolling, levels).entries()) {
      const theirs = contours()
        .size([size, size])
        .contour([...rolling.values], levels[k] ?? 0)
        .coordinates.flat()
      expect(rings).toHaveLength(theirs.length)
      const sum = (areas: number[]) => areas.reduce((total, value) => total + value, 0)
      const area = sum(rings.map(areaOf))
      const theirArea = Math.abs(sum(theirs.map((ring) => areaOf(Float64Array.from(ring.slice(0, -1).flat())))))
      expect(Math.abs(area)).toBeCloseTo(theirArea, 0)
    }
  })

  it('are none above the highest place, and one round all below the lowest', () => {
    expect(isolines(cone, [9])).toEqual([[]])
    expect(isolines(cone, [-9])[0]).toHaveLength(1)
  })
})

describe('the footprints shown', () => {
  it('are all of a short walk', () => expect(updatesShown(5)).toEqual([0, 1, 2, 3, 4, 5]))

  it.each([1_000, 99_999, 100_000])('are few of a walk of %i, the first and the last among them', (at) => {
    const shown = updatesShown(at)
    expect(shown.length).toBeLessThan(365)
    expect(shown.length).toBeGreaterThan(170)
    expect([shown[0], shown.at(-1)]).toEqual([0, at])
  })

  it('keep their places while the walk goes on', () => {
    const before = updatesShown(1_000).slice(0, -1)
    const after = new Set(updatesShown(1_003))
    expect(before.every((update) => after.has(update))).toBe(true)
  })
})
