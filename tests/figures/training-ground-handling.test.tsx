import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadFigure } from '../../src/figures/registry.ts'
import { FigureShell } from '../../src/figures/shell/FigureShell.tsx'
import { stacked } from '../../src/figures/training-ground/LossCurve.tsx'
import { atLine, initial, lineMoment, lineMomentAt, nextLine } from '../../src/figures/training-ground/model.ts'

const show = async (query = '') => {
  const definition = await loadFigure('training-ground')
  return render(<FigureShell definition={definition} link={new URLSearchParams(query)} />)
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const at = () => document.querySelector('.transport-at')?.textContent
const arrow = () => document.querySelector('.gradient-arrow')

afterEach(() => void vi.unstubAllGlobals())

describe('line by line', () => {
  it('draws the arrow of a gradient only once that is worked out', async () => {
    await show('algorithm=stochastic&rate=0.2&at=0')
    const drawn = []
    for (let line = 0; line < 4; line++) {
      await press('One line')
      drawn.push(arrow() !== null)
    }
    expect(drawn).toEqual([false, false, true, false])
  })

  it('counts each line as a part of its update, and finds it again', () => {
    let state = { ...initial, algorithm: 'mini-batch' as const, at: 3 }
    const moments = Array.from({ length: 7 }, () => {
      state = nextLine(state) as typeof state
      expect(atLine(state, lineMoment(state))).toEqual(state)
      expect(lineMomentAt(state, lineMoment(state) + 0.1)).toBe(lineMoment(state))
      return lineMoment(state)
    })
    expect(moments).toEqual([3 + 1 / 3, 3 + 2 / 3, 4, 4.25, 4.5, 4.75, 5])
    expect(lineMoment({ ...initial, stage: 'shuffled' })).toBe(initial.at)
  })

  it('plays line by line at the slowest speed, and by whole updates at the next', async () => {
    const lit = new Set<string | undefined>()
    await show('algorithm=stochastic&at=0')
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
    const play = (speed: string, ms: number) => {
      lit.clear()
      fireEvent.change(screen.getByLabelText('Updates a second'), { target: { value: speed } })
      act(() => screen.getByRole('button', { name: 'Play' }).click())
      for (let frame = 0; frame < ms / 16; frame++) {
        act(() => vi.advanceTimersByTime(16))
        lit.add(document.querySelector('[aria-current="step"]')?.textContent?.split(' ')[0])
      }
      act(() => screen.getByRole('button', { name: 'Pause' }).click())
      return [...lit]
    }
    expect(play('2', 1900)).toEqual(['for', 'shuffle', 'gradient', 'w'])
    expect(at()).toBe('3')
    await vi.waitFor(() => expect(play('10', 500)).toContain('w'))
    vi.useRealTimers()
  })
})

describe('the walk to a moment', () => {
  /** The moments that are drawn on the way to update 60,000 of a run that nobody has walked yet. */
  const walked = async (seed: number) => {
    await show(`length=100000&algorithm=stochastic&seed=${seed}`)
    const drawn = new Set([at()])
    const observer = new MutationObserver(() => drawn.add(at()))
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    fireEvent.change(screen.getByRole('slider', { name: /of 100000/ }), { target: { value: '60000' } })
    await vi.waitFor(() => expect(at()).toBe('60000'), { timeout: 20_000 })
    observer.disconnect()
    return [...drawn]
  }

  it('is drawn at its end alone for those who asked for less motion', async () => {
    vi.stubGlobal('matchMedia', (media: string) => ({
      matches: media.includes('reduce'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }))
    expect(await walked(77)).toEqual(['40', '60000'])
  }, 30_000)

  it('is not drawn while it is off screen, but for its end', async () => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
        observe() {
          this.tell([{ isIntersecting: false }])
        }
        disconnect() {}
      },
    )
    const drawn = await walked(78)
    // The hand was on it when it began.
    expect(drawn.length).toBeLessThanOrEqual(3)
    expect(drawn.at(-1)).toBe('60000')
  }, 30_000)
})

describe('the numbers', () => {
  const rows = () => screen.getByRole('list', { name: 'What each hobbit in use adds' }).style.getPropertyValue('--rows')

  it('keep room for six hobbits, and for all when the reader asks', async () => {
    await show()
    expect(rows()).toBe('6')
    await press('Show all 24')
    expect(rows()).toBe('24')
    await press('Show 6 only')
    expect(rows()).toBe('6')
    await press('One (stochastic)')
    const sums = screen.getByRole('region', { name: /in numbers/ })
    expect(within(sums).queryByRole('button')).toBeNull()
  })

  it('keep the room of a whole batch while smaller ones are shown', async () => {
    await show('algorithm=mini-batch&batch=7&at=3')
    const used = () => document.querySelectorAll('.ground-errors li').length
    await press('Show all 7')
    expect([used(), rows()]).toEqual([7, '7'])
    await press('Step')
    expect([used(), rows()]).toEqual([3, '7'])
  })
})

describe('the seed', () => {
  it('goes back to the one before, down to 0', async () => {
    await show('algorithm=stochastic&seed=2&at=30')
    const said = () => document.querySelector('.figure-state')?.textContent
    const before = said()
    await press(/New seed/)
    expect(said()).not.toBe(before)
    await press('Seed before')
    expect(said()).toBe(before)
    await press('Seed before')
    await press('Seed before')
    expect(screen.getByRole('button', { name: /New seed/ })).toHaveTextContent('(0)')
    expect(screen.getByRole('button', { name: 'Seed before' })).toBeDisabled()
    await press('All (batch)')
    expect(screen.getByRole('button', { name: /New seed/ })).toBeDisabled()
  })
})

describe('labels at the ends of the curves', () => {
  it('stay apart and within the plot', () => {
    expect(stacked([100, 20], 16)).toEqual([100, 20])
    expect(stacked([100, 98, 101], 16)).toEqual([85, 69, 101])
    expect(stacked([20, 18, 22], 16)).toEqual([32, 16, 48])
  })
})
