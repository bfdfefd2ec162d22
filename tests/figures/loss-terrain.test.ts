import { describe, expect, it } from 'vitest'
import { domainOf, lossOf, optimum } from '../../src/figures/land.ts'
import definition from '../../src/figures/loss-terrain/index.ts'
import { initial, type LossTerrainState, waterOf } from '../../src/figures/loss-terrain/model.ts'

const preset = (id: string): LossTerrainState => {
  const found = definition.presets.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found.state
}

describe('a drop of water', () => {
  it.each([
    [2.6, 0.4],
    [-1.5, 3.5],
    [3.8, 3.8],
    [-1.9, -1.9],
    [0, 0],
  ])('from %f, %f runs downhill all the way, to the one lowest place', (w1, w2) => {
    const state = { ...initial, w1, w2 }
    const way = waterOf(state)
    const heights = way.map(([x, y]) => lossOf({ ...state, w1: x, w2: y }))
    // Near the bottom a step may cross the floor of the valley before steps are shortened.
    for (const [k, height] of heights.entries())
      if (k > 0) expect(height).toBeLessThanOrEqual((heights[k - 1] ?? 0) + 0.004)
    const [endX = 9, endY = 9] = way.at(-1) ?? []
    expect(Math.hypot(endX - (optimum[1] ?? 0), endY - (optimum[2] ?? 0))).toBeLessThan(0.15)
  })

  it('of the first 20 runs to the edge of the map', () => {
    const state = preset('for-ever')
    const [x = 0, y = 0] = waterOf(state).at(-1) ?? []
    const domain = domainOf(state)
    expect(Math.max(x - domain.x[1], y - domain.y[1])).toBeGreaterThan(-state.span / 10)
  })

  it('does not run from the lowest place', () => {
    const [w0 = 0, w1 = 0, w2 = 0] = optimum
    expect(waterOf({ ...initial, w0, w1, w2 })).toHaveLength(0)
  })
})

it('says what the map says, and nothing of the view: a flat map may stand in its place', () => {
  const sentence = (id: string) => definition.describe(preset(id)).sentence
  for (const id of ['start', 'from-above', 'along']) expect(sentence(id)).toMatch(/^You stand at w₀ = −4\.50/)
  expect(sentence('from-above')).toBe(sentence('along'))
  expect(sentence('for-ever')).toContain('the valley runs downhill for ever')
})
