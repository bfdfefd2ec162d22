import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/state/remembered.ts'
import { wholeField } from '../../src/state/wholeField.ts'

describe('a function that remembers', () => {
  it('makes each result once while it is among the last asked for', () => {
    const made: string[] = []
    const upper = remembered(2, (key) => {
      made.push(key)
      return key.toUpperCase()
    })
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(upper)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
    // c pushed out b, which had not been asked for the longest; a stayed.
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })

  it('remembers undefined without harm', () => {
    const nothing = remembered(1, () => undefined)
    expect([nothing('a'), nothing('a')]).toEqual([undefined, undefined])
  })
})

describe('a whole number in a link', () => {
  const { schema, write } = wholeField(0, 100_000)
  it.each(['0', '7', '100000'])('takes %s', (text) => expect(write(v.parse(schema, text))).toBe(text))
  it.each(['', '1.5', '1e3', '-1', '100001', '٣', 'NaN', '99999999999999999999'])('refuses “%s”', (text) => {
    const reading = v.safeParse(schema, text)
    expect(reading.success).toBe(false)
    expect(reading.issues?.[0].message).toBe('is not a whole number between 0 and 100000')
  })
})
