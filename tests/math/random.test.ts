import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { random } from '../../src/math/random.ts'
import { samplesFrom } from '../../src/math/samples.ts'
import { splitSamples } from '../../src/math/split.ts'
import { firstCensus } from './hobbits.ts'

const take = <T>(count: number, next: () => T) => Array.from({ length: count }, next)

describe('random', () => {
  it('gives the numbers of sfc32, as computed by a Python program of its own', () => {
    expect(take(4, random(1).bits)).toEqual([1047107358, 1857996408, 3863704218, 4155912429])
    expect(take(3, random(1, 1).bits)).toEqual([2462231382, 2783042095, 26658926])
    expect(take(3, random(4294967295, 7).bits)).toEqual([740160865, 2551191884, 2169261263])
  })

  it('starts a stream again where it began', () => {
    const dice = random(5)
    const began = take(5, dice.bits)
    dice.restart(3)
    expect(take(5, dice.bits)).toEqual(take(5, random(5, 3).bits))
    dice.restart(0)
    expect(take(5, dice.bits)).toEqual(began)
  })

  it('is even: each tenth of 0…1 gets about a tenth, each face of a die about a sixth', () => {
    const { uniform, below } = random(11)
    const tenths = new Uint32Array(10)
    const faces = new Uint32Array(6)
    for (let k = 0; k < 60_000; k++) {
      tenths[Math.floor(10 * uniform())]!++
      faces[below(6)]!++
    }
    for (const count of tenths) expect(Math.abs(count / 6000 - 1)).toBeLessThan(0.05)
    for (const count of faces) expect(Math.abs(count / 10_000 - 1)).toBeLessThan(0.05)
  })

  it('draws from the bell curve: mean 0, spread 1, a third beyond ±1', () => {
    const draws = take(40_000, random(3).normal)
    const mean = draws.reduce((a, b) => a + b) / draws.length
    const spread = Math.sqrt(draws.reduce((a, b) => a + (b - mean) ** 2, 0) / draws.length)
    const beyond = draws.filter((z) => Math.abs(z) > 1).length / draws.length
    expect(Math.abs(mean)).toBeLessThan(0.02)
    expect(Math.abs(spread - 1)).toBeLessThan(0.02)
    expect(Math.abs(beyond - 0.3173)).toBeLessThan(0.01)
  })

  it('shuffles without losing any, all orders alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.array(fc.integer(), { maxLength: 30 }), (seed, values) => {
        const shuffled = random(seed).shuffle([...values])
        expect(shuffled.sort((a, b) => a - b)).toEqual([...values].sort((a, b) => a - b))
      }),
    )
    const { shuffle } = random(2)
    const seen = new Map<string, number>()
    for (let k = 0; k < 12_000; k++) {
      const order = String(shuffle([1, 2, 3]))
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    expect(seen.size).toBe(6)
    for (const count of seen.values()) expect(Math.abs(count / 2000 - 1)).toBeLessThan(0.1)
  })

  it('refuses seeds that are not whole numbers of 32 bits', () => {
    for (const seed of [-1, 0.5, 2 ** 32, Number.NaN]) expect(() => random(seed)).toThrow(`seed is ${seed}`)
    expect(() => random(1).below(0)).toThrow('below is 0')
  })
})

describe('train and test', () => {
  it('hold back the same share of each class, the same rows for the same seed', () => {
    const { train, test, trainRows, testRows } = splitSamples(firstCensus, { testShare: 0.3, seed: 4 })
    expect([train.m, test.m, test.y.reduce((a, b) => a + b)]).toEqual([14, 6, 3])
    expect([...trainRows, ...testRows].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i))
    testRows.forEach((row, k) => {
      expect(test.X[2 * k]).toBe(firstCensus.X[2 * row])
    })
    expect(splitSamples(firstCensus, { testShare: 0.3, seed: 4 }).testRows).toEqual(testRows)
    expect(splitSamples(firstCensus, { testShare: 0.3, seed: 5 }).testRows).not.toEqual(testRows)
  })

  it('refuse an empty side', () => {
    expect(() => splitSamples(firstCensus, { testShare: 1, seed: 1 })).toThrow('testShare is 1')
    expect(() => splitSamples(samplesFrom([[1]], [1]), { testShare: 0.4, seed: 1 })).toThrow('leaves 0 to test on')
  })
})
