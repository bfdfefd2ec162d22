import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type FigureId, loadFigure } from '../../src/figures/registry.ts'
import { FigureShell } from '../../src/figures/shell/FigureShell.tsx'

const show = async (id: FigureId, query = '') => {
  const definition = await loadFigure(id)
  return render(<FigureShell definition={definition} link={new URLSearchParams(query)} />)
}
const sentence = () => document.querySelector('.figure-state')?.textContent ?? ''
/** Sought in its row alone: a sheet of formulas has thousands of elements. */
const transport = () => within(document.querySelector<HTMLElement>('.transport') ?? document.body)
const press = (name: string) => userEvent.click(transport().getByRole('button', { name }))

describe('the derivation', () => {
  const now = () => document.querySelector('.derivation-sheet [aria-selected="true"]')
  const numbers = () =>
    [...document.querySelectorAll('.derivation-sheet li:not([data-when="later"]) .derivation-numbers b')].map(
      (cell) => cell.textContent,
    )
  const values = () => new Set(numbers().map((text) => text?.slice(2)))

  it('goes line by line by buttons, and lights only the line it is at', async () => {
    await show('derivation', 'line=0')
    expect(now()).toHaveAttribute('data-line', '1')
    await press('Step')
    expect(now()).toHaveTextContent('Chain rule')
    expect(now()?.querySelector('.new')).toBeInTheDocument()
    await press('Show all')
    expect(now()).toHaveAttribute('data-line', '9')
    expect(transport().getByRole('button', { name: 'Show all' })).toBeDisabled()
    await press('Step back')
    expect(now()).toHaveAttribute('data-line', '8')
    await press('Restart')
    expect(now()).toHaveAttribute('data-line', '1')
  })

  it('goes line by line by keys on the sheet itself, which is one stop for the Tab key', async () => {
    await show('derivation')
    const sheet = screen.getByRole('listbox', { name: 'The lines so far' })
    expect(sheet.querySelectorAll('[tabindex]')).toHaveLength(0)
    sheet.focus()
    for (const [key, line] of [
      ['ArrowDown', '4'],
      ['ArrowRight', '5'],
      ['ArrowUp', '4'],
      ['ArrowLeft', '3'],
      ['Home', '1'],
      ['ArrowUp', '1'],
      ['End', '9'],
      ['ArrowDown', '9'],
    ]) {
      await userEvent.keyboard(`{${key}}`)
      expect(now()).toHaveAttribute('data-line', line)
      expect(sheet).toHaveAttribute('aria-activedescendant', now()?.id)
    }
    expect(sheet).toHaveFocus()
  })

  it('goes back to a line that is clicked, and to none that is still to come', async () => {
    await show('derivation', 'line=4')
    await userEvent.click(document.querySelector('[data-line="8"]') as Element)
    expect(now()).toHaveAttribute('data-line', '5')
    await userEvent.click(document.querySelector('[data-line="2"]') as Element)
    expect(now()).toHaveAttribute('data-line', '2')
  })

  it('goes line by line by keys on the slider below it', async () => {
    await show('derivation')
    transport().getByRole('slider').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(now()).toHaveAttribute('data-line', '4')
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(now()).toHaveAttribute('data-line', '9')
  })

  it('shows one and the same number under each line, for each hobbit and whatever the weights', async () => {
    await show('derivation', 'line=8')
    expect(new Set(numbers())).toEqual(new Set(['= −0.465']))
    expect(numbers()).toHaveLength(9)
    await userEvent.selectOptions(screen.getByLabelText('Whose numbers?'), '12')
    expect(sentence()).toContain('With Wilf')
    expect(values().size).toBe(1)
    screen.getByLabelText('w₂').focus()
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(values().size).toBe(1)
    expect(numbers()[0]).not.toBe('= −0.465')
  })

  it('writes ≈ where the rounded numbers do not come to what follows', async () => {
    await show('derivation', 'line=8')
    await userEvent.selectOptions(screen.getByLabelText('Whose numbers?'), '5')
    expect([...new Set(numbers())]).toEqual(['= −0.983', '≈ −0.983'])
  })

  it('derives the bias, the S curve and the parabola in the same way', async () => {
    await show('derivation')
    for (const [label, lines, end] of [
      ['loss by w₀', 9, 'ŷ − y'],
      ['σ′', 9, 'ŷ(1 − ŷ)'],
      ['(x²)′', 7, '2x'],
    ] as const) {
      await userEvent.click(screen.getByLabelText(label))
      expect(now()).toHaveAttribute('data-line', '1')
      await press('Show all')
      expect(document.querySelectorAll('.derivation-sheet li')).toHaveLength(lines)
      expect(values().size).toBe(1)
      expect(now()?.querySelector('.visually-hidden')).toHaveTextContent(end)
    }
  })

  it('tells at the end what the number is a share of', async () => {
    await show('derivation', 'line=8')
    expect(document.querySelector('.derivation-ending')).toHaveTextContent(/The mean of all 24 is ∂J\/∂w₁ = 0\.056/)
  })
})

describe('the computation graph', () => {
  const reading = (name: string) => document.querySelector(`[data-reading="${name}"]`)?.textContent
  const lit = () =>
    [...document.querySelectorAll('.graph-node[data-lit]')].map((node) => node.getAttribute('data-node'))

  it('nudges the box that is chosen, by pointer or keys', async () => {
    await show('computation-graph')
    expect(lit()).toEqual(['w1', 'z', 'y-hat', 'L'])
    await userEvent.click(screen.getByRole('radio', { name: /^z, the score/ }))
    expect(lit()).toEqual(['z', 'y-hat', 'L'])
    expect(reading('predicted')).toBe('−0.0310')
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName(/^ŷ, the chance/)
    expect(lit()).toEqual(['y-hat', 'L'])
    await userEvent.keyboard('{ArrowRight}')
    expect(lit()).toEqual(['y', 'L'])
    expect([reading('predicted'), reading('actual')]).toEqual(['+0.0800', '+0.0800'])
    await userEvent.keyboard('{ArrowRight}')
    expect(lit()).toEqual(['L'])
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('radio', { name: /^w₀/ })).toBeChecked()
  })

  it('has one stop for the Tab key', async () => {
    await show('computation-graph')
    const boxes = within(screen.getByRole('radiogroup')).getAllByRole('radio')
    expect(boxes).toHaveLength(9)
    expect(boxes.filter((box) => box.getAttribute('tabindex') === '0')).toHaveLength(1)
  })

  it('comes closer to the truth with a smaller nudge', async () => {
    await show('computation-graph', 'nudge=1')
    expect([reading('predicted'), reading('actual')]).toEqual(['−0.465', '−0.276'])
    fireEvent.change(screen.getByRole('slider', { name: 'nudge of w₁' }), { target: { value: '0.01' } })
    expect([reading('predicted'), reading('actual')]).toEqual(['−0.00465', '−0.00463'])
  })
})

describe('two regressions', () => {
  it('steps both with one button, and each next update is the one announced', async () => {
    await show('two-regressions')
    const announced = () => [...document.querySelectorAll('.regression dd b')].map((cell) => cell.textContent)
    const old = () =>
      [...document.querySelectorAll('.regression dd:has(b)')].map((cell) => cell.textContent?.split(' − ')[0])
    const before = announced()
    expect(before).toHaveLength(5)
    await press('Step')
    expect(old()).toEqual(before)
    expect(sentence()).toContain('61 updates made')
  })

  it('takes the S curve away: Adaline, by the same line', async () => {
    await show('two-regressions')
    await userEvent.click(screen.getByRole('radio', { name: 'none (Adaline)' }))
    expect(sentence()).toContain('by Adaline')
    expect(screen.getByRole('region', { name: 'Hobbits' })).toHaveTextContent('½ MSE')
  })

  it('says what has flown off in words, not in endless numbers', async () => {
    await show('two-regressions', 'rate=0.5&at=300')
    expect(screen.getByRole('region', { name: 'Prices of hobbit holes' })).toHaveTextContent('has flown off')
    expect(sentence()).toContain('too long for the prices')
  })
})
