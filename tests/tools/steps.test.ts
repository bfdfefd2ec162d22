import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heightAt } from '../../src/figures/shell/reserve.ts'
import { stepsAbove } from './steps.ts'

test('a cliff is one step, where it is', () => {
  const widths = [300, 400, 500, 600, 700, 800]
  expect(stepsAbove(widths, [1000, 1000, 1000, 1000, 500, 500])).toEqual([1000, 700, 500])
  expect(stepsAbove(widths, [500, 500, 1000, 1000, 1000, 1000])).toEqual([500, 500, 1000])
  expect(stepsAbove(widths, [700, 700, 700, 700, 700, 700])).toEqual([700])
})

test('steps are never below what was measured, and never above its tallest', () => {
  const measured = fc.array(fc.integer({ min: 600, max: 3000 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(measured, (heights) => {
      const widths = heights.map((_, index) => 288 + 8 * index)
      const steps = stepsAbove(widths, heights)
      for (const [index, width] of widths.entries()) {
        expect(heightAt(steps, width)).toBeGreaterThanOrEqual(heights[index]!)
        expect(heightAt(steps, width)).toBeLessThanOrEqual(Math.max(...heights))
      }
    }),
  )
})
