import { act, render, screen } from '@testing-library/react'
import { type ReactNode, useRef, useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createTurns, InTurn, type Turns, TurnsContext, useInTurn } from '../../src/state/turns.tsx'

const OTHERS = 4
const ON_TIME_MS = 16
const LATE_MS = 60

/** Frames come when the test says so. */
let frames: Map<number, FrameRequestCallback>
let now: number

beforeEach(() => {
  frames = new Map()
  now = 1000
  let ids = 0
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => {
    frames.set(++ids, callback)
    return ids
  })
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation((id) => frames.delete(id))
})

function nextFrame(afterMs: number) {
  now += afterMs
  const due = [...frames.values()]
  frames.clear()
  act(() => {
    for (const callback of due) callback(now)
  })
}

let set: (value: number) => void

function Held({ children }: { children: ReactNode }) {
  const view = useRef<HTMLDivElement>(null)
  return useInTurn(
    <div ref={view}>
      <button type="button">{children}</button>
    </div>,
    view,
  )
}

function Figure({ turns }: { turns: Turns }) {
  const [value, setValue] = useState(0)
  set = setValue
  return (
    <TurnsContext.Provider value={turns}>
      <Held>{value}</Held>
      {Array.from({ length: OTHERS }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the views never change places
        <InTurn key={index} className="other">
          {value}
        </InTurn>
      ))}
    </TurnsContext.Provider>
  )
}

function setUp() {
  const turns = createTurns()
  const { container, unmount } = render(<Figure turns={turns} />)
  const hand = screen.getByRole('button')
  return {
    turns,
    unmount,
    move: (value: number) => turns.give(hand, () => set(value)),
    held: () => Number(hand.textContent),
    others: () => [...container.querySelectorAll('.other')].map(({ textContent }) => Number(textContent)),
  }
}

describe('while a hand moves', () => {
  it('draws what the hand holds in the next frame, of all that was given only the last', () => {
    const { move, held } = setUp()
    move(1)
    move(2)
    expect(held()).toBe(0)
    nextFrame(ON_TIME_MS)
    expect(held()).toBe(2)
  })

  it('has the other views follow, more of them with each frame that was on time, until all are in every frame', () => {
    const { move, held, others } = setUp()
    for (let value = 1; value <= 8; value++) {
      move(value)
      nextFrame(ON_TIME_MS)
      expect(held()).toBe(value)
    }
    // Each saw the frame before this one or this one itself: all have room.
    expect(Math.min(...others())).toBeGreaterThanOrEqual(7)
  })

  it('leaves a frame to the hand alone after one that came late, then has one view follow', () => {
    const { move, held, others } = setUp()
    const drawn: number[] = []
    for (let value = 1; value <= 13; value++) {
      const before = others()
      move(value)
      nextFrame(LATE_MS)
      expect(held()).toBe(value)
      drawn.push(others().filter((other, index) => other !== before[index]).length)
    }
    expect(drawn).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0])
    // One after the other: none is forgotten.
    expect(others()).toEqual([10, 12, 6, 8])
  })

  it('goes on with the views that wait when the hand rests', () => {
    const { move, others } = setUp()
    move(1)
    for (let frame = 0; frame < 2 * OTHERS + 1; frame++) nextFrame(LATE_MS)
    expect(others()).toEqual(Array(OTHERS).fill(1))
    expect(frames.size, 'and asks for no more frames then').toBe(0)
  })

  it('draws everything at once when the hand lets go, and what was given last', () => {
    const { turns, move, held, others } = setUp()
    move(1)
    nextFrame(LATE_MS)
    move(2)
    act(() => turns.finish())
    expect([held(), ...others()]).toEqual(Array(OTHERS + 1).fill(2))
    expect(frames.size).toBe(0)
  })
})

describe('otherwise', () => {
  it('draws all that plays in the frame it is given, one after the other where frames are late', () => {
    const { turns, held, others } = setUp()
    act(() => turns.draw(() => set(1), now))
    // No hand holds anything: each view waits for its turn.
    expect([held(), ...others()]).toEqual(Array(OTHERS + 1).fill(0))
    for (let frame = 0; frame <= OTHERS; frame++) nextFrame(ON_TIME_MS)
    expect([held(), ...others()]).toEqual(Array(OTHERS + 1).fill(1))
  })

  it('lets nothing wait that is changed by keys and buttons', () => {
    const { held, others } = setUp()
    act(() => set(5))
    expect([held(), ...others()]).toEqual(Array(OTHERS + 1).fill(5))
  })

  it('forgets a view that has gone', () => {
    const { turns, move, unmount } = setUp()
    move(1)
    nextFrame(LATE_MS)
    unmount()
    expect(() => act(() => turns.finish())).not.toThrow()
  })
})
