import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bothCensuses } from '../../src/data/hobbits.ts'
import definition from '../../src/figures/numpy-and-typescript/index.ts'
import {
  type CodeState,
  initial,
  largestDifference,
  PARTS,
  programs,
  RATES,
  trained,
} from '../../src/figures/numpy-and-typescript/model.ts'
import { train } from '../../src/figures/numpy-and-typescript/train.ts'
import { descend, samplesFrom } from '../../src/math/index.ts'

const FOLDER = 'src/figures/numpy-and-typescript'
const x = bothCensuses.map(({ foot, lifted }) => [foot, lifted])
const y = bothCensuses.map(({ hero }) => (hero ? 1 : 0))
const RATE = 0.5
const EPOCHS = 40
const BATCHES = [24, 7, 1]

const runOf = (batchSize: number) =>
  descend(samplesFrom(x, y), { algorithm: 'mini-batch', batchSize, rate: RATE, seed: 3 })

/** The order of rows in each epoch of the run, so that all three programs have the same luck. */
function ordersOf(batchSize: number): number[][] {
  const run = runOf(batchSize)
  return Array.from({ length: EPOCHS }, (_, epoch) =>
    Array.from({ length: run.updatesPerEpoch }, (_, k) => [...run.at(epoch * run.updatesPerEpoch + k + 1).rows]).flat(),
  )
}
const known = (batchSize: number) => {
  const run = runOf(batchSize)
  return [...run.at(EPOCHS * run.updatesPerEpoch).after]
}

const python = spawnSync('python3', ['-c', 'import numpy'])
const without = python.status === 0 ? '' : ' (skipped: here is no python3 with numpy)'

describe('the code that is shown', () => {
  it('is the very text of the files that run here', () => {
    expect(programs.map(({ text }) => text)).toEqual(
      ['train.py', 'train.ts'].map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8')),
    )
  })

  it('has every part once in each program, in the same order', () => {
    for (const { lines } of programs) expect(lines.flatMap(({ part }) => part ?? [])).toEqual([...PARTS])
  })
})

describe('the TypeScript', () => {
  it.each(BATCHES)('agrees with the math of the site, batches of %i', (batchSize) => {
    const orders = ordersOf(batchSize)
    const data = x.map((row, i) => ({ x: row, y: y[i] ?? 0 }))
    const weights = train(data, RATE, batchSize, EPOCHS, (rows, epoch) =>
      (orders[epoch] ?? []).flatMap((row) => rows[row] ?? []),
    )
    for (const [j, weight] of known(batchSize).entries())
      expect(Math.abs((weights[j] ?? 0) - weight)).toBeLessThan(1e-9)
  })

  it('agrees in every state of the figure, with room to spare', { timeout: 120_000 }, () => {
    const rates = [0.015, 0.999, ...Array.from({ length: 100 }, (_, k) => RATES[0] + (k / 99) * (RATES[1] - RATES[0]))]
    for (const batch of ['24', '6', '1'] as const)
      for (const epochs of ['1', '20', '200'] as const)
        for (const rate of epochs === '200' ? rates : [...RATES]) {
          const state: CodeState = { ...initial, batch, epochs, rate }
          expect(largestDifference(trained(state)), `${batch} ${epochs} ${rate}`).toBeLessThan(1e-11)
          expect(definition.describe(state).sentence).toContain('agree to nine decimals')
        }
  })
})

describe(`the Python${without}`, () => {
  it.skipIf(without).each(BATCHES)('agrees with the math of the site, batches of %i', (batchSize) => {
    const job = [
      'import json, sys',
      'import numpy as np',
      'from train import train',
      'job = json.load(sys.stdin)',
      'orders = [np.array(order) for order in job["orders"]]',
      'w = train(np.array(job["x"]), np.array(job["y"]), job["rate"], job["batch"], len(orders), lambda epoch: orders[epoch])',
      'print(json.dumps(list(w)))',
    ].join('\n')
    const input = JSON.stringify({ x, y, rate: RATE, batch: batchSize, orders: ordersOf(batchSize) })
    const { stdout, stderr } = spawnSync('python3', ['-B', '-c', job], { cwd: FOLDER, input, encoding: 'utf8' })
    expect(stderr).toBe('')
    const weights: unknown = JSON.parse(stdout)
    for (const [j, weight] of known(batchSize).entries())
      expect(Math.abs(Number(Reflect.get(weights as object, j)) - weight)).toBeLessThan(1e-9)
  })
})
