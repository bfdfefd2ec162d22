import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothCensuses } from '../../src/data/hobbits.ts'
import { createTrace, descend, LONGEST_TRACE, samplesFrom } from '../../src/math/index.ts'

const samples = samplesFrom(
  bothCensuses.map(({ foot, lifted }) => [foot, lifted]),
  bothCensuses.map(({ hero }) => (hero ? 1 : 0)),
)
const run = () => descend(samples, { algorithm: 'stochastic', rate: 0.3, seed: 7 })

describe('a trace', () => {
  it('remembers every update at first, every second one from 512, and so on', () => {
    const trace = createTrace(run())
    expect([0, 1, 511, 512, 1023, 1024, 100_000].map(trace.grain)).toEqual([1, 1, 1, 2, 2, 4, 256])
  })

  it('gives the very weights of the run wherever a picture looks', () => {
    const trace = createTrace(run())
    trace.walk(3000)
    const fresh = run()
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 2 }), (moment, j) => {
        const grain = trace.grain(moment)
        const update = Math.max(grain, Math.floor(moment / grain) * grain)
        expect(trace.weight(update, j)).toBe(fresh.at(update).after[j])
      }),
    )
    expect([0, 1, 2].map((j) => trace.weight(0, j))).toEqual([...fresh.start])
  })

  it('knows the lowest, highest and mean loss of each stretch, at finer and coarser grains than its length asks for', () => {
    const fresh = run()
    const losses = [fresh.startLoss, ...Array.from({ length: 2500 }, (_, update) => fresh.at(update + 1).loss)]
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2500 }), fc.integer({ min: 0, max: 8 }), fc.nat(511), (walked, g, slot) => {
        const [grain, update] = [2 ** g, slot * 2 ** g]
        fc.pre(update <= walked)
        const trace = createTrace(run())
        trace.walk(walked)
        const stretch = slot === 0 ? losses.slice(0, 1) : losses.slice(update - grain + 1, update + 1)
        expect(trace.lossBand(update, grain)).toEqual([Math.min(...stretch), Math.max(...stretch)])
        const mean = stretch.reduce((sum, loss) => sum + loss, 0) / stretch.length
        expect(trace.lossMean(update, grain)).toBeCloseTo(mean, 10)
      }),
    )
  })

  it('does not mind the run being looked at elsewhere on the way', () => {
    const [disturbed, plain] = [createTrace(run()), createTrace(run())]
    plain.walk(600)
    for (const update of [100, 350, 600]) {
      disturbed.walk(update)
      disturbed.run.at(5)
      disturbed.run.at(900)
    }
    expect(disturbed.weight(600, 2)).toBe(plain.weight(600, 2))
  })

  it('walks to its end, and refuses to be asked for what it does not know', () => {
    const trace = createTrace(run())
    expect(() => trace.weight(1, 0)).toThrow('0 have been walked')
    trace.walk(1000)
    expect(() => trace.weight(999, 0)).toThrow('not remembered at grain 2')
    expect(() => trace.walk(LONGEST_TRACE + 1)).toThrow(`reaches ${LONGEST_TRACE}`)
    trace.walk(LONGEST_TRACE)
    expect(trace.walked()).toBe(LONGEST_TRACE)
  })
})
