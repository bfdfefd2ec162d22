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
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const focus = (name: string) => screen.getByRole('slider', { name }).focus()
const type = async (name: string, value: string) => {
  const field = screen.getByRole('textbox', { name: `${name}, typed` })
  await userEvent.clear(field)
  await userEvent.type(field, value)
}

describe('from secant to tangent', () => {
  it('brings the second place to the first by keys, until the tangent takes over', async () => {
    await show('secant-to-tangent', 'dx=0.2')
    expect(document.querySelector('.secant-line')).toBeInTheDocument()
    focus('Move the second place')
    await userEvent.keyboard('{ArrowLeft}')
    expect(text('[data-run]')).toBe('0.10')
    await userEvent.keyboard('{ArrowLeft}')
    expect(document.querySelector('.secant-line')).not.toBeInTheDocument()
    expect(text('[data-slope]')).toBe(text('[data-tangent]'))
    expect(sentence()).toContain('Δx is 0')
    await userEvent.keyboard('{ArrowLeft}')
    expect(text('[data-run]')).toBe('−0.10')
    expect(document.querySelector('.secant-line')).toBeInTheDocument()
  })

  it('halves the step, and shows it however small', async () => {
    await show('secant-to-tangent', 'dx=0.1')
    await press('Halve Δx')
    expect(text('[data-run]')).toBe('0.0500')
    await type('Δx', '0.0000001')
    expect(sentence()).toContain('digits run out')
    expect(screen.getByRole('button', { name: 'Halve Δx' })).toBeDisabled()
    await press('Δx = 0')
    expect(sentence()).toContain('comes from the true derivative')
  })

  it('takes the second place along when the first moves', async () => {
    await show('secant-to-tangent')
    focus('Move the first place')
    await userEvent.keyboard('{End}')
    expect(sentence()).toContain('At x = 3.00')
    expect(text('[data-run]')).toBe('3.00')
  })
})

describe('a curve and its slope', () => {
  it('traces the slope as the place moves, and wipes it', async () => {
    await show('parabola-slope')
    focus('Move the place along the curve')
    await userEvent.keyboard('{End}')
    expect(text('[data-slope]')).toBe('10.00')
    await userEvent.keyboard('{Home}')
    expect(text('[data-slope]')).toBe('−10.00')
    expect(text('[data-way]')).toBe('it falls')
    expect(sentence()).toContain('All of its slope is traced')
    await press('Wipe the trace')
    expect(sentence()).toContain('Drag the place')
    await press('Trace all of it')
    expect(sentence()).toContain('it is the curve 2x')
  })

  it('starts another curve with a new trace', async () => {
    await show('parabola-slope')
    await userEvent.click(screen.getByRole('radio', { name: 'eˣ' }))
    expect([text('[data-height]'), text('[data-slope]')]).toEqual(['2.72', '2.72'])
    expect(sentence()).toContain('Drag the place')
  })

  it('has no slope where the curve has no value', async () => {
    await show('parabola-slope', 'curve=log&x=0&low=0&high=0')
    expect(text('[data-slope]')).toBe('none here')
    expect(document.querySelector('.plank')).not.toBeInTheDocument()
    focus('Move the place along the curve')
    await userEvent.keyboard('{ArrowRight}')
    expect(text('[data-slope]')).toBe('10.00')
  })
})

describe('two gears in a row', () => {
  it('turns by keys, and multiplies', async () => {
    await show('chain-rule-gears', 'x=0')
    focus('Turn the wheel x')
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(sentence()).toContain('x = 0.20 turns, u = 0.40, y = 1.20')
    expect(text('[data-both]')).toBe('× 6')
    await userEvent.keyboard('{End}')
    expect(sentence()).toContain('y = 12.00')
  })

  it('takes the chain off at ratio 0 and crosses it below', async () => {
    await show('chain-rule-gears')
    expect(document.querySelectorAll('.chain')).toHaveLength(2)
    await type('second ratio', '0')
    expect(document.querySelectorAll('.chain')).toHaveLength(1)
    expect(sentence()).toContain('y stands still')
    await type('second ratio', '-1')
    expect(text('[data-both]')).toBe('× −2')
  })

  it('changes its ratios on the way', async () => {
    await show('chain-rule-gears', 'x=1')
    await userEvent.click(screen.getByRole('radio', { name: 'u = x², y = u²' }))
    expect([text('[data-first]'), text('[data-second]'), text('[data-both]')]).toEqual(['× 2', '× 2', '× 4'])
    expect([text('[data-du]'), text('[data-dy]')]).toEqual(['0.0201', '0.0406'])
    focus('Turn the wheel x')
    await userEvent.keyboard('{Home}')
    expect([text('[data-first]'), text('[data-second]'), text('[data-both]')]).toEqual(['× −4', '× 8', '× −32'])
  })
})

describe('the slope of the S curve', () => {
  it('peaks at score 0 and dies on the tail', async () => {
    await show('sigmoid-slope', 'z=0.1')
    focus('Move the score along the curve')
    await userEvent.keyboard('{ArrowLeft}')
    expect(text('[data-slope]')).toBe('0.2500')
    expect(sentence()).toContain('This is the peak')
    await userEvent.keyboard('{End}')
    expect(text('[data-of-peak]')).toBe('less than 1 in 100')
    expect(sentence()).toContain('stalls')
  })
})
