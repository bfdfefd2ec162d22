import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type FigureId, loadFigure } from '../../src/figures/registry.ts'
import { FigureShell } from '../../src/figures/shell/FigureShell.tsx'

const show = async (id: FigureId, query = '') => {
  const definition = await loadFigure(id)
  return render(<FigureShell definition={definition} link={new URLSearchParams(query)} />)
}
const sentence = () => document.querySelector('.figure-state')?.textContent ?? ''
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const lit = () => document.querySelector('[aria-current="step"]')?.textContent
const at = () => document.querySelector('.transport-at')?.textContent

describe('the training ground', () => {
  it('lights each line of the code as it runs, with the hobbits in use and the numbers known so far', async () => {
    await show('training-ground', 'algorithm=mini-batch&batch=6&at=0')
    const rings = () => document.querySelectorAll('.ground-in-use circle').length
    const queue = () => screen.getByRole('img', { name: /The queue of epoch/ }).getAttribute('aria-label')
    const sums = () => screen.getByRole('region', { name: 'Update 1 in numbers' })
    expect(lit()).toBe('for each epoch:')
    await press('One line')
    expect(lit()).toBe('shuffle the hobbits')
    expect([rings(), queue()]).toEqual([0, 'The queue of epoch 1: 0 have been, 0 in use, 24 wait'])
    await press('One line')
    expect(lit()).toBe('for each batch of 6 in turn:')
    expect([rings(), queue()]).toEqual([6, 'The queue of epoch 1: 0 have been, 6 in use, 18 wait'])
    expect(within(sums()).getAllByRole('listitem')).toHaveLength(6)
    expect(sums()).toHaveTextContent('−1.000− 0.5 × ……')
    await press('One line')
    expect(lit()).toMatch(/^gradient ← mean/)
    expect(sums()).toHaveTextContent(/−1\.000− 0\.5 × \(?−?\d\.\d{3}\)?…/)
    await press('One line')
    expect(lit()).toBe('w ← w − α × gradient')
    expect(sums()).toHaveTextContent(/= −?\d\.\d{3}/)
    expect(at()).toBe('1')
  })

  it('starts at the origin of the map, where there is no line yet, and says so', async () => {
    await show('training-ground', 'w0=0&w1=0&w2=0&at=0')
    expect(sentence()).toContain('there is no line yet')
    expect(document.querySelector('.boundary-line')).toBeNull()
    await press('Step')
    expect(sentence()).not.toContain('no line')
    expect(document.querySelector('.boundary-line')).not.toBeNull()
  })

  it('steps by one update, by one epoch, back, and to the start', async () => {
    await show('training-ground', 'algorithm=stochastic&at=30')
    await press('Step')
    expect(at()).toBe('31')
    await press('One epoch')
    expect(at()).toBe('48')
    await press('Step back')
    expect(at()).toBe('47')
    await press('Restart')
    expect(at()).toBe('0')
    expect(sentence()).toContain('No step has been made yet')
  })

  it('comes to the same place again by the same seed, and to another by a new one', async () => {
    await show('training-ground', 'algorithm=stochastic&at=30')
    const before = sentence()
    await press('Restart')
    await press('One epoch')
    for (let k = 0; k < 6; k++) await press('Step')
    expect(sentence()).toBe(before)
    await press(/New seed/)
    expect(sentence()).not.toBe(before)
    expect(at()).toBe('30')
  })

  it('scrubs by keys, further with Shift', async () => {
    await show('training-ground')
    screen.getByRole('slider', { name: 'update 40 of 100' }).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(at()).toBe('41')
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(at()).toBe('31')
  })

  it('starts elsewhere by keys on the map, and the whole walk follows', async () => {
    await show('training-ground')
    const way = () => document.querySelector('.ground-run-now .footprints-way')?.getAttribute('d')
    const before = way()
    screen.getByRole('slider', { name: 'Move the start' }).focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}')
    expect(screen.getByRole('slider', { name: 'Move the start' })).toHaveAttribute(
      'aria-valuetext',
      'start at w1 2.30, w2 −0.30',
    )
    expect(way()).not.toBe(before)
    expect(at()).toBe('40')
  })

  it('draws up to three runs over each other', async () => {
    await show('training-ground')
    const curves = () => document.querySelectorAll('.ground-loss .ground-curve').length
    await press('Keep this run to compare')
    await press('A few (mini-batch)')
    await press('Keep this run to compare')
    await press('One (stochastic)')
    expect(curves()).toBe(3)
    expect(document.querySelectorAll('.ground-map .footprints')).toHaveLength(3)
    expect(sentence()).toMatch(/Run A \(mini-batch of 6, rate 0\.5\).*Run B \(batch, rate 0\.5\)/)
    await press('Forget kept runs')
    expect(curves()).toBe(1)
  })

  it('needs no seed and no batch size where all hobbits are used', async () => {
    await show('training-ground')
    expect(screen.getByRole('button', { name: /New seed/ })).toBeDisabled()
    expect(screen.getByLabelText('In a batch')).toBeDisabled()
    await press('A few (mini-batch)')
    await userEvent.selectOptions(screen.getByLabelText('In a batch'), '12')
    expect(sentence()).toContain('Mini-batch of 12')
  })

  it('reaches update 100,000, walking a little in each frame', async () => {
    await show('training-ground', 'length=100000')
    fireEvent.change(screen.getByRole('slider', { name: 'update 40 of 100000' }), { target: { value: '100000' } })
    await vi.waitFor(() => expect(at()).toBe('100000'), { timeout: 20_000 })
    expect(sentence()).toContain('It has converged')
    await press('Step back')
    expect(at()).toBe('99999')
  }, 30_000)

  it('offers no play button to those who asked for less motion, and all the steps', async () => {
    vi.stubGlobal('matchMedia', (media: string) => ({
      matches: media.includes('reduce'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }))
    await show('training-ground')
    expect(screen.queryByRole('button', { name: 'Play' })).not.toBeInTheDocument()
    await press('One epoch')
    expect(at()).toBe('41')
    vi.unstubAllGlobals()
  })
})

describe('worked steps', () => {
  const sum = () => document.querySelector('.steps-sum')?.textContent

  it('works out one cell at a time, and explains it', async () => {
    await show('worked-steps', 'step=0&cell=0')
    expect(screen.getAllByRole('button', { name: 'not worked out yet' })).toHaveLength(16)
    await press('Step')
    expect(sum()).toBe('The guess: ŷ = w × x + b = 0.00 × 1.00 + 0.00 = 0.00')
    await press('Step')
    expect(sum()).toMatch(/^The loss of this point/)
    expect(screen.getAllByRole('button', { name: 'not worked out yet' })).toHaveLength(14)
  })

  it('explains the cell that is chosen, by pointer or keys', async () => {
    await show('worked-steps')
    await userEvent.click(screen.getByRole('button', { name: '−14.69' }))
    expect(sum()).toContain('the mean of its slopes')
    await userEvent.keyboard('{ArrowRight}')
    expect(sum()).toMatch(/^The gradient for b/)
    await vi.waitFor(() => expect(document.activeElement).toHaveTextContent('−6.00'))
    await userEvent.keyboard('{Home}')
    expect(sum()).toMatch(/^The guess/)
  })

  it('goes through the example of one point at a time', async () => {
    await show('worked-steps')
    await press('One point at a time')
    expect(sentence()).toContain('(0.500, 0.100)')
    fireEvent.change(screen.getByRole('slider', { name: 'cell 8 of 16' }), { target: { value: '16' } })
    expect(sentence()).toContain('(2.732, 0.348)')
  })
})

describe('pitfalls', () => {
  const fate = () => document.querySelector('.pitfall-fate')?.textContent

  it('is caught, and shaken free by noise', async () => {
    await show('pitfalls', 'at=400')
    expect(fate()).toContain('caught in a local minimum')
    const noise = screen.getByRole('textbox', { name: 'noise in the slope, typed' })
    await userEvent.clear(noise)
    await userEvent.type(noise, '6')
    expect(fate()).toContain('It has come to the lowest place there is')
    await press(/Other noise/)
    expect(sentence()).toContain('seed 3')
  })

  it('starts on the other side of the hill by keys', async () => {
    await show('pitfalls')
    screen.getByRole('slider', { name: 'Move the start' }).focus()
    await userEvent.keyboard('{Home}')
    expect(fate()).toContain('the lowest place')
    await press('A saddle')
    expect(fate()).toContain('here the ground is level')
  })
})

describe('numpy and typescript', () => {
  it('lights the twins of a line', async () => {
    await show('numpy-and-typescript')
    await press('order = shuffled(epoch)')
    const pressed = screen.getAllByRole('button', { pressed: true }).map((line) => line.textContent?.trim())
    expect(pressed).toEqual(['order = shuffled(epoch)', 'const queue = shuffled(rows, epoch)'])
    expect(sentence()).toContain('shuffle them for this epoch')
  })

  it('copies the very file, and says so', async () => {
    const user = userEvent.setup()
    await show('numpy-and-typescript')
    const python = screen.getByRole('region', { name: /Python/ })
    await user.click(within(python).getByRole('button', { name: 'Copy' }))
    expect(await navigator.clipboard.readText()).toContain('gradient = X[batch].T @ (y_hat - y[batch]) / len(batch)')
    expect(within(python).getByRole('status')).toHaveTextContent('Copied.')
  })

  it('runs with another batch size', async () => {
    await show('numpy-and-typescript')
    await userEvent.click(screen.getByRole('radio', { name: '24' }))
    expect(sentence()).toContain('all in one batch')
  })
})
