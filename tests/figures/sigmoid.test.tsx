import { render, screen } from '@testing-library/react'
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

describe('the field of scores', () => {
  it('makes the scores grow and leaves the distance when the weights are multiplied', async () => {
    await show('score-field')
    expect(text('[data-score]')).toBe('= 15.30')
    const times = screen.getByRole('textbox', { name: 'all three weights, times, typed' })
    await userEvent.clear(times)
    await userEvent.type(times, '2')
    expect(text('[data-score]')).toBe('= 30.60')
    expect(text('[data-steepness]')).toBe('2.83')
    expect(sentence()).toContain('10.82 steps from the line')
  })

  it('reads score and distance of each hobbit', async () => {
    await show('score-field')
    await userEvent.hover(screen.getByRole('listitem', { name: /^Frodo/ }))
    expect(text('.point-label')).toBe('Frodo, a hero, foot 1.5, lifts 4score 0.80, distance 0.57, hero side')
  })

  it('moves the line by keys, and the star by keys, and zooms', async () => {
    await show('score-field')
    screen.getByRole('slider', { name: 'Move the line' }).focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(sentence()).toContain('w₀ = −4.80')
    screen.getByRole('slider', { name: 'Move the star' }).focus()
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(sentence()).toContain('foot size 9.50')
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in on the village' }))
    expect(sentence()).toContain('foot size 5.40, lifting 5.40')
  })

  it('draws the plane without a line', async () => {
    await show('score-field', 'w1=0&w2=0')
    expect(screen.queryByRole('slider', { name: 'Move the line' })).not.toBeInTheDocument()
    expect(sentence()).toContain('no line at all')
  })
})

describe('the squash', () => {
  it('turns its answer at score 0', async () => {
    await show('squash', 'z=0.1')
    expect(text('[data-answer]')).toBe('hero')
    screen.getByRole('slider', { name: 'Move the score along the curve' }).focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(text('[data-answer]')).toBe('cannot tell')
    expect(text('[data-chance]')).toBe('0.500')
    await userEvent.keyboard('{ArrowDown}')
    expect(text('[data-answer]')).toBe('not a hero')
  })

  it('says at the end of the tail that it is saturated', async () => {
    await show('squash')
    screen.getByRole('slider', { name: 'Move the score along the curve' }).focus()
    await userEvent.keyboard('{End}')
    expect(sentence()).toContain('z = 8.00')
    expect(sentence()).toContain('saturated')
    await userEvent.keyboard('{Home}')
    expect(sentence()).toContain('z = −8.00')
  })

  it('slides the hobbits step by step', async () => {
    await show('squash', 'slid=0')
    const frodo = () => document.querySelector('[data-sliding="Frodo"]')?.getAttribute('transform')
    const before = frodo()
    await userEvent.click(screen.getByRole('button', { name: 'Step' }))
    expect(frodo()).not.toBe(before)
    expect(sentence()).toContain('on their way up')
    expect(document.querySelectorAll('[data-sliding]')).toHaveLength(20)
  })

  it('steps to whole moments from wherever the slide stopped', async () => {
    await show('squash', 'slid=3.7')
    await userEvent.click(screen.getByRole('button', { name: 'Step back' }))
    expect(document.querySelector('.transport-at')).toHaveTextContent('3')
  })

  it('is read as growth in three phases, and back', async () => {
    await show('squash', 'z=-3')
    await userEvent.click(screen.getByRole('button', { name: 'Read it as growth' }))
    expect([...document.querySelectorAll('.phase text')].map((each) => each.textContent)).toEqual([
      'lag',
      'growth',
      'diminishing',
    ])
    expect(text('[data-power]')).toBe('lag')
    expect(document.querySelectorAll('[data-sliding]')).toHaveLength(0)
    await userEvent.click(screen.getByRole('button', { name: 'Read it as a chance' }))
    expect(text('[data-answer]')).toBe('not a hero')
  })
})

describe('three samples by hand', () => {
  it('works the table cell by cell', async () => {
    await show('three-observations')
    await userEvent.click(screen.getByRole('button', { name: 'Restart' }))
    expect(screen.getAllByRole('gridcell', { name: '?' })).toHaveLength(15)
    for (let step = 0; step < 3; step++) await userEvent.click(screen.getByRole('button', { name: 'Step' }))
    expect(text('[data-cell="1 z"]')).toBe('−5')
    expect(text('.cell-note')).toContain('z = −10 + 1 × 1 + 2 × 2 = −10 + 1 + 4 = −5.')
    expect(text('[data-cell="1 power"]')).toBe('?')
  })

  it('explains the cell that is chosen by hand or by arrows', async () => {
    await show('three-observations')
    const cell = document.querySelector('[data-cell="3 chance"]')
    if (!cell) throw new Error('no cell')
    await userEvent.click(cell)
    expect(text('.cell-note')).toContain('0.999089')
    expect(cell).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{ArrowUp}')
    expect(text('.cell-note')).toContain('0.731')
    await userEvent.keyboard('{Home}')
    expect(document.activeElement).toHaveAttribute('data-cell', '2 x1')
  })

  it('follows the weights', async () => {
    await show('three-observations')
    screen.getByRole('slider', { name: 'start w₀' }).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(text('[data-cell="2 z"]')).toBe('1.5')
  })
})

describe('the softmax twin', () => {
  it('changes nothing but the places when a number is added to both scores', async () => {
    await show('softmax-twin')
    expect([text('[data-score="plain"]'), text('[data-score="hero"]')]).toEqual(['1', '5'])
    screen.getByRole('slider', { name: 'Move both scores' }).focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect([text('[data-score="plain"]'), text('[data-score="hero"]')]).toEqual(['3', '7'])
    expect([text('[data-share="plain"]'), text('[data-share="hero"]')]).toEqual(['0.018', '0.982'])
    expect(sentence()).toContain('The sigmoid of the difference 4 is 0.982: the same.')
  })

  it('shows each of the three samples', async () => {
    await show('softmax-twin')
    await userEvent.click(screen.getByRole('button', { name: '(5, 6)' }))
    expect(sentence()).toContain('Sample 3 (5, 6) scores 7 as “not a hero” and 19 as “hero”.')
    expect(text('[data-share="plain"]')).toBe('0.00000614')
    expect(screen.getByRole('button', { name: '(5, 6)' })).toHaveAttribute('aria-pressed', 'true')
  })
})
