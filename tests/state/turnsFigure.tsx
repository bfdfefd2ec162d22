import { act, render } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { vi } from 'vitest'
import { usePlayer } from '../../src/state/player.ts'
import { createTurns, type Hand, InTurn, type Turns, TurnsContext, useHand, useInTurn } from '../../src/state/turns.tsx'

/** A figure with a plot that a hand holds, and so many other views, one of them inside that plot. */
export const OTHERS = 4
/** A view that takes all the time of a frame, and one that takes next to none. */
export const SLOW_MS = 20
export const QUICK_MS = 1
const FRAME_MS = 16

interface Shown {
  held: number
  at: number
}

/** The clock, the frames that are asked for, what computing one view takes, and what painting takes in each frame. */
export const clock = { now: 0, frames: new Map<number, FrameRequestCallback>(), viewMs: QUICK_MS, paintMs: 0 }

export let set: (change: (before: Shown) => Shown) => void
/** What moves the mark of the plot. */
export let hand: Hand

export function startClock() {
  Object.assign(clock, { now: 1000, viewMs: QUICK_MS, paintMs: 0 })
  clock.frames.clear()
  let ids = 0
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now)
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => {
    clock.frames.set(++ids, callback)
    return ids
  })
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation((id) => void clock.frames.delete(id))
}

/** As a browser has it: what is asked for in a frame is for the next one, what is cancelled in time is not called. */
export function nextFrame({ timers = true } = {}) {
  clock.now += FRAME_MS
  const due = [...clock.frames.keys()]
  act(() => {
    for (const id of due) {
      const callback = clock.frames.get(id)
      clock.frames.delete(id)
      callback?.(clock.now)
    }
  })
  clock.now += clock.paintMs
  if (timers) act(() => void vi.runAllTimers())
}

function Costly({ children }: { children: ReactNode }) {
  clock.now += clock.viewMs
  return children
}

function Mark({ children }: { children: ReactNode }) {
  hand = useHand()
  return <button type="button">{children}</button>
}

function Plot({ children, inside }: { children: ReactNode; inside: ReactNode }) {
  return useInTurn(
    <div>
      <Mark>{children}</Mark>
      <InTurn className="other">{inside}</InTurn>
    </div>,
  )
}

function Run({ shown }: { shown: Shown }) {
  const player = usePlayer({ at: shown.at, last: 1e6, speed: 60, onMove: (at) => set(() => ({ ...shown, at })) })
  return (
    <button type="button" aria-label="Play" onClick={player.play}>
      {shown.at}
    </button>
  )
}

function Figure({ turns, plays }: { turns: Turns; plays: boolean }) {
  const [shown, setShown] = useState<Shown>({ held: 0, at: 0 })
  set = setShown
  const sum = <Costly>{shown.held + shown.at}</Costly>
  return (
    <TurnsContext.Provider value={turns}>
      <Plot inside={sum}>{shown.held}</Plot>
      {Array.from({ length: OTHERS - 1 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the views never change places
        <InTurn key={index} className="other">
          {sum}
        </InTurn>
      ))}
      {plays && <Run shown={shown} />}
    </TurnsContext.Provider>
  )
}

export function setUp({ plays = false } = {}) {
  const turns = createTurns()
  const { container, unmount } = render(<Figure turns={turns} plays={plays} />)
  const mark = container.querySelector('button')!
  return {
    turns,
    unmount,
    move: (held: number) => hand.give(() => set((before) => ({ ...before, held }))),
    held: () => Number(mark.textContent),
    others: () => [...container.querySelectorAll('.other')].map(({ textContent }) => Number(textContent)),
  }
}

/** A hand has moved to 1, all is slow, and the other views wait. */
export function setUpWaiting() {
  clock.viewMs = SLOW_MS
  const figure = setUp()
  figure.move(1)
  nextFrame()
  return figure
}

/** What the other views show when all of them are as far. */
export const all = (value: number) => Array(OTHERS).fill(value)
