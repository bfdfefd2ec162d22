import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type FigureId, loadFigure } from '../../src/figures/registry.ts'
import { FigureShell } from '../../src/figures/shell/FigureShell.tsx'
import { Footprints } from '../../src/plot/landscape/Footprints.tsx'
import { createPlane, PlaneProvider } from '../../src/plot/plane.tsx'

const show = async (id: FigureId, query = '') => {
  const definition = await loadFigure(id)
  return render(<FigureShell definition={definition} link={new URLSearchParams(query)} />)
}
const sentence = () => document.querySelector('.figure-state')?.textContent ?? ''
const press = (keys: string) => userEvent.keyboard(keys)

describe('the loss map', () => {
  it('moves the point by keys, and the line with it', async () => {
    await show('loss-map')
    const line = () => document.querySelector('.boundary-line')?.getAttribute('points')
    const before = line()
    screen.getByRole('slider', { name: 'Move the point' }).focus()
    await press('{ArrowLeft}{ArrowUp}')
    expect(sentence()).toContain('w₀ = −4.50, w₁ = 2.50, w₂ = 0.50')
    expect(line()).not.toBe(before)
  })

  it('moves the line by keys, and the point with it', async () => {
    await show('loss-map')
    const point = () => screen.getByRole('slider', { name: 'Move the point' }).getAttribute('transform')
    const before = point()
    screen.getByRole('slider', { name: /Turn the line, left/ }).focus()
    await press('{ArrowUp}{ArrowUp}')
    expect(point()).not.toBe(before)
    expect(sentence()).not.toContain('w₀ = −4.50')
  })

  it('leads to the lowest place by the End key, and says so', async () => {
    await show('loss-map')
    screen.getByRole('slider', { name: 'Move the point' }).focus()
    await press('{End}')
    expect(sentence()).toMatch(/w₁ = 0\.75, w₂ = 1\.16\. J is 0\.440 .* The ground is level\./)
  })

  it('zooms by keys and by buttons alike', async () => {
    await show('loss-map')
    const ticks = () => [...document.querySelectorAll('.plot-axes')][0]?.textContent
    const whole = ticks()
    screen.getByRole('slider', { name: 'Move the point' }).focus()
    await press('++')
    const near = ticks()
    expect(near).not.toBe(whole)
    await press('0')
    expect(ticks()).toBe(whole)
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(ticks()).toBe(near)
    await userEvent.click(screen.getByRole('button', { name: 'Whole map' }))
    expect(ticks()).toBe(whole)
  })

  it('marks the lowest of all on its slice, the lowest of the slice on another', async () => {
    await show('loss-map')
    const mark = () => document.querySelector('.land-lowest')?.textContent
    expect(mark()).toBe('lowest of all')
    screen.getByRole('slider', { name: 'slice at w₀' }).focus()
    await press('{ArrowRight}')
    expect(mark()).toBe('lowest of this slice')
  })

  it('shows the way off the map only where the valley has no end', async () => {
    await show('loss-map')
    await userEvent.click(screen.getByRole('radio', { name: 'is at its best everywhere' }))
    expect(document.querySelector('.onward')).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'the first 20' }))
    expect(document.querySelector('.onward')).toHaveTextContent('downhill for ever')
    expect(document.querySelector('.land-lowest')).toBeNull()
    // The third weight follows: there is no line to be dragged freely.
    expect(screen.queryByRole('slider', { name: 'Move the line' })).toBeNull()
  })

  it('draws the land anew only when it is another land', async () => {
    await show('loss-map')
    const land = () => document.querySelector('.land path')?.getAttribute('d')
    const path = document.querySelector('.land path')
    const before = land()
    screen.getByRole('slider', { name: 'Move the point' }).focus()
    await press('{ArrowLeft}')
    expect(document.querySelector('.land path')).toBe(path)
    expect(land()).toBe(before)
    screen.getByRole('slider', { name: 'slice at w₀' }).focus()
    await press('{Shift>}{ArrowLeft}{/Shift}')
    expect(land()).not.toBe(before)
  })

  it('draws no line where there is none', async () => {
    await show('loss-map', 'w0=0&w1=0&w2=0')
    expect(document.querySelector('.boundary-line')).toBeNull()
    expect(document.querySelector('.readings')).toHaveTextContent('no line')
  })
})

describe('the loss terrain', () => {
  it('shows the flat map with a sentence where there is no WebGL, and every control still works', async () => {
    const none = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await show('loss-terrain')
    await waitFor(() => expect(document.querySelector('[data-terrain]')).toHaveAttribute('data-terrain', 'missing'))
    expect(document.querySelector('.terrain-missing')).toHaveTextContent('here is the flat map')
    screen.getByRole('slider', { name: 'Move the point' }).focus()
    await press('{ArrowLeft}')
    expect(sentence()).toContain('w₁ = 2.50')
    // What a flat map cannot do is not offered, and says why.
    for (const name of ['Turn left', 'Turn right', 'Look down', 'Look across']) {
      const button = screen.getByRole('button', { name })
      expect(button).toBeDisabled()
      expect(button).toHaveAccessibleDescription(/the flat map\. It shows the same land, but cannot be turned\./)
    }
    expect(document.querySelector('.water-way')).not.toBeNull()
    await userEvent.click(screen.getByLabelText('show the way of a drop of water'))
    expect(document.querySelector('.water-way')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(document.querySelector('[data-terrain]')).toHaveAttribute('data-terrain', 'missing'))
    none.mockRestore()
  })
})

describe('footprints', () => {
  const plane = createPlane({ x: [0, 1], y: [0, 1] }, { left: 0, top: 0, width: 500, height: 500 })
  const walk = (at: number, placeAt: (update: number) => readonly [number, number]) =>
    render(
      <svg aria-label="a plot">
        <PlaneProvider plane={plane}>
          <Footprints placeAt={placeAt} at={at} />
        </PlaneProvider>
      </svg>,
    ).container

  it('of 100,000 updates are drawn by asking for few of them', () => {
    const placeAt = vi.fn((update: number) => [update / 1e5, 0.5 + 0.4 * Math.sin(update / 8000)] as const)
    const container = walk(100_000, placeAt)
    expect(placeAt.mock.calls.length).toBeLessThan(400)
    expect(placeAt).toHaveBeenCalledWith(100_000)
    expect(container.querySelector('.footprints-feet')?.getAttribute('d')?.length).toBeLessThan(40_000)
  })

  it('leave out places that are none, and draw nothing before the first step', () => {
    const container = walk(3, (update) => (update === 2 ? [Number.NaN, 1] : [update / 4, 0.5]))
    expect(container.innerHTML).not.toContain('NaN')
    expect(walk(0, () => [0.5, 0.5]).querySelector('.footprints-feet')).toHaveAttribute('d', '')
  })
})
