import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { inventedClass, inventedNames, LARGEST, type LabelledPoint } from '../../src/data/labelledPoints.ts'
import { answerTo, describe as describeState, lossOf } from '../../src/figures/your-data/describe.ts'
import { fields, linkOf, stateOf } from '../../src/figures/your-data/fields.ts'
import { fitOf, isLine, mistakesOf, trailOf, weightsOf } from '../../src/figures/your-data/fit.ts'
import { domainOf } from '../../src/figures/your-data/map.ts'
import {
  changed,
  emptied,
  initial,
  MOST_UPDATES,
  removed,
  replaced,
  type YourState,
} from '../../src/figures/your-data/model.ts'
import {
  asideOf,
  fromSheet,
  lineFromSheet,
  lineOnSheet,
  middleOf,
  onSheet,
  sheetOf,
} from '../../src/figures/your-data/sheet.ts'
import { oddityOf } from '../../src/figures/your-data/verdict.ts'
import { axisOf } from '../../src/figures/your-data/words.ts'
import { chord, lineScore, type Place } from '../../src/math/line.ts'
import { logLoss } from '../../src/math/logLoss.ts'
import { newtonOptimum } from '../../src/math/newton.ts'
import { samplesFrom } from '../../src/math/samples.ts'
import { readLink } from '../../src/state/link.ts'

const at = (x1: number, x2: number, yes = true): LabelledPoint => ({ x1, x2, yes, name: '' })
const withPoints = (points: readonly LabelledPoint[], change: Partial<YourState> = {}): YourState => ({
  ...initial,
  points,
  ...change,
})
const sentence = (state: YourState) => describeState(state).sentence

/** Points that no picture was made for. */
const hard: Record<string, readonly LabelledPoint[]> = {
  none: [],
  one: [at(3, 4)],
  'one-class': [at(1, 2), at(3, 4), at(5, 5)],
  'one-place': [at(2, 2), at(2, 2, false), at(2, 2)],
  'flat-x1': [at(5, 1, false), at(5, 2, true), at(5, 3, false), at(5, 4)],
  'flat-x2': [at(1, 0, false), at(2, 0), at(3, 0, false), at(4, 0)],
  parted: [at(-1e6, 2, false), at(1e6, 2.001)],
  touching: [at(0, 0, false), at(1, 1), at(1, 1, false), at(2, 2)],
  plain: [
    at(-LARGEST, LARGEST),
    at(-LARGEST, LARGEST, false),
    at(LARGEST, -LARGEST),
    at(LARGEST, -LARGEST, false),
    at(LARGEST, LARGEST),
    at(LARGEST, LARGEST, false),
  ],
}
const rows = Array.from({ length: 200 }, (_, k) =>
  at((k * 37) % 100, (k * 61) % 90, ((k * 37) % 100) + (k % 7) * 9 > 70),
)

describe('what is odd about points', () => {
  test.each(Object.entries(hard))('%s is known, and told in words', (kind, points) => {
    expect(oddityOf(points)).toBe(kind)
    for (const maker of ['hand', 'train', 'best'] as const)
      for (const moment of [0, 1, MOST_UPDATES]) {
        const state = withPoints(points, { maker, at: moment, ask: [0, 1e9] })
        const { sentence: said, table } = describeState(state)
        expect(said).not.toMatch(/NaN|Infinity|undefined|–/)
        expect(JSON.stringify(table)).not.toMatch(/NaN|Infinity|undefined|null/)
        expect(said.length).toBeGreaterThan(20)
      }
  })

  it('has words that fit', () => {
    expect(sentence(withPoints([]))).toContain('There is no point yet.')
    expect(sentence(withPoints(hard.one ?? []))).toContain('one point only')
    expect(sentence(withPoints(hard['one-class'] ?? []))).toContain('All points are of one class, “passed”')
    expect(sentence(withPoints(hard['one-place'] ?? []))).toContain('no line can part them')
    expect(sentence(withPoints(hard['flat-x1'] ?? []))).toContain('“hours slept” is the same for all')
    expect(sentence(withPoints(hard.parted ?? []))).toContain('there is no lowest loss')
    expect(sentence(withPoints(hard.parted ?? []))).toContain('very different size')
    expect(sentence(initial)).not.toContain('very different size')
    expect(sentence(withPoints(rows))).toMatch(/^200 points/)
  })

  it('is said of a run that cannot settle, too', () => {
    expect(sentence({ ...initial, rate: 20, at: 400 })).toMatch(/bounces|jumps/)
    expect(sentence({ ...initial, at: MOST_UPDATES, rate: 2 })).toContain('It has arrived')
    expect(sentence({ ...initial, at: 0 })).toContain('everyone gets 50 in 100')
  })
})

describe('training on points of any size', () => {
  it('finds what Newton finds on the points as they are', () => {
    const raw = samplesFrom(
      inventedClass.map(({ x1, x2 }) => [x1, x2]),
      inventedClass.map(({ yes }) => Number(yes)),
    )
    const best = newtonOptimum(raw)
    expect(best.status).toBe('converged')
    const found = weightsOf({ ...initial, maker: 'best' })
    for (const [j, w] of found.entries()) expect(w).toBeCloseTo(best.weights[j] ?? Number.NaN, 8)
    expect(lossOf({ ...initial, maker: 'best' })).toBeCloseTo(best.loss, 10)
    expect(logLoss(raw, Float64Array.from(weightsOf(initial)))).toBeCloseTo(lossOf(initial) ?? Number.NaN, 10)
  })

  it('gets there by descent, with the same rate whatever the units', () => {
    const arrived = { ...initial, rate: 2, at: MOST_UPDATES }
    expect(lossOf(arrived)).toBeCloseTo(lossOf({ ...initial, maker: 'best' }) ?? Number.NaN, 6)
    const inGrams = inventedClass.map((point) => ({ ...point, x1: point.x1 * 1e5, x2: (point.x2 - 3) / 1e4 }))
    expect(lossOf({ ...arrived, at: 7, points: inGrams })).toBeCloseTo(lossOf({ ...arrived, at: 7 }) ?? Number.NaN, 9)
    expect(mistakesOf({ ...arrived, points: inGrams })).toEqual(mistakesOf(arrived))
  })

  it('remembers every update on the way', () => {
    const trail = trailOf(initial)
    trail?.walk(5)
    trail?.walk(3)
    expect(trail?.weight(5, 1)).toBe(trail?.run.at(5).after[1])
    expect(trail?.loss(0)).toBe(Math.log(2))
    expect(trail?.loss(4)).toBeLessThan(trail?.loss(3) ?? 0)
  })

  it('has its best weights on the map', () => {
    for (const points of [inventedClass, rows]) {
      const fit = fitOf(points)
      if (!fit) throw new Error('points have a fit')
      const [, w1 = 99, w2 = 99] = fit.best.weights
      const [low, high] = domainOf(fit).x
      expect(Math.min(w1, w2)).toBeGreaterThan(low)
      expect(Math.max(w1, w2)).toBeLessThan(high)
    }
  })
})

describe('the sheet', () => {
  const measure = fc.oneof(fc.double({ min: -LARGEST, max: LARGEST, noNaN: true }), fc.integer({ min: -9, max: 9 }))
  const some = fc.array(fc.record({ x1: measure, x2: measure, yes: fc.boolean(), name: fc.constant('') }), {
    maxLength: 20,
  })

  it('has all points on it, axes of about one length, and room for a line', () => {
    fc.assert(
      fc.property(some, (points) => {
        const sheet = sheetOf(points, null)
        const { x, y } = sheet.domain
        for (const { x1, x2 } of points) {
          const [right, up] = onSheet(sheet, [x1, x2])
          expect(right >= x[0] && right <= x[1] && up >= y[0] && up <= y[1]).toBe(true)
        }
        const ratio = (x[1] - x[0]) / (y[1] - y[0])
        expect(ratio).toBeGreaterThan(0.2)
        expect(ratio).toBeLessThan(5)
        const byHand = lineOnSheet(sheet, weightsOf(withPoints(points, { maker: 'hand' })))
        expect(chord(byHand, sheet.domain)).not.toBeNull()
        for (const place of [middleOf(points), asideOf(points)])
          expect(fromSheet(sheet, onSheet(sheet, place))).toEqual(place)
      }),
    )
  })

  it('keeps the sides of a line, and rounds a place to what a hand means', () => {
    const sheet = sheetOf(hard.parted ?? [], null)
    const line = [1, -2e-6, 3] as const
    const place: Place = [4e5, 2.0004]
    expect(lineScore(lineOnSheet(sheet, line), onSheet(sheet, place))).toBeCloseTo(lineScore(line, place), 8)
    const back = lineFromSheet(sheet, lineOnSheet(sheet, line))
    for (const [j, w] of back.entries()) expect(w).toBeCloseTo(line[j] ?? Number.NaN, 12)
    const plain = sheetOf(inventedClass, null)
    expect(fromSheet(plain, [4.123456 / plain.units[0], 3.00049])).toEqual([4.12, 3])
    expect(fromSheet(plain, [1e9, -1e9])).toEqual([
      plain.domain.x[1] * plain.units[0],
      plain.domain.y[0] * plain.units[1],
    ])
  })

  it('has short ticks, with their unit in the name of the axis', () => {
    expect(axisOf('gold', [0, 2_500_000]).words).toBe('gold, in millions')
    expect(axisOf('gold', [0, 2_500_000]).format(1_500_000)).toBe('1.5')
    expect(axisOf('salt', [-0.004, 0.002])).toMatchObject({ words: 'salt, in thousandths' })
    expect(axisOf('year', [1990, 2020])).toMatchObject({ words: 'year' })
    expect(axisOf('year', [1990, 2020]).format(2005)).toBe('2005')
    expect(axisOf('dust', [0, 1e-12]).words).toBe('dust, in billionths')
  })
})

describe('a link', () => {
  it('carries the whole state, points as typed', () => {
    const state = {
      ...initial,
      x1: 'Größe & Gewicht',
      points: [at(1.25, -3), { ...at(2, 7, false), name: 'Zoë *' }],
      maker: 'hand',
      line: [1.5, -0.25, 2],
      rate: 0.75,
      at: 12,
      ask: [3, 4.5],
    } satisfies YourState
    expect(stateOf(linkOf(state).toString())).toEqual(state)
    expect(stateOf(linkOf(initial).toString())).toEqual(initial)
  })

  test.each([
    ['points=1_2y*oops', 'points'],
    ['line=1_0_0', 'line'],
    ['ask=1', 'ask'],
    ['at=1001', 'at'],
    ['x1=', 'x1'],
    ['maker=gandalf', 'maker'],
    ['points=1_2y&points=1_2n', 'points'],
  ])('%s is refused in words', (link, name) => {
    const { state, complaints } = readLink(fields, initial, new URLSearchParams(link))
    expect(state).toBe(initial)
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(`“${name}”`)
    expect(stateOf(link)).toBeNull()
  })
})

describe('editing', () => {
  it('changes one point and leaves the others what they were', () => {
    const moved = changed(initial, 2, { x1: 1 })
    expect(moved.points[2]).toEqual({ ...inventedClass[2], x1: 1 })
    expect(moved.points[3]).toBe(inventedClass[3])
    expect(removed(initial, 0).points).toEqual(inventedClass.slice(1))
  })

  it('gives other points no name of the invented ones, but keeps the reader’s', () => {
    expect(replaced(initial, [at(1, 1)], {})).toMatchObject({ x1: 'first measure', yes: 'yes', line: null, ask: null })
    expect(replaced({ ...initial, x1: 'pies' }, [at(1, 1)], { x2: 'ale' })).toMatchObject({ x1: 'pies', x2: 'ale' })
    expect(replaced(initial, [], { ...inventedNames, x1: 'pies' })).toMatchObject({ x1: 'pies', x2: 'cakes eaten' })
    expect(emptied(initial).points).toEqual([])
  })

  it('answers a newcomer as the model does', () => {
    expect(answerTo({ ...initial, maker: 'hand' }, [5, 0])).toBe('did not pass')
    expect(answerTo({ ...initial, maker: 'hand', line: [0, 0, -1] }, [5, -1])).toBe('passed')
    expect(answerTo({ ...initial, maker: 'best' }, [20, 20])).toBe('more than 99 in 100 for “passed”')
    expect(isLine(weightsOf({ ...initial, at: 0 }))).toBe(false)
  })
})
