import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/robot-arm/index.ts'
import {
  type ArmState,
  arm,
  FARTHEST,
  initial,
  NEAR,
  poseAt,
  reachFor,
  UPDATES,
  withApple,
} from '../../src/figures/robot-arm/model.ts'

const preset = (id: string): ArmState => definition.presets.find((one) => one.id === id)?.state ?? initial
const say = (state: ArmState) => definition.describe(state).sentence
const missAt = (state: ArmState, at: number) => Math.sqrt(2 * (reachFor(state).losses[at] ?? 0))

describe('the arm', () => {
  it('reaches the apple, nearer with each update, at the rate it starts with', () => {
    const { losses, ending, arrival } = reachFor(initial)
    expect(ending).toBe('arrives')
    for (const [k, loss] of losses.entries()) if (k > 0) expect(loss).toBeLessThanOrEqual(losses[k - 1] ?? 0)
    expect(missAt(initial, arrival ?? 0)).toBeLessThan(NEAR)
    expect(missAt(initial, (arrival ?? 0) - 1)).toBeGreaterThanOrEqual(NEAR)
  })

  it.each([
    ['slow', 'crawls'],
    ['quick', 'arrives'],
    ['thrash', 'thrashes'],
    ['too-far', 'arrives'],
    ['too-near', 'arrives'],
    ['stuck', 'stuck'],
  ])('%s: %s', (id, ending) => expect(reachFor(preset(id)).ending).toBe(ending))

  it('stretches towards an apple out of reach, and stays as short as it must', () => {
    const far = preset('too-far')
    const { hand } = poseAt(reachFor(far), UPDATES)
    const away = Math.hypot(far.appleX, far.appleY)
    expect(Math.hypot(...hand)).toBeGreaterThan(FARTHEST - 0.01)
    expect(missAt(far, UPDATES)).toBeCloseTo(away - FARTHEST, 2)
    expect(say(far)).toContain('the arm is 3.50 long. So the best it can do is to stretch and stay 1.11 short.')
  })

  it('folds for an apple too near, and explains it', () => {
    expect(missAt(preset('too-near'), UPDATES)).toBeCloseTo(arm.upper - arm.fore - Math.hypot(0.2, 0.1), 1)
    expect(say(preset('too-near'))).toContain('a folded arm still reaches out 0.50')
  })

  it('does not move where both slopes are 0, and comes free when the apple moves', () => {
    const stuck = preset('stuck')
    expect(missAt(stuck, UPDATES)).toBe(1.5)
    expect(say(stuck)).toContain('Both slopes are 0')
    expect(missAt(withApple(stuck, 2, 0.1), UPDATES)).toBeLessThan(0.1)
    expect(reachFor(withApple(stuck, 2, 0.5)).ending).toBe('arrives')
  })

  it('starts anew from where it is when the apple is moved', () => {
    const moved = withApple(initial, 1, 2)
    const [before, after] = [poseAt(reachFor(initial), initial.at), poseAt(reachFor(moved), 0)]
    expect(moved).toMatchObject({ appleX: 1, appleY: 2, at: 0 })
    expect(after.hand[0]).toBeCloseTo(before.hand[0], 12)
    expect(after.hand[1]).toBeCloseTo(before.hand[1], 12)
  })

  it('keeps the apple in the picture, and its angles within one turn even when it thrashes', () => {
    const moved = withApple({ ...preset('thrash'), at: UPDATES }, 99, -99)
    expect(moved).toMatchObject({ appleX: 4.4, appleY: -3.5 })
    expect(Math.max(Math.abs(moved.shoulder), Math.abs(moved.elbow))).toBeLessThanOrEqual(Math.PI)
  })

  it('shows numbers only, at any rate', () => {
    for (const rate of [0.001, 0.3, 5]) {
      const { sentence, table } = definition.describe({ ...initial, rate, at: UPDATES })
      expect(sentence + table.rows.join()).not.toMatch(/NaN|Infinity|–/)
    }
  })
})
