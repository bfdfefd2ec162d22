import { act, render } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Own, useKeeping, useOwn } from '../../src/state/keeping.ts'

const keep = vi.fn<(state: string) => void>()
let byHand: (next: string) => void
let byLink: (next: string) => void
let own: Own<string>
let play: (playing: boolean) => void

function Figure() {
  const [state, setState] = useState('as it comes')
  const [playing, setPlaying] = useState(false)
  byLink = setState
  play = setPlaying
  ;[byHand, own] = useOwn<string>(setState)
  useKeeping(state, own, keep, playing)
  return null
}

const rest = () => act(() => void vi.advanceTimersByTime(1000))
const leavePage = () => act(() => void window.dispatchEvent(new Event('pagehide')))

beforeEach(() => {
  keep.mockClear()
  vi.useFakeTimers()
})
afterEach(() => void vi.useRealTimers())

it('keeps what the hand has made when it rests, once, and nothing that comes with a link', () => {
  const { unmount } = render(<Figure />)
  act(() => byLink('linked'))
  rest()
  for (const step of ['a', 'ab', 'abc']) act(() => byHand(step))
  expect(keep).not.toHaveBeenCalled()
  rest()
  leavePage()
  unmount()
  expect(keep.mock.calls).toEqual([['abc']])
})

it('keeps it at once when something else takes its place, and when the page or the figure is left', () => {
  const { unmount } = render(<Figure />)
  act(() => byHand('mine'))
  act(() => byLink('linked'))
  expect(keep.mock.calls).toEqual([['mine']])
  act(() => byHand('mine too'))
  leavePage()
  act(() => byHand('mine as well'))
  unmount()
  expect(keep.mock.calls).toEqual([['mine'], ['mine too'], ['mine as well']])
})

it('does not write while a run plays, but when it stops', () => {
  render(<Figure />)
  act(() => play(true))
  act(() => byHand('on the way'))
  rest()
  expect(keep).not.toHaveBeenCalled()
  act(() => play(false))
  rest()
  expect(keep.mock.calls).toEqual([['on the way']])
})

it('keeps nothing that was disowned', () => {
  const { unmount } = render(<Figure />)
  act(() => byHand('mine'))
  act(() => {
    own.current = null
    byLink('as it comes')
  })
  rest()
  unmount()
  expect(keep).not.toHaveBeenCalled()
})
