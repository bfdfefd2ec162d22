import { describe, expect, it } from 'vitest'
import { facts } from '../../src/chapters/training/facts.ts'
import { firstCensus } from '../../src/data/hobbits.ts'
import { sigmoid } from '../../src/math/index.ts'

describe('the step for Frodo and the step for Otto', () => {
  it('are worked as the prose tells them', () => {
    const { worked, twin } = facts
    expect([...worked.gradient]).toEqual([-0.5, -0.75, -2])
    expect([...worked.after].map((weight) => Number(weight.toFixed(12)))).toEqual([0.05, 0.075, 0.2])
    expect(worked.nextZ).toBeCloseTo(0.05 + 0.075 * 1.5 + 0.2 * 4, 12)
    expect(worked.nextChance).toBeGreaterThan(worked.chance)
    expect(twin.before).toEqual(worked.after)
    expect(twin.z).toBeCloseTo(0.05 + 0.075 * 0.5 + 0.2, 12)
    expect(twin.after[2]).toBeCloseTo(0.2 - 0.1 * sigmoid(0.2875), 12)
    expect(twin.after[2]).toBeLessThan(twin.before[2] ?? 0)
  })
})

describe('what the prose says of epochs and batches', () => {
  it('counts the steps of an epoch', () => {
    expect([facts.miniSize, facts.miniUpdates, facts.count]).toEqual([6, 4, 24])
    expect([facts.epochs, facts.batch.updates, facts.mini.updates, facts.one.updates]).toEqual([5, 5, 20, 120])
  })

  it('batch ends highest after the same reading', () => {
    expect(facts.batch.loss).toBeGreaterThan(facts.mini.loss + 0.1)
    expect(facts.batch.loss).toBeGreaterThan(facts.one.loss + 0.1)
    expect([facts.batch.rate, facts.mini.rate, facts.one.rate]).toEqual([0.5, 0.2, 0.05])
  })

  it('the heroes come first in the notebook, so that shuffling matters', () => {
    const firstOther = firstCensus.findIndex(({ hero }) => !hero)
    expect(firstCensus.slice(firstOther).some(({ hero }) => hero)).toBe(false)
  })

  it('the noise of a larger batch is smaller', () => {
    expect(facts.spreadOfMini).toBeLessThan(facts.spreadOfOne / 2)
    expect(facts.handfuls * facts.handful).toBe(facts.many)
  })
})

describe('how runs end', () => {
  it('in numbers', () => {
    expect(facts.lowest).toBeCloseTo(0.4399550973745588, 12)
    expect(facts.bouncesBetween[0]).toBeCloseTo(0.5277, 4)
    expect(facts.bouncesBetween[1]).toBeCloseTo(0.5996, 4)
    expect(facts.calmsLoss).toBeLessThan(facts.hopsLoss)
    expect(facts.endlessLoss).toBeLessThan(0.01)
    expect([facts.hopsEpochs, facts.crawlsAt, facts.endlessAt]).toEqual([100, 2000, 10_000])
  })
})

it('the second gradient of the worked line is shorter and has turned', () => {
  const { firstAll, secondAll } = facts
  expect(Math.hypot(secondAll.gradient.w, secondAll.gradient.b)).toBeLessThan(
    0.2 * Math.hypot(firstAll.gradient.w, firstAll.gradient.b),
  )
  expect([Math.sign(firstAll.gradient.w), Math.sign(secondAll.gradient.w)]).toEqual([-1, 1])
})
