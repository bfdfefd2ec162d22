import { describe, expect, it } from 'vitest'
import { trainedModel } from '../../src/state/trained.ts'

const model = { w0: -4.5, w1: 0.7, w2: 1.1, census: 'both', updates: 40 } as const

describe('the trained model that travels', () => {
  it('is read as it was written, to the last bit, and forgotten when asked', () => {
    expect(trainedModel.read()).toBeNull()
    trainedModel.write({ ...model, w1: 0.1 + 0.2 })
    expect(trainedModel.read()).toEqual({ ...model, w1: 0.1 + 0.2 })
    trainedModel.write(null)
    expect(trainedModel.read()).toBeNull()
  })

  it('is none where storage holds something else', () => {
    for (const bad of [
      '{',
      '7',
      '{"w0":1}',
      JSON.stringify({ ...model, w1: 1e300 }),
      JSON.stringify({ ...model, census: 'all' }),
      JSON.stringify({ ...model, updates: 0.5 }),
    ]) {
      localStorage.setItem('hobbiton:trained-model', bad)
      expect(trainedModel.read(), bad).toBeNull()
    }
  })
})
