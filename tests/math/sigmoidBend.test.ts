import { expect, it } from 'vitest'
import { SIGMOID_BEND, sigmoid, sigmoidSlope } from '../../src/math/sigmoid.ts'

it('the sigmoid bends most at ±ln(2 + √3)', () => {
  const bend = (z: number) => (sigmoidSlope(z + 1e-4) - sigmoidSlope(z - 1e-4)) / 2e-4
  const places = Array.from({ length: 1001 }, (_, i) => -5 + i / 100)
  const steepest = places.reduce((a, b) => (bend(b) > bend(a) ? b : a))
  const flattest = places.reduce((a, b) => (bend(b) < bend(a) ? b : a))
  expect(steepest).toBeCloseTo(-SIGMOID_BEND, 1)
  expect(flattest).toBeCloseTo(SIGMOID_BEND, 1)
  expect(sigmoid(SIGMOID_BEND)).toBeCloseTo((3 + Math.sqrt(3)) / 6, 14)
})
