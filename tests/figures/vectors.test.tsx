import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type FigureId, loadFigure } from '../../src/figures/registry.ts'
import { FigureShell } from '../../src/figures/shell/FigureShell.tsx'

const show = async (id: FigureId, query = '') => {
  const definition = await loadFigure(id)
  return render(<FigureShell definition={definition} link={new URLSearchParams(query)} />)
}
const sentence = () => document.querySelector('.figure-state')?.textContent ?? ''
const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

describe('the dot product machine', () => {
  it('works pair by pair, forward and back', async () => {
    await show('dot-product', 'done=0')
    expect(document.querySelectorAll('.machine-arrow')).toHaveLength(0)
    expect(text('[data-total]')).toBe('0.00')
    await press('Step')
    expect(text('[data-total]')).toBe('−4.70')
    expect(text('[data-product="1"]')).toBe('?')
    await press('Step')
    await press('Step')
    expect(document.querySelectorAll('.machine-arrow')).toHaveLength(3)
    expect(text('[data-total]')).toBe('0.90')
    await press('Step back')
    expect(text('[data-total]')).toBe('−1.90')
  })

  it('takes another hobbit, and numbers of the reader’s own', async () => {
    await show('dot-product')
    await press('Thorn')
    expect(screen.getByRole('button', { name: 'Thorn' })).toHaveAttribute('aria-pressed', 'true')
    expect(text('[data-total]')).toBe('5.30')
    screen.getByRole('slider', { name: 'foot size' }).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(text('[data-total]')).toBe('5.40')
    expect(screen.getByRole('button', { name: 'Thorn' })).toHaveAttribute('aria-pressed', 'false')
    expect(sentence()).toContain('A hobbit with foot size 3.1 who lifts 7')
  })
})

describe('a matrix times a vector', () => {
  const result = () => screen.getByRole('grid', { name: /The scores/ })
  const cell = (row: number) => {
    const found = within(result()).getAllByRole('gridcell')[row - 1]
    if (!found) throw new Error(`no row ${row}`)
    return found
  }

  it('works row by row, each score in the colour of its row', async () => {
    await show('matrix-times-vector', 'done=0&row=0')
    expect(cell(1)).toHaveTextContent('?')
    await press('Step')
    await press('Step')
    expect(cell(2)).toHaveTextContent('0.90')
    expect(cell(3)).toHaveAccessibleName('not worked out yet')
    const row = within(screen.getByRole('table', { name: /The hobbits, X/ })).getByRole('rowheader', { name: 'Bilbo' })
    expect(row.dataset.band).toBe(cell(2).dataset.band)
    expect(text('.matrix-sum')).toBe('Bilbo: 1 × (−4.70) + 2.8 × 1.00 + 2.8 × 1.00 = 0.90')
  })

  it('explains the score that is clicked, or walked to by keys', async () => {
    await show('matrix-times-vector')
    await userEvent.click(cell(4))
    expect(sentence()).toContain('Otto Softpillow:')
    cell(4).focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(sentence()).toContain('Daisy Underbough:')
    expect(cell(3)).toHaveFocus()
    await userEvent.keyboard('{End}')
    expect(sentence()).toContain('Bodo Snug:')
    expect(within(result()).getAllByRole('gridcell', { selected: true })).toEqual([cell(5)])
  })

  it('changes all scores with one weight', async () => {
    await show('matrix-times-vector')
    screen.getByRole('slider', { name: 'w₀, for the 1' }).focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect([1, 2, 3, 4, 5].map((row) => cell(row).textContent)).toEqual(['0.70', '0.80', '1.50', '−3.30', '−0.80'])
  })
})

describe('the order matters', () => {
  const grid = (name: 'AB' | 'BA') => screen.queryByRole('grid', { name: new RegExp(`^${name};`) })

  it('lights the row and the column that an entry is made of', async () => {
    await show('order-matters')
    const entry = within(grid('BA') as HTMLElement).getAllByRole('gridcell')[1]
    if (!entry) throw new Error('no entry')
    await userEvent.click(entry)
    expect(text('.matrix-sum')).toBe('BA, row 1, column 2: 2 × 2 + 1 × 1 = 5.')
    const lit = [...document.querySelectorAll('[data-product="BA"] .matrix:not([role]) td[data-marked]')]
    expect(lit.map((each) => each.textContent)).toEqual(['2', '1', '2', '1'])
  })

  it('says why an order does not fit, when a shape is changed', async () => {
    await show('order-matters')
    screen.getByRole('slider', { name: 'columns of B' }).focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(grid('AB')).toHaveAccessibleName('AB; choose an entry to see its sum, 2 × 1')
    expect(grid('BA')).not.toBeInTheDocument()
    expect(text('.matrix-none')).toBe('Does not fit: a row of B has 1, a column of A has 2.')
  })

  it('agrees both ways where B doubles everything', async () => {
    await show('order-matters')
    await userEvent.click(screen.getByRole('radio', { name: 'twos on the diagonal' }))
    expect(grid('AB')?.textContent).toBe(grid('BA')?.textContent)
    expect(sentence()).toContain('That is luck')
  })
})
