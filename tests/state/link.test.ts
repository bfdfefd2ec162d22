import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choiceField, flagField, numberField, optionalNumberField } from '../../src/state/fields.ts'
import { readLink, writeLink } from '../../src/state/link.ts'

interface State {
  rate: number
  upright: number | null
  side: 'above' | 'below'
  shown: boolean
}

const fields = {
  rate: numberField(-100, 100),
  upright: optionalNumberField(-5, 5),
  side: choiceField('above', 'below'),
  shown: flagField(),
}
const initial: State = { rate: 2, upright: null, side: 'above', shown: false }
const read = (query: string) => readLink(fields, initial, new URLSearchParams(query))

describe('a link', () => {
  it('gives back the exact state, to the last bit', () => {
    fc.assert(
      fc.property(
        fc.record<State>({
          rate: fc.double({ min: -100, max: 100, noNaN: true }),
          upright: fc.option(fc.double({ min: -5, max: 5, noNaN: true })),
          side: fc.constantFrom('above', 'below'),
          shown: fc.boolean(),
        }),
        (state) => {
          const reading = readLink(fields, initial, writeLink(fields, initial, state))
          expect(reading.complaints).toEqual([])
          expect(reading.state.rate + 0).toBe(state.rate + 0)
          expect({ ...reading.state, rate: 0, upright: null }).toEqual({ ...state, rate: 0, upright: null })
          expect(reading.state.upright === null).toBe(state.upright === null)
          if (state.upright !== null) expect((reading.state.upright ?? Number.NaN) + 0).toBe(state.upright + 0)
        },
      ),
    )
  })

  it('says only what differs from the start', () => {
    expect(writeLink(fields, initial, initial).toString()).toBe('')
    expect(writeLink(fields, initial, { ...initial, rate: -0.4 }).toString()).toBe('rate=-0.4')
    expect(read('').state).toEqual(initial)
  })

  it('ignores what it does not know: other figures and the page have parameters too', () => {
    expect(read('theme=dark&rate=3')).toEqual({ state: { ...initial, rate: 3 }, complaints: [] })
  })

  it.each([
    ['rate=abc', 'The link’s “rate” is “abc”, which is not a number.'],
    ['rate=', 'The link’s “rate” is “”, which is not a number.'],
    ['rate=NaN', 'The link’s “rate” is “NaN”, which is not a number.'],
    ['rate=Infinity', 'The link’s “rate” is “Infinity”, which is not a number.'],
    ['rate=0x10', 'The link’s “rate” is “0x10”, which is not between -100 and 100.'],
    ['rate=1e400', 'The link’s “rate” is “1e400”, which is not between -100 and 100.'],
    ['rate=101', 'The link’s “rate” is “101”, which is not between -100 and 100.'],
    ['rate=1&rate=2', 'The link gives “rate” more than once.'],
    ['upright=6', 'The link’s “upright” is “6”, which is not between -5 and 5.'],
    ['upright=x', 'The link’s “upright” is “x”, which is not a number.'],
    ['side=left', 'The link’s “side” is “left”, which is none of above, below.'],
    ['shown=1', 'The link’s “shown” is “1”, which is neither yes nor no.'],
    [
      'side=%3Cscript%3Ealert(1)%3C%2Fscript%3E%3Cb%3E',
      'The link’s “side” is “<script>alert(1)</script…”, which is none of above, below.',
    ],
  ])('%s gives the whole initial state and a sentence', (query, complaint) => {
    expect(read(`shown=yes&${query}`).state).toEqual(initial)
    expect(read(query).complaints).toEqual([complaint])
  })

  it('never breaks, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('rate', 'upright', 'side', 'shown', '__proto__', 'toString'),
        fc.string(),
        (name, text) => {
          const { state } = readLink(fields, initial, new URLSearchParams([[name, text]]))
          expect(Object.keys(state)).toEqual(Object.keys(initial))
          expect(Number.isFinite(state.rate)).toBe(true)
        },
      ),
    )
  })
})
