import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type FigureId, loadFigure } from '../../src/figures/registry.ts'
import { FigureShell } from '../../src/figures/shell/FigureShell.tsx'

const show = async (id: FigureId, query = '') => {
  const definition = await loadFigure(id)
  return render(<FigureShell definition={definition} link={new URLSearchParams(query)} />)
}
const sentence = () => document.querySelector('.figure-state')?.textContent ?? ''

describe('the punishment', () => {
  it('moves by keys: Shift further, Alt finer, and to both ends, where it has words instead of a number', async () => {
    await show('punishment', 'chance=0.4')
    const cursor = screen.getByRole('slider', { name: 'Move the model’s answer' })
    cursor.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(cursor).toHaveAttribute('aria-valuetext', 'ŷ = 0.41')
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(cursor).toHaveAttribute('aria-valuetext', 'ŷ = 0.36')
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(Number(cursor.getAttribute('aria-valuenow'))).toBe(0.361)
    await userEvent.keyboard('{Home}')
    expect(sentence()).toContain('ŷ = 0.00. If the hobbit becomes a hero after all, the punishment has no end')
    expect(document.querySelector('.readings')).toHaveTextContent('It was a herono end')
    await userEvent.keyboard('{End}')
    expect(sentence()).toContain('If not, the punishment has no end')
  })

  it('divides by ten until it would be too little to show', async () => {
    await show('punishment')
    const divide = screen.getByRole('button', { name: 'Divide ŷ by 10' })
    await userEvent.click(divide)
    expect(sentence()).toContain('ŷ = 0.001. If the hobbit becomes a hero, the punishment is 6.91')
    for (let k = 0; k < 3; k++) await userEvent.click(divide)
    expect(sentence()).toContain('ŷ = 0.000001.')
    expect(divide).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: '“I don’t know”' }))
    expect(sentence()).toContain('ŷ = 0.50.')
  })
})

describe('whose fault is J', () => {
  it('drags the line by keys and counts again, as sharp as before', async () => {
    await show('whose-fault')
    expect(document.querySelector('.tally')).toHaveTextContent('J = 0.39 5 wrong of 20')
    screen.getByRole('slider', { name: 'Move the line' }).focus()
    await userEvent.keyboard('{Shift>}{ArrowUp}{ArrowUp}{/Shift}')
    expect(document.querySelector('.tally')).not.toHaveTextContent('0.39')
    expect(screen.getByRole('textbox', { name: 'sharpness, typed' })).toHaveValue('1.35')
  })

  it('counts the first 20 or all 24', async () => {
    await show('whose-fault')
    expect(document.querySelectorAll('.column')).toHaveLength(20)
    await userEvent.click(screen.getByRole('button', { name: 'A line that works for the 20' }))
    expect(document.querySelectorAll('.column[data-mistaken]')).toHaveLength(0)
    await userEvent.click(screen.getByRole('button', { name: 'All 24' }))
    expect(document.querySelectorAll('.column')).toHaveLength(24)
    expect(document.querySelectorAll('.column[data-mistaken]')).toHaveLength(4)
    expect(screen.getByRole('button', { name: 'All 24' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('lights a hobbit in both plots, pointed at in either, and by keys', async () => {
    await show('whose-fault')
    const bars = document.querySelectorAll('.column')
    const discs = document.querySelectorAll('.blame circle')
    fireEvent.pointerEnter(bars[2] as Element)
    expect(discs[2]).toHaveAttribute('data-pointed')
    expect(document.querySelector('.tag:not(.tag-mean)')).toHaveTextContent('Perrin Oakbottom: ')
    fireEvent.pointerLeave(bars[2] as Element)
    expect(document.querySelector('[data-pointed]')).toBeNull()
    const [first] = screen.getAllByRole('listitem')
    first?.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(bars[1]).toHaveAttribute('data-pointed')
  })

  it('tears a bar that is too tall', async () => {
    await show('whose-fault', 'census=both&sharpness=6')
    expect(document.querySelectorAll('.column-torn').length).toBeGreaterThan(0)
    expect(sentence()).toContain('taller than the picture')
  })
})

describe('the product that was lost', () => {
  it('walks over the edge, one probability at a time', async () => {
    await show('underflow')
    const product = () => document.querySelector('.readings dd')?.textContent
    expect(product()).toBe('0')
    await userEvent.click(screen.getByRole('button', { name: 'To the edge' }))
    expect(product()).toBe('4.9 × 10⁻³²⁴')
    expect(sentence()).toContain('One more, and it is gone.')
    await userEvent.click(screen.getByRole('button', { name: 'One more' }))
    expect(product()).toBe('0')
    expect(sentence()).toContain('exactly 0')
  })

  it('takes whole numbers only, shows another village, and can be right too often to lose anything', async () => {
    await show('underflow', 'typical=0.9&m=3000')
    expect(screen.getByRole('button', { name: 'To the edge' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'One more' })).toBeDisabled()
    const before = sentence()
    await userEvent.click(screen.getByRole('button', { name: 'Another village' }))
    expect(sentence()).not.toBe(before)
  })

  it('says what is wrong with a link that asks for half a hobbit', async () => {
    await show('underflow', 'm=10.5')
    expect(screen.getByRole('alert')).toHaveTextContent('“10.5”, which is not a whole number.')
  })
})

describe('accuracy has no slope', () => {
  it('moves in both plots at once, and nothing happens to the accuracy', async () => {
    await show('no-slope')
    const [upper, lower] = ['upper', 'lower'].map((plot) =>
      screen.getByRole('slider', { name: `Walk along w₀, ${plot} plot` }),
    )
    expect(document.querySelector('.readings')).toHaveTextContent('accuracy changes by0, nothing')
    upper?.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(lower).toHaveAttribute('aria-valuetext', 'w₀ = −7.50')
    expect(document.querySelector('.readings')).toHaveTextContent('accuracy changes by0, nothing')
    expect(sentence()).toContain('slope 0: no hint')
  })

  it('changes to a ReLU and back', async () => {
    await show('no-slope')
    await userEvent.click(screen.getByRole('button', { name: 'A dead ReLU' }))
    expect(sentence()).toContain('the ReLU gives 0.00, with slope 0')
    screen.getByRole('slider', { name: 'Walk along score z, lower plot' }).focus()
    await userEvent.keyboard('{End}')
    expect(sentence()).toContain('At score z = 6.00 the ReLU gives 6.00, with slope 1')
    await userEvent.click(screen.getByRole('button', { name: 'One weight' }))
    expect(sentence()).toContain('At w₀ = −7.60')
  })
})
