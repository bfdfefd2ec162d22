import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clock, hand, nextFrame, set, setUp, setUpWaiting, startClock } from './turnsFigure.tsx'

beforeEach(startClock)
afterEach(() => void vi.useRealTimers())

function fail() {
  throw new Error('no')
}

describe('where a deed fails', () => {
  it('goes on after a deed that failed', () => {
    const { turns, move, held } = setUpWaiting()
    turns.handIn([]).give(fail)
    expect(() => nextFrame()).toThrow('no')
    move(2)
    nextFrame()
    expect(held()).toBe(2)
  })

  it('is held by a hand no longer that failed while it let go', () => {
    const { turns, held } = setUpWaiting()
    hand.letGo(fail)
    expect(() => nextFrame()).toThrow('no')
    turns.handIn([]).give(() => set((before) => ({ ...before, held: 9 })))
    nextFrame()
    expect(held(), 'waits for its turn, as all others do').toBe(1)
  })

  it('draws what follows upon a failure while everything was drawn at once', () => {
    const { turns, move, held } = setUpWaiting()
    hand.letGo(fail)
    expect(() => act(() => turns.finish())).toThrow('no')
    move(2)
    nextFrame()
    expect(held()).toBe(2)
  })

  it('asks for no frames after a press that failed', () => {
    const { held } = setUp()
    expect(() => hand.press(fail)).toThrow('no')
    expect(clock.frames.size).toBe(0)
    act(() => hand.press(() => set((before) => ({ ...before, held: 1 }))))
    expect(held()).toBe(1)
  })

  it('lets go though what was given last fails', () => {
    setUp()
    const deed = vi.fn()
    hand.give(fail)
    hand.letGo(deed)
    expect(() => nextFrame()).toThrow('no')
    expect(deed).toHaveBeenCalledOnce()
  })
})
