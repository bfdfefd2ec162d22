import type { HeightGrid } from '../landscape/isolines.ts'
import { RISE, type Spot } from './outlook.ts'

/** Triangles for the card that draws them. */
export interface Surface {
  positions: Float32Array
  normals: Float32Array
  uvs: Float32Array
  index: Uint32Array
}

/** What is left of the ground below the lowest place. */
const FLOOR = -0.12

/** The lowest and the highest value of a grid; of a flat one, something to divide by. */
function rangeOf({ values }: HeightGrid): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high > low ? high : low + 1]
}

/** How high the block is at a spot, between the cells too; spots outside count as the nearest on the edge. */
export function heightAt(grid: HeightGrid, [right, up]: Spot): number {
  const { values, size } = grid
  const [low, high] = rangeOf(grid)
  const cell = (part: number) => Math.min(size - 1, Math.max(0, part * (size - 1)))
  const [column, row] = [cell(right), cell(up)]
  const [c, r] = [Math.min(size - 2, Math.floor(column)), Math.min(size - 2, Math.floor(row))]
  const at = (dr: number, dc: number) => values[(r + dr) * size + c + dc] ?? 0
  const [t, s] = [column - c, row - r]
  const value = (1 - s) * ((1 - t) * at(0, 0) + t * at(0, 1)) + s * ((1 - t) * at(1, 0) + t * at(1, 1))
  return (RISE * (value - low)) / (high - low)
}

/** A grid of heights as a block cut out of the land: its ground, and the four walls below the edges. */
export function blockOf(grid: HeightGrid): { ground: Surface; walls: Surface } {
  return { ground: groundOf(grid), walls: wallsOf(grid) }
}

function groundOf(grid: HeightGrid): Surface {
  const { values, size } = grid
  const [low, high] = rangeOf(grid)
  const scale = RISE / (high - low)
  const count = size * size
  const positions = new Float32Array(3 * count)
  const normals = new Float32Array(3 * count)
  const uvs = new Float32Array(2 * count)
  const index = new Uint32Array(6 * (size - 1) ** 2)
  const cell = 2 / (size - 1)
  const at = (row: number, column: number) =>
    values[Math.min(size - 1, Math.max(0, row)) * size + Math.min(size - 1, Math.max(0, column))] ?? 0
  let next = 0
  for (let row = 0, k = 0; row < size; row++)
    for (let column = 0; column < size; column++, k++) {
      positions.set([column * cell - 1, scale * (at(row, column) - low), 1 - row * cell], 3 * k)
      // The rise from the cell before to the cell after: two cells, at the edges one.
      const wide = cell * (column > 0 && column < size - 1 ? 2 : 1)
      const deep = cell * (row > 0 && row < size - 1 ? 2 : 1)
      const dx = (scale * (at(row, column + 1) - at(row, column - 1))) / wide
      const dz = (scale * (at(row - 1, column) - at(row + 1, column))) / deep
      const length = Math.hypot(dx, 1, dz)
      normals.set([-dx / length, 1 / length, -dz / length], 3 * k)
      uvs.set([column / (size - 1), row / (size - 1)], 2 * k)
      if (row === size - 1 || column === size - 1) continue
      index.set([k, k + 1, k + size, k + 1, k + size + 1, k + size], next)
      next += 6
    }
  return { positions, normals, uvs, index }
}

function wallsOf(grid: HeightGrid): Surface {
  const { size } = grid
  const last = size - 1
  const edges: { spot: (k: number) => Spot; normal: readonly [number, number, number] }[] = [
    { spot: (k) => [k / last, 0], normal: [0, 0, 1] },
    { spot: (k) => [1, k / last], normal: [1, 0, 0] },
    { spot: (k) => [k / last, 1], normal: [0, 0, -1] },
    { spot: (k) => [0, k / last], normal: [-1, 0, 0] },
  ]
  const [low, high] = rangeOf(grid)
  const positions: number[] = []
  const normals: number[] = []
  const index: number[] = []
  for (const { spot, normal } of edges)
    for (let k = 0; k < size; k++) {
      const [right, up] = spot(k)
      const value = grid.values[Math.round(up * last) * size + Math.round(right * last)] ?? 0
      const [x, z] = [2 * right - 1, 1 - 2 * up]
      const first = positions.length / 3
      positions.push(x, (RISE * (value - low)) / (high - low), z, x, FLOOR, z)
      normals.push(...normal, ...normal)
      if (k < last) index.push(first, first + 1, first + 2, first + 1, first + 3, first + 2)
    }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    uvs: new Float32Array((positions.length / 3) * 2),
    index: Uint32Array.from(index),
  }
}
