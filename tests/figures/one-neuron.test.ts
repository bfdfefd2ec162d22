import { expect, describe as group, it } from 'vitest'
import { bothCensuses } from '../../src/data/hobbits.ts'
import { samplesOf } from '../../src/data/samples.ts'
import { describe } from '../../src/figures/one-neuron/describe.ts'
import { fed, fire, initial, presets } from '../../src/figures/one-neuron/model.ts'
import { probabilities } from '../../src/math/index.ts'

group('one neuron', () => {
  it('is logistic regression: it gives every hobbit the same chance', () => {
    const { w0, w1, w2 } = initial
    const chances = probabilities(samplesOf(bothCensuses), Float64Array.of(w0, w1, w2))
    bothCensuses.forEach(({ foot, lifted }, i) => {
      expect(fire({ ...initial, foot, lifted }).chance).toBe(chances[i])
    })
  })

  it('adds up its three parts', () => {
    const { parts, z } = fire(initial)
    expect(parts[0] + parts[1] + parts[2]).toBeCloseTo(z, 12)
  })

  it('lets lifting do most of Thorn’s work', () => {
    const [, foot, lifted] = fire(presets.find(({ id }) => id === 'thorn')?.state ?? initial).parts
    expect(lifted).toBeGreaterThan(3 * foot)
  })

  it('says what puzzles: nothing learned, a flat tail; and keeps the hobbit within reach', () => {
    const said = (id: string) => describe(presets.find((one) => one.id === id)?.state ?? initial).sentence
    expect(said('asleep')).toContain('With all weights 0 it says ½ to everyone')
    expect(said('saturated')).toContain('far out on a flat tail')
    // By hand the written numbers give 0.275.
    expect(said('start')).toContain('z = −4.50 + 0.75 × 2.50 + 1.16 × 2.50 ≈ 0.26')
    expect(fed(initial, 99, -3)).toMatchObject({ foot: 8, lifted: 0 })
  })
})
