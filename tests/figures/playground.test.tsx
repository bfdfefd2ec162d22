import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { inventedClass } from '../../src/data/labelledPoints.ts'
import { FigureShell } from '../../src/figures/shell/FigureShell.tsx'
import { fields } from '../../src/figures/your-data/fields.ts'
import yourData from '../../src/figures/your-data/index.ts'
import { readLink } from '../../src/state/link.ts'
import { pointsText } from '../../src/state/pointsField.ts'

const show = (query = '') => render(<FigureShell definition={yourData} link={new URLSearchParams(query)} />)
const sentence = () => document.querySelector('.figure-state')?.textContent ?? ''
const marks = () => [...document.querySelectorAll('[data-point]')]
/** By their words: to ask for roles takes long where there are many rows. */
const button = (name: string) => screen.getByText(name, { selector: 'button' })
const press = (name: string) => userEvent.click(button(name))
const open = (name: string) => {
  const details = screen.getByText(name).closest('details')
  if (details) details.open = true
  // jsdom opens it, but tells nobody.
  if (details) fireEvent(details, new Event('toggle'))
}
const two = `points=${pointsText([
  { x1: 1, x2: 2, yes: true, name: 'Ann' },
  { x1: 3, x2: 4, yes: false, name: '' },
])}`

describe('points by keys in the picture', () => {
  it('are visited, taken up and moved, put back, changed and removed', async () => {
    show(two)
    const label = () => document.activeElement?.getAttribute('aria-label')
    const [ann] = marks() as SVGGElement[]
    ann?.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(label()).toBe('Point 2, “did not pass”: 3 and 4')
    await userEvent.keyboard('{Home}{Enter}{ArrowRight}{Shift>}{ArrowUp}{/Shift}{Alt>}{ArrowLeft}{/Alt}')
    const held = /^Ann, “passed”: (\S+) and (\S+), taken up$/.exec(label() ?? '')
    expect(Number(held?.[1])).toBeGreaterThan(1)
    expect(Number(held?.[2])).toBeGreaterThan(2)
    await userEvent.keyboard('{Escape}')
    expect(label()).toBe('Ann, “passed”: 1 and 2')
    await userEvent.keyboard('s')
    expect(label()).toBe('Ann, “did not pass”: 1 and 2')
    expect(sentence()).toContain('All points are of one class')
    await userEvent.keyboard('{End}{Delete}')
    expect(marks()).toHaveLength(1)
    expect(document.activeElement).toBe(marks()[0])
    await press('Undo last change')
    await press('Undo last change')
    expect(marks().map((mark) => mark.getAttribute('data-point'))).toEqual(['hero', 'plain'])
    await press('Redo')
    expect(marks().map((mark) => mark.getAttribute('data-point'))).toEqual(['plain', 'plain'])
  })

  it('are added in the middle, of the class that a click would add', async () => {
    show(two)
    await userEvent.click(screen.getByLabelText('◇ did not pass'))
    await press('Add one in the middle')
    expect(marks().map((mark) => mark.getAttribute('data-point'))).toEqual(['hero', 'plain', 'plain'])
    await press('Clear all points')
    expect(sentence()).toContain('There is no point yet.')
    expect(button('Clear all points')).toBeDisabled()
    await press('Undo last change')
    expect(marks()).toHaveLength(3)
  })
})

describe('points in rows', () => {
  it('follow what is typed; what is no number stays, is told, and changes nothing', async () => {
    show(two)
    open('Type the points')
    const cell = screen.getByLabelText('hours slept, point 2')
    await userEvent.clear(cell)
    await userEvent.type(cell, '7,5')
    expect(marks()[1]).toHaveAccessibleName('Point 2, “did not pass”: 7.5 and 4')
    await userEvent.type(cell, 'x')
    await userEvent.tab()
    expect(cell).toHaveValue('7,5x')
    expect(cell).toHaveAccessibleDescription(/^Not a number .* The point stays at 7\.5\.$/)
    expect(marks()[1]).toHaveAccessibleName('Point 2, “did not pass”: 7.5 and 4')
    await userEvent.clear(cell)
    await userEvent.type(cell, '8')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    // All that was typed into one cell is one deed.
    await press('Undo last change')
    expect(marks()[1]).toHaveAccessibleName('Point 2, “did not pass”: 3 and 4')
  })

  it('are named, classed, added and taken away', async () => {
    show(two)
    open('Type the points')
    await userEvent.type(screen.getByLabelText('Name of point 2'), 'Bob Lee')
    await userEvent.selectOptions(screen.getByLabelText('Class of point 2'), 'passed')
    expect(marks()[1]).toHaveAccessibleName('Bob Lee, “passed”: 3 and 4')
    await press('Add a row')
    expect(marks()).toHaveLength(3)
    await userEvent.click(screen.getByLabelText('Take point 1 away'))
    expect(marks().map((mark) => mark.getAttribute('aria-label'))[0]).toContain('Bob Lee')
    open('Name the measures and the classes')
    const name = screen.getByLabelText('First measure, to the right')
    await userEvent.clear(name)
    expect(screen.getByLabelText('hours slept, point 1')).toBeInTheDocument()
    await userEvent.type(name, 'pies')
    expect(screen.getByLabelText('pies, point 1')).toBeInTheDocument()
  })
})

describe('a pasted table', () => {
  const paste = async (text: string) => {
    const box = screen.getByLabelText(/^One point in a row/)
    fireEvent.change(box, { target: { value: text } })
    await press('Use these points')
    return box
  }

  it('that is wrong changes nothing, stays in its box, and its fault is told with the place', async () => {
    show(two)
    open('Paste a table, or open a CSV file')
    const box = await paste('1,2,1\n3,four,0')
    expect(screen.getByRole('alert')).toHaveTextContent('Row 2, column 2: “four” is not a number. Nothing was changed')
    expect(box).toHaveValue('1,2,1\n3,four,0')
    expect(marks()).toHaveLength(2)
    expect(button('Undo last change')).toBeDisabled()
  })

  it('brings its points and names', async () => {
    show()
    open('Paste a table, or open a CSV file')
    await paste('weight;height;hobbit\n1,5;2;yes\n3;4;no\n5;1;no')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(sentence()).toMatch(/^3 points: 1 “hobbit”, 2 “not hobbit”\./)
    expect(document.querySelectorAll('.plot-axis-label')[0]).toHaveTextContent('weight')
    await press('Undo last change')
    expect(marks()).toHaveLength(inventedClass.length)
  })
})

describe('the reader’s own points', () => {
  it('are there again at the next visit, until they are forgotten', async () => {
    const first = show()
    await press('Clear all points')
    await press('Add one in the middle')
    first.unmount()
    const second = show()
    expect(marks()).toHaveLength(1)
    await press('Forget my points')
    expect(marks()).toHaveLength(inventedClass.length)
    second.unmount()
    show()
    expect(marks()).toHaveLength(inventedClass.length)
  })

  it('are not touched by a link that is only looked at', async () => {
    const first = show()
    await press('Clear all points')
    first.unmount()
    show(two).unmount()
    show()
    expect(marks()).toHaveLength(0)
  })

  it('work all the same where nothing can be kept', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    show()
    await press('Clear all points')
    await press('Add one in the middle')
    await press('Forget my points')
    expect(marks()).toHaveLength(inventedClass.length)
  })
})

describe('for the class', () => {
  it('there is a link with all the points, which opens in the same state', async () => {
    const user = userEvent.setup()
    show(`${two}&maker=best&x1=pies`)
    await user.click(button('Give this to the class'))
    const link = new URL(await navigator.clipboard.readText())
    expect(link.pathname).toBe('/playground/')
    expect(screen.getByLabelText('The link for the class')).toHaveValue(link.href)
    const { state, complaints } = readLink(fields, yourData.initial, link.searchParams)
    expect(complaints).toEqual([])
    expect(state).toMatchObject({ maker: 'best', x1: 'pies', points: [{ name: 'Ann' }, { x1: 3, x2: 4 }] })
  })

  it('there is a file where the points are too many for a link', async () => {
    const many = Array.from({ length: 130 }, (_, k) => ({
      x1: 1000 + k + 0.125,
      x2: k / 8 - 1000,
      yes: k % 2 === 0,
      name: '',
    }))
    show(`points=${pointsText(many)}`)
    fireEvent.click(button('Give this to the class'))
    expect(await screen.findByText(/^130 points are too many for a link\. Save them as a CSV file/)).toBeInTheDocument()
    expect(screen.queryByLabelText('The link for the class')).not.toBeInTheDocument()
    const [file] = screen.getAllByText('Save as CSV')
    expect(decodeURIComponent(file?.getAttribute('href') ?? '')).toContain('\n1129.125,-983.875,0,')
  })
})
