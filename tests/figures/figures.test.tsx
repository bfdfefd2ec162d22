import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type FigureId, loadFigure, registry } from '../../src/figures/registry.ts'
import { FigureShell } from '../../src/figures/shell/FigureShell.tsx'

const ids = Object.keys(registry) as FigureId[]
const show = async (id: FigureId, query = '') => {
  const definition = await loadFigure(id)
  return { definition, ...render(<FigureShell definition={definition} link={new URLSearchParams(query)} />) }
}
const sentence = () => document.querySelector('.figure-state')?.textContent ?? ''

describe.each(ids)('every figure: %s', (id) => {
  it('draws each of its presets, from a link, without complaint', async () => {
    const { writeLink } = await import('../../src/state/link.ts')
    const definition = await loadFigure(id)
    for (const { state } of definition.presets) {
      const link = writeLink(definition.fields, definition.initial, state)
      const { unmount } = render(<FigureShell definition={definition} link={link} />)
      expect(sentence()).toBe(definition.describe(state).sentence)
      // Asked by its role, each of some hundred pictures would be searched whole.
      expect(document.querySelector('[role="alert"]')).toBeNull()
      expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/)
      unmount()
    }
  })

  it('says in a plain sentence what a bad link got wrong, and starts as always', async () => {
    const { definition } = await show(id, `${Object.keys((await loadFigure(id)).fields)[0]}=%F0%9F%A7%99`)
    expect(screen.getByRole('alert')).toHaveTextContent(
      /The link’s “.*” is “🧙”, which .*So the figure starts as it always does\./,
    )
    expect(sentence()).toBe(definition.describe(definition.initial).sentence)
  })

  it('wakes from its prerendered picture without a mismatch', async () => {
    const definition = await loadFigure(id)
    const place = document.createElement('div')
    place.innerHTML = renderToString(<FigureShell definition={definition} />, { identifierPrefix: id })
    document.body.append(place)
    const prerendered = place.cloneNode(true)
    const recovered: unknown[] = []
    const root = await act(async () =>
      hydrateRoot(place, <FigureShell definition={definition} />, {
        identifierPrefix: id,
        onRecoverableError: (error) => recovered.push(error),
      }),
    )
    expect(recovered).toEqual([])
    expect(place.isEqualNode(prerendered)).toBe(true)
    await act(async () => root.unmount())
    place.remove()
  })

  it('goes back to the start by Reset', async () => {
    const { definition } = await show(id)
    const slider = document.querySelector<HTMLInputElement>('.slider input[type="range"]')
    const tools = document.querySelector<HTMLElement>('.figure-tools')
    if (!slider || !tools) throw new Error('no slider, or no tools')
    slider.focus()
    // One that starts at its left end can only go right.
    await userEvent.keyboard(slider.value === slider.min ? '{ArrowRight}' : '{ArrowLeft}')
    expect(sentence()).not.toBe(definition.describe(definition.initial).sentence)
    await userEvent.click(within(tools).getByRole('button', { name: 'Reset' }))
    expect(sentence()).toBe(definition.describe(definition.initial).sentence)
  })

  it('has its data as a table', async () => {
    const { definition } = await show(id)
    const { table: described } = definition.describe(definition.initial)
    const table = screen.getByRole('table', { hidden: true, name: described.caption })
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(described.rows.length + 1)
  })
})

describe('boundary by hand', () => {
  it('separates by typed numbers alone, and counts mistakes on the way', async () => {
    await show('boundary-by-hand')
    const tally = () => document.querySelector('.tally')
    expect(tally()).toHaveTextContent('10 mistakes in 20')
    expect(document.querySelectorAll('[data-mistaken]')).toHaveLength(10)
    const slope = screen.getByRole('textbox', { name: 'slope, typed' })
    await userEvent.clear(slope)
    await userEvent.type(slope, '-0,4')
    const intercept = screen.getByRole('textbox', { name: 'intercept, typed' })
    await userEvent.clear(intercept)
    await userEvent.type(intercept, '3')
    expect(tally()).toHaveTextContent('0 mistakes in 20')
    expect(document.querySelectorAll('[data-mistaken]')).toHaveLength(0)
  })

  it('tells what a typed number may be, and keeps the last good one', async () => {
    await show('boundary-by-hand')
    const slope = screen.getByRole('textbox', { name: 'slope, typed' })
    await userEvent.clear(slope)
    await userEvent.type(slope, 'steep')
    expect(slope).toHaveAccessibleDescription('Type a number from −100 to 100.')
    expect(sentence()).toContain('slope −3.00')
    await userEvent.tab()
    expect(slope).toHaveValue('−3.00')
  })

  it('shows a line that works only after a try', async () => {
    await show('boundary-by-hand')
    expect(screen.getByRole('button', { name: /Show me one/ })).toBeDisabled()
    screen.getByRole('slider', { name: 'slope' }).focus()
    await userEvent.keyboard('{ArrowRight}')
    await userEvent.click(screen.getByRole('button', { name: 'Show me one that works' }))
    expect(sentence()).toContain('intercept 3.00 and slope −0.40')
  })

  it('stands upright by the End key of a handle, and explains it', async () => {
    await show('boundary-by-hand')
    screen.getByRole('slider', { name: /Turn the line, left/ }).focus()
    await userEvent.keyboard('{End}')
    expect(sentence()).toContain('An upright line has no slope')
    await userEvent.click(screen.getByRole('button', { name: 'Lean it again' }))
    expect(sentence()).toContain('slope −3.00')
  })

  it('moves by arrows: Shift further, Alt finer', async () => {
    await show('boundary-by-hand')
    screen.getByRole('slider', { name: 'Move the line' }).focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(sentence()).toContain('intercept 2.10')
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}')
    expect(sentence()).toContain('intercept 2.60')
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(sentence()).toContain('intercept 2.59')
  })

  it('tells name and measures of each hobbit to the keys', async () => {
    await show('boundary-by-hand')
    const [first] = screen.getAllByRole('listitem')
    first?.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName('Tansy Greenhill, a hero: foot 2, lifts 3.5')
    expect(document.querySelector('.point-label')).toHaveTextContent('Tansy Greenhill, a herofoot 2, lifts 3.5')
  })
})

describe('the newcomer', () => {
  it('crosses the line by keys, and the answer turns', async () => {
    await show('newcomer', 'foot=2.4&lifted=2.4')
    const star = screen.getByRole('slider', { name: 'Move the newcomer' })
    expect(sentence()).toContain('answers “hero”')
    star.focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}{ArrowLeft}')
    expect(sentence()).toContain('answers “not a hero”')
    await userEvent.keyboard('{End}')
    expect(sentence()).toContain('Thorn Uphill')
  })
})
