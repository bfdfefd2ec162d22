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
const crowd = () => [...document.querySelectorAll('[data-member]')].map((member) => member.getAttribute('data-member'))
const heroes = () => crowd().filter((kind) => kind === 'hero').length

describe('the promise about a hundred', () => {
  it('draws a hundred, as many heroes among them as it says, and names the crowd for those who hear it', async () => {
    await show('calibration')
    expect(crowd()).toHaveLength(100)
    expect(heroes()).toBe(86)
    expect(document.querySelector('.tally')).toHaveTextContent('86 heroes in 100 85 promised')
    expect(screen.getByRole('img', { name: 'A crowd of 100 hobbits: 86 heroes, 14 others' })).toBeInTheDocument()
  })

  it('leaves a ring for each draw', async () => {
    await show('calibration')
    const draw = screen.getByRole('button', { name: 'Draw another 100' })
    const before = crowd()
    for (let k = 0; k < 3; k++) await userEvent.click(draw)
    expect(crowd()).not.toEqual(before)
    expect(document.querySelectorAll('.draw-earlier')).toHaveLength(3)
    expect(sentence()).toContain('In 4 draws there were')
  })

  it('begins anew after the last draw', async () => {
    await show('calibration', 'draw=60')
    await userEvent.click(screen.getByRole('button', { name: 'Draw another 100' }))
    expect(document.querySelectorAll('.draw-earlier')).toHaveLength(0)
    expect(heroes()).toBe(86)
  })

  it('lines the heroes up, and lets them stroll again', async () => {
    await show('calibration')
    const before = crowd()
    const lineUp = screen.getByRole('button', { name: 'Line them up' })
    await userEvent.click(lineUp)
    expect(lineUp).toHaveAttribute('aria-pressed', 'true')
    expect(crowd().slice(0, 86)).toEqual(Array(86).fill('hero'))
    expect(crowd().slice(86)).toEqual(Array(14).fill('plain'))
    await userEvent.click(lineUp)
    expect(crowd()).toEqual(before)
  })

  it('moves ŷ by keys, down to 0.01 and up to 0.99, and heroes drop out', async () => {
    await show('calibration')
    const cursor = screen.getByRole('slider', { name: 'Move ŷ, what the model says' })
    cursor.focus()
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}')
    expect(cursor).toHaveAttribute('aria-valuetext', 'ŷ = 0.75')
    expect(heroes()).toBeLessThan(86)
    await userEvent.keyboard('{Home}')
    expect(sentence()).toContain('ŷ = 0.01')
    await userEvent.keyboard('{End}')
    expect(sentence()).toContain('ŷ = 0.99')
    expect(document.body).not.toHaveTextContent(/NaN|Infinity/)
  })

  it('changes to the boaster: the same hobbits, fewer heroes, the other curve lit', async () => {
    await show('calibration')
    await userEvent.click(screen.getByRole('radio', { name: 'over-confident' }))
    expect(heroes()).toBe(72)
    expect(sentence()).toContain('luck alone can hardly do that')
    expect(document.querySelectorAll('[data-chosen]')).toHaveLength(1)
    expect(document.querySelector('[data-chosen]')).toHaveTextContent('over-confident')
  })
})
