import { describe, expect, it } from 'vitest'
import { guessesField } from '../../src/figures/make-a-guess/guesses.ts'
import definition from '../../src/figures/make-a-guess/index.ts'
import {
  type GuessState,
  initial,
  MOST_GUESSES,
  nextLand,
  search,
  startAgain,
  withGuess,
} from '../../src/figures/make-a-guess/model.ts'
import { readLink, writeLink } from '../../src/state/link.ts'

const say = (part: Partial<GuessState>) => definition.describe({ ...initial, ...part }).sentence
const preset = (id: string) => definition.presets.find((one) => one.id === id)?.state ?? initial

describe('a search', () => {
  it('feels height and slope where the pin stood', () => {
    const next = withGuess({ ...initial, aim: 70 })
    expect(next.guesses).toEqual([50, 70])
    const { felt, land, best } = search(next)
    expect(felt[1]).toEqual({ place: 70, height: land.height(70), slope: land.slope(70) })
    expect(best?.place).toBe(70)
  })

  it('finds the lowest place by following the slope down, within the guesses there are', () => {
    for (const seed of [6, 7, 11, 13, 20, 21]) {
      let [low, high] = [0, 100]
      let state: GuessState = { ...initial, seed, guesses: [], aim: 50 }
      while (search(state).foundIn === null && state.guesses.length < MOST_GUESSES) {
        state = withGuess(state)
        if ((search(state).felt.at(-1)?.slope ?? 0) > 0) high = state.aim
        else low = state.aim
        state = { ...state, aim: (low + high) / 2 }
      }
      expect(search(state).foundIn, `land ${seed}`).toBeLessThan(8)
    }
  })

  it('ends after the last guess, in words too', () => {
    let state: GuessState = { ...initial, aim: 0 }
    for (let i = 0; i < 20; i++) state = withGuess(state)
    expect(state.guesses).toHaveLength(MOST_GUESSES)
    expect(definition.describe(state).sentence).toContain('That was the last guess: lift the fog, or start again.')
  })

  it('begins anew in the same land or in the next', () => {
    expect(startAgain({ ...initial, revealed: true })).toMatchObject({ seed: 13, guesses: [], revealed: false })
    expect(nextLand(initial)).toMatchObject({ seed: 14, guesses: [], revealed: false })
    expect(nextLand({ ...initial, seed: 999 }).seed).toBe(1)
  })
})

describe('the sentence', () => {
  it('tells which way is down, and nothing more', () => {
    expect(say({})).toBe(
      'Guess 1: at place 50.0 the height is 47.8, and the slope −1.54: down is to the right. The pin for the next guess is at 30.0.',
    )
    expect(say({ slopes: false })).toBe(
      'Guess 1: at place 50.0 the height is 47.8. The pin for the next guess is at 30.0.',
    )
    expect(say({ guesses: [] })).toContain('No guess is made yet.')
  })

  it('keeps the fog until it is lifted', () => {
    expect(say({})).not.toContain('valley')
    expect(say({ revealed: true })).toContain('The fog is gone: 1 valley, the lowest at place')
  })

  it('says when the lowest place is found, and in how many guesses', () => {
    const { land } = search(initial)
    expect(say({ guesses: [50, 60, land.lowest.place, 5] })).toContain('You found the lowest place in 3 guesses.')
  })

  it('warns in the land of the prose: level ground, in the wrong valley', () => {
    const state = preset('wrong-valley')
    const { felt, land, foundIn } = search(state)
    expect(Math.abs(felt.at(-1)?.slope ?? 9)).toBeLessThan(0.15)
    expect([foundIn, land.valleys.length]).toEqual([null, 2])
    expect(definition.describe(state).sentence).toContain('nearly level, which can be a hilltop or a lesser valley too')
  })

  it('leaves the slopes out of the table while they are not felt', () => {
    expect(definition.describe({ ...initial, slopes: false }).table.rows[0]?.[3]).toBe('not felt')
  })
})

describe('the guesses in a link', () => {
  it.each([[[]], [[50]], [[0, 99.5, 33.333333333333336, 1e-7]]])('come back as they were: %j', (guesses) => {
    const state = { ...initial, guesses }
    const link = writeLink(definition.fields, definition.initial, state)
    expect(readLink(definition.fields, definition.initial, link).state.guesses).toEqual(guesses)
    expect(guessesField.write(guesses)).toBe(guesses.join(','))
  })

  it.each(['50,', 'fifty', '-1', '101', Array(13).fill('1').join(','), '1e99'])(
    'are refused when they are %s',
    (text) => {
      const reading = readLink(definition.fields, definition.initial, new URLSearchParams({ guesses: text }))
      expect(reading.state).toBe(definition.initial)
      expect(reading.complaints.join()).toContain('is not a list of at most 12 places between 0 and 100')
    },
  )
})
