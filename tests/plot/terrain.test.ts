import { describe, expect, it } from 'vitest'
import { blockOf, heightAt } from '../../src/plot/terrain/block.ts'
import { outlookWords, RISE, TILTS, turned } from '../../src/plot/terrain/outlook.ts'

const size = 9
const bowl = {
  size,
  values: Float64Array.from({ length: size * size }, (_, k) => {
    const [x, y] = [(k % size) / (size - 1) - 0.5, Math.floor(k / size) / (size - 1) - 0.5]
    return 3 + x * x + 2 * y * y
  }),
}

describe('a block of land', () => {
  it('has its lowest ground at 0 and its highest at the top', () => {
    expect(heightAt(bowl, [0.5, 0.5])).toBe(0)
    expect(heightAt(bowl, [0, 0])).toBeCloseTo(RISE, 12)
    expect(heightAt(bowl, [2, -1])).toBeCloseTo(RISE, 12)
  })

  it('puts the ground where the heights are, with normals of length 1 that point up', () => {
    const { positions, normals, index } = blockOf(bowl).ground
    for (let k = 0; k < size * size; k++) {
      const [x = 0, y = 0, z = 0] = positions.subarray(3 * k, 3 * k + 3)
      expect(y).toBeCloseTo(heightAt(bowl, [(x + 1) / 2, (1 - z) / 2]), 5)
      const [nx = 0, ny = 0, nz = 0] = normals.subarray(3 * k, 3 * k + 3)
      expect(Math.hypot(nx, ny, nz)).toBeCloseTo(1, 5)
      expect(ny).toBeGreaterThan(0)
    }
    expect(index).toHaveLength(6 * (size - 1) ** 2)
    expect(Math.max(...index)).toBe(size * size - 1)
  })

  it('leans its normals away from rising ground', () => {
    const { positions, normals } = blockOf(bowl).ground
    for (let k = 0; k < size * size; k++) {
      const [x = 0, , z = 0] = positions.subarray(3 * k, 3 * k + 3)
      const [nx = 0, , nz = 0] = normals.subarray(3 * k, 3 * k + 3)
      expect(nx * x + nz * z).toBeLessThanOrEqual(0)
    }
  })

  it('draws flat land without a number that is none', () => {
    const flat = blockOf({ size, values: new Float64Array(size * size).fill(0.7) })
    for (const { positions, normals } of [flat.ground, flat.walls])
      expect([...positions, ...normals].every(Number.isFinite)).toBe(true)
  })
})

it('turning goes all the way round, and looking stays above the plain', () => {
  const outlook = { turnDegrees: 170, tiltDegrees: 30 }
  expect(turned(outlook, 30, 0).turnDegrees).toBe(-160)
  expect(turned(outlook, 0, 500).tiltDegrees).toBe(TILTS[1])
  expect(turned(outlook, 0, -500).tiltDegrees).toBe(TILTS[0])
})

it('says from where the land is seen', () => {
  const words = (tiltDegrees: number) => outlookWords({ turnDegrees: 0, tiltDegrees })
  expect([90, 38, 14].map(words)).toEqual([
    'from straight above, like the map',
    'at an angle from above',
    'from low down',
  ])
})
