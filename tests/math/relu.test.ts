import { expect, it } from 'vitest'
import { relu, reluSlope } from '../../src/math/index.ts'

it('gives back what is above 0 and nothing else', () => {
  expect([-1e9, -3, -0, 0, 2.5, Number.POSITIVE_INFINITY].map(relu)).toEqual([
    0,
    0,
    0,
    0,
    2.5,
    Number.POSITIVE_INFINITY,
  ])
  expect(() => relu(Number.NaN)).toThrow('score z is NaN')
})

it('has slope 0 below its corner, 1 above, and none at it', () => {
  expect([-3, -1e-12, 0, 1e-12, 3].map(reluSlope)).toEqual([0, 0, null, 1, 1])
  expect(() => reluSlope(Number.NaN)).toThrow('score z is NaN')
})
