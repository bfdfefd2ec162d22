import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Transport } from '../../src/plot/Transport.tsx'
import { advanced, usePlayer } from '../../src/state/player.ts'

function Run() {
  const [at, setAt] = useState(0)
  const player = usePlayer({ at, last: 100, speed: 50, onMove: setAt })
  return (
    <div ref={player.stage}>
      <Transport player={player} at={at} last={100} onMove={setAt} step="update" />
    </div>
  )
}

const press = (name: string) => act(() => screen.getByRole('button', { name }).click())
/** Frame by frame, each drawn before the next. */
const pass = (ms: number) => {
  for (let frame = 0; frame < ms / 16; frame++) act(() => vi.advanceTimersByTime(16))
}
const at = () => Number(document.querySelector('.transport-at')?.textContent)

beforeEach(() => void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] }))
afterEach(() => void vi.useRealTimers())

describe('a run', () => {
  it('starts with nobody but the reader, plays at its speed, and stops at its end', () => {
    render(<Run />)
    pass(1000)
    expect(at()).toBe(0)
    press('Play')
    pass(1000)
    expect(at()).toBeGreaterThan(40)
    expect(at()).toBeLessThanOrEqual(50)
    pass(2000)
    expect(at()).toBe(100)
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible()
  })

  it('keeps its speed where drawing lags many frames behind', () => {
    render(<Run />)
    press('Play')
    act(() => vi.advanceTimersByTime(1000))
    expect(at()).toBeGreaterThan(40)
  })

  it('pauses, steps both ways and restarts', () => {
    render(<Run />)
    press('Play')
    pass(500)
    press('Pause')
    const paused = at()
    pass(500)
    expect(at()).toBe(paused)
    press('Step')
    expect(at()).toBe(paused + 1)
    press('Step back')
    press('Step back')
    expect(at()).toBe(paused - 1)
    press('Restart')
    expect(at()).toBe(0)
  })

  it('has no Play where the reader asked for less motion, and still steps', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }))
    render(<Run />)
    expect(screen.queryByRole('button', { name: 'Play' })).not.toBeInTheDocument()
    press('Step')
    expect(at()).toBe(1)
    vi.unstubAllGlobals()
  })

  it('never runs backwards or past its end', () => {
    expect(advanced(10, -5, { last: 100, speed: 50 })).toBe(10)
    expect(advanced(99, 5000, { last: 100, speed: 50 })).toBe(100)
  })
})
