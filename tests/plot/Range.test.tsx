import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Slider } from '../../src/plot/Slider.tsx'
import { Transport } from '../../src/plot/Transport.tsx'
import { createTurns, InTurn, TurnsContext } from '../../src/state/turns.tsx'
import { clock, nextFrame, SLOW_MS, startClock } from '../state/turnsFigure.tsx'

beforeEach(startClock)
afterEach(() => void vi.useRealTimers())

function Slow({ value }: { value: number }) {
  clock.now += SLOW_MS
  return value
}

/** A slider in a view of its own, and two more views that show what it says. */
function Figure() {
  const [turns] = useState(createTurns)
  const [value, setValue] = useState(0)
  return (
    <TurnsContext.Provider value={turns}>
      <InTurn>
        <Slider label="rate" value={value} min={0} max={9} limits={[0, 9]} step={1} onChange={setValue} />
      </InTurn>
      {['one', 'other'].map((name) => (
        <InTurn key={name} className="shown">
          <Slow value={value} />
        </InTurn>
      ))}
    </TurnsContext.Provider>
  )
}

const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'rate' })
const shown = () => [...document.querySelectorAll('.shown')].map(({ textContent }) => Number(textContent))

function drag(value: number) {
  fireEvent.change(slider(), { target: { value } })
  nextFrame()
}

it('a pointer that drags is followed in every frame by the slider, by the views in turns', () => {
  render(<Figure />)
  fireEvent.pointerDown(slider(), { pointerId: 1 })
  drag(3)
  expect(slider().valueAsNumber).toBe(3)
  expect(shown()).toEqual([3, 0])
  drag(4)
  expect(slider().valueAsNumber).toBe(4)
  expect(shown(), 'a frame for the hand alone, as the last was long').toEqual([3, 0])
})

it('what is asked for just before the pointer lets go, anywhere, is done; then the views catch up', () => {
  render(<Figure />)
  fireEvent.pointerDown(slider(), { pointerId: 1 })
  drag(3)
  fireEvent.change(slider(), { target: { value: 5 } })
  fireEvent.pointerUp(document.body, { pointerId: 1 })
  for (let frame = 0; frame < 4; frame++) nextFrame()
  expect(slider().valueAsNumber).toBe(5)
  expect(shown()).toEqual([5, 5])
  fireEvent.change(slider(), { target: { value: 6 } })
  expect(shown(), 'no pointer holds it any more').toEqual([6, 6])
})

it('a thumb in a view that takes turns by itself takes that along, whatever else is slow', () => {
  const player = { playing: false, play() {}, pause() {}, stage: { current: null } }
  function Run() {
    const [turns] = useState(createTurns)
    const [at, setAt] = useState(0)
    return (
      <TurnsContext.Provider value={turns}>
        <InTurn className="shown">
          <Slow value={at} />
        </InTurn>
        <Transport player={player} at={at} last={9} step="update" onMove={setAt} />
      </TurnsContext.Provider>
    )
  }
  render(<Run />)
  const thumb = () => screen.getByRole<HTMLInputElement>('slider').valueAsNumber
  const said = () => Number(document.querySelector('.transport-at')?.textContent)
  fireEvent.pointerDown(screen.getByRole('slider'), { pointerId: 1 })
  for (const value of [3, 5, 7]) {
    fireEvent.change(screen.getByRole('slider'), { target: { value } })
    nextFrame()
    expect(thumb()).toBe(value)
    expect(said()).toBe(value)
  }
  fireEvent.pointerUp(document.body, { pointerId: 1 })
  nextFrame()
  expect([thumb(), said()]).toEqual([7, 7])
})

it('another pointer that lets go is none of its business', () => {
  render(<Figure />)
  fireEvent.pointerDown(slider(), { pointerId: 1 })
  fireEvent.pointerUp(document.body, { pointerId: 2 })
  fireEvent.change(slider(), { target: { value: 3 } })
  expect(shown()).toEqual([0, 0])
})

it('what is asked for without a pointer is drawn at once, everywhere', () => {
  render(<Figure />)
  act(() => slider().focus())
  fireEvent.keyDown(slider(), { key: 'ArrowRight' })
  expect(shown()).toEqual([1, 1])
})

it('what is asked for is not done once it is gone', () => {
  const onChange = vi.fn()
  const { unmount } = render(
    <Slider label="rate" value={0} min={0} max={9} limits={[0, 9]} step={1} onChange={onChange} />,
  )
  fireEvent.pointerDown(slider(), { pointerId: 1 })
  fireEvent.change(slider(), { target: { value: 3 } })
  unmount()
  nextFrame()
  expect(onChange).not.toHaveBeenCalled()
})
