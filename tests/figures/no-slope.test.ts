import { describe, expect, it } from 'vitest'
import { firstCensus } from '../../src/data/hobbits.ts'
import { samplesOf } from '../../src/data/samples.ts'
import definition from '../../src/figures/no-slope/index.ts'
import {
  initial,
  NUDGE,
  nudged,
  placeOf,
  RANGES,
  read,
  type SlopeState,
  steps,
  walk,
} from '../../src/figures/no-slope/model.ts'
import { accuracy, logLoss, logLossGradient, sigmoid } from '../../src/math/index.ts'

const samples = samplesOf(firstCensus)
const weights = (w0: number) => Float64Array.of(w0, 1, 1)
const places = Array.from({ length: 96 }, (_, k) => -9.97 + k * 0.104)
const sentence = (state: SlopeState) => definition.describe(state).sentence

describe('the claims of the figure', () => {
  it('shows accuracy, log loss and its slope as the math has them', () => {
    for (const at of places) {
      const { flat, loss } = read('w0', at)
      expect(flat.value).toBeCloseTo(accuracy(samples, weights(at)), 12)
      expect(loss.value).toBeCloseTo(logLoss(samples, weights(at)), 12)
      expect(loss.slope).toBeCloseTo(logLossGradient(samples, weights(at))[0] ?? 9, 9)
    }
  })

  it('has accuracy of slope 0 wherever it is not at a step, and log loss that slopes but at one place', () => {
    expect(places.every((at) => read('w0', at).flat.slope === 0)).toBe(true)
    const slopes = places.map((at) => read('w0', at).loss.slope)
    expect(slopes.filter((slope, k) => k > 0 && Math.sign(slope) !== Math.sign(slopes[k - 1] ?? 0))).toHaveLength(1)
  })

  it('changes nothing by a small step, nearly always', () => {
    const changed = places.filter((at) => nudged('w0', at).flat !== 0)
    expect(changed.length).toBeLessThan(places.length / 10)
    expect(places.every((at) => nudged('w0', at).loss !== 0)).toBe(true)
    expect(NUDGE).toBe(0.01)
  })

  it('has a step where a hobbit stands on the line, one hobbit or more high', () => {
    for (const step of steps) {
      expect(firstCensus.some(({ foot, lifted }) => Math.abs(foot + lifted + step) < 1e-9)).toBe(true)
      expect(read('w0', step).flat.slope).toBeNull()
      const jump = Math.abs(read('w0', step + 1e-6).flat.value - read('w0', step - 1e-6).flat.value)
      expect(jump * 20).toBeGreaterThan(0.99)
    }
    expect(new Set(steps).size).toBe(steps.length)
  })

  it('still slopes where all 20 are right', () => {
    const { flat, loss } = read('w0', -5.4)
    expect(flat.value).toBe(1)
    expect(loss.slope).toBeLessThan(-0.05)
  })

  it('draws stairs of level treads only', () => {
    const { treads, risers } = walk('w0')
    const pieces = treads.filter(([x]) => Number.isFinite(x))
    for (let k = 0; k < pieces.length; k += 2) expect(pieces[k]?.[1]).toBe(pieces[k + 1]?.[1])
    const uprights = risers.filter(([x]) => Number.isFinite(x))
    for (let k = 0; k < uprights.length; k += 2) expect(uprights[k]?.[0]).toBe(uprights[k + 1]?.[0])
  })

  it('shows a ReLU without slope where the log loss of a hero is steep', () => {
    for (const z of [-6, -3, -0.5]) {
      expect(read('relu', z).flat).toEqual({ value: 0, slope: 0 })
      expect(read('relu', z).loss.slope).toBeCloseTo(-sigmoid(-z), 9)
      expect(read('relu', z).loss.slope).toBeLessThan(-0.5)
      expect(nudged('relu', z).flat).toBe(0)
    }
    expect(read('relu', 3).flat).toEqual({ value: 3, slope: 1 })
    expect(read('relu', 0).flat.slope).toBeNull()
  })
})

describe('the sentence', () => {
  it('tells both slopes and what they say', () => {
    expect(sentence(initial)).toBe(
      'At w₀ = −7.60 the accuracy is 0.60, with slope 0: no hint which way is better. The log loss is 0.71, with slope −0.34: it falls to the right, so go right.',
    )
  })

  it.each([
    [{ view: 'w0', at: -7 }, 'no slope right at a step, where one hobbit stands on the line'],
    [{ view: 'w0', at: -2 }, 'it rises to the right, so go left'],
    [{ view: 'w0', at: -4.82 }, 'as good as level'],
    [{ view: 'relu', at: -3 }, 'so it learns no more'],
    [{ view: 'relu', at: 3 }, 'it is awake, and can learn'],
    [{ view: 'relu', at: 0 }, 'no slope right at its corner'],
    [{ view: 'relu', at: 6 }, 'slope a little below 0: as good as level'],
  ] satisfies [SlopeState, string][])('explains %o', (state, words) => expect(sentence(state)).toContain(words))

  it('takes a place that belongs to the other walk as the nearest of its own', () => {
    expect(placeOf({ view: 'relu', at: -9 })).toBe(RANGES.relu[0])
    expect(sentence({ view: 'w0', at: 5 })).toContain('At w₀ = 0.00')
  })
})
