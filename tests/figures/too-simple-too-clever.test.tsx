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
const counts = () => [...document.querySelectorAll('.fits-tally .tally-number')].map(({ textContent }) => textContent)
const rings = (half: string) => document.querySelectorAll(`.fits-${half} [data-mistaken]`).length

describe('the three fits', () => {
  it('rings as many hobbits as it counts mistakes, in both halves', async () => {
    await show('three-fits')
    expect(counts()).toEqual(['11', '13'])
    expect([rings('learned'), rings('held')]).toEqual([11, 13])
    await userEvent.click(screen.getByRole('button', { name: 'wild' }))
    expect(counts()).toEqual(['0', '19'])
    expect([rings('learned'), rings('held')]).toEqual([0, 19])
    expect(screen.getByRole('button', { name: 'wild' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('bends step by step, by the slider and along the curves of mistakes', async () => {
    await show('three-fits')
    screen.getByRole('slider', { name: 'how bendy' }).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(counts()).toEqual(['4', '6'])
    const cursor = screen.getByRole('slider', { name: 'Move how bendy the boundary may be' })
    expect(cursor).toHaveAttribute('aria-valuetext', 'bend 2, a curve')
    cursor.focus()
    await userEvent.keyboard('{End}')
    expect(counts()).toEqual(['0', '19'])
    await userEvent.keyboard('{ArrowRight}')
    expect(sentence()).toContain('bend 6')
    await userEvent.keyboard('{Home}{Alt>}{ArrowLeft}{/Alt}')
    expect(sentence()).toContain('bend 1')
  })

  it('takes whole bends only when typed', async () => {
    await show('three-fits')
    const typed = screen.getByRole('textbox', { name: 'how bendy, typed' })
    await userEvent.clear(typed)
    await userEvent.type(typed, '2.4')
    await userEvent.tab()
    expect(typed).toHaveValue('2')
    expect(sentence()).toContain('bend 2')
  })

  it('resamples the village: other hobbits, other counts', async () => {
    await show('three-fits')
    await userEvent.click(screen.getByRole('button', { name: 'Resample the village' }))
    expect(sentence()).toContain('In village 7')
    expect(counts()).toEqual(['11', '11'])
  })

  it('looks at ten villages: ten boundaries, averages, and a vote on the newcomer', async () => {
    await show('three-fits', 'bend=6')
    await userEvent.click(screen.getByRole('radio', { name: 'ten villages' }))
    expect(document.querySelectorAll('.fits-learned .bent-boundary')).toHaveLength(10)
    expect(document.querySelectorAll('.fits-held .one-of-many')).toHaveLength(10)
    expect(document.querySelector('.tag-newcomer')).toHaveTextContent('4 of ten: hero')
    expect(document.querySelector('.fits-learned .tally')).toHaveTextContent('0.0 mistakes in 40 on average')
    await userEvent.click(screen.getByRole('button', { name: 'line' }))
    expect(document.querySelector('.tag-newcomer')).toHaveTextContent('10 of ten: hero')
  })

  it('moves the newcomer by keys across the line', async () => {
    await show('three-fits')
    const star = screen.getByRole('slider', { name: 'Move the newcomer' })
    expect(document.querySelector('.tag-newcomer')).toHaveTextContent('hero')
    star.focus()
    await userEvent.keyboard('{Home}')
    expect(sentence()).toContain('The newcomer at foot size 0, lifting 0, is not called a hero')
    expect(document.querySelector('.tag-newcomer')).toHaveTextContent('no hero')
    await userEvent.keyboard('{End}')
    expect(sentence()).toContain('is called a hero')
  })

  it('says what is wrong with a link that asks for half a bend', async () => {
    await show('three-fits', 'bend=2.5')
    expect(screen.getByRole('alert')).toHaveTextContent('“2.5”, which is not a whole number between 1 and 6.')
  })
})
