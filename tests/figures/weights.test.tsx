import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { loadFigure } from '../../src/figures/registry.ts'
import { FigureShell } from '../../src/figures/shell/FigureShell.tsx'

const show = async (query = '') => {
  const definition = await loadFigure('boundary-by-weights')
  return render(<FigureShell definition={definition} link={new URLSearchParams(query)} />)
}
const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
const type = async (label: string, value: string) => {
  const field = screen.getByRole('textbox', { name: `${label}, typed` })
  await userEvent.clear(field)
  await userEvent.type(field, value)
}

describe('boundary by weights', () => {
  it('separates by typed weights, with intercept and slope shown live', async () => {
    await show()
    expect(text('.tally')).toContain('5 mistakes in 20')
    expect([text('[data-intercept]'), text('[data-slope]')]).toEqual(['3.00', '−0.90'])
    await type('w₀ stands alone', '-4.7')
    await type('w₁ times foot size', '1')
    expect(text('.tally')).toContain('0 mistakes in 20')
    expect([text('[data-intercept]'), text('[data-slope]')]).toEqual(['4.70', '−1.00'])
    expect(text('[data-sum]')).toBe('−4.70 + 1.00 x1 + 1.00 x2 = 0')
  })

  it('doubles all three, and only the sureness changes', async () => {
    await show()
    await userEvent.click(screen.getByRole('button', { name: 'Double all' }))
    expect(text('[data-sum]')).toBe('−6.00 + 1.80 x1 + 2.00 x2 = 0')
    expect([text('[data-intercept]'), text('[data-slope]')]).toEqual(['3.00', '−0.90'])
    expect(text('[data-sure]')).toBe('94 in 100')
    await userEvent.click(screen.getByRole('button', { name: 'Halve all' }))
    expect(text('[data-sure]')).toBe('79 in 100')
  })

  it('turns all signs and writes them so', async () => {
    await show('w0=-4.7&w1=1&w2=1')
    await userEvent.click(screen.getByRole('button', { name: 'Turn all signs' }))
    expect(text('[data-sum]')).toBe('4.70 − 1.00 x1 − 1.00 x2 = 0')
    expect(text('.tally')).toContain('20 mistakes in 20')
  })

  it('stands upright at w₂ = 0, by slider and by the hand on the line', async () => {
    await show()
    await type('w₂ times hobbits lifted', '0')
    expect(text('[data-slope]')).toBe('none')
    expect(text('[data-intercept]')).toBe('3.33')
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }))
    screen.getByRole('slider', { name: /Turn the line, left/ }).focus()
    await userEvent.keyboard('{End}')
    expect(text('.figure-state')).toContain('the line is upright')
  })

  it('draws the plane without a line, and without a handle to it', async () => {
    await show('w0=0&w1=0&w2=0')
    expect(screen.queryByRole('slider', { name: 'Move the line' })).not.toBeInTheDocument()
    expect(screen.getAllByRole('listitem')).toHaveLength(20)
    expect(screen.getByRole('button', { name: 'Double all' })).toBeDisabled()
    expect(text('[data-sure]')).toBe('no line')
  })

  it('follows the line moved by keys', async () => {
    await show()
    screen.getByRole('slider', { name: 'Move the line' }).focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(text('[data-intercept]')).toBe('3.10')
    expect(text('[data-sure]')).toBe('79 in 100')
  })

  it('shows weights that work only after a try', async () => {
    await show()
    expect(screen.getByRole('button', { name: /Show me/ })).toBeDisabled()
    screen.getByRole('slider', { name: 'w₁ times foot size' }).focus()
    await userEvent.keyboard('{ArrowRight}')
    await userEvent.click(screen.getByRole('button', { name: 'Show me good ones' }))
    expect(text('.tally')).toContain('0 mistakes in 20')
  })
})
