import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Transport } from '../../src/plot/Transport.tsx'
import { usePlayer } from '../../src/state/player.ts'

/** Shows moments in thirds, as a run that is played part by part. */
function Run() {
  const [at, setAt] = useState(0)
  const shownAt = (exact: number) => Math.floor(exact) + Math.floor((exact % 1) * 3 + 1e-9) / 3
  const player = usePlayer({ at, last: 100, speed: 2, onMove: setAt, shownAt })
  moments.push(at)
  return (
    <div ref={player.stage}>
      <Transport player={player} at={Math.floor(at)} last={100} onMove={setAt} step="update" />
    </div>
  )
}

let moments: number[] = []
let tell: (isIntersecting: boolean) => void = () => {}
const press = (name: string) => act(() => screen.getByRole('button', { name }).click())
const pass = (ms: number) => {
  for (let frame = 0; frame < ms / 16; frame++) act(() => vi.advanceTimersByTime(16))
}
const at = () => Number(document.querySelector('.transport-at')?.textContent)

beforeEach(() => {
  moments = []
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => callback([{ isIntersecting }])
      }
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('asks for no frames off screen, and goes on from there when it is seen again', () => {
  render(<Run />)
  press('Play')
  pass(1000)
  const seen = at()
  expect(seen).toBeGreaterThanOrEqual(1)
  tell(false)
  const asked = vi.spyOn(window, 'requestAnimationFrame')
  pass(5000)
  expect(asked).not.toHaveBeenCalled()
  tell(true)
  pass(1000)
  expect(at()).toBeGreaterThan(seen)
  expect(at()).toBeLessThanOrEqual(seen + 3)
})

it('shows the parts of a moment one after the other, and keeps its speed', () => {
  render(<Run />)
  press('Play')
  pass(3000)
  expect(at()).toBeGreaterThanOrEqual(5)
  expect(at()).toBeLessThanOrEqual(6)
  const shown = [...new Set(moments)].slice(0, 7).map((moment) => Math.round(moment * 3))
  expect(shown).toEqual([0, 1, 2, 3, 4, 5, 6])
})
