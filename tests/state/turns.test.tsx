import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  all,
  clock,
  hand,
  nextFrame,
  OTHERS,
  QUICK_MS,
  SLOW_MS,
  set,
  setUp,
  setUpWaiting,
  startClock,
} from './turnsFigure.tsx'

beforeEach(startClock)
afterEach(() => void vi.useRealTimers())

function drag(move: (value: number) => void, from: number, to: number) {
  for (let value = from; value <= to; value++) {
    move(value)
    nextFrame()
  }
}

/** How many of the other views each frame draws while a hand moves on, itself never late. */
function drawnIn({ move, held, others }: ReturnType<typeof setUp>, from: number, to: number): number[] {
  const drawn: number[] = []
  for (let value = from; value <= to; value++) {
    const before = others()
    move(value)
    nextFrame()
    expect(held()).toBe(value)
    drawn.push(others().filter((other, index) => other !== before[index]).length)
  }
  return drawn
}

describe('while a hand moves', () => {
  it('draws what the hand holds in the next frame, of all that was given only the last', () => {
    const { move, held } = setUp()
    move(1)
    move(2)
    expect(held()).toBe(0)
    nextFrame()
    expect(held()).toBe(2)
  })

  it('where there is time, draws all views in every frame', () => {
    const { move, held, others } = setUp()
    for (let value = 1; value <= 9; value++) {
      move(value)
      nextFrame()
      expect([held(), ...others()]).toEqual([value, ...all(value)])
    }
    expect(clock.frames.size, 'and asks for no more frames').toBe(0)
  })

  it('where there is none, draws one view, then as long only what the hand holds, and so on with the next', () => {
    clock.viewMs = SLOW_MS
    const figure = setUp()
    expect(drawnIn(figure, 1, 24)).toEqual(Array(8).fill([1, 0, 0]).flat())
    expect(Math.min(...figure.others()), 'none is forgotten').toBeGreaterThanOrEqual(13)
  })

  it('gives way in the very frame in which drawing becomes slow', () => {
    const { move, held, others } = setUp()
    drag(move, 1, 5)
    clock.viewMs = SLOW_MS
    move(6)
    nextFrame()
    expect([held(), ...others()]).toEqual([6, 6, 5, 5, 5])
    for (let value = 7; value <= 8; value++) {
      move(value)
      nextFrame()
      expect([held(), ...others()], 'the hand alone').toEqual([value, 6, 5, 5, 5])
    }
    move(9)
    nextFrame()
    expect([held(), ...others()]).toEqual([9, 6, 9, 5, 5])
  })

  it('after a long frame tries a little more in each that is not, instead of all at once', () => {
    clock.paintMs = SLOW_MS
    const figure = setUp()
    drag(figure.move, 1, 12)
    clock.paintMs = 0
    const drawn = drawnIn(figure, 13, 24)
    expect(drawn.indexOf(OTHERS), 'the first frame with all of them').toBe(6)
    expect(drawn.slice(6)).toEqual(Array(6).fill(OTHERS))
  })

  it('gives a frame of its own to a view that took long before, as long as that is not forgotten', () => {
    const figure = setUp()
    drag(figure.move, 1, 3)
    clock.viewMs = SLOW_MS
    drag(figure.move, 4, 24)
    clock.viewMs = QUICK_MS
    expect(drawnIn(figure, 25, 44).slice(-8), 'one, and the last, after which none asks').toEqual(Array(8).fill(2))
    drag(figure.move, 45, 300)
    expect(drawnIn(figure, 301, 308)).toEqual(Array(8).fill(OTHERS))
  })

  it('goes on with the views that wait when the hand rests', () => {
    clock.viewMs = SLOW_MS
    const { move, others } = setUp()
    move(1)
    for (let frame = 0; frame < OTHERS; frame++) nextFrame()
    expect(others()).toEqual(all(1))
    expect(clock.frames.size, 'and asks for no more frames then').toBe(0)
  })

  it('a pause is no slowness: after it as many views are drawn as before', () => {
    const { move, others } = setUp()
    drag(move, 1, 5)
    clock.now += 2000
    move(6)
    nextFrame()
    expect(others()).toEqual(all(6))
  })

  it('gives way as well where frames follow upon each other, so that no timer comes between them', () => {
    const { move, others } = setUp()
    drag(move, 1, 5)
    clock.viewMs = SLOW_MS
    move(6)
    nextFrame({ timers: false })
    const before = others()
    move(7)
    nextFrame({ timers: false })
    expect(others(), 'the hand alone').toEqual(before)
  })

  it('does what was given last when the hand lets go, and goes on with the views', () => {
    const { move, held, others } = setUpWaiting()
    const deed = vi.fn()
    move(2)
    hand.letGo(deed)
    hand.release()
    expect(deed, 'not before the next frame').not.toHaveBeenCalled()
    nextFrame()
    expect(held()).toBe(2)
    for (let frame = 0; frame < OTHERS; frame++) nextFrame()
    expect(others()).toEqual(all(2))
    expect(clock.frames.size).toBe(0)
    expect(deed).toHaveBeenCalledOnce()
  })

  it('draws everything at once when the reader reaches for anything else, and what was given last', () => {
    const { turns, move, held, others } = setUpWaiting()
    move(2)
    act(() => turns.finish())
    expect([held(), ...others()]).toEqual([2, ...all(2)])
    expect(clock.frames.size).toBe(0)
  })

  it('does not do what a hand gave that is no more', () => {
    const { move, held } = setUp()
    move(1)
    hand.release()
    nextFrame()
    expect(held()).toBe(0)
  })

  it('shows the second of two hands what the first has done', () => {
    const { turns, move, held, others } = setUp()
    move(3)
    turns.handIn([]).give(() => set((before) => ({ ...before, at: before.held * 10 })))
    nextFrame()
    act(() => turns.finish())
    expect([held(), ...others()]).toEqual([3, ...all(33)])
  })
})

it('draws at once what is pressed, and the other views by turns', () => {
  clock.viewMs = SLOW_MS
  const { held, others } = setUp()
  act(() => hand.press(() => set((before) => ({ ...before, held: 1 }))))
  expect([held(), ...others()]).toEqual([1, 1, 0, 0, 0])
  for (let frame = 0; frame < OTHERS; frame++) nextFrame()
  expect(others()).toEqual(all(1))
})

describe('while a run plays', () => {
  it.each([QUICK_MS, SLOW_MS])('a hand is not held up, and neither undoes the other, at %i ms a view', (ms) => {
    clock.viewMs = ms
    const { move, held } = setUp({ plays: true })
    const run = screen.getByRole('button', { name: 'Play' })
    fireEvent.click(run)
    for (let frame = 0; frame < 5; frame++) nextFrame()
    for (let value = 1; value <= 20; value++) {
      const before = Number(run.textContent)
      move(value)
      nextFrame()
      expect(held()).toBe(value)
      expect(Number(run.textContent)).toBeGreaterThanOrEqual(before)
    }
    expect(Number(run.textContent)).toBeGreaterThan(20)
  })
})

it('what a hand scrubs to is not undone by the run that plays', () => {
  const { turns } = setUp({ plays: true })
  const run = screen.getByRole('button', { name: 'Play' })
  fireEvent.click(run)
  for (let frame = 0; frame < 5; frame++) nextFrame()
  turns.handIn([]).give(() => set((before) => ({ ...before, at: 5000 })))
  nextFrame()
  expect(Number(run.textContent)).toBe(5000)
  nextFrame()
  expect(Number(run.textContent)).toBeGreaterThan(5000)
})

describe('otherwise', () => {
  it('lets nothing wait that is changed by keys and buttons', () => {
    const { held, others } = setUp()
    act(() => set(() => ({ held: 5, at: 0 })))
    expect([held(), ...others()]).toEqual([5, ...all(5)])
  })

  it('forgets a view that has gone', () => {
    const { turns, unmount } = setUpWaiting()
    unmount()
    expect(() => act(() => turns.finish())).not.toThrow()
  })
})
