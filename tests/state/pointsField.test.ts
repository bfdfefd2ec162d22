import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it, test } from 'vitest'
import { inventedClass, LARGEST, type LabelledPoint, MOST_POINTS } from '../../src/data/labelledPoints.ts'
import { numbersField, pointsField, pointsText, wordsField } from '../../src/state/pointsField.ts'

const read = (text: string) => v.safeParse(pointsField.schema, text)
const complaint = (text: string) => read(text).issues?.[0].message
/** As an address carries it. */
const sent = (text: string) => new URLSearchParams(new URLSearchParams({ points: text }).toString()).get('points') ?? ''

const measure = fc.double({ min: -LARGEST, max: LARGEST, noNaN: true }).map((value) => value + 0)
const name = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim())
const points = fc.array(fc.record({ x1: measure, x2: measure, yes: fc.boolean(), name }), { maxLength: 60 })

describe('points in a link', () => {
  it('come back to the last bit, names and all', () => {
    fc.assert(
      fc.property(points, (some) => {
        expect(read(sent(pointsText(some))).output).toEqual(some)
      }),
    )
    const odd: LabelledPoint = { x1: 1e-7, x2: 1e21 / 1e13, yes: false, name: 'y*n_%2A%25 *' }
    expect(read(sent(pointsText([odd]))).output).toEqual([odd])
    expect(read(pointsText([])).output).toEqual([])
  })

  it('are short: sixty with one decimal and a name fit into 2000 letters, as an address writes them', () => {
    const sixty = Array.from(
      { length: 60 },
      (_, k): LabelledPoint => ({
        x1: k / 10 + 5,
        x2: 10 - k / 10,
        yes: k % 2 === 0,
        name: inventedClass[k % inventedClass.length]?.name ?? '',
      }),
    )
    expect(new URLSearchParams({ points: pointsText(sixty) }).toString().length).toBeLessThan(1200)
    expect(pointsText(inventedClass.slice(0, 2))).toBe('8_5yPoppy*9_3.5yMilo')
  })

  test.each([
    ['🧙', 'has a mistake in point 1: its first measure, “🧙”, is no number'],
    ['1_2y*3_n', 'has a mistake in point 2: its second measure, “”, is no number'],
    ['1_2y*NaN_3n', 'has a mistake in point 2: its first measure, “NaN”, is no number'],
    ['1_1e999y', 'point 1: its second measure'],
    ['1_2', 'has a mistake in point 1: neither y nor n says its class'],
    ['1_2y*', 'point 2: its first measure, “”'],
    [`1_2y${'a'.repeat(41)}`, 'its name is longer than 40 letters'],
    [
      Array(MOST_POINTS + 1)
        .fill('1_2y')
        .join('*'),
      `has ${MOST_POINTS + 1} points, more than the ${MOST_POINTS}`,
    ],
  ])('%.20s is refused, with its place', (text, words) => {
    expect(complaint(text)).toContain(words)
  })

  it('are finite, or refused in words, whatever the text', () => {
    const pieces = fc.constantFrom('1', '_', '*', 'y', 'n', '-', '.', 'e9', '%', 'NaN', 'Infinity', ' ', '💥')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((some) => some.join('')),
        ),
        (text) => {
          const reading = read(text)
          if (!reading.success) expect(reading.issues[0].message).toMatch(/^has /)
          else for (const { x1, x2 } of reading.output) expect([x1, x2].every(Number.isFinite)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})

it('numbers in a row come back, or are refused', () => {
  const field = numbersField<readonly [number, number]>(2, 100, ([a]) => a !== 13)
  expect(v.parse(field.schema, field.write([1.5, -2]))).toEqual([1.5, -2])
  expect(v.parse(field.schema, field.write(null))).toBeNull()
  for (const wrong of ['1', '1_2_3', '1_', 'a_b', 'NaN_1', '1_101', '1_Infinity', '13_1'])
    expect(v.is(field.schema, wrong), wrong).toBe(false)
})

it('words are trimmed, never empty and never too long', () => {
  const { schema } = wordsField(5)
  expect(v.parse(schema, ' cakes ')).toBe('cakes')
  expect(v.is(schema, '  ')).toBe(false)
  expect(v.is(schema, 'cakes!')).toBe(false)
})
